#include "mainwindow/structurecontroller.h"

#include "dialogs/prompts.h"
#include "editing/carddocument.h"
#include "mainwindow/editorview.h"

namespace cardwright {

StructureController::StructureController(CardDocument &document, EditorView &editor, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_editor(editor)
    , m_prompts(prompts)
{
}

void StructureController::add(NewHeading kind)
{
    QString title;
    const QString what = kind == NewHeading::Section    ? tr("New section")
                         : kind == NewHeading::Subsection ? tr("New subsection")
                                                          : tr("New question");
    if (m_prompts.headingTitle(&m_editor, what, title) && !title.trimmed().isEmpty())
        show(m_document.addHeading(m_editor.currentQuestion(), kind, title.simplified()), true);
}

void StructureController::rename()
{
    const Question question = m_editor.currentQuestion();
    const int node = m_document.card().indexOfKey(question.node);
    if (node < 0) {
        emit refused(tr("This question is not in the card yet. It gets its heading with its first answer."));
        return;
    }
    QString title = m_document.card().nodes()[node].title;
    if (m_prompts.headingTitle(&m_editor, tr("Rename"), title) && !title.trimmed().isEmpty())
        m_document.setTitle(question, title.simplified());
}

void StructureController::move(int by)
{
    show(m_document.moveHeading(m_editor.currentQuestion(), by));
}

void StructureController::remove()
{
    const Question question = m_editor.currentQuestion();
    const int node = m_document.card().indexOfKey(question.node);
    if (node < 0) {
        emit refused(tr("This question is not in the card, so there is nothing to remove."));
        return;
    }
    if (const Result<NodeKey> removed = m_document.removeHeading(question); !removed)
        emit refused(removed.error().message);
}

void StructureController::show(const Result<NodeKey> &result, bool isNew)
{
    if (!result)
        emit refused(result.error().message);
    else if (*result != kNoNode && isNew)
        m_editor.revealNew(*result);
    else if (*result != kNoNode)
        m_editor.revealSpec(*result, -1);
}

} // namespace cardwright
