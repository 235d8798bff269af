#include "panels/texteditor.h"

#include "panels/growingtext.h"
#include "theme/theme.h"

#include <QVBoxLayout>

namespace cardwright {

namespace {

constexpr int kMostLines = 200; // beyond that the box scrolls

} // namespace

TextEditor::TextEditor(const EditorContext &context, Size size, QWidget *parent)
    : AnswerEditor(context, parent)
    , m_text(new GrowingText(GrowingText::Lines::Many, this))
{
    m_text->setLineRange(size == Size::Short ? 1 : 3, kMostLines);
    m_text->setPlaceholder(context.placeholder);
    m_text->setAccessibleName(context.name);
    if (size == Size::Code)
        m_text->setFont(Theme::mono());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &GrowingText::edited, this, &AnswerEditor::edited);
}

bool TextEditor::showAnswer(const QString &markdown)
{
    if (!sameAnswer(markdown, m_text->text()) || !m_exact) {
        m_exact = m_text->setText(markdown);
        m_text->setReadOnly(m_readOnly || !m_exact);
    }
    return true;
}

QString TextEditor::markdown() const
{
    return m_text->text();
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_text->setReadOnly(readOnly || !m_exact);
}

QWidget *TextEditor::firstField() const
{
    return m_text;
}

} // namespace cardwright
