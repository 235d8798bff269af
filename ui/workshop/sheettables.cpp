#include "workshop/sheettables.h"

#include "workshop/distribution.h"
#include "workshop/flow.h"
#include "workshop/fluency.h"
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
    for (const FluencyCell &cell : fluencyMatrix(workshop, dimensions, kReaders)) {
        SheetCard card;
        card.column = static_cast<int>(first + dimensions.indexOf(cell.dimension));
        for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
            if (sheet.rows[i].id == cell.agent)
                card.row = static_cast<int>(i);
        }
        const auto worst = std::min(cell.fluency() == Ease::Unknown ? Ease::Green : cell.fluency(),
                                    cell.expertise() == Ease::Unknown ? Ease::Green : cell.expertise());
        const bool isSaid = cell.fluency() != Ease::Unknown || cell.expertise() != Ease::Unknown;
        card.text = isSaid ? Words::tr("data: %1\nfield: %2").arg(easeWord(cell.fluency()), easeWord(cell.expertise()))
                           : easeWord(Ease::Unknown);
        card.tone = !isSaid                 ? SheetCard::Tone::Plain
                    : worst == Ease::Red    ? SheetCard::Tone::Bad
                    : worst == Ease::Yellow ? SheetCard::Tone::Warn
                                            : SheetCard::Tone::Ok;
        if (card.row >= 0)
            sheet.cards.append(card);
    }
    addWritten("actions"_L1);
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
