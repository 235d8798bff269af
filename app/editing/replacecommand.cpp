#include "editing/replacecommand.h"

#include "editing/carddocument.h"

#include <utility>

namespace cardwright {

ReplaceCommand::ReplaceCommand(CardDocument &document, const QString &name, ReadCard before, ReadCard after)
    : m_document(document)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_closers(document.m_closers)
{
    setText(name);
}

void ReplaceCommand::undo()
{
    m_document.apply(m_before, m_closers);
}

void ReplaceCommand::redo()
{
    m_document.apply(m_after, m_closers);
}

} // namespace cardwright
