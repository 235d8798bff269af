#include "audit/minimumcontents.h"

#include "audit/readinessmark.h"
#include "audit/wrappedtext.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <cmath>

namespace cardwright {

namespace {

constexpr int kMark = 12;
constexpr int kLeft = 6; // the hover surface reaches this far beyond the mark
constexpr int kText = kLeft + kMark + 8;
constexpr int kPadY = 3;

} // namespace

class MinimumContents::Row : public QAbstractButton
{
public:
    explicit Row(QWidget *parent)
        : QAbstractButton(parent)
    {
        setObjectName(QStringLiteral("minimumContent"));
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setContent(const MinimumContent &content)
    {
        m_state = content.state;
        if (text() != content.name) {
            setText(content.name);
            updateGeometry();
        }
        const QString tip = m_state == MinimumContent::State::Present
                                ? MinimumContents::tr("Go to the answer")
                            : content.nextSpec >= 0
                                ? MinimumContents::tr("Nothing says this yet. Go to a question that does.")
                                : QString();
        setToolTip(tip);
        setAccessibleName(MinimumContents::tr("%1: %2").arg(content.name, readinessMarkWord(m_state)));
        setAccessibleDescription(tip);
        update();
    }

    QSize sizeHint() const override { return {200, heightForWidth(200)}; }
    QSize minimumSizeHint() const override { return {80, 0}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return static_cast<int>(std::ceil(wrapped().height(qMax(40, width - kText - kLeft)))) + 2 * kPadY;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Theme::colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath surface;
        surface.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        if (underMouse())
            painter.fillPath(surface, colours.sunk);
        if (hasFocus()) {
            painter.setPen(colours.accent);
            painter.drawPath(surface);
        }
        const qreal line = QFontMetricsF(wrapped().font).height();
        paintReadinessMark(painter, QRectF(kLeft, kPadY + (line - kMark) / 2, kMark, kMark), m_state);
        painter.setPen(m_state == MinimumContent::State::Excused ? colours.muted : colours.text);
        wrapped().paint(painter, QRectF(kText, kPadY, width() - kText - kLeft, 0));
    }

private:
    WrappedText wrapped() const { return {text(), Theme::body(), 3}; }

    MinimumContent::State m_state = MinimumContent::State::Missing;
};

MinimumContents::MinimumContents(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

void MinimumContents::setContents(const QList<MinimumContent> &contents)
{
    m_contents = contents;
    while (m_rows.size() < contents.size()) {
        auto *row = new Row(this);
        const qsizetype number = m_rows.size();
        connect(row, &QAbstractButton::clicked, this, [this, number] { emit chosen(m_contents[number]); });
        layout()->addWidget(row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < contents.size());
        if (i < contents.size())
            m_rows[i]->setContent(contents[i]);
    }
}

} // namespace cardwright
