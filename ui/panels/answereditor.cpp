#include "panels/answereditor.h"

namespace cardwright {

namespace {

QStringView withoutBlankLines(QStringView text)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n'; };
    qsizetype begin = 0; // of the first line with text: its indent counts
    for (qsizetype i = 0; i < text.size() && isBlank(text[i]); ++i) {
        if (text[i] == u'\n')
            begin = i + 1;
    }
    text = text.sliced(begin);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

} // namespace

AnswerEditor::AnswerEditor(const EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AnswerEditor::editedAsStep()
{
    emit stepEnded();
    emit edited();
    emit stepEnded();
}

bool sameAnswer(QStringView one, QStringView other)
{
    return withoutBlankLines(one) == withoutBlankLines(other);
}

} // namespace cardwright
