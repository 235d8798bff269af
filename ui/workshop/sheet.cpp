#include "workshop/sheet.h"

#include "base/spokenlanguage.h"
#include "workshop/agenda.h"
#include "workshop/causes.h"
#include "workshop/earlierruns.h"
#include "workshop/flow.h"
#include "workshop/journeyquestions.h"
#include "workshop/notes.h"
#include "workshop/optics.h"
#include "workshop/ranking.h"
#include "workshop/sheetcells.h"
#include "workshop/sheettables.h"
#include "workshop/workshopjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Workshop)
};

constexpr int kRanked = 10; // beside the Priority Matrix

const VoteRound *lastRound(const Workshop &workshop, const QString &subject)
{
    const VoteRound *last = nullptr;
    for (const VoteRound &round : workshop.rounds) {
        if (round.subject == subject && (!last || round.place >= last->place))
            last = &round;
    }
    return last;
}

// What was said the last time stands beside what is said now. It is put behind the first part.
void addEarlierColumn(Sheet &sheet, const Workshop &workshop, const Activity &activity)
{
    if (activity.repeats && !earlierRuns(workshop, activity.id).isEmpty())
        sheet.columns.insert(1, {u"earlier"_s, u"earlier"_s, Words::tr("Last time"), {}, {}, {}, false, true});
}

void addEarlierCards(Sheet &sheet, const Workshop &workshop, const Playbook &playbook, const Activity &activity)
{
    if (sheet.columns.size() < 2 || sheet.columns[1].type != "earlier"_L1)
        return;
    const WorksheetPart &first = activity.worksheet.parts.first();
    const QList<Entry> options = cellOptions(workshop, playbook, activity, first);
    for (int row = 0; row < sheet.rows.size(); ++row) {
        const QString value = earlierText(workshop, {activity.id, first.id, sheet.rows[row].id}, sheet.isWall);
        SheetCard card;
        card.column = 1;
        card.row = row;
        card.text = titleOf(options, value);
        if (!value.isEmpty())
            sheet.cards.append(card);
    }
}

// The last revealed round about this; null where there is none, and while another one is open: nobody votes
// with the totals of the one before in sight.
std::optional<Tally> revealed(const Workshop &workshop, const QString &subject)
{
    if (const VoteRound *round = lastRound(workshop, subject);
        round && round->state == VoteRound::State::Open)
        return std::nullopt;
    std::optional<Tally> last;
    for (const VoteRound &round : inOrder(workshop.rounds)) {
        if (round.subject == subject) {
            if (const std::optional<Tally> tally = shownTally(workshop, round))
                last = tally;
        }
    }
    return last;
}

// As on the ballots of the last vote, else as they stand in the list.
QHash<QString, int> ballotNumbers(const Workshop &workshop, const QList<Lens> &lenses)
{
    QStringList ids;
    for (const VoteRound &round : inOrder(workshop.rounds)) {
        if (round.subject == "lenses"_L1)
            ids = round.items;
    }
    QHash<QString, int> numbers;
    for (const QString &id : std::as_const(ids))
        numbers.insert(id, static_cast<int>(numbers.size()) + 1);
    for (const Lens &lens : lenses) {
        if (!numbers.contains(lens.id))
            numbers.insert(lens.id, static_cast<int>(numbers.size()) + 1);
    }
    return numbers;
}

