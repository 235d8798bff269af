#include "workshop/sheetcells.h"

#include "workshop/agenda.h"
#include "workshop/cardquestions.h"
#include "workshop/flow.h"
#include "workshop/notes.h"
#include "workshop/optics.h"
#include "workshop/rowfields.h"
#include "workshop/sheettables.h"
#include "workshop/watches.h"
#include "workshop/workshopjson.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Workshop)
};

QList<Entry> numbered(const QList<Entry> &levels)
{
    QList<Entry> entries;
    for (const Entry &level : levels)
        entries.append({level.id, level.title.isEmpty() ? level.id : u"%1 · %2"_s.arg(level.id, level.title), level.text});
    return entries;
}

template<typename List>
QList<Entry> entriesOf(const List &list)
{
    QList<Entry> entries;
    for (const auto &one : list)
        entries.append({one.id, one.title, {}});
    return entries;
}

// How well a rule holds.
QList<Entry> scores()
{
    return {{u"1"_s, Words::tr("broken everywhere"), {}}, {u"2"_s, Words::tr("mostly broken"), {}},
            {u"3"_s, Words::tr("here and there"), {}},    {u"4"_s, Words::tr("mostly holds"), {}},
            {u"5"_s, Words::tr("holds everywhere"), {}}};
}

// The number in the list, else the start of a name.
const Entry *chosen(const QList<Entry> &options, const QString &typed)
{
    const QString text = typed.trimmed();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= options.size())
        return &options[number - 1];
    for (const Entry &option : options) {
        if (option.title.compare(text, Qt::CaseInsensitive) == 0)
            return &option;
    }
    for (const Entry &option : options) {
        if (!text.isEmpty() && option.title.startsWith(text, Qt::CaseInsensitive))
            return &option;
    }
    return nullptr;
}

bool isSeveral(const WorksheetPart &part)
{
    return part.type == "ranks"_L1 || part.type == "people"_L1;
}

// Several of the list in their order, by number or name: "3; 1; risk", or "3 1 5". What is none of the list
// stays as it is typed.
QStringList severalOf(const QList<Entry> &options, const QString &typed)
{
    static const QRegularExpression numbers(u"^[\\d\\s,;]+$"_s);
    static const QRegularExpression marks(u"[;,]"_s);
    static const QRegularExpression marksAndBlanks(u"[;,\\s]+"_s);
    QStringList ids;
    for (const QString &name : typed.split(numbers.match(typed).hasMatch() ? marksAndBlanks : marks, Qt::SkipEmptyParts)) {
        const Entry *option = chosen(options, name);
        ids.append(option ? option->id : name.trimmed());
    }
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}

QString addRows(Workshop &workshop, const Activity &activity, const SheetPlace &cell, const QString &typed,
                const QString &author, const QDateTime &now)
{
    const QString &rows = activity.worksheet.rows;
    if (rows == "open"_L1) {
        for (const QString &text : notesIn(typed)) {
            const WorksheetPart *part = activity.part(cell.part);
            const QString first = part ? part->id : activity.worksheet.parts.first().id;
            setTextAt(workshop, {activity.id, first, newWorkshopId()}, text, author, now);
        }
        return {};
    }
    // What is in no row yet.
    if (const WorksheetPart *part = activity.part(cell.part);
        part && holdsNotes(*part) && (rows == "subgroups"_L1 || rows == "question-words"_L1)) {
        addNotes(workshop, {activity.id, cell.part, {}}, typed, author, now);
        return {};
    }
    for (const QString &text : notesIn(typed)) {
        if (rows == "agents"_L1)
            addReader(workshop, text);
        else if (rows == "journeys"_L1)
            addJourney(workshop, text);
        else if (rows == "lenses"_L1)
            addLens(workshop, text);
        else if (rows == "questions"_L1)
            addQuestion(workshop, text);
        else
            return Words::tr("Choose a row first.");
    }
    return {};
}

} // namespace

bool holdsNotes(const WorksheetPart &part)
{
    return part.type == "notes"_L1 || part.type == "questions"_L1;
}

bool isFixed(const Activity &activity, const WorksheetPart &part)
{
    if (part.type == "votes"_L1 || part.type == "calculated"_L1)
        return true;
    return part.type == "lens"_L1 && activity.worksheet.rows == "lenses"_L1;
}

