#include "theme/svgicon.h"

#include "theme/theme.h"

#include <QFile>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

using namespace Qt::StringLiterals;

static void initIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace cardwright {

namespace {

QString resourceOf(const QString &name)
{
    [[maybe_unused]] static const bool ready = (initIconResource(), true);
    return u":/icons/%1.svg"_s.arg(name);
}

QByteArray drawingOf(const QString &name)
{
    QFile file(resourceOf(name));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    qWarning("The icon %s is missing from the program.", qPrintable(name));
    return {};
}

QColor Colours::*roleOf(const QColor &colour)
{
    const Colours &colours = Theme::colours();
    for (const auto role :
         {&Colours::text, &Colours::muted, &Colours::accent, &Colours::accentText, &Colours::telescope,
          &Colours::periscope, &Colours::microscope, &Colours::bad, &Colours::warn, &Colours::ok}) {
        if (colours.*role == colour)
            return role;
    }
    return nullptr;
}

} // namespace

QPixmap svgPixmap(const QString &name, QSize size, const QColor &colour, qreal ratio)
{
    if (size.isEmpty()) // in a layout that has no room yet
        return {};
    const QString key = u"cardwright/%1/%2x%3@%4/%5"_s.arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(colour.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    pixmap = QPixmap((QSizeF(size) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);

    // Qt SVG knows `currentColor` only as black, so the colour is written into the drawing.
    QSvgRenderer renderer(drawingOf(name).replace("currentColor", colour.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();

    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

SvgIcon::SvgIcon(QString name, const QColor &colour)
    : m_name(std::move(name))
    , m_colour(colour)
    , m_role(roleOf(colour))
{}

QColor SvgIcon::colourFor(QIcon::Mode mode) const
{
    const Colours &colours = Theme::colours();
    if (mode == QIcon::Disabled)
        return mixed(colours.muted, colours.pane, 0.45);
    if (m_role)
        return colours.*m_role;
    if (m_colour.isValid())
        return m_colour;
    return mode == QIcon::Normal ? colours.muted : colours.text; // darker under the mouse
}

void SvgIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
}

QPixmap SvgIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

// `size` is in device pixels here, while paint() is asked in logical ones.
QPixmap SvgIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    return svgPixmap(m_name, size, colourFor(mode), scale);
}

QIconEngine *SvgIcon::clone() const
{
    return new SvgIcon(*this);
}

QString SvgIcon::key() const
{
    return u"cardwright-svg"_s;
}

bool SvgIcon::isNull()
{
    return !QFile::exists(resourceOf(m_name));
}

} // namespace cardwright
