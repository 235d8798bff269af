#include "workshop/wallwords.h"

#include "base/spokenlanguage.h"
#include "workshop/agenda.h"
#include "workshop/flow.h"
#include "workshop/timer.h"
#include "workshop/votes.h"
#include "workshop/wall.h"
#include "workshop/wallrows.h"
#include "workshop/workshopjson.h"
#include "workshop/workshopsession.h"

#include <QCoreApplication>
#include <QLocale>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Workshop)
};

constexpr qsizetype kOneColumn = 5; // steps that stand below each other before there are two columns

void addRecords(Sheet &sheet, const QList<Record> &records, int column)
{
    for (const Record &record : inOrder(records)) {
        SheetCard card;
        card.id = record.id;
        card.column = column;
        card.text = record.text;
        sheet.cards.append(card);
    }
}

bool isBegun(const Workshop &workshop)
{
    return std::any_of(workshop.steps.begin(), workshop.steps.end(),
                       [](const AgendaItem &item) { return item.state == AgendaItem::State::Finished; });
}

// What is still to come, while the room waits.
void addAgenda(Sheet &sheet, const Workshop &workshop)
{
    QList<AgendaItem> items = inOrder(workshop.steps);
    items.removeIf([](const AgendaItem &item) { return item.state != AgendaItem::State::Waiting; });
    if (items.isEmpty())
        return;
    const qsizetype columns = items.size() > kOneColumn ? 2 : 1;
    const qsizetype inColumn = (items.size() + columns - 1) / columns;
    sheet.columns = QList<SheetColumn>(columns, {u"agenda"_s, {}, {}, {}, {}, {}, true, true});
    for (const AgendaItem &item : std::as_const(items)) {
        SheetCard card;
        card.id = item.id;
        card.column = static_cast<int>(sheet.cards.size() / inColumn);
        card.text = Words::tr("%1 · %n min", "step of the agenda", item.minutes).arg(item.title);
        sheet.cards.append(card);
    }
}

// What goes on after a vote, once that is settled; what stands level at the edge is neither kept nor dropped.
void markOutcome(Sheet &sheet, const Workshop &workshop)
{
    const bool isSettled = std::any_of(workshop.lenses.begin(), workshop.lenses.end(),
                                       [](const Lens &lens) { return lens.choice == Choice::Kept; });
    for (int row = 0; row < sheet.rows.size() && isSettled; ++row) {
        const Lens *lens = recordOf(workshop.lenses, sheet.rows[row].id);
        if (!lens || lens->choice == Choice::Dropped)
            continue;
        const bool isKept = lens->choice == Choice::Kept;
        sheet.rows[row].title.prepend(isKept ? u"✓ "_s : u"? "_s);
        for (SheetCard &card : sheet.cards) {
            if (card.row == row && card.share >= 0)
                card.tone = isKept ? SheetCard::Tone::Ok : SheetCard::Tone::Warn;
        }
    }
}

// What those marks say.
QString outcomeWords(const Workshop &workshop, const VoteRound &round)
{
    int kept = 0;
    int open = 0;
    for (const Lens &lens : workshop.lenses) {
        kept += lens.choice == Choice::Kept;
        open += lens.choice == Choice::Open && round.items.contains(lens.id);
    }
    if (kept == 0)
        return {};
    const QString words = Words::tr("✓ %1 of %2 go on").arg(kept).arg(workshop.lenses.size());
    return open > 0 ? words + u" · "_s + Words::tr("? level at the edge: %1").arg(open) : words;
}

int shownNotes(const WorkshopSession &session, const Activity &activity)
{
    return static_cast<int>(std::count_if(
        session.workshop().notes.begin(), session.workshop().notes.end(), [&](const Note &note) {
            return note.activity == activity.id && note.state == Note::State::Shown;
        }));
}

} // namespace

const VoteRound *currentRound(const WorkshopSession &session)
{
    const Activity *activity = session.activity();
    const VoteRound *latest = nullptr;
    for (const VoteRound &round : session.workshop().rounds) {
        if (activity && round.activity == activity->id && (!latest || round.place >= latest->place))
            latest = &round;
    }
    return latest;
}

QList<int> minutesOfSteps(const WorkshopSession &session)
{
    const Activity *activity = session.activity();
    return activity ? stepMinutes(*activity, session.workshop().session.allotted / 60) : QList<int>();
}

