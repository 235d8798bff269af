#include "workshop/printpages.h"

#include "base/spokenlanguage.h"
#include "html/urlpolicy.h"
#include "workshop/flow.h"
#include "workshop/ranking.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <utility>

static void initWorkshopResource()
{
    Q_INIT_RESOURCE(workshop); // outside a namespace, or it is not found
}

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEmptyRows = 8;
constexpr qsizetype kWideColumns = 5; // beside the name of the row
const QByteArray kSheet = "<section class=\"sheet-of-one";
const QByteArray kWideSheet = kSheet + " wide";
constexpr int kFluencyReaders = 5;
constexpr qsizetype kShortBallot = 18; // items of which two ballots stand beside each other on a page
constexpr int kBallotLines = 200;
constexpr int kBallotBoxes = 12; // more are written as a number

QByteArray sourceHash(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
}

const QByteArray &sheetStyle()
{
    static const QByteArray style = [] {
        initWorkshopResource();
        QFile file(u":/workshop/sheet.css"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The style sheet of worksheets is missing from the program.");
        return file.readAll();
    }();
    return style;
}

QByteArray html(const QString &text)
{
    return escapedHtml(text.toUtf8());
}

QByteArray element(const QByteArray &name, const QString &text, const QByteArray &attributes = {})
{
    return text.isEmpty() ? QByteArray() : '<' + name + attributes + '>' + html(text) + "</" + name + '>';
}

QByteArray points(const QStringList &texts)
{
    QByteArray list;
    for (const QString &text : texts)
        list += element("li", text);
    return list.isEmpty() ? list : "<ul>" + list + "</ul>";
}

QByteArray lines(int count)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += "<div class=\"line\"></div>";
    return out;
}

QByteArray stepsHtml(const Activity &activity)
{
    QByteArray out;
    for (const ActivityStep &step : activity.steps) {
        out += "<li><strong>" + html(step.title) + "</strong> "
               + element("span", TakeAwayText::tr("%n min", nullptr, step.minutes), " class=\"minutes\"") + "<br>"
               + html(step.text) + "</li>";
    }
    return "<ol class=\"steps\">" + out + "</ol>";
}

QStringList rowNames(const Activity &activity, const Workshop &workshop, const Playbook &playbook)
{
    QStringList names;
    const QString &rows = activity.worksheet.rows;
    if (rows == "agents"_L1) {
        const bool isFew = activity.id == "fluency-calculator"_L1;
        for (const QString &id : isFew ? firstAgents(workshop, kFluencyReaders) : firstAgents(workshop))
            names.append(itemText(workshop, id));
    } else if (rows == "lenses"_L1) {
        for (const Lens &lens : chosenLenses(workshop))
            names.append(lensName(lens));
    } else if (rows == "questions"_L1) {
        for (const AskedQuestion &question : chosenQuestions(workshop))
            names.append(question.text);
    } else {
        for (const Entry &entry : playbook.fixedRows(rows))
            names.append(entry.title);
    }
    while (names.size() < kEmptyRows && playbook.fixedRows(rows).isEmpty())
        names.append(QString());
    return names;
}

QByteArray partHead(const WorksheetPart &part)
{
    QByteArray out = element("h3", part.title) + element("p", part.prompt);
    QStringList options;
    for (const Entry &option : part.options)
        options.append(u"☐ "_s + option.title);
    return out + element("p", options.join(u"   "_s), " class=\"options\"");
}

// What the name of the row says already needs no column.
QList<WorksheetPart> columnsOf(const Activity &activity)
{
    QList<WorksheetPart> parts = activity.worksheet.parts;
    const QString named = activity.worksheet.rows == "lenses"_L1      ? u"lens"_s
                          : activity.worksheet.rows == "questions"_L1 ? u"question"_s
                                                                      : QString();
    if (!named.isEmpty())
        parts.removeIf([&named](const WorksheetPart &part) { return part.id == named; });
    return parts;
}

// The tables among the worksheets, see emptySheet().
bool isTableSheet(const Worksheet &sheet)
{
    return sheet.kind == WorksheetKind::Table || sheet.kind == WorksheetKind::List || sheet.rows == "question-words"_L1;
}

