#include "workshop/sheettables.h"

#include "workshop/agenda.h"
#include "workshop/distribution.h"
#include "workshop/flow.h"
#include "workshop/fluency.h"
#include "workshop/journeyquestions.h"
#include "workshop/ranking.h"
#include "workshop/workshopjson.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Workshop)
};

constexpr int kReaders = 5; // of the fluency matrix

QString easeWord(Ease ease)
{
    switch (ease) {
    case Ease::Red:
        return Words::tr("too hard");
    case Ease::Yellow:
        return Words::tr("just so");
    case Ease::Green:
        return Words::tr("easy");
    case Ease::Unknown:
        break;
    }
    return Words::tr("not said");
}

const QString kCellMark = u"red:"_s; // the id of a card that is a red cell begins with it

QString redCellId(const FluencyCell &cell)
{
    return kCellMark + cell.dimension + u':' + cell.agent;
}

// "data: too hard" and what was decided about it; the wall has room for a word.
QString easeLine(const Workshop &workshop, const RedCell &cell, Ease ease, bool wall)
{
    const QString line = (cell.about == "fluency"_L1 ? Words::tr("data: %1") : Words::tr("field: %1")).arg(easeWord(ease));
    if (ease != Ease::Red)
        return line;
    const CellDecision *decision = decisionOn(workshop, cell);
    if (!decision) // the wall's red says so
        return wall ? line : Words::tr("%1, open", "too hard, nothing decided").arg(line);
    if (wall)
        return (decision->accepted ? Words::tr("%1, accepted") : Words::tr("%1, in hand")).arg(line);
    if (decision->accepted)
        return Words::tr("%1, accepted: %2").arg(line, decision->text);
    return decision->who.isEmpty()
               ? Words::tr("%1, to do: %2").arg(line, decision->text)
               : Words::tr("%1, to do: %2 (%3)", "line, what, who").arg(line, decision->text, personName(workshop, decision->who));
}

// How all readers rank the judgements, as a row under them.
void addRanking(Sheet &sheet, const Workshop &workshop, const QStringList &dimensions, qsizetype first)
{
    const QList<DimensionRank> ranks = rankedDimensions(workshop, dimensions, kReaders);
    if (ranks.isEmpty() || ranks.first().readers == 0)
        return;
    SheetRow row{u"ranking"_s, Words::tr("Ranked by all"), {}};
    row.fixed = true;
    sheet.rows.append(row);
    int place = 0;
    for (qsizetype i = 0; i < ranks.size() && ranks[i].readers > 0; ++i) {
        if (i == 0 || ranks[i].mean > ranks[i - 1].mean)
            place = static_cast<int>(i) + 1;
        SheetCard card;
        card.column = static_cast<int>(first + dimensions.indexOf(ranks[i].dimension));
        card.row = static_cast<int>(sheet.rows.size()) - 1;
        const QString mean = QLocale().toString(ranks[i].mean, 'f', 1);
        card.text = Words::tr("%1. mean %2, %3 to %4", "place, mean, best and worst rank")
                        .arg(place)
                        .arg(mean)
                        .arg(ranks[i].best)
                        .arg(ranks[i].worst);
        sheet.cards.append(card);
    }
}

// Who sets the language, and what the colours are worth.
void addFluencyFoot(Sheet &sheet, const Workshop &workshop, bool anyUnknown)
{
    const QStringList least = leastFluent(workshop, kReaders);
    for (SheetRow &row : sheet.rows) {
        if (least.contains(row.id))
            row.title = Words::tr("%1 (least fluent)").arg(row.title);
    }
    QStringList names;
    for (const QString &id : least)
        names.append(recordOf(workshop.agents, id)->name);
    if (!names.isEmpty())
        sheet.foot.append(Words::tr("Write so that the least fluent with data can follow: %1.").arg(names.join(", "_L1)));
    if (workshop.agents.isEmpty())
        sheet.foot.append(Words::tr("No reader yet: write the name of one."));
    if (anyUnknown)
        sheet.foot.append(Words::tr("Not said: what a reader knows is set in Align on Agents, what a judgement demands in Dimensions Evaluation."));
    sheet.foot.append(Words::tr("Directional only: the colours point to what to talk about, they measure nothing."));
}

QString markWord(StageShare::Mark mark)
{
    switch (mark) {
    case StageShare::Mark::Sparse:
        return Words::tr("thin");
    case StageShare::Mark::Dense:
        return Words::tr("full");
    case StageShare::Mark::None:
        break;
    }
    return {};
}

