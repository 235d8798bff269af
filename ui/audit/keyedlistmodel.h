#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QString>

namespace cardwright {

// A list whose rows have identity (`Row::key`): new content is put in row by row, so that views
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
        const QSet<QString> wanted = numberTwins(next);
        const QSet<QString> standing = removeAllBut(wanted);
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
    // Rows with one key are told apart by their order.
    static QSet<QString> numberTwins(QList<Row> &rows)
    {
        QSet<QString> keys;
        QHash<QString, int> seen;
        for (Row &row : rows) {
            if (const int twin = ++seen[row.key]; twin > 1)
                row.key += u'~' + QString::number(twin);
            keys.insert(row.key);
        }
        return keys;
    }

    QSet<QString> removeAllBut(const QSet<QString> &wanted)
    {
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
