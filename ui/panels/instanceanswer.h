#pragma once

#include "panels/answereditor.h"

namespace cardwright {

class QuietButton;
class WrapLabel;

// One of several answers to a question: the form of its kind, or its Markdown where that does not
// fit. What the user does not edit stays as it stands in the file.
class InstanceAnswer : public QWidget
{
    Q_OBJECT

public:
    InstanceAnswer(const EditorContext &context, const QString &text, QWidget *parent);
    ~InstanceAnswer() override { setFocusProxy(nullptr); } // as an editor does

    void showText(const QString &text);
    const QString &text() const { return m_text; }
    void setReadOnly(bool readOnly);
    AnswerEditor *editor() const { return m_editor; }
    QWidget *firstField() const { return m_editor->firstField(); }

signals:
    void edited();
    void stepEnded();

private:
    void chooseEditor(bool asked);

    EditorContext m_context;
    QString m_text;
    AnswerEditor *m_editor = nullptr;
    WrapLabel *m_note;
    QuietButton *m_again;
    bool m_isForm = false;
    bool m_readOnly = false;
};

} // namespace cardwright
