#pragma once

#include "editing/readcard.h"

#include <QHash>
#include <QUndoCommand>

namespace cardwright {

class CardDocument;

// A whole card in the place of another, both with what was read from them: for those that take long to read.
class ReplaceCommand final : public QUndoCommand
{
public:
    ReplaceCommand(CardDocument &document, const QString &name, ReadCard before, ReadCard after);

    void undo() override;
    void redo() override;

private:
    CardDocument &m_document;
    ReadCard m_before;
    ReadCard m_after;
    QHash<NodeKey, QByteArray> m_closers; // of headings that both have, see CardDocument
};

} // namespace cardwright