// The wall shows what is voted on, in a second vote on a few these alone.
QList<SheetRow> lensRows(const Workshop &workshop, const Activity &activity, bool wall)
{
    const bool isVote = activity.id == "lenses-voting"_L1;
    QList<Lens> lenses = isVote ? inOrder(workshop.lenses) : chosenLenses(workshop);
    if (const VoteRound *round = isVote && wall ? lastRound(workshop, u"lenses"_s) : nullptr)
        lenses.removeIf([round](const Lens &lens) { return !round->items.contains(lens.id); });
    const QHash<QString, int> numbers = ballotNumbers(workshop, lenses);
    if (const std::optional<Tally> tally = isVote ? revealed(workshop, u"lenses"_s) : std::nullopt) {
        const auto rankOf = [&tally](const Lens &lens) {
            for (const TallyLine &line : tally->lines) {
                if (line.item == lens.id)
                    return line.rank;
            }
            return static_cast<int>(tally->lines.size()) + 1;
        };
        std::stable_sort(lenses.begin(), lenses.end(),
                         [&](const Lens &one, const Lens &other) { return rankOf(one) < rankOf(other); });
    } else if (isVote) {
        // A vote that is hidden again is not told by the order in which its winners were kept.
        std::stable_sort(lenses.begin(), lenses.end(),
                         [&](const Lens &one, const Lens &other) { return numbers.value(one.id) < numbers.value(other.id); });
    }
    QList<SheetRow> rows;
    for (const Lens &lens : lenses) {
        QStringList readers;
        for (const QString &id : lens.agents) {
            if (const Agent *agent = recordOf(workshop.agents, id))
                readers.append(agent->name);
        }
        const QString name =
            isVote ? u"%1  %2"_s.arg(numbers.value(lens.id)).arg(lensName(lens)) : lensName(lens);
        rows.append({lens.id, name, readers.join(", "_L1)});
    }
    if (!withoutLens(notesOf(workshop, activity.id, wall)).isEmpty())
        rows.append({{}, Words::tr("No lens yet"), wall ? QString() : Words::tr("Moved under a lens, they go into the template."), -1, true});
    return rows;
}

QList<SheetRow> openRows(const Workshop &workshop, const Activity &activity, bool wall)
{
    QList<SheetRow> rows;
    for (const Note &note : notesOf(workshop, activity.id, wall)) {
        const bool known = std::any_of(rows.begin(), rows.end(), [&](const SheetRow &row) { return row.id == note.row; });
        if (!known && !note.row.isEmpty())
            rows.append({note.row, QString::number(rows.size() + 1), {}});
    }
    return rows;
}

// The notes of an older file that are in no row.
bool hasLooseNotes(const Workshop &workshop, const Activity &activity, bool wall)
{
    const QList<Note> notes = notesOf(workshop, activity.id, wall);
    return std::any_of(notes.begin(), notes.end(), [](const Note &note) { return note.row.isEmpty(); });
}

QList<SheetRow> rowsOf(const Workshop &workshop, const Playbook &playbook, const Activity &activity, bool wall)
{
    const QString &kind = activity.worksheet.rows;
    QList<SheetRow> rows;
    if (kind == "lenses"_L1)
        return lensRows(workshop, activity, wall);
    if (kind == "agents"_L1) {
        for (const QString &id : firstAgents(workshop)) {
            if (const Agent *agent = recordOf(workshop.agents, id))
                rows.append({id, agent->name, {}});
        }
    } else if (kind == "journeys"_L1) {
        for (const Journey &journey : inOrder(workshop.journeys))
            rows.append({journey.id, QString::number(rows.size() + 1), {}});
    } else if (kind == "questions"_L1) {
        const bool isColumn = activity.part(u"question"); // else nobody sees what the row is about
        for (const AskedQuestion &question : chosenQuestions(workshop)) {
            const QString number = QString::number(rows.size() + 1);
            rows.append({question.id, isColumn ? number : u"%1  %2"_s.arg(number, question.text),
                         provenanceText(provenanceOf(workshop, question))});
        }
    } else if (kind == "open"_L1) {
        return openRows(workshop, activity, wall);
    } else {
        if (kind == "question-words"_L1 && hasLooseNotes(workshop, activity, wall))
            rows.append({{}, Words::tr("Any question"), {}, -1, true}); // first: below six others nobody finds it
        for (const Entry &entry : playbook.fixedRows(kind))
            rows.append({entry.id, entry.title, {}});
    }
    return rows;
}

// The subgroups of the group that each area is about; before them what is in none yet.
QList<SheetRow> subgroupRows(const Playbook &playbook, const QList<SheetColumn> &columns)
{
    QList<SheetRow> rows;
    for (int column = 0; column < columns.size(); ++column) {
        rows.append({{}, {}, {}, column});
        for (const StakeholderGroup &group : playbook.groups) {
            if (group.id != columns[column].id)
                continue;
            for (const Entry &subgroup : group.subgroups)
                rows.append({subgroup.id, subgroup.title, subgroup.text, column});
        }
    }
    return rows;
}

SheetCard cardOf(const Workshop &workshop, const Note &note, int column, int row)
{
    SheetCard card{note.id, column, row, note.text, {}, note.cluster, note.state, note.x, note.y, -1, SheetCard::Tone::Plain, 0};
    if (const Cluster *cluster = recordOf(workshop.clusters, note.cluster))
        card.cluster = cluster->title;
    return card;
}

