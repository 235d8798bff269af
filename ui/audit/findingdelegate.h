#pragma once

#include <QHash>
#include <QStyledItemDelegate>

class QListView;

namespace cardwright {

struct FindingRow;

// Paints the findings list: names of sections as labels, findings as cards with a strip in the
// colour of their severity.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindingDelegate(QListView &view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    // The place of the word that unfolds the reason, in a row of that rectangle.
    QRect whyPlace(const QRect &row, const QModelIndex &index) const;
    // Likewise of the words that mend it and that dismiss it; empty where they are not there.
    QRect fixPlace(const QRect &row, const QModelIndex &index) const;
    QRect dismissPlace(const QRect &row, const QModelIndex &index) const;
    bool isDismissable(const QModelIndex &index) const;
    void setDismissable(bool dismissable) { m_dismissable = dismissable; }
    void forgetSizes(); // fonts changed

private:
    const FindingRow &rowOf(const QModelIndex &index) const;
    qreal textWidth() const;
    bool isDismissable(const FindingRow &finding) const;
    int heightOf(const FindingRow &finding, bool first) const;
    qreal placeHeight(const FindingRow &finding) const;
    void paintGroup(QPainter &painter, const QRect &row, const FindingRow &group) const;
    void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const FindingRow &finding) const;

    QListView &m_view;
    bool m_dismissable = false;
    mutable QHash<QString, int> m_heights; // by what is shown; laying out 300 texts is not for nothing
    mutable int m_heightsWidth = 0;
};

} // namespace cardwright
