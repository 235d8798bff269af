#include "audit/readinessline.h"

#include "audit/auditrunner.h"
#include "audit/readinessmark.h"
#include "theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kMargin = 14;
constexpr int kMark = 10;
constexpr int kStep = 15; // from mark to mark
constexpr int kIcon = 14;

} // namespace

ReadinessLine::ReadinessLine(AuditRunner &runner, QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ReadinessLine::openRequested);
    connect(&runner, &AuditRunner::reportChanged, this, &ReadinessLine::showReport);
    setAccessibleName(tr("Readiness"));
    if (runner.hasReport())
        showReport(runner.report());
}

void ReadinessLine::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    update();
}

QSize ReadinessLine::sizeHint() const
{
    return {320, QFontMetrics(Theme::strong()).height() + 16};
}

QSize ReadinessLine::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ReadinessLine::showReport(const Report &report)
{
    m_state = readinessSentence(report);
    m_aside = readinessAside(report);
    m_marks.clear();
    QStringList contents;
    for (const MinimumContent &content : report.minimumContents) {
        m_marks.append(content.state);
        contents.append(tr("%1: %2").arg(content.name, readinessMarkWord(content.state)));
    }
    setAccessibleName(m_aside.isEmpty() ? m_state : m_state + u", "_s + m_aside);
    setAccessibleDescription(contents.join(u", "_s));
    setToolTip(contents.join(u'\n'));
    update();
}

void ReadinessLine::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), underMouse() || isDown() ? colours.sunk : colours.pane);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);

    const QPixmap chevron = Theme::pixmap(m_open ? u"chevron-down"_s : u"chevron-right"_s, kIcon,
                                          colours.muted, devicePixelRatioF());
    qreal right = width() - kMargin - kIcon;
    painter.drawPixmap(QPointF(right, (height() - kIcon) / 2.0), chevron);
    right -= 6 + kStep * static_cast<qreal>(m_marks.size());
    for (qsizetype i = 0; i < m_marks.size(); ++i)
        paintReadinessMark(
            painter, QRectF(right + kStep * static_cast<qreal>(i), (height() - kMark) / 2.0, kMark, kMark),
            m_marks[i]);
    right -= 12;

    // What does not fit is left out from the end: first the aside, then the end of the sentence.
    const QFontMetricsF strong(Theme::strong());
    const QFontMetricsF plain(Theme::label());
    const qreal room = right - kMargin;
    painter.setFont(Theme::strong());
    painter.setPen(colours.text);
    painter.drawText(QRectF(kMargin, 0, room, height()), Qt::AlignVCenter,
                     strong.elidedText(m_state, Qt::ElideRight, room));
    const qreal used = strong.horizontalAdvance(m_state) + 10;
    if (used + plain.horizontalAdvance(m_aside) <= room) {
        painter.setFont(Theme::label());
        painter.setPen(colours.muted);
        painter.drawText(QRectF(kMargin + used, 0, room - used, height()), Qt::AlignVCenter, m_aside);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

} // namespace cardwright