// Notes of one place; those of a cluster stand together, at the place of its first.
void addNoteCards(Sheet &sheet, const Workshop &workshop, int column, int row, bool wall)
{
    const QString about = row < 0 ? rowOnForm(workshop, sheet.activity, {}) : sheet.rows[row].id;
    const NotePlace place{sheet.activity, sheet.columns[column].id, about};
    QList<Note> notes = notesOn(workshop, place, wall);
    if (row < 0 && sheet.activity == QLatin1StringView(kOptics) && !about.isEmpty())
        notes += withoutLens(notesOn(workshop, {place.activity, place.part, {}}, wall)); // until they are moved there
    QStringList clusters;
    for (const Note &note : notes) {
        if (note.cluster.isEmpty()) {
            sheet.cards.append(cardOf(workshop, note, column, row));
            continue;
        }
        if (clusters.contains(note.cluster))
            continue;
        clusters.append(note.cluster);
        for (const Note &other : notes) {
            if (other.cluster == note.cluster)
                sheet.cards.append(cardOf(workshop, other, column, row));
        }
    }
}

void addVotes(Sheet &sheet, const Workshop &workshop, int column)
{
    const std::optional<Tally> tally = revealed(workshop, u"lenses"_s);
    if (!tally)
        return;
    const int most = tally->lines.isEmpty() ? 0 : tally->lines.first().votes;
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        for (const TallyLine &line : tally->lines) {
            if (line.item == sheet.rows[row].id) {
                SheetCard card;
                card.column = column;
                card.row = static_cast<int>(row);
                card.text = QString::number(line.votes);
                card.share = most > 0 ? line.votes * 1000 / most : 0;
                sheet.cards.append(card);
            }
        }
    }
}

// "1. Nurse", "2= Auditor" where another one stands level; of those `level` are named before.
SheetRank rankOf(const Workshop &workshop, const RankedAgent &ranked, int card, int level, bool wall)
{
    const Agent *agent = recordOf(workshop.agents, ranked.agent);
    const QString name = agent ? agent->name : ranked.agent;
    const QString text = (ranked.tied ? u"%1= %2"_s : u"%1. %2"_s).arg(ranked.rank).arg(name);
    const QString number = ranked.tied ? QString::number(ranked.rank) + QChar(u'a' + level) : QString::number(ranked.rank);
    const QString legend = ranked.tied ? u"%1= %2"_s.arg(number, name) : text;
    return {card, ranked.byHand && !wall ? Words::tr("%1, by hand").arg(text) : text, ranked.tied, number, legend};
}

void addMatrixCards(Sheet &sheet, const Workshop &workshop)
{
    const QList<RankedAgent> all = rankedAgents(workshop);
    QHash<QString, int> ranks;
    for (const RankedAgent &ranked : all)
        ranks.insert(ranked.agent, ranked.rank);
    for (const Agent &agent : inOrder(workshop.agents)) {
        SheetCard card;
        card.id = agent.id;
        const int rank = ranks.value(agent.id);
        card.text = rank > 0 ? u"%1 · %2"_s.arg(rank).arg(agent.name) : agent.name;
        card.x = agent.frequency;
        card.y = agent.importance;
        sheet.cards.append(card);
    }
    QHash<int, int> level; // named so far, by rank
    for (const RankedAgent &ranked : all.mid(0, kRanked)) {
        for (qsizetype i = 0; i < sheet.cards.size(); ++i) {
            if (sheet.cards[i].id == ranked.agent)
                sheet.ranks.append(rankOf(workshop, ranked, static_cast<int>(i), level[ranked.rank]++, sheet.isWall));
        }
    }
}

// The causes that answer why one is so, and under each those that go on; each says how deep it lies.
void addCausesUnder(Sheet &sheet, const Workshop &workshop, const QList<Note> &notes, const QString &above, int level)
{
    for (const Note &note : notes) {
        const bool isThere = std::any_of(sheet.cards.begin(), sheet.cards.end(),
                                         [&note](const SheetCard &card) { return card.id == note.id; });
        if (isThere || causeAbove(workshop, note) != above)
            continue;
        for (int column = 0; column < sheet.columns.size(); ++column) {
            if (sheet.columns[column].id != note.part)
                continue;
            SheetCard card = cardOf(workshop, note, column, -1);
            card.level = level;
            sheet.cards.append(card);
        }
        addCausesUnder(sheet, workshop, notes, note.id, level + 1);
    }
}

} // namespace

