#pragma once

#include "card/structure.h"

#include <QObject>

namespace cardwright {

class CardDocument;
class EditorView;
class Prompts;

// Adds, renames, moves and removes headings, around the question that the user is at.
class StructureController : public QObject
{
    Q_OBJECT

public:
    StructureController(CardDocument &document, EditorView &editor, Prompts &prompts, QObject *parent);

    void add(NewHeading kind);
    void rename();
    void move(int by);
    void remove(); // without asking: undo brings it back

signals:
    void refused(const QString &sentence);

private:
    void show(const Result<NodeKey> &result, bool isNew = false);

    CardDocument &m_document;
    EditorView &m_editor;
    Prompts &m_prompts;
};

} // namespace cardwright
