#include "base/markdownescape.h"
#include "base/spokenlanguage.h"
#include "html/urlpolicy.h"
#include "workshop/agenda.h"
#include "workshop/printpages.h"
#include "workshop/takeaway.h"
#include "workshop/takeawaysheets.h"
#include "workshop/votes.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString titleOfWorkshop(const Workshop &workshop)
{
    return workshop.title.trimmed().isEmpty() ? TakeAwayText::tr("Workshop") : workshop.title.simplified();
}

QString tableRow(const QStringList &cells)
{
    QString row = u"|"_s;
    for (const QString &cell : cells)
        row += u' ' + escapedMarkdown(cell.simplified(), EscapeIn::TableCell) + u" |";
    return row + u'\n';
}

QString plainLine(const QString &text)
{
    return guardedLine(escapedMarkdown(text.simplified()));
}

QByteArray html(const QString &text)
{
    return escapedHtml(text.toUtf8());
}

QByteArray cellsHtml(const QStringList &cells, const QByteArray &name)
{
    QByteArray out;
    for (const QString &cell : cells)
        out += '<' + name + '>' + html(cell) + "</" + name + '>';
    return "<tr>" + out + "</tr>";
}

// A cell that a spreadsheet would run as a formula is made a text.
QByteArray csvCell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    QByteArray bytes = text.toUtf8();
    if (bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r'))
        bytes = '"' + bytes.replace("\"", "\"\"") + '"';
    return bytes;
}

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row += (i > 0 ? "," : "") + csvCell(cells[i]);
    return row + "\r\n";
}

NamedFile csvFile(const QString &name, const QStringList &header, const QList<QStringList> &rows)
{
    QByteArray bytes = "\xef\xbb\xbf"; // or spreadsheets take it for another encoding
    bytes += csvRow(header);
    for (const QStringList &row : rows)
        bytes += csvRow(row);
    return {name, bytes};
}

NamedFile votesFile(const Workshop &workshop, const Playbook &playbook)
{
    QList<QStringList> rows;
    QHash<QString, int> votes; // of an activity
    for (const VoteRound &round : inOrder(workshop.rounds)) {
        const std::optional<Tally> tally = shownTally(workshop, round);
        if (!tally)
            continue;
        QString title = round.title;
        if (title.isEmpty()) {
            const int number = ++votes[round.activity];
            title = titleOf(playbook.activities, round.activity);
            if (number > 1)
                title = TakeAwayText::tr("%1, vote %2").arg(title).arg(number);
        }
        for (const TallyLine &line : tally->lines) {
            rows.append({title, itemText(workshop, line.item), QString::number(line.votes),
                         QString::number(line.rank)});
        }
    }
    return csvFile(u"votes.csv"_s,
                   {TakeAwayText::tr("Vote"), TakeAwayText::tr("What"), TakeAwayText::tr("Votes"), TakeAwayText::tr("Rank")},
                   rows);
}

NamedFile notesFile(const Workshop &workshop, const Playbook &playbook)
{
    QList<QStringList> rows;
    for (const Note &note : inOrder(workshop.notes) + inOrder(workshop.earlier)) {
        const Activity *activity = playbook.activity(note.activity);
        if (note.state != Note::State::Shown)
            continue;
        const WorksheetPart *part = activity ? activity->part(note.part) : nullptr;
        const Cluster *cluster = recordOf(workshop.clusters, note.cluster);
        rows.append({activity ? activity->title : note.activity, part ? part->title : note.part,
                     noteRowWords(workshop, playbook, note), noteWords(workshop, playbook, note),
                     cluster ? cluster->title : QString(), note.run});
    }
    return csvFile(u"notes.csv"_s,
                   {TakeAwayText::tr("Activity"), TakeAwayText::tr("Where"), TakeAwayText::tr("About"),
                    TakeAwayText::tr("Note"), TakeAwayText::tr("Cluster"), TakeAwayText::tr("Earlier run, put away at")},
                   rows);
}

// What was decided or parked.
NamedFile recordsFile(const Workshop &workshop, const Playbook &playbook, const QString &name, const QList<Record> &records)
{
    QList<QStringList> rows;
    for (const Record &record : inOrder(records)) {
        const Activity *activity = playbook.activity(record.activity);
        rows.append({record.text, record.who.isEmpty() ? QString() : personName(workshop, record.who), record.when,
                     activity ? activity->title : record.activity, record.done ? TakeAwayText::tr("done") : QString()});
    }
    return csvFile(name,
                   {TakeAwayText::tr("What"), TakeAwayText::tr("Who"), TakeAwayText::tr("When"),
                    TakeAwayText::tr("Activity"), TakeAwayText::tr("Done")},
                   rows);
}

constexpr qsizetype kWideTable = 6; // columns that want the long side of the paper

struct PageTable
{
    QStringList header;
    QList<QStringList> rows;
};