int Sheet::rowAt(const QString &id, int column) const
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].id == id && (rows[i].column < 0 || rows[i].column == column))
            return static_cast<int>(i);
    }
    return -1;
}

Sheet sheetOf(const Workshop &workshop, const Playbook &playbook, const Activity &activity, bool wall)
{
    const SpeakIn speaks(playbook.language);
    Sheet sheet;
    sheet.kind = activity.worksheet.kind;
    sheet.activity = activity.id;
    sheet.language = playbook.language;
    sheet.isWall = wall;
    for (const WorksheetPart &part : activity.worksheet.parts) {
        if (part.type == "lens"_L1 && isFixed(activity, part))
            continue; // it is the name of the row
        if (wall && part.type == "often"_L1 && activity.worksheet.rows == "lenses"_L1)
            continue; // for the desk: the room votes on the lenses alone
        sheet.columns.append(
            {part.id, part.type, part.title, part.prompt, part.low, part.high, holdsNotes(part), isFixed(activity, part)});
    }
    addEarlierColumn(sheet, workshop, activity);
    const bool isParted = activity.worksheet.rows == "subgroups"_L1;
    sheet.hasRows = !activity.worksheet.rows.isEmpty() && !isParted;
    if (isParted)
        sheet.rows = subgroupRows(playbook, sheet.columns);
    if (sheet.hasRows)
        sheet.rows = rowsOf(workshop, playbook, activity, wall);
    if (activity.worksheet.rows == "question-words"_L1) {
        sheet.kind = WorksheetKind::Table; // a grid of areas
        sheet.keepsEmpty = true;
    }
    if (activity.id == QLatin1StringView(kRootCauses) && sheet.columns.size() > 2) {
        sheet.isFishbone = true;
        addCausesUnder(sheet, workshop, notesOf(workshop, activity.id, wall), {}, 0);
        return sheet;
    }
    if (activity.id == "often-distribution"_L1)
        addStageRows(sheet, playbook);
    if (activity.id == "fluency-calculator"_L1) {
        makeFluencyTable(sheet, workshop, playbook, activity);
        return sheet;
    }
    if (sheet.kind == WorksheetKind::Matrix) {
        sheet.hasRows = false;
        sheet.rows.clear();
        addMatrixCards(sheet, workshop);
        return sheet;
    }
    const bool inRows = sheet.hasRows || isParted;
    const qsizetype rows = inRows ? sheet.rows.size() : 1;
    for (qsizetype line = 0; line < rows; ++line) {
        const int row = inRows ? static_cast<int>(line) : -1;
        for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
            const int column = static_cast<int>(i);
            if (isParted && sheet.rows[row].column != column)
                continue;
            if (sheet.columns[i].many) {
                addNoteCards(sheet, workshop, column, row, wall);
                continue;
            }
            if (sheet.columns[i].fixed)
                continue;
            const SheetPlace cell{sheet.columns[i].id, row < 0 ? QString() : sheet.rows[row].id};
            const QList<Note> notes = notesOn(workshop, {activity.id, cell.part, cell.row});
            if (wall && !notes.isEmpty() && notes.first().state != Note::State::Shown)
                continue;
            SheetCard card;
            card.column = column;
            card.row = row;
            card.text = cellText(workshop, playbook, activity, cell);
            card.state = notes.isEmpty() ? Note::State::Shown : notes.first().state;
            if (!card.text.isEmpty())
                sheet.cards.append(card);
        }
    }
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        if (sheet.columns[i].type == "votes"_L1)
            addVotes(sheet, workshop, static_cast<int>(i));
    }
    addEarlierCards(sheet, workshop, playbook, activity);
    if (activity.id == "often-distribution"_L1)
        addStageBars(sheet, workshop, playbook);
    if (activity.id == "three-buckets"_L1)
        markAccountable(sheet, workshop);
    addReaders(sheet, workshop);
    addImportance(sheet, workshop, playbook);
    addHints(sheet, playbook);
    return sheet;
}

} // namespace cardwright
