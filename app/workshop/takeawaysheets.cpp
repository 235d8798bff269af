#include "workshop/takeawaysheets.h"

#include "workshop/agenda.h"
#include "workshop/earlierruns.h"
#include "workshop/notes.h"
#include "workshop/printpages.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString chosenWords(const Workshop &workshop, const Playbook &playbook, const WorksheetPart &part, const QString &value)
{
    if (!part.options.isEmpty())
        return titleOf(part.options, value);
    if (part.type == "rating"_L1)
        return titleOf(playbook.ratings, value);
    if (part.type == "scope"_L1)
        return titleOf(playbook.scopes, value);
    if (part.type == "often"_L1)
        return titleOf(playbook.often, value);
    if (part.type == "score"_L1)
        return TakeAwayText::tr("%1 of 5").arg(value);
    if (part.type == "person"_L1 || part.type == "people"_L1)
        return personName(workshop, value);
    if (part.type == "agent"_L1 || part.type == "lens"_L1)
        return itemText(workshop, value);
    return value;
}

// Rows that are about readers, lenses and questions stand in their order, the others as they were written.
QStringList rowsInOrder(const Workshop &workshop, const Playbook &playbook, const Activity &activity, const QList<Note> &notes)
{
    QStringList order;
    for (const Agent &agent : inOrder(workshop.agents))
        order.append(agent.id);
    for (const Lens &lens : inOrder(workshop.lenses))
        order.append(lens.id);
    for (const AskedQuestion &question : inOrder(workshop.questions))
        order.append(question.id);
    for (const Entry &entry : playbook.fixedRows(activity.worksheet.rows))
        order.append(entry.id);
    QSet<QString> written;
    for (const Note &note : notes) {
        written.insert(note.row);
        order.append(note.row);
    }
    order.removeDuplicates();
    order.removeIf([&](const QString &row) { return !written.contains(row); });
    return order;
}

// What its first part said the last time: a run that was put away may be all that there is.
QList<Note> notesOfLastTime(const Workshop &workshop, const Activity &activity)
{
    const QStringList runs = activity.repeats ? earlierRuns(workshop, activity.id) : QStringList();
    QList<Note> notes = runs.isEmpty() ? QList<Note>() : workshop.earlier;
    notes.removeIf([&](const Note &note) {
        return note.activity != activity.id || note.run != runs.last() || note.part != activity.worksheet.parts.first().id
               || note.state != Note::State::Shown;
    });
    return notes;
}

// As on the worksheet, beside what is said of it now.
void addLastTime(TakeAwayPart &part, const Workshop &workshop, const Playbook &playbook, const QStringList &rows, const QList<Note> &last,
                 qsizetype column)
{
    if (last.isEmpty())
        return;
    part.header.insert(column, TakeAwayText::tr("Last time"));
    for (qsizetype row = 0; row < part.rows.size(); ++row) {
        QStringList texts;
        for (const Note &note : last) {
            if (note.row == rows[row])
                texts.append(noteWords(workshop, playbook, note));
        }
        part.rows[row].insert(column, texts.join(u"; "_s));
    }
}

TakeAwayPart tableOf(const Workshop &workshop, const Playbook &playbook, const Activity &activity, const QList<Note> &notes)
{
    TakeAwayPart part{activity.title, {}, {}, {}, {}};
    QList<const WorksheetPart *> columns;
    for (const WorksheetPart &column : activity.worksheet.parts) {
        if (std::any_of(notes.begin(), notes.end(), [&](const Note &note) { return note.part == column.id; }))
            columns.append(&column);
    }
    part.header.append(TakeAwayText::tr("About"));
    for (const WorksheetPart *column : std::as_const(columns))
        part.header.append(column->title);
    const QList<Note> last = notesOfLastTime(workshop, activity);
    const QStringList rows = rowsInOrder(workshop, playbook, activity, notes + last);
    for (const QString &row : rows) {
        QStringList line;
        for (const Note &note : notes + last) {
            if (line.isEmpty() && note.row == row)
                line.append(activity.worksheet.rows == "open"_L1 ? QString::number(part.rows.size() + 1)
                                                                 : noteRowWords(workshop, playbook, note));
        }
        for (const WorksheetPart *column : std::as_const(columns)) {
            QStringList texts;
            for (const Note &note : notes) {
                if (note.row == row && note.part == column->id)
                    texts.append(noteWords(workshop, playbook, note));
            }
            line.append(texts.join(u"; "_s));
        }
        part.rows.append(line);
    }
    const bool isFirstThere = !columns.isEmpty() && columns.first() == &activity.worksheet.parts.first();
    addLastTime(part, workshop, playbook, rows, last, isFirstThere ? 2 : 1);
    return part;
}

TakeAwayPart listOf(const Workshop &workshop, const Playbook &playbook, const Activity &activity, const QList<Note> &notes)
{
    TakeAwayPart part{activity.title, {}, {}, {}, {}};
    part.header = {TakeAwayText::tr("Where"), TakeAwayText::tr("About"), TakeAwayText::tr("Note"), TakeAwayText::tr("Cluster")};
    for (const Note &note : notes) {
        const WorksheetPart *where = activity.part(note.part);
        const Cluster *cluster = recordOf(workshop.clusters, note.cluster);
        part.rows.append({where ? where->title : note.part, noteRowWords(workshop, playbook, note),
                          noteWords(workshop, playbook, note), cluster ? cluster->title : QString()});
    }
    return part;
}

} // namespace

TakeAwayPart takeAwaySheet(const Workshop &workshop, const Playbook &playbook, const Activity &activity)
{
    const QList<Note> notes = notesOf(workshop, activity.id, true);
    const bool isTable = !activity.worksheet.rows.isEmpty() && activity.worksheet.kind != WorksheetKind::Board
                         && std::all_of(notes.begin(), notes.end(), [&](const Note &note) {
                                return !note.row.isEmpty() && activity.part(note.part);
                            });
    return isTable ? tableOf(workshop, playbook, activity, notes) : listOf(workshop, playbook, activity, notes);
}

QString noteWords(const Workshop &workshop, const Playbook &playbook, const Note &note)
{
    const Activity *activity = playbook.activity(note.activity);
    const WorksheetPart *part = activity ? activity->part(note.part) : nullptr;
    if (!part)
        return note.text;
    const bool isSeveral = part->type == "people"_L1;
    QStringList words; // of a choice that two people made there may be two
    for (const QString &value : isSeveral ? note.text.split(u';') : note.text.split(" / "_L1))
        words.append(chosenWords(workshop, playbook, *part, isSeveral ? value.trimmed() : value));
    QString text = words.join(isSeveral ? "; "_L1 : " / "_L1);
    if (!note.importance.isEmpty())
        text = TakeAwayText::tr("%1 (%2)", "a question, how much it matters").arg(text, titleOf(playbook.importance, note.importance));
    return text;
}

QString noteRowWords(const Workshop &workshop, const Playbook &playbook, const Note &note)
{
    if (note.row.isEmpty())
        return {};
    if (const Note *above = recordOf(workshop.notes, note.row))
        return above->text;
    const Activity *activity = playbook.activity(note.activity);
    const QString rows = activity ? activity->worksheet.rows : QString();
    for (const Entry &entry : playbook.fixedRows(rows) + playbook.fixedRows(u"subgroups")) {
        if (entry.id == note.row)
            return entry.title;
    }
    if (rows == "open"_L1)
        return {}; // each is a row of its own
    return itemText(workshop, note.row);
}

} // namespace cardwright
