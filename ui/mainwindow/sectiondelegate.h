#pragma once

#include <QHash>
#include <QStyledItemDelegate>

class QListView;

namespace cardwright {

struct SectionRow;

// Paints the sections list: how many findings, ring, title, count.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SectionDelegate(QListView &view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    void forgetSizes(); // fonts changed
    static bool areMany(int rows); // each is of one line then, and all are of one height

private:
    const SectionRow &rowOf(const QModelIndex &index) const;

    QListView &m_view;
    mutable QHash<QString, int> m_heights; // by what is shown
    mutable int m_heightsWidth = 0;
};

} // namespace cardwright
