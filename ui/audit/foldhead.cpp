#include "audit/foldhead.h"

#include "audit/readinessmark.h"
#include "settings/settings.h"
#include "theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kLeft = 6;
constexpr int kIcon = 12;
constexpr int kMark = 10;
constexpr int kStep = 15; // from mark to mark

} // namespace

FoldHead::FoldHead(const QString &name, const QString &title, QWidget *part, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_part(part)
{
    setObjectName(name + u"Fold"_s);
    setText(title);
    setAccessibleName(title);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const QStringList folded = settings::auditFolded.value();
    m_said = folded.contains(name) || folded.contains(u'+' + name);
    connect(this, &QAbstractButton::clicked, this, [this] {
        m_said = true;
        setOpen(!m_open);
        QStringList said = settings::auditFolded.value();
        said.removeAll(m_name);
        said.removeAll(u'+' + m_name);
        said.append(m_open ? u'+' + m_name : m_name);
        settings::auditFolded.set(said);
    });
    setOpen(!folded.contains(name));
}

void FoldHead::setRoomy(bool roomy)
{
    m_roomy = roomy;
    if (!m_said)
        setOpen(roomy);
}

void FoldHead::setMarks(const QList<MinimumContent::State> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    update();
}

void FoldHead::setOpen(bool open)
{
    m_open = open;
    m_part->setVisible(open);
    setAccessibleDescription(open ? tr("Unfolded. Space folds it.") : tr("Folded. Space unfolds it."));
    update();
}

QSize FoldHead::sizeHint() const
{
    return {120, QFontMetrics(Theme::label()).height() + 8};
}

void FoldHead::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = Theme::label();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(underMouse() ? colours.text : colours.muted);
    painter.drawText(QRectF(kLeft, 0, width() - 2 * kLeft - kIcon, height()), Qt::AlignVCenter, text());
    const QPixmap chevron = Theme::pixmap(m_open ? u"chevron-down"_s : u"chevron-right"_s, kIcon,
                                          colours.muted, devicePixelRatioF());
    const qreal right = width() - kLeft - kIcon;
    painter.drawPixmap(QPointF(right, (height() - kIcon) / 2.0), chevron);
    if (!m_open) {
        const qreal left = right - 6 - kStep * static_cast<qreal>(m_marks.size());
        for (qsizetype i = 0; i < m_marks.size(); ++i) {
            const QRectF mark(left + kStep * static_cast<qreal>(i), (height() - kMark) / 2.0, kMark, kMark);
            paintReadinessMark(painter, mark, m_marks[i]);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
}

} // namespace cardwright
