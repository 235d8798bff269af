#pragma once

#include "schema/fieldmerge.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>

namespace cardwright {

// One difference and what is to become of it.
struct CompareRow
{
    int field = -1; // of the comparison; -1: the front matter
    QString place;
    QString what;
    FieldChoice choice = FieldChoice::Mine;
    bool conflict = false; // both sides changed it
    bool together = false; // each side changed another part of it, so that both edits fit together
    bool decided = false;  // by the user
};

// Two cards compared, ready to be shown.
struct ComparedCards
{
    Card mine;
    Card theirs;
    CardComparison comparison;
    QList<CompareRow> rows; // as they are where nobody has chosen yet
    CardMatcher matcher;
};

// Takes as long as the cards are large: for a worker thread.
ComparedCards comparedCards(const QByteArray &mine, const QByteArray &theirs, const std::optional<QByteArray> &base,
                            const CardMatcher &matcher);

// The differences of two cards as a list, with the choice made for each.
class CompareModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    // Choices made before stay where the same texts of the same place still differ: nobody has seen others.
    void setCards(const ComparedCards &cards);
    const ComparedCards &cards() const { return m_cards; }
    void setDecides(bool decides) { m_decides = decides; } // false: nothing is chosen here
    bool decides() const { return m_decides; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // as a screen reader says it
    const CompareRow &row(int row) const { return m_rows.at(row); }
    std::pair<QString, QString> texts(int row) const; // mine and theirs, as they are shown

    void choose(int row, FieldChoice choice);
    void chooseAll(FieldChoice choice);
    int taken() const;     // rows that change the first card
    int undecided() const; // conflicts that nobody looked at
    int nextUndecided(int row) const; // -1: none
    std::function<FieldMerge(const std::atomic<bool> &stopped)> merge() const; // as it is chosen now; from any thread
    // So much is read and written by that, in bytes, each field that is taken over being a new card.
    qint64 mergeCost() const;

    static QString choiceWord(const CompareRow &row);

signals:
    void choicesChanged();

private:
    ComparedCards m_cards;
    QList<CompareRow> m_rows;
    bool m_decides = true;
};

} // namespace cardwright
