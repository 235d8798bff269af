#include "audit/figurerows.h"

#include "theme/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace cardwright {

namespace {

constexpr int kLeft = 6; // the hover surface reaches this far beyond the words
constexpr int kGap = 12; // with room for the dot
constexpr int kBars = 78; // width of all bars of a row
constexpr int kBetween = 3;
constexpr qreal kBar = 6; // height
constexpr int kPadY = 3;
constexpr qreal kDot = 2.5; // radius

QColor colourOf(const FigureRow::Part &part)
{
    switch (part.tone) {
    case 1:
        return Theme::colours().telescope;
    case 2:
        return Theme::colours().periscope;
    case 3:
        return Theme::colours().microscope;
    default:
        return Theme::colours().accent;
    }
}

} // namespace

class FigureRows::Row : public QAbstractButton
{
public:
    explicit Row(QWidget *parent)
        : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    void show(const FigureRow &row)
    {
        if (row == m_row)
            return;
        m_row = row;
        setText(row.text);
        setToolTip(QStringLiteral("<p>%1</p>").arg(row.tip.toHtmlEscaped()));
        setAccessibleName(row.text);
        setAccessibleDescription(row.tip);
        setFocusPolicy(row.leads ? Qt::StrongFocus : Qt::NoFocus);
        setCursor(row.leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }

    bool leads() const { return m_row.leads; }
    QSize sizeHint() const override { return {200, QFontMetrics(Theme::body()).height() + 2 * kPadY}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Theme::colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath surface;
        surface.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        if (underMouse() && m_row.leads)
            painter.fillPath(surface, colours.sunk);
        if (hasFocus()) {
            painter.setPen(colours.accent);
            painter.drawPath(surface);
        }
        const QFontMetricsF metrics(Theme::label());
        const qreal figure = metrics.horizontalAdvance(QStringLiteral("00/00"));
        qreal right = width() - kLeft;
        painter.setFont(Theme::label());
        painter.setPen(colours.muted);
        painter.drawText(QRectF(right - figure, 0, figure, height()), Qt::AlignRight | Qt::AlignVCenter, m_row.figure);
        right -= m_row.figure.isEmpty() ? 0 : figure + kGap;
        if (m_row.alarm) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.bad);
            painter.drawEllipse(QPointF(right + kGap / 2.0, height() / 2.0), kDot, kDot);
        }
        paintBars(painter, right - kBars);
        right -= kBars + kGap;
        painter.setFont(Theme::body());
        painter.setPen(colours.text);
        const qreal room = right - kLeft;
        painter.drawText(QRectF(kLeft, 0, room, height()), Qt::AlignVCenter,
                         QFontMetricsF(Theme::body()).elidedText(m_row.text, Qt::ElideRight, room));
    }

private:
    void paintBars(QPainter &painter, qreal left) const
    {
        const qreal count = static_cast<qreal>(m_row.parts.size());
        const qreal width = (kBars - kBetween * (count - 1)) / count;
        const qreal top = (height() - kBar) / 2;
        painter.setPen(Qt::NoPen);
        for (const FigureRow::Part &part : m_row.parts) {
            const QRectF bar(left, top, width, kBar);
            left += width + kBetween;
            if (part.of == 0) { // nothing is asked there
                painter.setPen(QPen(Theme::colours().line, 1));
                painter.drawLine(QPointF(bar.left(), bar.center().y()), QPointF(bar.right(), bar.center().y()));
                painter.setPen(Qt::NoPen);
                continue;
            }
            QPainterPath whole;
            whole.addRoundedRect(bar, kBar / 2, kBar / 2);
            painter.fillPath(whole, Theme::colours().soft);
            QPainterPath done;
            done.addRect(QRectF(bar.left(), bar.top(), bar.width() * part.done / part.of, bar.height()));
            painter.fillPath(whole.intersected(done), colourOf(part));
        }
    }

    FigureRow m_row;
};

FigureRows::FigureRows(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void FigureRows::setRows(const QList<FigureRow> &rows)
{
    while (m_rows.size() < rows.size()) {
        auto *row = new Row(this);
        const int number = static_cast<int>(m_rows.size());
        connect(row, &QAbstractButton::clicked, this, [this, row, number] {
            if (row->leads())
                emit chosen(number);
        });
        layout()->addWidget(row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < rows.size());
        if (i < rows.size())
            m_rows[i]->show(rows[i]);
    }
}

} // namespace cardwright