QList<Entry> cellOptions(const Workshop &workshop, const Playbook &playbook, const Activity &activity,
                         const WorksheetPart &part)
{
    Q_UNUSED(activity)
    if (!part.options.isEmpty())
        return part.options;
    if (part.type == "score"_L1)
        return scores();
    if (part.type == "level"_L1)
        return numbered(part.id == "expertise"_L1 ? playbook.expertise : playbook.fluency);
    if (part.type == "rating"_L1)
        return playbook.ratings;
    if (part.type == "ranks"_L1)
        return entriesOf(playbook.dimensions);
    if (part.type == "scope"_L1)
        return entriesOf(playbook.scopes);
    if (part.type == "often"_L1)
        return entriesOf(playbook.often);
    if (part.type == "choice"_L1 && part.id == "bucket"_L1)
        return playbook.buckets;
    QList<Entry> entries;
    if (part.type == "agent"_L1) {
        for (const Agent &agent : inOrder(workshop.agents))
            entries.append({agent.id, agent.name, {}});
    } else if (part.type == "lens"_L1) {
        for (const Lens &lens : chosenLenses(workshop))
            entries.append({lens.id, lensName(lens), {}});
    } else if (part.type == "person"_L1 || part.type == "people"_L1) {
        for (const Person &person : inOrder(workshop.people))
            entries.append({person.id, personName(workshop, person.id), {}});
    }
    return entries;
}

QString cellText(const Workshop &workshop, const Playbook &playbook, const Activity &activity, const SheetPlace &cell)
{
    const WorksheetPart *part = activity.part(cell.part);
    if (!part)
        return {};
    const QString value = fieldOf(workshop, activity, cell.part, cell.row)
                              .value_or(textAt(workshop, {activity.id, cell.part, cell.row}));
    if (value.isEmpty())
        return {};
    const QList<Entry> options = cellOptions(workshop, playbook, activity, *part);
    if (!isSeveral(*part) && options.isEmpty())
        return value;
    QStringList names;
    if (!isSeveral(*part)) { // one, or one of each of two people
        for (const QString &id : value.split(" / "_L1))
            names.append(titleOf(options, id));
        return names.join(" / "_L1);
    }
    for (const QString &id : value.split(u';'))
        names.append(titleOf(options, id.trimmed()));
    return names.join("; "_L1);
}

QString enterInCell(Workshop &workshop, const Playbook &playbook, const Activity &activity, const SheetPlace &cell,
                    const QString &typed, const QString &author, const QDateTime &now)
{
    const bool hasRows = !activity.worksheet.rows.isEmpty();
    if (hasRows && cell.row.isEmpty())
        return addRows(workshop, activity, cell, typed, author, now);
    const WorksheetPart *part = activity.part(cell.part);
    if (!part || isFixed(activity, *part))
        return Words::tr("Nothing is written here: the program fills it in.");
    if (holdsNotes(*part)) {
        addNotes(workshop, {activity.id, cell.part, cell.row}, typed, author, now);
        fileUnderLens(workshop);
        return {};
    }
    if (isStageBar(workshop, activity.id, cell))
        return Words::tr("The bar is counted. Go down to the questions to change their stage.");
    QString value = typed.trimmed();
    if (value == "-"_L1 || value == u"–"_s)
        value.clear(); // an empty line writes nothing
    if (part->type == "person"_L1 && value.contains(u';'))
        return Words::tr("One person only. Who else helps is responsible or consulted.");
    if (part->type == "date"_L1 && !value.isEmpty() && !isWatchDate(value))
        return Words::tr("Type a date, so that it can remind: 15 March 2027, 2027-03-15, or a month and its year.");
    const QList<Entry> options = cellOptions(workshop, playbook, activity, *part);
    // People may be named who are not in the list; the rest is one of the list or nothing.
    if (isSeveral(*part)) {
        const QStringList order = severalOf(options, value);
        const auto isKnown = [&](const QString &id) {
            return std::any_of(options.begin(), options.end(), [&](const Entry &option) { return option.id == id; });
        };
        if (part->type == "ranks"_L1 && !std::all_of(order.begin(), order.end(), isKnown))
            return Words::tr("Type the numbers of the judgements, the most important one first: 3 1 5.");
        value = order.join(u';');
    } else if (!options.isEmpty() && !value.isEmpty()) {
        const Entry *option = chosen(options, value);
        if (!option && part->type != "person"_L1)
            return Words::tr("Type the number of one of the choices, or the start of its name.");
        value = option ? option->id : value;
    }
    if (!setField(workshop, activity, cell.part, cell.row, value, now)) {
        fileUnderLens(workshop); // what was written belongs to the lens before
        const bool hasReader = !readerOfForm(workshop).isEmpty();
        setTextAt(workshop, {activity.id, cell.part, cell.row}, value, author, now);
        if (!hasReader)
            giveReader(workshop);
        fileUnderLens(workshop);
    }
    return {};
}

} // namespace cardwright