// A page is narrow: a table of many columns becomes several, each with the column that says which row it is.
QList<PageTable> pageTables(const TakeAwayPart &part)
{
    constexpr qsizetype most = 6;
    QList<PageTable> tables;
    for (qsizetype next = 0; next < part.header.size();) {
        QList<qsizetype> columns;
        if (next > part.key)
            columns.append(part.key);
        while (columns.size() < most && next < part.header.size())
            columns.append(next++);
        PageTable table;
        for (const qsizetype column : std::as_const(columns))
            table.header.append(part.header[column]);
        for (const QStringList &row : part.rows) {
            QStringList cells;
            bool isFilled = false;
            for (const qsizetype column : std::as_const(columns)) {
                cells.append(row.value(column));
                isFilled = isFilled || (column != part.key && !cells.last().isEmpty());
            }
            if (isFilled || tables.isEmpty())
                table.rows.append(cells);
        }
        tables.append(table);
    }
    return tables;
}

// For the same reason a column that is empty in every row is left out. A spreadsheet has them all.
TakeAwayPart withoutEmptyColumns(TakeAwayPart part)
{
    for (qsizetype column = part.header.size() - 1; column >= 0; --column) {
        const auto isEmpty = [column](const QStringList &row) { return row.value(column).isEmpty(); };
        if (!std::all_of(part.rows.begin(), part.rows.end(), isEmpty))
            continue;
        part.header.removeAt(column);
        part.key -= column < part.key ? 1 : 0;
        for (QStringList &row : part.rows)
            row.removeAt(column);
    }
    return part;
}

} // namespace

QByteArray takeAwayMarkdown(const Workshop &workshop, const Playbook &playbook)
{
    const SpeakIn speaks(playbook.language);
    QString out = u"# "_s + escapedMarkdown(titleOfWorkshop(workshop)) + u'\n';
    for (const TakeAwayPart &whole : takeAwayParts(workshop, playbook)) {
        const TakeAwayPart part = withoutEmptyColumns(whole);
        out += u"\n## "_s + escapedMarkdown(part.title) + u'\n';
        if (!part.text.isEmpty())
            out += u'\n' + plainLine(part.text) + u'\n';
        if (!part.points.isEmpty())
            out += u'\n';
        for (const QString &point : part.points)
            out += u"- "_s + plainLine(point) + u'\n';
        if (part.rows.isEmpty())
            continue;
        for (const PageTable &table : pageTables(part)) {
            out += u'\n' + tableRow(table.header) + u"|"_s + u" --- |"_s.repeated(table.header.size()) + u'\n';
            for (const QStringList &row : table.rows)
                out += tableRow(row);
        }
    }
    return (out + u'\n' + plainLine(playbook.attribution) + u'\n').toUtf8();
}

QByteArray takeAwayHtml(const Workshop &workshop, const Playbook &playbook)
{
    const SpeakIn speaks(playbook.language);
    QByteArray body = "<h1>" + html(titleOfWorkshop(workshop)) + "</h1>";
    for (const TakeAwayPart &whole : takeAwayParts(workshop, playbook)) {
        const TakeAwayPart part = withoutEmptyColumns(whole);
        body += "<section><h2>" + html(part.title) + "</h2>";
        if (!part.text.isEmpty())
            body += "<p>" + html(part.text) + "</p>";
        QByteArray items;
        for (const QString &point : part.points)
            items += "<li>" + html(point) + "</li>";
        if (!items.isEmpty())
            body += "<ul>" + items + "</ul>";
        for (const PageTable &table : part.rows.isEmpty() ? QList<PageTable>() : pageTables(part)) {
            body += "<table class=\"results" + QByteArray(table.header.size() >= kWideTable ? " wide" : "") + "\"><thead>" + cellsHtml(table.header, "th") + "</thead><tbody>";
            for (const QStringList &row : table.rows)
                body += cellsHtml(row, "td");
            body += "</tbody></table>";
        }
        body += "</section>";
    }
    return sheetPage(titleOfWorkshop(workshop), playbook.language,
                     "<main>" + body + "<footer>" + html(playbook.attribution) + "</footer></main>");
}

QList<NamedFile> takeAwayCsv(const Workshop &workshop, const Playbook &playbook)
{
    const SpeakIn speaks(playbook.language);
    QList<NamedFile> files;
    for (const TakeAwayPart &part : takeAwayParts(workshop, playbook)) {
        if (!part.file.isEmpty())
            files.append(csvFile(part.file, part.header, part.rows));
    }
    files.append(recordsFile(workshop, playbook, u"decisions.csv"_s, workshop.decisions));
    files.append(recordsFile(workshop, playbook, u"parking-lot.csv"_s, workshop.parked));
    files.append(notesFile(workshop, playbook));
    files.append(votesFile(workshop, playbook));
    return files;
}

} // namespace cardwright
