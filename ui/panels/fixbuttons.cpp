#include "panels/fixbuttons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMost = 3; // as many as are said in words

} // namespace

FixButtons::FixButtons(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    hide();
}

void FixButtons::show(const QList<Finding> &findings)
{
    m_findings.clear();
    for (const Finding &finding : findings) {
        if (finding.fix && m_findings.size() < kMost)
            m_findings.append(finding);
    }
    for (qsizetype i = m_buttons.size(); i < m_findings.size(); ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(u"fixButton"_s);
        button->setProperty("kind", u"link"_s);
        static_cast<QVBoxLayout *>(layout())->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, i] { emit wanted(m_findings.at(i)); });
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool used = i < m_findings.size();
        m_buttons[i]->setText(used ? m_findings[i].fixText : QString());
        m_buttons[i]->setToolTip(used ? m_findings[i].sentence : QString());
        m_buttons[i]->setAccessibleDescription(used ? m_findings[i].sentence : QString());
        m_buttons[i]->setVisible(used);
    }
    setVisible(!m_findings.isEmpty());
}

} // namespace cardwright
