#include "mainwindow/gotopalette.h"

#include "audit/readinessmark.h"
#include "editing/carddocument.h"
#include "mainwindow/gotomodel.h"
#include "theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kWidth = 600;
constexpr int kMostRows = 10;
constexpr int kMargin = 10;
constexpr int kTop = 72; // below the menu and tool bar
constexpr int kMark = 11;
constexpr int kText = 32; // where titles begin

int rowHeight()
{
    return QFontMetrics(Theme::body()).height() + 12;
}

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, rowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const GotoEntry &entry = static_cast<const GotoModel *>(index.model())->entry(index);
        const Colours &colours = Theme::colours();
        const QRectF row = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            QPainterPath surface;
            surface.addRoundedRect(row, 6, 6);
            painter->fillPath(surface,
                              option.state & QStyle::State_Selected ? colours.accentSoft : colours.sunk);
        }
        paintMark(*painter, QRectF(row.left() + 11, row.center().y() - kMark / 2.0, kMark, kMark),
                  entry.kind);

        const QFont title = entry.kind == GotoEntry::Kind::Place ? Theme::strong() : Theme::body();
        const QRectF text = row.adjusted(kText, 0, -10, 0);
        const QFontMetricsF titleMetrics(title);
        const QFontMetricsF detailMetrics(Theme::label());
        const qreal least = qMin(titleMetrics.horizontalAdvance(entry.title), text.width() * 0.6);
        const QString detail =
            detailMetrics.elidedText(entry.detail, Qt::ElideMiddle, text.width() - least - 16);
        painter->setFont(Theme::label());
        painter->setPen(colours.muted);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, detail);
        painter->setFont(title);
        painter->setPen(entry.kind == GotoEntry::Kind::Excused ? colours.muted : colours.text);
        const qreal room = text.width() - detailMetrics.horizontalAdvance(detail) - 16;
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          titleMetrics.elidedText(entry.title, Qt::ElideRight, room));
        painter->restore();
    }

private:
    static void paintMark(QPainter &painter, const QRectF &place, GotoEntry::Kind kind)
    {
        switch (kind) {
        case GotoEntry::Kind::Open: // not the red of a fault: just open
            painter.setPen(QPen(Theme::colours().muted, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(place.center(), 3.7, 3.7);
            break;
        case GotoEntry::Kind::Answered:
            paintReadinessMark(painter, place, MinimumContent::State::Present);
            break;
        case GotoEntry::Kind::Excused:
            paintReadinessMark(painter, place, MinimumContent::State::Excused);
            break;
        case GotoEntry::Kind::Action: {
            painter.setPen(QPen(Theme::colours().accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF c = place.center();
            painter.drawPolyline(QPolygonF({c + QPointF(-2, -4), c + QPointF(2.5, 0), c + QPointF(-2, 4)}));
            break;
        }
        case GotoEntry::Kind::Place:
            break;
        }
    }
};

} // namespace

GotoPalette::GotoPalette(CardDocument &document, QWidget *window)
    : QFrame(window)
    , m_document(document)
    , m_model(new GotoModel(this))
    , m_query(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(
          tr("Nothing has that name. A part of a word is enough; the order of words does not matter."), this))
{
    setProperty("kind", u"card"_s);
    setAccessibleName(tr("Go to"));
    m_query->setPlaceholderText(tr("Go to a question, a section or an action"));
    m_query->setAccessibleName(tr("What to go to"));
    m_query->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Places and actions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the line above
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_nothing->setProperty("kind", u"muted"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(8, 4, 8, 4);

    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(36);
    shadow->setOffset(0, 8);
    setGraphicsEffect(shadow);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(8);
    column->addWidget(m_query);
    column->addWidget(m_list);
    column->addWidget(m_nothing);

    connect(m_query, &QLineEdit::textChanged, this, &GotoPalette::filter);
    connect(m_list, &QListView::clicked, this, &GotoPalette::choose);
    m_query->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void GotoPalette::open(const QList<QAction *> &actions)
{
    if (isVisible()) {
        dismiss();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    m_model->setEntries(gotoEntries(m_document, actions));
    m_query->clear();
    filter(QString());
    static_cast<QGraphicsDropShadowEffect *>(graphicsEffect())
        ->setColor(QColor(0, 0, 0, Theme::dark() ? 160 : 60));
    show();
    raise();
    m_query->setFocus(Qt::ShortcutFocusReason);
}

void GotoPalette::dismiss()
{
    if (isHidden())
        return;
    const QPointer<QWidget> before = std::exchange(m_focusBefore, nullptr);
    hide();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

void GotoPalette::filter(const QString &query)
{
    m_model->filter(query);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    place();
}

void GotoPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = qMax(280, qMin(kWidth, window->width() - 48));
    const int room = qMax(1, (window->height() - kTop - 80) / rowHeight());
    m_list->setFixedHeight(qMin(m_model->rowCount(), qMin(kMostRows, room)) * rowHeight());
    setFixedWidth(width);
    layout()->activate();
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry((window->width() - width) / 2, qMin(kTop, window->height() / 8), width, height);
}

void GotoPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const GotoEntry entry = m_model->entry(index);
    dismiss(); // before acting: the action or the question may want the focus
    if (entry.kind != GotoEntry::Kind::Action)
        emit questionChosen(entry.question);
    else if (entry.action)
        entry.action->trigger();
}

bool GotoPalette::handleKey(int key)
{
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    int to = -1;
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Down:
        to = rows > 0 ? (row + 1) % rows : -1;
        break;
    case Qt::Key_Up:
        to = rows > 0 ? (row + rows - 1) % rows : -1;
        break;
    case Qt::Key_PageDown:
        to = qMin(rows - 1, row + kMostRows);
        break;
    case Qt::Key_PageUp:
        to = qMax(0, row - kMostRows);
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nothing else to go to
    default:
        return false;
    }
    m_list->setCurrentIndex(m_model->index(to));
    return true;
}

bool GotoPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    // Escape is ours before any shortcut of the window has it.
    if (watched == m_query && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

// A menu over the line is no going elsewhere, nor is another window.
void GotoPalette::focusMoved(QWidget *now)
{
    if (!isVisible() || !now || now == m_query || isAncestorOf(now) || now->window() != window())
        return;
    m_focusBefore = nullptr;
    hide();
}

} // namespace cardwright
