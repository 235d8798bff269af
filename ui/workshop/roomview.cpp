#include "workshop/roomview.h"

#include "base/spokenlanguage.h"
#include "workshop/sheetview.h"
#include "workshop/wall.h"
#include "workshop/workshopclock.h"
#include "workshop/workshopsession.h"

#include <QPainter>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// Pixels on a wall of 1280 × 720.
constexpr qreal kMargin = 36;
constexpr qreal kPlaceSize = 24;
constexpr qreal kTitleSize = 36;
constexpr qreal kClockSize = 72;
constexpr qreal kPromptSize = 28;
constexpr qreal kFootSize = 24;
constexpr qreal kLeastSize = 24;
constexpr int kWrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

RoomView::RoomView(WorkshopSession &session, WorkshopClock &clock, Wall &wall, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_clock(clock)
    , m_wall(wall)
    , m_sheet(new SheetView(this))
{
    setObjectName(u"roomView"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_sheet->setObjectName(u"roomSheet"_s);
    m_sheet->setInteractive(false);
    connect(&session, &WorkshopSession::changed, this, &RoomView::follow);
    connect(&wall, &Wall::changed, this, &RoomView::follow);
    connect(&wall, &Wall::followed, this, [this](const QString &card) {
        m_followed = card;
        if (!m_isStale)
            showFollowed();
    });
    connect(&wall, &Wall::turned, m_sheet, &SheetView::turnPage);
    connect(m_sheet, &SheetView::scrolled, this, [this] { update(); });
    connect(&clock, &WorkshopClock::ticked, this, [this] { update(m_head.toAlignedRect()); });
    refresh();
}

QFont RoomView::font(qreal pixels, QFont::Weight weight) const
{
    QFont font = m_style.body;
    font.setPixelSize(qRound(qMax(kLeastSize, pixels * m_scale)));
    font.setWeight(weight);
    return font;
}

SheetView &RoomView::sheet()
{
    if (m_isStale)
        refresh();
    return *m_sheet;
}

const WallWords &RoomView::words()
{
    if (m_isStale)
        refresh();
    return m_words;
}

void RoomView::follow()
{
    m_isStale = true;
    if (isVisible()) {
        refresh();
        return;
    }
    m_words = wallWords(m_session, m_wall);
    tellName();
}

void RoomView::tellName()
{
    const SpeakIn speaks(m_session.playbook().language);
    const QString spoken = m_words.part.isEmpty() ? m_words.prompt : m_words.part + u". "_s + m_words.prompt;
    setAccessibleName(m_wall.isBlank() ? tr("Wall, blank") : tr("Wall: %1. %2").arg(m_words.title, spoken));
}

void RoomView::refresh()
{
    const SpeakIn speaks(m_session.playbook().language);
    m_isStale = false;
    m_words = wallWords(m_session, m_wall);
    m_scale = wallScale(size());
    m_style = wallStyle(m_wall.isDark(), size());
    int empty = 0;
    const Sheet sheet = wallSheet(m_session, m_wall.row(), &empty);
    m_sheet->setSheet(sheet, m_style);
    if (empty > 0 && m_words.status.isEmpty())
        m_words.status = tr("%n row(s) still empty", nullptr, empty);
    if (sheet.kind != WorksheetKind::Matrix && m_row != m_wall.row()) // what is asked for now
        m_sheet->showRow(m_wall.row());
    m_row = m_wall.row();
    showFollowed();
    m_sheet->setVisible(!m_wall.isBlank() && m_words.large.isEmpty());
    tellName();
    place();
    update();
}

void RoomView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    follow();
}

// Once: the facilitator turns pages after that.
void RoomView::showFollowed()
{
    if (!m_followed.isEmpty())
        m_sheet->showCard(m_followed);
    m_followed.clear();
}

void RoomView::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void RoomView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow(); // high contrast was chosen, or left
}

void RoomView::place()
{
    const qreal margin = kMargin * m_scale;
    const QRectF room = QRectF(rect()).adjusted(margin, margin * 0.7, -margin, -margin * 0.6);
    const qreal headHeight = qMax(QFontMetricsF(font(kPlaceSize)).height() + QFontMetricsF(font(kTitleSize, QFont::Bold)).height(),
                                  QFontMetricsF(font(kClockSize, QFont::Light)).height());
    m_head = QRectF(room.left(), room.top(), room.width(), headHeight + 20 * m_scale);
    const QRectF all(room.left(), m_head.bottom() + 12 * m_scale, room.width() * 0.94, room.height());
    m_part = m_words.part.isEmpty() ? QRectF(all.topLeft(), QSizeF())
                                    : QFontMetricsF(font(kPlaceSize, QFont::DemiBold)).boundingRect(all, kWrap, m_words.part);
    m_prompt = QFontMetricsF(font(kPromptSize)).boundingRect(all.translated(0, m_part.height()), kWrap, m_words.prompt);
    m_prompt.setWidth(all.width());
    const qreal footHeight = QFontMetricsF(font(kFootSize)).height() + 14 * m_scale;
    m_foot = QRectF(room.left(), room.bottom() - footHeight, room.width(), footHeight);
    const qreal top = m_prompt.bottom() + 10 * m_scale;
    m_sheet->setGeometry(QRectF(room.left() - 8, top, room.width() + 16, m_foot.top() - top - 6).toAlignedRect());
}

