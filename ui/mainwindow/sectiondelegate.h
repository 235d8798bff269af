#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace cardwright {

struct SectionRow;

// Paints the sections list: ring, title, findings as a dot, count.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SectionDelegate(QListView &view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const SectionRow &rowOf(const QModelIndex &index) const;

    QListView &m_view;
};

} // namespace cardwright