WallWords wallWords(const WorkshopSession &session, const Wall &wall)
{
    const SpeakIn speaks(session.playbook().language);
    WallWords words;
    const Workshop &workshop = session.workshop();
    const AgendaItem *item = session.step();
    if (!item) {
        words.title = workshop.title;
        words.prompt = !isBegun(workshop)             ? Words::tr("Welcome. We begin in a moment.")
                       : nextStep(workshop).isEmpty() ? Words::tr("Thank you.")
                                                      : Words::tr("We go on in a moment.");
        return words;
    }
    QList<AgendaItem> items = inOrder(workshop.steps);
    items.removeIf([](const AgendaItem &one) { return one.state == AgendaItem::State::Skipped; });
    const auto at = std::find_if(items.begin(), items.end(), [&](const AgendaItem &one) { return one.id == item->id; });
    QStringList place;
    const Activity *activity = session.activity();
    if (activity) {
        if (const PlaybookModule *module = session.playbook().module(activity->module))
            place.append(module->plain);
    }
    place.append(Words::tr("%1 of %2").arg(at - items.begin() + 1).arg(items.size()));
    if (activity)
        place.append(activity->title);
    words.place = place.join(u" · "_s);
    words.title = item->title;
    words.prompt = item->text;
    if (item->kind == "break"_L1 && workshop.session.running) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QTime back = now.addSecs(qMax(0, secondsLeft(workshop.session, now))).toLocalTime().time();
        const QString format = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
        words.large = Words::tr("We go on at %1").arg(QLocale().toString(back, format));
    }
    if (activity && wall.prompt() >= 0 && wall.prompt() < activity->steps.size()) {
        const ActivityStep &step = activity->steps[wall.prompt()];
        words.part = Words::tr("%1 of %2 · %3 · %n min", "step of an activity", minutesOfSteps(session).value(wall.prompt()))
                         .arg(wall.prompt() + 1)
                         .arg(activity->steps.size())
                         .arg(step.title);
        words.prompt = step.prompt.isEmpty() ? step.text : step.prompt;
    }
    if (activity) {
        // A rule or a judgement by its name alone says little.
        for (const Entry &entry : session.playbook().fixedRows(activity->worksheet.rows)) {
            if (entry.id == wall.row() && !entry.text.isEmpty())
                words.prompt += u'\n' + Words::tr("%1: %2", "a rule, what it means").arg(entry.title, entry.text);
        }
    }
    if (const AgendaItem *next = recordOf(workshop.steps, nextStep(workshop)))
        words.next = next->title;
    const VoteRound *round = currentRound(session);
    if (round && round->state == VoteRound::State::Open) {
        const auto waiting = static_cast<int>(waitingFor(workshop, *round).size());
        if (round->inTurn || waiting == 0) {
            words.voters = static_cast<int>(votersOf(workshop, *round).size());
            words.done = words.voters - waiting;
            words.status = Words::tr("%1 of %2 done").arg(words.done).arg(words.voters);
        } else { // hands and dots: nobody is done before all are
            words.done = 0;
            words.status = Words::tr("%n vote(s) for each of you", nullptr, round->budget);
        }
    } else if (round && round->state == VoteRound::State::Revealed && round->subject == "lenses"_L1) {
        words.status = outcomeWords(workshop, *round);
    } else if (activity && activity->id == "three-buckets"_L1) {
        const QList<AskedQuestion> questions = chosenQuestions(workshop);
        const auto fine = std::count_if(questions.begin(), questions.end(),
                                        [](const AskedQuestion &question) { return question.accountable.size() == 1; });
        words.status = Words::tr("%1 of %2 questions have exactly one accountable person").arg(fine).arg(questions.size());
    } else if (activity && activity->id == "fluency-calculator"_L1) {
        words.status = Words::tr("Directional only: it points, it measures nothing.");
    } else if (activity && activity->worksheet.kind == WorksheetKind::Board) {
        words.status = Words::tr("%n note(s)", nullptr, shownNotes(session, *activity));
    }
    return words;
}

Sheet wallSheet(const WorkshopSession &session, const QString &row, int *empty)
{
    const SpeakIn speaks(session.playbook().language);
    if (const Activity *activity = session.activity()) {
        Sheet sheet = sheetOf(session.workshop(), session.playbook(), *activity, true);
        sheet.current = row;
        const VoteRound *round = currentRound(session);
        if (round && round->state == VoteRound::State::Revealed && round->subject == "lenses"_L1)
            markOutcome(sheet, session.workshop());
        const int left = withoutEmptyRows(sheet, row);
        if (sheet.keepsEmpty) // where the team is; all thirty questions would be too small to read
            sheet.hints.removeIf([&](const SheetHint &hint) { return sheet.rows.value(hint.row).id != row; });
        if (empty)
            *empty = left;
        return sheet;
    }
    Sheet sheet;
    sheet.kind = WorksheetKind::Board;
    sheet.isWall = true;
    const AgendaItem *item = session.step();
    if (!item)
        addAgenda(sheet, session.workshop());
    if (!item || item->kind != "close"_L1)
        return sheet;
    sheet.columns = {{u"decisions"_s, {}, Words::tr("Decided"), {}, {}, {}, true, true},
                     {u"parked"_s, {}, Words::tr("Parked"), {}, {}, {}, true, true}};
    addRecords(sheet, session.workshop().decisions, 0);
    addRecords(sheet, session.workshop().parked, 1);
    return sheet;
}

} // namespace cardwright