QString RoomView::clockWords() const
{
    return m_session.step() ? clockText(m_clock.left()) : QString();
}

void RoomView::paintEvent(QPaintEvent *)
{
    const SpeakIn speaks(m_session.playbook().language);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_style.ground);
    if (m_wall.isBlank()) {
        painter.setFont(font(kTitleSize));
        painter.setPen(m_style.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("One moment, please"));
        return;
    }
    paintHead(painter, m_head);
    painter.setFont(font(kPlaceSize, QFont::DemiBold));
    painter.setPen(m_style.accent);
    if (!m_words.part.isEmpty())
        painter.drawText(m_part, kWrap, m_words.part);
    painter.setFont(font(kPromptSize));
    painter.setPen(m_style.text);
    painter.drawText(m_prompt, kWrap, m_words.prompt);
    if (!m_words.large.isEmpty()) {
        painter.setFont(font(kClockSize, QFont::DemiBold));
        painter.setPen(m_style.text);
        painter.drawText(QRectF(m_sheet->geometry()), Qt::AlignCenter | Qt::TextWordWrap, m_words.large);
    }
    paintFoot(painter, m_foot);
}

void RoomView::paintHead(QPainter &painter, const QRectF &area)
{
    const QString clock = clockWords();
    painter.setFont(font(kClockSize, QFont::Light));
    const qreal clockWidth = painter.fontMetrics().horizontalAdvance(clock);
    painter.setPen(m_clock.left() < 0 ? m_style.overtime : m_style.text);
    painter.drawText(area, Qt::AlignRight | Qt::AlignTop, clock);
    if (m_session.step() && !m_clock.isRunning()) {
        painter.setFont(font(kPlaceSize));
        painter.setPen(m_style.muted);
        const QRectF beside(area.left(), area.top(), area.width() - clockWidth - 16 * m_scale, area.height());
        painter.drawText(beside, Qt::AlignRight | Qt::AlignTop, tr("paused"));
    }
    painter.setFont(font(kPlaceSize));
    painter.setPen(m_style.muted);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, m_words.place);
    const qreal titleTop = m_words.place.isEmpty() ? 0 : painter.fontMetrics().height();
    const qreal titleWidth = area.width() - clockWidth - 24 * m_scale;
    QFont title = font(kTitleSize, QFont::Bold);
    while (title.pixelSize() > kLeastSize && QFontMetricsF(title).horizontalAdvance(m_words.title) > titleWidth)
        title.setPixelSize(title.pixelSize() - 1);
    painter.setFont(title);
    painter.setPen(m_style.text);
    painter.drawText(QRectF(area.left(), area.top() + titleTop, titleWidth, painter.fontMetrics().height()), Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_words.title, Qt::ElideRight, qRound(titleWidth)));

    const QRectF line(area.left(), area.bottom() - 8 * m_scale, area.width(), 6 * m_scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.line);
    painter.drawRoundedRect(line, 3 * m_scale, 3 * m_scale);
    const int allotted = m_session.workshop().session.allotted;
    const qreal share = allotted > 0 ? qBound(0.0, 1.0 - qreal(m_clock.left()) / allotted, 1.0) : 0;
    painter.setBrush(m_style.accent);
    if (share > 0)
        painter.drawRoundedRect(QRectF(line.topLeft(), QSizeF(line.width() * share, line.height())), 3 * m_scale, 3 * m_scale);
}

void RoomView::paintFoot(QPainter &painter, const QRectF &area)
{
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 2), m_style.line);
    const QRectF words = area.adjusted(0, 12 * m_scale, 0, 0);
    painter.setFont(font(kFootSize, QFont::DemiBold));
    painter.setPen(m_style.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_words.status);
    qreal left = words.left() + painter.fontMetrics().horizontalAdvance(m_words.status) + 16 * m_scale;
    const qreal dot = 9 * m_scale;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < m_words.voters; ++i) {
        painter.setBrush(i < m_words.done ? m_style.accent : m_style.line);
        painter.drawEllipse(QPointF(left + dot, words.center().y()), dot, dot);
        left += 3 * dot;
    }
    QString next = m_words.next.isEmpty() ? QString() : tr("Next: %1").arg(m_words.next);
    QStringList around;
    if (const int hidden = m_sheet->hiddenAbove(); hidden > 0)
        around.append(tr("↑ %n above", nullptr, hidden));
    if (const int hidden = m_sheet->hiddenBelow(); hidden > 0)
        around.append(tr("↓ %n more below", nullptr, hidden));
    painter.setFont(font(kFootSize));
    painter.setPen(m_style.muted);
    const qreal room = words.right() - left - 16 * m_scale;
    if (!next.isEmpty())
        around.append(next);
    const auto fits = [&] { return painter.fontMetrics().horizontalAdvance(around.join(u" · "_s)) <= room; };
    if (!next.isEmpty() && around.size() > 1 && !fits())
        around.removeLast(); // rather than the half of it
    if (!fits() && m_sheet->hiddenBelow() > 0) // the number alone
        around = {u"↓ %1"_s.arg(m_sheet->hiddenBelow())};
    next = around.join(u" · "_s);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, painter.fontMetrics().elidedText(next, Qt::ElideRight, qRound(room)));
}

} // namespace cardwright
