#pragma once

#include "panels/answereditor.h"

namespace cardwright {

class GrowingText;

// Markdown text: every body fits.
class TextEditor : public AnswerEditor
{
    Q_OBJECT

public:
    enum class Size { Short, Long, Code };

    TextEditor(const EditorContext &context, Size size, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;
    void setReadOnly(bool readOnly) override;
    QWidget *firstField() const override;

private:
    GrowingText *m_text;
    bool m_exact = true; // false: the box cannot hold the text as it is, so it may not be edited
    bool m_readOnly = false;
};

} // namespace cardwright
