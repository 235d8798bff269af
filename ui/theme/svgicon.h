#pragma once

#include <QColor>
#include <QIconEngine>
#include <QPixmap>
#include <QString>

namespace cardwright {

struct Colours;

// resources/icons/NAME.svg in one colour, sharp at every device pixel ratio; kept once drawn.
QPixmap svgPixmap(const QString &name, QSize size, const QColor &colour, qreal ratio);

// An icon that is drawn when it is painted: without a colour, or in one of the theme's, it goes
// with the theme when that changes.
class SvgIcon final : public QIconEngine
{
public:
    SvgIcon(QString name, const QColor &colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;
    bool isNull() override;

private:
    QColor colourFor(QIcon::Mode mode) const;

    QString m_name;
    QColor m_colour;                   // invalid: the theme's muted text colour
    QColor Colours::*m_role = nullptr; // where m_colour is one of the theme's: follows it
};

} // namespace cardwright
