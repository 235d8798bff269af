#pragma once

#include <QLabel>

namespace cardwright {

// One line of plain text that gives way: it ends in an ellipsis where it does not fit and shows
// the whole as a tool tip then. text() stays whole, also for screen readers.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = QString(), QWidget *parent = nullptr,
                         Qt::TextElideMode mode = Qt::ElideRight);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shown() const;

    Qt::TextElideMode m_mode;
};

} // namespace cardwright