int columnOf(const Sheet &sheet, QLatin1StringView id)
{
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        if (sheet.columns[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

SheetCard *cardAt(Sheet &sheet, int column, int row)
{
    for (SheetCard &card : sheet.cards) {
        if (card.column == column && card.row == row)
            return &card;
    }
    return nullptr;
}

} // namespace

void makeFluencyTable(Sheet &sheet, const Workshop &workshop, const Playbook &playbook, const Activity &activity)
{
    sheet.kind = WorksheetKind::Table;
    sheet.rows = sheet.rows.mid(0, kReaders);
    const QList<SheetColumn> parts = sheet.columns;
    const auto addWritten = [&](QLatin1StringView id) {
        for (const SheetColumn &part : parts) {
            if (part.id != id)
                continue;
            for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
                SheetCard card;
                card.column = static_cast<int>(sheet.columns.size());
                card.row = static_cast<int>(row);
                card.text = cellText(workshop, playbook, activity, {part.id, sheet.rows[row].id});
                if (!card.text.isEmpty())
                    sheet.cards.append(card);
            }
            sheet.columns.append(part);
        }
    };
    sheet.columns.clear();
    if (!sheet.isWall)
        addWritten("ranks"_L1);
    const qsizetype first = sheet.columns.size();
    QStringList dimensions;
    for (const Dimension &dimension : playbook.dimensions) {
        sheet.columns.append({dimension.id, u"calculated"_s, dimension.title, {}, {}, {}, false, true});
        dimensions.append(dimension.id);
    }
    bool anyUnknown = false;
    for (const FluencyCell &cell : fluencyMatrix(workshop, dimensions, kReaders)) {
        anyUnknown = anyUnknown || cell.fluency() == Ease::Unknown || cell.expertise() == Ease::Unknown;
        SheetCard card;
        card.column = static_cast<int>(first + dimensions.indexOf(cell.dimension));
        for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
            if (sheet.rows[i].id == cell.agent)
                card.row = static_cast<int>(i);
        }
        const auto worst = std::min(cell.fluency() == Ease::Unknown ? Ease::Green : cell.fluency(),
                                    cell.expertise() == Ease::Unknown ? Ease::Green : cell.expertise());
        const bool isSaid = cell.fluency() != Ease::Unknown || cell.expertise() != Ease::Unknown;
        const RedCell data{cell.agent, cell.dimension, u"fluency"_s};
        const RedCell field{cell.agent, cell.dimension, u"expertise"_s};
        card.text = isSaid ? easeLine(workshop, data, cell.fluency(), sheet.isWall) + u'\n'
                                 + easeLine(workshop, field, cell.expertise(), sheet.isWall)
                           : easeWord(Ease::Unknown);
        if (worst == Ease::Red)
            card.id = redCellId(cell);
        card.tone = !isSaid                 ? SheetCard::Tone::Plain
                    : worst == Ease::Red    ? SheetCard::Tone::Bad
                    : worst == Ease::Yellow ? SheetCard::Tone::Warn
                                            : SheetCard::Tone::Ok;
        if (card.row >= 0)
            sheet.cards.append(card);
    }
    addWritten("actions"_L1);
    addRanking(sheet, workshop, dimensions, first);
    addFluencyFoot(sheet, workshop, anyUnknown);
}

QList<RedCell> redCellsOf(const Workshop &workshop, const QString &card)
{
    const qsizetype end = card.indexOf(u':', kCellMark.size());
    if (!card.startsWith(kCellMark) || end < 0)
        return {};
    const QString dimension = card.mid(kCellMark.size(), end - kCellMark.size());
    QList<RedCell> red = redCells(workshop, {dimension}, kReaders);
    red.removeIf([&](const RedCell &cell) { return cell.dimension != dimension || cell.agent != card.mid(end + 1); });
    return red;
}

void addStageRows(Sheet &sheet, const Playbook &playbook)
{
    QList<SheetRow> rows;
    for (const OftenStage &stage : playbook.often)
        rows.append({stage.id, stage.title, {}});
    sheet.rows = rows + sheet.rows;
}

