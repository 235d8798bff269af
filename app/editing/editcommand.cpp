#include "editing/editcommand.h"

#include "editing/carddocument.h"

namespace cardwright {

EditCommand::EditCommand(CardDocument &document, const QString &name, Splice splice, const QString &mergeKey,
                         QHash<NodeKey, QByteArray> closers)
    : m_document(document)
    , m_splice(std::move(splice))
    , m_mergeKey(mergeKey)
    , m_closersBefore(document.m_closers)
    , m_closersAfter(std::move(closers))
{
    setText(name);
}

// The next edit must lie wholly in what this one wrote: then both are one splice.
bool EditCommand::mergeWith(const QUndoCommand *next)
{
    const auto *edit = static_cast<const EditCommand *>(next); // same id(), same type
    const qsizetype inside = edit->m_splice.offset - m_splice.offset;
    if (m_mergeKey.isEmpty() || edit->m_mergeKey != m_mergeKey || inside < 0
        || inside + edit->m_splice.removed.size() > m_splice.inserted.size())
        return false;
    m_splice.inserted.replace(inside, edit->m_splice.removed.size(), edit->m_splice.inserted);
    m_closersAfter = edit->m_closersAfter;
    setObsolete(m_splice.inserted == m_splice.removed);
    return true;
}

void EditCommand::undo()
{
    m_document.apply(m_splice.inverse(), m_closersBefore);
}

void EditCommand::redo()
{
    m_document.apply(m_splice, m_closersAfter);
}

} // namespace cardwright