bool isWide(const Activity &activity)
{
    return isTableSheet(activity.worksheet) && columnsOf(activity).size() >= kWideColumns;
}

QByteArray tableSheet(const Activity &activity, const QStringList &rows)
{
    const QList<WorksheetPart> parts = columnsOf(activity);
    QByteArray head = "<th></th>";
    for (const WorksheetPart &part : parts) {
        QStringList options;
        for (const Entry &option : part.options)
            options.append(option.title);
        head += "<th scope=\"col\">" + html(part.title) + element("small", options.join(u" / "_s)) + "</th>";
    }
    QByteArray body;
    for (const QString &row : rows) {
        body += "<tr><th scope=\"row\">" + html(row) + "</th>";
        for (qsizetype i = 0; i < parts.size(); ++i)
            body += "<td></td>";
        body += "</tr>";
    }
    return "<table class=\"sheet\"><thead><tr>" + head + "</tr></thead><tbody>" + body + "</tbody></table>";
}

QByteArray matrixSheet(const Activity &activity)
{
    QList<WorksheetPart> axes;
    QByteArray rest;
    for (const WorksheetPart &part : activity.worksheet.parts) {
        if (part.type == "axis"_L1)
            axes.append(part);
        else
            rest += element("p", part.title + u": "_s + part.low + u" – "_s + part.high);
    }
    if (axes.size() != 2)
        return {};
    return "<figure class=\"matrix\"><figcaption class=\"up\">" + html(axes[1].title) + ": " + html(axes[1].high)
           + "</figcaption><div class=\"field\"></div><figcaption>" + html(axes[0].title) + ": " + html(axes[0].low)
           + " → " + html(axes[0].high) + "</figcaption></figure>" + rest;
}

// A few lines for each subgroup of a group.
QByteArray subgroupsHtml(const Playbook &playbook, const QString &groupId)
{
    QByteArray out = lines(2); // for what is in none
    for (const StakeholderGroup &group : playbook.groups) {
        for (const Entry &subgroup : group.subgroups) {
            if (group.id == groupId)
                out += element("h4", subgroup.title) + lines(2);
        }
    }
    return out;
}

QByteArray emptySheet(const Activity &activity, const Workshop &workshop, const Playbook &playbook)
{
    const Worksheet &sheet = activity.worksheet;
    if (sheet.kind == WorksheetKind::Matrix) {
        const QByteArray matrix = matrixSheet(activity);
        return matrix.isEmpty() ? tableSheet(activity, rowNames(activity, workshop, playbook)) : matrix;
    }
    if (isTableSheet(sheet))
        return tableSheet(activity, rowNames(activity, workshop, playbook));
    QByteArray out;
    for (const WorksheetPart &part : sheet.parts) {
        const bool board = sheet.kind == WorksheetKind::Board;
        out += "<section class=\"" + QByteArray(board ? "area" : "field-box") + "\">" + partHead(part)
               + (sheet.rows == "subgroups"_L1 ? subgroupsHtml(playbook, part.id)
                                               : lines(board ? 6 : part.type == "long"_L1 ? 4 : 2))
               + "</section>";
    }
    return "<div class=\"" + QByteArray(sheet.kind == WorksheetKind::Board ? "board" : "form") + "\">" + out + "</div>";
}

QByteArray fieldSheet(const Template &schema, int spec, const QString &language)
{
    const SpecText &text = schema.text(spec, language);
    const SheetQuestion said = sheetQuestion(schema, spec, language);
    QByteArray out = element("h3", said.head) + element("p", said.prompt) + element("p", said.asked, " class=\"who\"");
    QStringList options;
    for (const OptionSpec &option : schema.specs()[spec].options)
        options.append(u"☐ "_s + text.options.value(option.id));
    if (!options.isEmpty())
        return "<section class=\"field-box\">" + out + points(options) + "</section>";
    const bool longText = schema.specs()[spec].scope == Scope::Microscope;
    return "<section class=\"field-box\">" + out + lines(longText ? 6 : 3) + "</section>";
}

} // namespace

