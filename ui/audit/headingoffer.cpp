#include "audit/headingoffer.h"

#include "audit/auditrunner.h"
#include "editing/carddocument.h"

namespace cardwright {

using namespace Qt::StringLiterals;

HeadingOffer::HeadingOffer(CardDocument &document, AuditRunner &runner, QWidget *parent)
    : InfoBar(Tone::Info, QString(), parent)
    , m_document(document)
    , m_runner(runner)
{
    setObjectName(u"headingOffer"_s);
    addButton(tr("Add the heading"), true);
    setClosable(true);
    connect(this, &InfoBar::buttonClicked, this, &HeadingOffer::add);
    connect(&document, &CardDocument::loaded, this, &QWidget::hide);
    hide();
}

void HeadingOffer::offer(int spec)
{
    m_spec = spec;
    const Match &match = m_runner.match();
    setSentence(tr("This card has no heading “%1”, where readers would look for it.")
                    .arg(match.schema->text(spec, match.language).title));
    show();
}

void HeadingOffer::add()
{
    hide();
    const Match &match = m_runner.match();
    if (!m_runner.isUpToDate() || !match.schema || m_spec < 0)
        return;
    const int parent = match.schema->specs()[m_spec].parent;
    const int above = parent >= 0 ? match.nodeOf(parent) : -1;
    Question near;
    if (above >= 0)
        near.node = m_document.card().nodes()[above].key;
    const Result<NodeKey> heading = m_document.addHeading(near, above >= 0 ? NewHeading::Field : NewHeading::Section,
                                                          match.schema->text(m_spec, match.language).title);
    if (heading && *heading != kNoNode)
        emit added(*heading);
}

} // namespace cardwright
