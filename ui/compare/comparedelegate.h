#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace cardwright {

// Paints a difference: where it is, what differs, and which side is taken.
class CompareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CompareDelegate(QListView &view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QListView &m_view;
};

} // namespace cardwright
