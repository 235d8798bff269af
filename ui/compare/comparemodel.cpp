#include "compare/comparemodel.h"

#include "compare/differencewords.h"
#include "compare/shownsides.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// Heading, comments and text of a field as they stand, or the front matter.
QByteArrayView standing(const Card &card, bool isField, int node)
{
    if (!isField)
        return card.outline().frontMatter.view(card.bytes());
    return node < 0 ? QByteArrayView() : card.nodes()[node].extent.view(card.bytes());
}

// Whether a choice made for the one is one for the other: it is the same difference of the same texts.
bool saysTheSame(const ComparedCards &shown, const CompareRow &old, const ComparedCards &now, const CompareRow &row)
{
    if (old.what != row.what || old.together != row.together || (old.field < 0) != (row.field < 0))
        return false;
    const FieldComparison none;
    const FieldComparison &was = old.field < 0 ? none : shown.comparison.fields[old.field];
    const FieldComparison &is = row.field < 0 ? none : now.comparison.fields[row.field];
    return standing(shown.mine, old.field >= 0, was.before) == standing(now.mine, row.field >= 0, is.before)
           && standing(shown.theirs, old.field >= 0, was.after) == standing(now.theirs, row.field >= 0, is.after);
}

} // namespace

ComparedCards comparedCards(const QByteArray &mine, const QByteArray &theirs, const std::optional<QByteArray> &base,
                            const CardMatcher &matcher)
{
    ComparedCards cards;
    cards.mine = Card(mine);
    cards.theirs = Card(theirs);
    cards.matcher = matcher;
    cards.comparison = compareCards(cards.mine, cards.theirs, matcher);
    const std::optional<Card> common = base ? std::optional(Card(*base)) : std::nullopt;
    QList<SuggestedChoice> suggested; // none where no common base is known
    if (common)
        suggested = suggestedChoices(*common, cards.mine, cards.theirs, cards.comparison, matcher);
    if (cards.comparison.file.frontMatter) {
        CompareRow row{-1, CompareModel::tr("Front matter"), CompareModel::tr("Other text")};
        if (common) {
            const QString before = comparedFrontMatter(*common);
            const bool onlyTheirs = comparedFrontMatter(cards.mine) == before;
            row.choice = onlyTheirs ? FieldChoice::Theirs : FieldChoice::Mine;
            row.conflict = !onlyTheirs && comparedFrontMatter(cards.theirs) != before;
        }
        cards.rows.append(row);
    }
    for (int i = 0; i < cards.comparison.fields.size(); ++i) {
        const FieldComparison &field = cards.comparison.fields[i];
        CompareRow row{i, placeWords(cards.mine, cards.theirs, field), differenceWords(cards.mine, cards.theirs, field)};
        row.choice = suggested.value(i).choice;
        row.conflict = suggested.value(i).conflict;
        row.together = row.choice == FieldChoice::Both;
        cards.rows.append(row);
    }
    return cards;
}

void CompareModel::setCards(const ComparedCards &cards)
{
    QHash<QString, CompareRow> before;
    for (const CompareRow &row : std::as_const(m_rows)) {
        if (row.decided)
            before.insert(row.place, row);
    }
    beginResetModel();
    const ComparedCards shown = std::exchange(m_cards, cards);
    m_rows = std::exchange(m_cards.rows, {});
    for (qsizetype i = 0; i < m_rows.size() && !before.isEmpty(); ++i) {
        CompareRow &row = m_rows[i];
        const auto old = before.constFind(row.place);
        if (old != before.constEnd() && saysTheSame(shown, *old, m_cards, row)) {
            row.choice = old->choice;
            row.decided = true;
        }
    }
    endResetModel();
    emit choicesChanged();
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString CompareModel::choiceWord(const CompareRow &row)
{
    if (row.conflict && !row.decided)
        return tr("decide");
    switch (row.choice) {
    case FieldChoice::Mine:
        return tr("left");
    case FieldChoice::Theirs:
        return tr("right");
    case FieldChoice::Both:
        return tr("both");
    }
    return {};
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const CompareRow &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return row.place;
    if (role == Qt::ToolTipRole)
        return QString(row.place + u'\n' + row.what);
    if (role == Qt::AccessibleTextRole && !m_decides)
        return QString(row.place + u", "_s + row.what);
    if (role == Qt::AccessibleTextRole)
        return row.conflict && !row.decided ? tr("%1, %2, changed on both sides, not decided").arg(row.place, row.what)
                                            : tr("%1, %2, taken: %3").arg(row.place, row.what, choiceWord(row));
    return {};
}

std::pair<QString, QString> CompareModel::texts(int row) const
{
    if (m_rows[row].field < 0)
        return {comparedFrontMatter(m_cards.mine), comparedFrontMatter(m_cards.theirs)};
    return shownSides(m_cards.mine, m_cards.theirs, m_cards.comparison.fields[m_rows[row].field]);
}

void CompareModel::choose(int row, FieldChoice choice)
{
    m_rows[row].choice = choice;
    m_rows[row].decided = true;
    emit dataChanged(index(row), index(row));
    emit choicesChanged();
}

void CompareModel::chooseAll(FieldChoice choice)
{
    for (CompareRow &row : m_rows) {
        row.choice = choice;
        row.decided = true;
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    emit choicesChanged();
}

int CompareModel::taken() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const CompareRow &row) {
        return row.choice != FieldChoice::Mine;
    }));
}

int CompareModel::undecided() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const CompareRow &row) {
        return row.conflict && !row.decided;
    }));
}

int CompareModel::nextUndecided(int row) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const int at = static_cast<int>((row + 1 + i) % m_rows.size());
        if (m_rows[at].conflict && !m_rows[at].decided)
            return at;
    }
    return -1;
}

std::function<FieldMerge(const std::atomic<bool> &stopped)> CompareModel::merge() const
{
    QList<FieldChoice> choices(m_cards.comparison.fields.size(), FieldChoice::Mine);
    bool frontMatter = false;
    for (const CompareRow &row : m_rows) {
        if (row.field >= 0)
            choices[row.field] = row.choice;
        else
            frontMatter = row.choice == FieldChoice::Theirs;
    }
    return [cards = m_cards, choices, frontMatter](const std::atomic<bool> &stopped) {
        return mergedCard(cards.mine, cards.theirs, cards.comparison, choices, frontMatter, cards.matcher, stopped);
    };
}

qint64 CompareModel::mergeCost() const
{
    return (1 + taken()) * qMax<qint64>(m_cards.mine.bytes().size(), m_cards.theirs.bytes().size());
}

} // namespace cardwright
