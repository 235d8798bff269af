#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace cardwright {

// Light colours for Markdown as it is read: headings, emphasis, code, links, comments, tables, front
// matter. Line by line, so it may differ from the parser in odd places; nothing depends on it.
class SourceHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SourceHighlighter(QTextDocument *document);

    void takeColours(); // of the look there is now

protected:
    void highlightBlock(const QString &text) override;

private:
    bool highlightFence(const QString &text, int before);
    void highlightInline(const QString &text);
    void highlightComments(const QString &text, bool within);
    bool beginsFrontMatter(const QString &text) const;

    QTextCharFormat m_heading;
    QTextCharFormat m_strong;
    QTextCharFormat m_emphasis;
    QTextCharFormat m_code;
    QTextCharFormat m_link;
    QTextCharFormat m_address;
    QTextCharFormat m_quiet; // comments and front matter
    QTextCharFormat m_mark;  // bars of a table, bullets
};

} // namespace cardwright
