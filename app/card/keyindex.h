#pragma once

#include <QList>

namespace cardwright {

// Identifies a node for as long as the document is open; follows its heading through edits.
using NodeKey = quint64;
inline constexpr NodeKey kNoNode = 0;

// Where the node of a key stands. Keys are given in turn, so a list is enough: with a hundred thousand headings
// copying a hash would be most of what a new heading costs.
class KeyIndex
{
public:
    int value(NodeKey key) const { return key < static_cast<NodeKey>(m_indexes.size()) ? m_indexes[static_cast<qsizetype>(key)] : -1; }
    void insert(NodeKey key, int index)
    {
        const auto place = static_cast<qsizetype>(key);
        if (place >= m_indexes.size())
            m_indexes.resize(place + 1, -1);
        m_indexes[place] = index;
    }
    void remove(NodeKey key)
    {
        if (value(key) >= 0)
            insert(key, -1);
    }
    void reserve(qsizetype keys) { m_indexes.reserve(keys); }

private:
    QList<int> m_indexes;
};

} // namespace cardwright
