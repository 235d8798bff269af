#pragma once

#include <QWidget>

class QPainter;

namespace cardwright {

// How much of something is answered. `of` 0: nothing applies here.
struct RingProgress
{
    int done = 0;
    int of = 0;

    bool operator==(const RingProgress &) const = default;
    bool isFull() const { return of > 0 && done >= of; }
};

// A ring that fills clockwise; full: a disc with a check. For delegates and widgets alike; the
// ring is drawn as a square in the middle of `rect`.
void paintProgressRing(QPainter &painter, const QRectF &rect, RingProgress progress);

class ProgressRing : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRing(QWidget *parent = nullptr);

    RingProgress progress() const { return m_progress; }
    void setProgress(RingProgress progress);

    QSize sizeHint() const override { return {16, 16}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say();

    RingProgress m_progress;
};

} // namespace cardwright
