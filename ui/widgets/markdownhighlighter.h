#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace cardwright {

// Light colours for Markdown as it is read: headings, emphasis, code, links, comments, tables, front
// matter. Line by line, so it may differ from the parser in odd places; nothing depends on it.
class MarkdownHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    enum class Look {
        Source, // every mark is seen
        Prose,  // what it means is seen, its marks are dimmed
    };

    MarkdownHighlighter(QTextDocument *document, Look look);

    void takeColours(); // of the look there is now

protected:
    void highlightBlock(const QString &text) override;
    // True where `state` of a line says that the next one begins in code or in front matter.
    static bool isCode(int state);
    static bool isComment(int state);
    void addFormat(int begin, int length, const QTextCharFormat &format); // to what is there

private:
    bool highlightFence(const QString &text, int before);
    void highlightHeading(const QString &text, int marks);
    void highlightInline(const QString &text);
    void highlightComments(const QString &text, bool within);
    bool beginsFrontMatter(const QString &text) const;

    Look m_look;
    QTextCharFormat m_heading;
    QTextCharFormat m_strong;
    QTextCharFormat m_emphasis;
    QTextCharFormat m_code;
    QTextCharFormat m_link;
    QTextCharFormat m_quiet;  // addresses, comments, front matter
    QTextCharFormat m_mark;   // bars of a table, bullets
    QTextCharFormat m_dimmed; // the marks around emphasis and code; nothing where they are to be seen
};

} // namespace cardwright
