#include "panels/texthighlighter.h"

#include "spelling/spellchecker.h"
#include "theme/theme.h"

#include <QPlainTextEdit>
#include <QTextBlock>

namespace cardwright {

namespace {

constexpr int kMostText = 200'000; // characters; larger texts stay plain
constexpr int kLongestLine = 20'000;
constexpr int kForeignWords = 8; // from so many words on a paragraph may be in another language

// On a block whose words are not all judged yet.
class Unjudged : public QTextBlockUserData
{};

bool isForeign(qsizetype words, qsizetype wrong)
{
    return words >= kForeignWords && wrong * 3 > words * 2;
}

} // namespace

TextHighlighter::TextHighlighter(QPlainTextEdit &box)
    : MarkdownHighlighter(box.document(), Look::Prose)
    , m_box(box)
{
    connect(&box, &QPlainTextEdit::cursorPositionChanged, this, &TextHighlighter::cursorMoved);
}

void TextHighlighter::setChecker(SpellChecker *checker)
{
    const bool had = std::exchange(m_checker, checker) != nullptr;
    if (!had && !checker)
        return;
    const QSignalBlocker noEdit(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (checker)
            block.setUserData(new Unjudged);
        else
            rehighlightBlock(block);
    }
    if (checker)
        emit checkWanted();
}

QList<Word> TextHighlighter::wordsOf(const QTextBlock &block) const
{
    const int before = block.previous().isValid() ? block.previous().userState() : -1;
    if (isCode(before) || isCode(block.userState()) || block.length() > kLongestLine
        || document()->characterCount() > kMostText)
        return {};
    bool inComment = isComment(before);
    return wordsOfLine(block.text(), inComment);
}

void TextHighlighter::highlightBlock(const QString &text)
{
    if (document()->characterCount() > kMostText)
        return;
    MarkdownHighlighter::highlightBlock(text);
    const QTextBlock block = currentBlock();
    if (m_keyed && m_box.textCursor().block() == block) {
        m_typed = m_box.textCursor();
        m_edited = true;
        m_keyed = false;
    }
    if (!m_checker) {
        setCurrentBlockUserData(nullptr);
        return;
    }
    const QList<Word> words = wordsOf(block);
    QList<Word> wrong;
    bool judged = true;
    for (const Word &word : words) {
        const std::optional<bool> right = m_checker->verdict(QStringView(text).sliced(word.begin, word.size));
        judged = judged && right;
        if (right && !*right)
            wrong.append(word);
    }
    if (!isForeign(words.size(), wrong.size())) {
        QTextCharFormat mark;
        mark.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        mark.setUnderlineColor(Theme::colours().bad);
        for (const Word &word : std::as_const(wrong)) {
            if (!isBeingTyped(block, word))
                addFormat(int(word.begin), int(word.size), mark);
        }
    }
    setCurrentBlockUserData(judged ? nullptr : new Unjudged);
    if (!judged)
        emit checkWanted();
}

bool TextHighlighter::checkSome(const QDeadlineTimer &deadline)
{
    if (!m_checker || document()->characterCount() > kMostText)
        return true;
    // New colours are no edit: who reads the text when it changes would read it for every line.
    const QSignalBlocker noEdit(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!block.userData())
            continue;
        const QString text = block.text();
        for (const Word &word : wordsOf(block)) {
            if (deadline.hasExpired())
                return false; // what was judged is remembered
            m_checker->isRight(QStringView(text).sliced(word.begin, word.size));
        }
        rehighlightBlock(block);
        if (deadline.hasExpired())
            return false;
    }
    return true;
}

bool TextHighlighter::isBeingTyped(const QTextBlock &block, const Word &word) const
{
    if (m_typed.isNull() || m_typed.block() != block)
        return false;
    const int place = m_box.textCursor().positionInBlock();
    return m_box.textCursor().block() == block && place >= word.begin && place <= word.end();
}

void TextHighlighter::cursorMoved()
{
    if (!std::exchange(m_edited, false))
        endTyping();
}

void TextHighlighter::takeLook()
{
    takeColours();
    rehighlight();
}

void TextHighlighter::endTyping()
{
    m_keyed = false;
    if (m_typed.isNull())
        return;
    const QTextBlock block = m_typed.block();
    m_typed = QTextCursor();
    if (m_checker && block.isValid())
        rehighlightBlock(block);
}

QTextCursor TextHighlighter::cursorOver(const QTextBlock &block, const Word &word) const
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(word.begin));
    cursor.setPosition(block.position() + int(word.end()), QTextCursor::KeepAnchor);
    return cursor;
}

QTextCursor TextHighlighter::wordAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const int place = position - block.position();
    for (const Word &word : m_checker ? wordsOf(block) : QList<Word>()) {
        if (place >= word.begin && place <= word.end())
            return cursorOver(block, word);
    }
    return {};
}

QTextCursor TextHighlighter::wrongWordAt(int position) const
{
    const QTextCursor word = wordAt(position);
    return word.isNull() || m_checker->isRight(word.selectedText()) ? QTextCursor() : word;
}

QTextCursor TextHighlighter::wrongWordFrom(int position) const
{
    QTextBlock block = document()->findBlock(position);
    for (; m_checker && block.isValid(); block = block.next()) {
        const QString text = block.text();
        const QList<Word> words = wordsOf(block);
        QList<Word> wrong;
        for (const Word &word : words) {
            if (!m_checker->isRight(QStringView(text).sliced(word.begin, word.size)))
                wrong.append(word);
        }
        if (isForeign(words.size(), wrong.size()))
            continue;
        for (const Word &word : std::as_const(wrong)) {
            if (block.position() + word.begin >= position)
                return cursorOver(block, word);
        }
    }
    return {};
}

} // namespace cardwright