QByteArray sheetPage(const QString &title, const QString &language, const QByteArray &body, const QByteArray &script)
{
    const QByteArray policy = "default-src 'none'; style-src " + sourceHash(sheetStyle())
                              + (script.isEmpty() ? QByteArray() : "; script-src " + sourceHash(script))
                              + "; base-uri 'none'; form-action 'none'";
    return "<!DOCTYPE html>\n<html lang=\"" + html(language.isEmpty() ? u"en"_s : language)
           + "\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"" + policy
           + "\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + html(title)
           + "</title><style>" + sheetStyle() + "</style></head>\n<body>" + body
           + (script.isEmpty() ? QByteArray() : "<script>" + script + "</script>") + "</body></html>\n";
}

QByteArray worksheetPage(const Activity &activity, const Workshop &workshop, const Playbook &playbook)
{
    return worksheetsPage(activity.title, {&activity}, workshop, playbook);
}

QByteArray worksheetsPage(const QString &title, const QList<const Activity *> &activities, const Workshop &workshop,
                          const Playbook &playbook)
{
    const SpeakIn speaks(playbook.language);
    QByteArray sheets;
    for (const Activity *activity : activities) {
        sheets += (isWide(*activity) ? kWideSheet : kSheet) + "\">" + element("h1", activity->title)
                  + element("p", activity->goal, " class=\"lead\"")
                  + element("p", activity->who, " class=\"who\"") + stepsHtml(*activity)
                  + "<div class=\"together\">" + element("h2", TakeAwayText::tr("Tips")) + points(activity->tips)
                  + "</div>"
                  + element("p", sheets.isEmpty() ? playbook.attribution : QString(),
                            " class=\"source\"") // not at the end, where it may stand on a page alone
                  + emptySheet(*activity, workshop, playbook) + "</section>";
    }
    return sheetPage(title, playbook.language, "<main>" + sheets + "</main>");
}

QList<PaperPart> paperParts(const QByteArray &page)
{
    const qsizetype end = page.lastIndexOf("</main>");
    qsizetype from = page.indexOf(kSheet);
    if (from < 0 || end < from)
        return {{page, false}};
    const QByteArray head = page.first(from);
    QList<PaperPart> parts;
    while (from >= 0) {
        const qsizetype next = page.indexOf(kSheet, from + 1);
        const QByteArray sheet = page.mid(from, (next < 0 ? end : next) - from);
        const bool landscape = sheet.startsWith(kWideSheet);
        if (parts.isEmpty() || parts.last().landscape != landscape)
            parts.append({head, landscape});
        parts.last().html += sheet;
        from = next;
    }
    for (PaperPart &part : parts)
        part.html += page.sliced(end);
    return parts;
}

QByteArray promptCardsPage(const Playbook &playbook)
{
    const SpeakIn speaks(playbook.language);
    QByteArray cards;
    for (const OftenStage &stage : playbook.often) {
        for (const Entry &word : playbook.questionWords) {
            cards += "<section class=\"card\"><p class=\"who\">" + html(stage.title) + " · " + html(word.title) + "</p>"
                     + points(stage.prompts.value(word.id))
                     + element("p", TakeAwayText::tr("As a … I want to know …"), " class=\"lead\"") + lines(3) + "</section>";
        }
    }
    const QString title = TakeAwayText::tr("Prompt cards");
    return sheetPage(title, playbook.language,
                     "<main>" + element("h1", title) + element("p", playbook.attribution, " class=\"source\"")
                         + "<div class=\"cards\">" + cards + "</div></main>");
}

QByteArray ballotsPage(const Workshop &workshop, const VoteRound &round, const Playbook &playbook, int copies)
{
    const SpeakIn speaks(playbook.language);
    BallotPaper paper;
    paper.title = round.title;
    for (const QString &item : round.items)
        paper.items.append(itemText(workshop, item));
    paper.budget = round.budget;
    paper.most = round.most;
    return ballotsPage(paper, playbook, copies);
}