void addStageBars(Sheet &sheet, const Workshop &workshop, const Playbook &playbook)
{
    QStringList stages;
    for (const OftenStage &stage : playbook.often)
        stages.append(stage.id);
    const int column = columnOf(sheet, "often"_L1);
    int most = 1;
    const QList<StageShare> shares = oftenDistribution(workshop, stages);
    for (const StageShare &share : shares)
        most = qMax(most, share.questions);
    for (int row = 0; row < stages.size() && row < shares.size() && column >= 0; ++row) {
        SheetCard card;
        card.column = column;
        card.row = row;
        card.text = QString::number(shares[row].questions);
        if (const QString mark = markWord(shares[row].mark); !mark.isEmpty())
            card.text += u"  "_s + mark;
        card.share = shares[row].questions * 1000 / most;
        card.tone = shares[row].mark == StageShare::Mark::None ? SheetCard::Tone::Plain : SheetCard::Tone::Warn;
        sheet.cards.append(card);
    }
    // A question without a stage of its own has that of its lens.
    const QList<AskedQuestion> questions = chosenQuestions(workshop);
    for (const AskedQuestion &question : questions) {
        for (qsizetype row = stages.size(); row < sheet.rows.size(); ++row) {
            if (sheet.rows[row].id != question.id || cardAt(sheet, column, static_cast<int>(row)))
                continue;
            SheetCard card;
            card.column = column;
            card.row = static_cast<int>(row);
            card.text = titleOf(playbook.often, stageOf(workshop, question));
            if (!card.text.isEmpty())
                sheet.cards.append(card);
        }
    }
}

bool isStageBar(const Workshop &workshop, const QString &activity, const SheetPlace &cell)
{
    return activity == "often-distribution"_L1 && cell.part == "often"_L1 && !recordOf(workshop.questions, cell.row);
}

void addReaders(Sheet &sheet, const Workshop &workshop)
{
    for (SheetCard &card : sheet.cards) {
        const Note *note = card.id.isEmpty() ? nullptr : recordOf(workshop.notes, card.id);
        if (!note)
            continue;
        QStringList names;
        for (const QString &id : note->agents) {
            if (const Agent *agent = recordOf(workshop.agents, id))
                names.append(agent->name);
        }
        if (!names.isEmpty())
            card.text += u"\n"_s + Words::tr("asked by %1").arg(names.join(", "_L1));
        if (waitsForLens(*note) && !sheet.hasRows)
            card.text += u"\n"_s + Words::tr("no lens yet");
    }
}

void addImportance(Sheet &sheet, const Workshop &workshop, const Playbook &playbook)
{
    for (SheetCard &card : sheet.cards) {
        const Note *note = card.id.isEmpty() ? nullptr : recordOf(workshop.notes, card.id);
        if (note && !note->importance.isEmpty())
            card.text += u"\n"_s + titleOf(playbook.importance, note->importance);
    }
}

void addHints(Sheet &sheet, const Playbook &playbook)
{
    QSet<std::pair<int, int>> used;
    for (const SheetCard &card : std::as_const(sheet.cards))
        used.insert({card.column, card.row});
    for (int row = 0; row < sheet.rows.size(); ++row) {
        const SheetRow &about = sheet.rows[row];
        if (sheet.hasParts() && !about.id.isEmpty() && !used.contains({about.column, row}))
            sheet.hints.append({about.column, row, sheet.isWall ? Words::tr("nobody yet") : about.detail});
        for (int column = 0; sheet.keepsEmpty && column < sheet.columns.size(); ++column) {
            for (const OftenStage &stage : playbook.often) {
                const QStringList prompts = stage.prompts.value(about.id);
                if (stage.id == sheet.columns[column].id && !prompts.isEmpty() && !used.contains({column, row}))
                    sheet.hints.append({column, row, prompts.first()});
            }
        }
    }
}

void markAccountable(Sheet &sheet, const Workshop &workshop)
{
    const int column = columnOf(sheet, "accountable"_L1);
    for (qsizetype row = 0; row < sheet.rows.size() && column >= 0; ++row) {
        const AskedQuestion *question = recordOf(workshop.questions, sheet.rows[row].id);
        if (!question || question->accountable.size() == 1)
            continue;
        SheetCard *card = cardAt(sheet, column, static_cast<int>(row));
        if (!card) {
            SheetCard none;
            none.column = column;
            none.row = static_cast<int>(row);
            none.text = Words::tr("nobody yet");
            sheet.cards.append(none);
            card = &sheet.cards.last();
        } else {
            card->text = Words::tr("%1: one person only").arg(card->text);
        }
        card->tone = SheetCard::Tone::Bad;
    }
}

} // namespace cardwright
