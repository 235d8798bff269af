#pragma once

#include "schema/questionpart.h"
#include "schema/template.h"

#include <QWidget>

#include <functional>

namespace cardwright {

// What an editor knows about its question.
struct EditorContext
{
    const Template *schema = nullptr; // never null: its labels hold for every card
    int spec = -1;                    // -1: the template does not know the question
    int part = -1;                    // of a composite answer; -1: the answer as a whole
    QString language;                 // of the card
    QString name;                     // of the question, for screen readers
    QString placeholder;              // shown while there is no answer
    bool isInstance = false;          // one of several answers to the question: it repeats no further
    bool isNamed = false;             // its name stands above it and is not said again
    // Names used elsewhere in the card for the same unit; null: nothing to offer.
    std::function<QStringList()> namesElsewhere;
    std::function<QString()> cardPath; // pictures are kept beside it; empty until the card is saved

    const Spec *question() const { return spec >= 0 ? &schema->specs()[spec] : nullptr; }
    const SpecText *words() const { return spec >= 0 ? &schema->text(spec, language) : nullptr; }
    QuestionPart asked() const { return {spec, part}; }
};

// One form of answering: shows the Markdown of a body and writes it.
class AnswerEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerEditor(const EditorContext &context, QWidget *parent = nullptr);
    // The field that has the focus must not be heard while what hears it is half gone.
    ~AnswerEditor() override { setFocusProxy(nullptr); }

    // False: the text does not fit this form, and nothing changed. Where the editor already says
    // the text, cursor, focus and half-made rows stay.
    virtual bool showAnswer(const QString &markdown) = 0;
    virtual QString markdown() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    virtual QWidget *firstField() const = 0;

signals:
    void edited();    // by the user
    void stepEnded(); // the next edit is an undo step of its own

protected:
    const EditorContext &context() const { return m_context; }
    void editedAsStep(); // a row moved, an option chosen: no part of a run of typing

private:
    EditorContext m_context;
};

// True if both texts are the same but for blank lines at their ends, which a body does not keep.
bool sameAnswer(QStringView one, QStringView other);

} // namespace cardwright
