#include "panels/titlepanel.h"

#include "editing/carddocument.h"
#include "panels/panelheader.h"
#include "panels/panelwords.h"
#include "panels/plainline.h"
#include "panels/quietbutton.h"
#include "panels/wraplabel.h"
#include "schema/artifactname.h"

#include <QVBoxLayout>

#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

TitlePanel::TitlePanel(CardDocument &document, const Question &head, QWidget *parent)
    : PanelFrame(parent)
    , m_document(document)
    , m_head(head)
    , m_header(new PanelHeader(this))
    , m_line(new PlainLine(this))
    , m_findings(new WrapLabel(u"small"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 11, 18, 14);
    layout->setSpacing(6);
    m_header->setTitle(tr("Title"));
    layout->addWidget(m_header);
    layout->addWidget(m_line);
    layout->addWidget(m_findings);
    m_findings->setProperty("tone", u"warn"_s);
    m_findings->hide();
    m_line->setObjectName(u"titleEdit"_s);
    m_line->setAccessibleName(tr("Title of the card"));
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_document.setTitle(m_head, text); });
    sync();
}

void TitlePanel::setQuestion(const Question &head)
{
    m_head = head;
    sync();
}

// Spaces at the end do not reach the file, but the next word needs them.
void TitlePanel::sync()
{
    const QString title = m_document.card().title();
    const Match &match = m_document.match();
    m_line->setPlaceholderText(isDataCard(match.schema) ? tr("Name of the dataset")
                                                        : tr("%1: its name").arg(artifactName(match.schema, match.language)));
    if (!m_line->hasFocus() || m_line->text().simplified() != title.simplified())
        m_line->showText(title);
    m_line->setReadOnly(m_document.isReadOnly());
}

void TitlePanel::setFindings(const QList<Finding> &findings)
{
    m_findings->setText(findingLines(findings));
    m_findings->setVisible(!findings.isEmpty());
}

void TitlePanel::focusEditor()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

void TitlePanel::addAction(QuietButton *button)
{
    m_header->addAction(button);
    m_added.append(button);
    button->setSeen(isLookedAt());
}

void TitlePanel::lookedAtChanged(bool lookedAt)
{
    for (QuietButton *button : std::as_const(m_added))
        button->setSeen(lookedAt);
}

} // namespace cardwright
