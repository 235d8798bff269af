#include "base/markdownescape.h"
#include "html/urlpolicy.h"
#include "workshop/flow.h"
#include "workshop/printpages.h"
#include "workshop/takeaway.h"
#include "workshop/votes.h"
#include "workshop/workshopjson.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct WorkshopText
{
    Q_DECLARE_TR_FUNCTIONS(TakeAway)
};

QString titleOfWorkshop(const Workshop &workshop)
{
    return workshop.title.trimmed().isEmpty() ? WorkshopText::tr("Workshop") : workshop.title.simplified();
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

NamedFile votesFile(const Workshop &workshop)
{
    QList<QStringList> rows;
    for (const VoteRound &round : inOrder(workshop.rounds)) {
        const std::optional<Tally> tally = shownTally(workshop, round);
        if (!tally)
            continue;
        for (const TallyLine &line : tally->lines) {
            rows.append({round.title, itemText(workshop, line.item), QString::number(line.votes),
                         QString::number(line.rank)});
        }
    }
    return csvFile(u"votes.csv"_s,
                   {WorkshopText::tr("Vote"), WorkshopText::tr("What"), WorkshopText::tr("Votes"), WorkshopText::tr("Rank")},
                   rows);
}

NamedFile notesFile(const Workshop &workshop, const Playbook &playbook)
{
    QList<QStringList> rows;
    for (const Note &note : inOrder(workshop.notes)) {
        const Activity *activity = playbook.activity(note.activity);
        if (note.state != Note::State::Shown)
            continue;
        const WorksheetPart *part = activity ? activity->part(note.part) : nullptr;
        const Cluster *cluster = recordOf(workshop.clusters, note.cluster);
        rows.append({activity ? activity->title : note.activity, part ? part->title : note.part,
                     note.row.isEmpty() ? QString() : itemText(workshop, note.row), note.text,
                     cluster ? cluster->title : QString()});
    }
    return csvFile(u"notes.csv"_s,
                   {WorkshopText::tr("Activity"), WorkshopText::tr("Where"), WorkshopText::tr("About"),
                    WorkshopText::tr("Note"), WorkshopText::tr("Cluster")},
                   rows);
}

} // namespace

QByteArray takeAwayMarkdown(const Workshop &workshop, const Playbook &playbook)
{
    QString out = u"# "_s + escapedMarkdown(titleOfWorkshop(workshop)) + u'\n';
    for (const TakeAwayPart &part : takeAwayParts(workshop, playbook)) {
        out += u"\n## "_s + escapedMarkdown(part.title) + u'\n';
        if (!part.text.isEmpty())
            out += u'\n' + plainLine(part.text) + u'\n';
        if (!part.points.isEmpty())
            out += u'\n';
        for (const QString &point : part.points)
            out += u"- "_s + plainLine(point) + u'\n';
        if (part.rows.isEmpty())
            continue;
        out += u'\n' + tableRow(part.header) + u"|"_s + u" --- |"_s.repeated(part.header.size()) + u'\n';
        for (const QStringList &row : part.rows)
            out += tableRow(row);
    }
    return (out + u'\n' + plainLine(playbook.attribution) + u'\n').toUtf8();
}

QByteArray takeAwayHtml(const Workshop &workshop, const Playbook &playbook)
{
    QByteArray body = "<h1>" + html(titleOfWorkshop(workshop)) + "</h1>";
    for (const TakeAwayPart &part : takeAwayParts(workshop, playbook)) {
        body += "<section><h2>" + html(part.title) + "</h2>";
        if (!part.text.isEmpty())
            body += "<p>" + html(part.text) + "</p>";
        QByteArray items;
        for (const QString &point : part.points)
            items += "<li>" + html(point) + "</li>";
        if (!items.isEmpty())
            body += "<ul>" + items + "</ul>";
        if (!part.rows.isEmpty()) {
            body += "<table class=\"results\"><thead>" + cellsHtml(part.header, "th") + "</thead><tbody>";
            for (const QStringList &row : part.rows)
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
    QList<NamedFile> files;
    for (const TakeAwayPart &part : takeAwayParts(workshop, playbook)) {
        if (!part.file.isEmpty())
            files.append(csvFile(part.file, part.header, part.rows));
    }
    files.append(notesFile(workshop, playbook));
    files.append(votesFile(workshop));
    return files;
}

} // namespace cardwright