QByteArray ballotsPage(const BallotPaper &paper, const Playbook &playbook, int copies)
{
    const SpeakIn speaks(playbook.language);
    QByteArrayList rows;
    int number = 0; // the wall has them too
    const int most = paper.most > 0 ? paper.most : paper.budget;
    const QString boxes = most <= kBallotBoxes ? u"☐ "_s.repeated(most).trimmed() : u"____"_s;
    QStringList items = paper.items;
    items.resize(qMax(items.size(), qsizetype(qBound(0, paper.lines, kBallotLines))));
    for (const QString &item : std::as_const(items))
        rows.append("<tr><td>" + html(u"%1  %2"_s.arg(++number).arg(item)) + (item.isEmpty() ? lines(1) : QByteArray())
                    + "</td><td class=\"boxes\">" + html(boxes) + "</td></tr>");
    const QString title = paper.title.isEmpty() ? TakeAwayText::tr("Ballot") : paper.title;
    const auto table = [&rows](qsizetype from, qsizetype count) -> QByteArray {
        return "<table class=\"sheet\"><tbody>" + rows.mid(from, count).join() + "</tbody></table>";
    };
    // A long one takes a page of its own, in two halves beside each other.
    const bool isLong = rows.size() > kShortBallot;
    const qsizetype half = (rows.size() + 1) / 2;
    const QByteArray list =
        isLong ? QByteArray("<div class=\"halves\">" + table(0, half) + table(half, half) + "</div>")
               : table(0, half * 2);
    const QByteArray ballot =
        "<section class=\"ballot" + QByteArray(isLong ? " long" : "") + "\">" + element("h2", title)
        + element("p", TakeAwayText::tr("You have %n vote(s).", nullptr, paper.budget)) + list + "</section>";
    return sheetPage(title, playbook.language, "<main>" + ballot.repeated(qBound(1, copies, 200)) + "</main>");
}

QByteArray questionSheetPage(const Template &schema, const QString &language)
{
    const SpeakIn speaks(language);
    QByteArray body;
    QByteArray head; // of a section; it stands on one page with the first question
    for (int i = 0; i < schema.specs().size(); ++i) {
        if (schema.specs()[i].isField()) {
            const QByteArray field = fieldSheet(schema, i, language);
            body += head.isEmpty() ? field : "<div class=\"together\">" + std::exchange(head, {}) + field + "</div>";
            continue;
        }
        const SpecText &text = schema.text(i, language);
        head += element(schema.specs()[i].kind == Node::Kind::Section ? "h2" : "h3", text.title)
                + element("p", text.why, " class=\"lead\"");
    }
    body += head;
    const QString title = schema.name(language);
    return sheetPage(title, language, "<main>" + element("h1", title) + "<div class=\"form\">" + body + "</div></main>");
}

SheetQuestion sheetQuestion(const Template &schema, int spec, const QString &language)
{
    static const QRegularExpression marks(u"^[\\s¿]+|[\\s?.:]+$"_s);
    const SpecText &text = schema.text(spec, language);
    const auto bare = [](const QString &words) { return words.simplified().remove(marks).toCaseFolded(); };
    const bool isSame = !text.prompt.isEmpty() && bare(text.prompt) == bare(text.title);
    const QStringList &agents = schema.specs()[spec].asked.agents;
    return {isSame ? text.prompt : text.title, isSame ? QString() : text.prompt,
            agents.isEmpty() ? QString() : TakeAwayText::tr("Asked for by %1").arg(agents.join(u", "_s))};
}

QString itemText(const Workshop &workshop, const QString &id)
{
    if (const Lens *lens = recordOf(workshop.lenses, id))
        return lensName(*lens);
    if (const AskedQuestion *question = recordOf(workshop.questions, id))
        return question->text;
    if (const Agent *agent = recordOf(workshop.agents, id))
        return agent->name;
    if (const Note *note = recordOf(workshop.notes, id))
        return note->text;
    const Cluster *cluster = recordOf(workshop.clusters, id);
    return cluster ? cluster->title : id;
}

} // namespace cardwright
