#pragma once

#include "base/byterange.h"
#include "card/card.h"

#include <QHash>
#include <QUndoCommand>

namespace cardwright {

class CardDocument;

// One edit of the card's bytes, as undo and redo see it. Edits of one run of typing in one
// question merge into one step.
class EditCommand final : public QUndoCommand
{
public:
    // `mergeKey` names the run of typing; empty: a step of its own. `closers` are the closing
    // lines in force after the edit.
    EditCommand(CardDocument &document, const QString &name, Splice splice, const QString &mergeKey,
                QHash<NodeKey, QByteArray> closers);

    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *next) override;
    void undo() override;
    void redo() override;

private:
    CardDocument &m_document;
    Splice m_splice;
    QString m_mergeKey;
    QHash<NodeKey, QByteArray> m_closersBefore;
    QHash<NodeKey, QByteArray> m_closersAfter;
};

} // namespace cardwright
