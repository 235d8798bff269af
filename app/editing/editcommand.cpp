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

// The next edit must touch what this one wrote: then both are one splice. It may have taken away more
// on either side, as Backspace and Delete do.
bool EditCommand::mergeWith(const QUndoCommand *next)
{
    const auto *edit = static_cast<const EditCommand *>(next); // same id(), same type
    const Splice &later = edit->m_splice;
    const qsizetype begin = later.offset - m_splice.offset; // in what this one wrote
    const qsizetype end = begin + later.removed.size();
    const qsizetype written = m_splice.inserted.size();
    if (m_mergeKey.isEmpty() || edit->m_mergeKey != m_mergeKey || begin > written || end < 0)
        return false;
    const qsizetype before = qMax<qsizetype>(0, -begin);
    const qsizetype after = qMax<qsizetype>(0, end - written);
    m_splice.inserted = m_splice.inserted.first(qMax<qsizetype>(0, begin)) + later.inserted
                        + m_splice.inserted.sliced(qMin(end, written));
    m_splice.removed = later.removed.first(before) + m_splice.removed + later.removed.last(after);
    m_splice.offset -= before;
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
