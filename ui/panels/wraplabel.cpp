#include "panels/wraplabel.h"

#include <QEvent>
#include <QResizeEvent>

namespace cardwright {

WrapLabel::WrapLabel(const QString &kind, QWidget *parent)
    : QLabel(parent)
{
    setProperty("kind", kind);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WrapLabel::setText(const QString &text)
{
    if (text == this->text())
        return;
    QLabel::setText(text);
    updateHeight();
}

void WrapLabel::updateHeight()
{
    ensurePolished();
    const QMargins margins = contentsMargins();
    const int room = width() - margins.left() - margins.right();
    int height = fontMetrics().height(); // QLabel's own answer would count the height set before
    if (room > 24) {
        const QRect place =
            fontMetrics().boundingRect(QRect(0, 0, room, 100000), Qt::AlignLeft | Qt::TextWordWrap, text());
        height = qMax(height, place.height());
    }
    height += margins.top() + margins.bottom();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

QSize WrapLabel::sizeHint() const
{
    return {QLabel::sizeHint().width(), minimumHeight()};
}

QSize WrapLabel::minimumSizeHint() const
{
    return {40, minimumHeight()};
}

void WrapLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateHeight();
}

void WrapLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateHeight();
}

} // namespace cardwright
