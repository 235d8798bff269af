#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QString>

#include <algorithm>

namespace cardwright {

// `key`, or with a number behind it where it was given before.
inline QString uniqueKey(QHash<QString, int> &given, const QString &key)
{
    const int twin = ++given[key];
    return twin == 1 ? key : QString(key + u'-' + QString::number(twin));
}

// A list whose rows have identity (`Row::key`, unique): new content is put in row by row, so that views
// keep selection, current row and scroll position of whatever stays.
template<typename Row>
class KeyedListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const Row &row(int index) const { return m_rows.at(index); }
    int rowOfKey(const QString &key) const
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].key == key)
                return i;
        }
        return -1;
    }

protected:
    void setRows(QList<Row> next)
    {
        if (sameKeys(next)) { // nearly always: an edit changed what rows say
            for (int i = 0; i < next.size(); ++i)
                setRow(i, next[i]);
            return;
        }
        const QSet<QString> standing = removeAllBut(next);
        for (int i = 0; i < next.size(); ++i) {
            if (standing.contains(next[i].key)) {
                adopt(next[i], i);
                continue;
            }
            int last = i;
            while (last + 1 < next.size() && !standing.contains(next[last + 1].key))
                ++last;
            beginInsertRows({}, i, last);
            for (int at = i; at <= last; ++at)
                m_rows.insert(at, next[at]);
            endInsertRows();
            i = last;
        }
    }

    void setRow(int place, const Row &next)
    {
        if (m_rows[place] == next)
            return;
        m_rows[place] = next;
        emit dataChanged(index(place), index(place));
    }

private:
    bool sameKeys(const QList<Row> &next) const
    {
        return std::equal(next.cbegin(), next.cend(), m_rows.cbegin(), m_rows.cend(),
                          [](const Row &one, const Row &other) { return one.key == other.key; });
    }

    // The keys of the rows that stay.
    QSet<QString> removeAllBut(const QList<Row> &next)
    {
        QSet<QString> wanted;
        for (const Row &row : next)
            wanted.insert(row.key);
        QSet<QString> left;
        for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
            if (wanted.contains(m_rows[last].key)) {
                left.insert(m_rows[last].key);
                continue;
            }
            int first = last;
            while (first > 0 && !wanted.contains(m_rows[first - 1].key))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
        return left;
    }

    // The row of that key stands at `place` or after it.
    void adopt(const Row &next, int place)
    {
        int from = place;
        while (m_rows[from].key != next.key)
            ++from;
        if (from != place) {
            beginMoveRows({}, from, from, {}, place);
            m_rows.move(from, place);
            endMoveRows();
        }
        setRow(place, next);
    }

    QList<Row> m_rows;
};

} // namespace cardwright
