#include "panels/instancestart.h"

#include "panels/plainline.h"
#include "panels/wraplabel.h"
#include "theme/theme.h"

#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace cardwright {

using namespace Qt::StringLiterals;

InstanceStart::InstanceStart(const QString &unit, QWidget *parent)
    : QFrame(parent)
    , m_why(new WrapLabel(u"muted"_s, this))
    , m_standing(new PlainLine(this))
    , m_added(new PlainLine(this))
    , m_add(new QPushButton(tr("Add"), this))
{
    setObjectName(u"instanceStart"_s);
    setProperty("kind", u"state"_s);
    m_standing->setObjectName(u"standingName"_s);
    m_added->setObjectName(u"addedName"_s);
    m_add->setObjectName(u"instanceStartAdd"_s);
    m_add->setProperty("kind", u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"instanceStartCancel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(m_why);
    for (PlainLine *line : {m_standing, m_added}) {
        line->setAccessibleName(line == m_standing ? tr("Name of the answer above (%1)").arg(unit)
                                                   : tr("Name of the new one (%1)").arg(unit));
        line->setPlaceholderText(line->accessibleName());
        line->installEventFilter(this);
        layout->addWidget(line);
        connect(line, &QLineEdit::textChanged, this, &InstanceStart::showReady);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &InstanceStart::accept);
    connect(cancel, &QPushButton::clicked, this, &InstanceStart::cancelled);
}

void InstanceStart::ask(bool standing, const QString &added, const QStringList &offered)
{
    m_why->setText(standing ? tr("Where there are several answers, each has a name.")
                            : tr("Each answer stands below its name."));
    m_standing->clear();
    m_standing->setVisible(standing);
    m_added->setText(added);
    for (PlainLine *line : {m_standing, m_added}) {
        delete line->completer();
        auto *completer = new QCompleter(offered, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    showReady();
    show();
    (standing ? m_standing : m_added)->setFocus(Qt::OtherFocusReason);
}

void InstanceStart::showReady()
{
    const bool standing = m_standing->isHidden() || !m_standing->text().trimmed().isEmpty();
    m_add->setEnabled(standing && !m_added->text().trimmed().isEmpty());
}

void InstanceStart::accept()
{
    if (m_add->isEnabled())
        emit given(m_standing->isHidden() ? QString() : m_standing->text().simplified(),
                   m_added->text().simplified());
}

// Enter goes on to the next name, then adds; Escape gives up.
bool InstanceStart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            emit cancelled();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (watched == m_standing && m_added->text().trimmed().isEmpty())
                m_added->setFocus(Qt::TabFocusReason);
            else
                accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace cardwright
