#include "panels/tableclipboard.h"

#include "markdown/pastedtable.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextTable>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostHtml = 4'000'000; // beyond that the text beside it has to do

QString withoutBreaks(QString text)
{
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return text.trimmed().replace(u'\n', "<br>"_L1);
}

// The cells of HTML that is one table and nothing else.
std::optional<QList<QStringList>> tableOfHtml(const QString &html)
{
    if (html.size() > kMostHtml || !html.contains("<table"_L1, Qt::CaseInsensitive))
        return {};
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    const QTextTable *table = nullptr;
    const QTextFrame *root = document.rootFrame();
    for (auto it = root->begin(); !it.atEnd(); ++it) {
        const bool text = !it.currentFrame() && !it.currentBlock().text().trimmed().isEmpty();
        if (text || (it.currentFrame() && table))
            return {};
        if (it.currentFrame())
            table = qobject_cast<QTextTable *>(it.currentFrame());
    }
    if (!table)
        return {};
    QList<QStringList> cells;
    for (int row = 0; row < table->rows(); ++row) {
        QStringList line;
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            QTextCursor cursor = cell.firstCursorPosition();
            cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
            const bool here = cell.row() == row && cell.column() == column; // else joined to another
            line.append(here ? withoutBreaks(cursor.selectedText()) : QString());
        }
        cells.append(line);
    }
    return cells;
}

QString tabbed(const QString &cell)
{
    QString text = cell;
    static const QRegularExpression lineBreak(u"<br ?/?>"_s, QRegularExpression::CaseInsensitiveOption);
    text.replace(lineBreak, u"\n"_s);
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.startsWith(u'"'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

std::optional<QList<QStringList>> copiedCells(const QMimeData &data, Pasted place)
{
    if (data.hasHtml()) {
        std::optional<QList<QStringList>> cells = tableOfHtml(data.html());
        if (cells && (cells->size() > 1 || cells->first().size() > 1 || place == Pasted::OntoCell))
            return cells;
    }
    if (!data.hasText())
        return {};
    std::optional<QList<QStringList>> cells = pastedTable(data.text());
    if (!cells && place == Pasted::OntoCell)
        cells = pastedRange(data.text());
    if (!cells)
        return {};
    for (QStringList &line : *cells) {
        for (QString &cell : line)
            cell = withoutBreaks(cell);
    }
    return cells;
}

std::unique_ptr<QMimeData> cellsToCopy(const QList<QStringList> &cells, bool header)
{
    QString text;
    QString html = u"<table>"_s;
    for (int row = 0; row < cells.size(); ++row) {
        const QString tag = header && row == 0 ? u"th"_s : u"td"_s;
        QStringList line;
        html += "<tr>"_L1;
        for (const QString &cell : cells[row]) {
            line.append(tabbed(cell));
            html += u'<' + tag + u'>' + cell.toHtmlEscaped().replace("&lt;br&gt;"_L1, "<br>"_L1) + "</"_L1
                    + tag + u'>';
        }
        html += "</tr>"_L1;
        text += line.join(u'\t') + u'\n';
    }
    if (cells.size() == 1)
        text.chop(1);
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setHtml(html + "</table>"_L1);
    return data;
}

QString asCellText(const QString &text)
{
    static const QRegularExpression breaks(u"[\\t\\r\\n]+"_s);
    return QString(text.trimmed()).replace(breaks, u" "_s);
}

} // namespace cardwright
