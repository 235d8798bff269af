#include "designer/traydrag.h"

#include "editing/carddocument.h"
#include "panels/answerpanel.h"
#include "panels/sectionpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QRubberBand>
#include <QScrollBar>
#include <QTimer>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QString kFormat = u"application/x-cardwright-piece"_s;
constexpr int kScrollEdge = 36; // pixels from an edge of the form where it follows the mouse
constexpr int kScrollStep = 24;

// Keys mean something in one document of one process alone.
QByteArray documentName(const CardDocument &document)
{
    return QByteArray::number(QCoreApplication::applicationPid()) + '/'
           + QByteArray::number(reinterpret_cast<quintptr>(&document)) + '/';
}

} // namespace

std::unique_ptr<QMimeData> mimeOfPiece(const CardDocument &document, NodeKey key)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setData(kFormat, documentName(document) + QByteArray::number(key));
    return mime;
}

NodeKey pieceIn(const QMimeData *mime, const CardDocument &document)
{
    const QByteArray data = mime ? mime->data(kFormat) : QByteArray();
    const QByteArray name = documentName(document);
    return data.startsWith(name) ? data.sliced(name.size()).toULongLong() : kNoNode;
}

TrayHandle::TrayHandle(const CardDocument &document, NodeKey key, const QString &title,
                       const QList<QWidget *> &widgets)
    : QObject(widgets.first())
    , m_document(document)
    , m_key(key)
    , m_title(title)
{
    for (QWidget *widget : widgets)
        widget->installEventFilter(this);
}

bool TrayHandle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        if (event->type() == QEvent::MouseButtonPress) {
            m_isPressed = mouse->button() == Qt::LeftButton;
            m_pressed = mouse->globalPosition().toPoint();
        } else if (m_isPressed && mouse->buttons() == Qt::LeftButton
                   && (mouse->globalPosition().toPoint() - m_pressed).manhattanLength()
                          >= QApplication::startDragDistance()) {
            m_isPressed = false;
            start(qobject_cast<QWidget *>(watched));
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_isPressed = false;
    }
    return QObject::eventFilter(watched, event);
}

// The row may go while it is carried: another program may change the card.
void TrayHandle::start(QWidget *from)
{
    if (auto *button = qobject_cast<QAbstractButton *>(from))
        button->setDown(false); // it is no click any more
    auto *drag = new QDrag(from->window());
    drag->setMimeData(mimeOfPiece(m_document, m_key).release());
    QLabel picture(m_title);
    picture.setContentsMargins(8, 4, 8, 4);
    picture.setAutoFillBackground(true);
    picture.adjustSize();
    drag->setPixmap(picture.grab());
    drag->setHotSpot({-8, -8});
    drag->exec(Qt::MoveAction);
}

TrayTarget::TrayTarget(const CardDocument &document, SectionPage &page, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_page(page)
{
    page.viewport()->setAcceptDrops(true);
    page.viewport()->installEventFilter(this);
}

bool TrayTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const NodeKey key = pieceIn(drop->mimeData(), m_document);
        if (key == kNoNode)
            break;
        const QPoint place = drop->position().toPoint();
        const AnswerPanel *panel = panelAt(place);
        if (event->type() == QEvent::Drop) {
            mark(nullptr);
            drop->setAccepted(panel != nullptr);
            if (panel) // once the mouse is free again: the form is made anew
                QTimer::singleShot(0, this, [this, key, spec = panel->question().spec] { emit dropped(key, spec); });
            return true;
        }
        mark(panel);
        scrollNear(place);
        // It stays with the form, between two questions too, so that it can be carried on.
        drop->setDropAction(panel ? Qt::MoveAction : Qt::IgnoreAction);
        drop->setAccepted(panel || event->type() == QEvent::DragEnter);
        return true;
    }
    case QEvent::DragLeave:
        mark(nullptr);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

AnswerPanel *TrayTarget::panelAt(const QPoint &place) const
{
    const Template *schema = m_document.match().schema;
    if (!schema || m_document.isReadOnly())
        return nullptr;
    for (AnswerPanel *panel : m_page.panels()) {
        const int spec = panel->question().spec;
        const QRect rect(panel->mapTo(m_page.viewport(), QPoint()), panel->size());
        if (panel->isVisible() && rect.contains(place) && spec >= 0 && schema->specs()[spec].isField()
            && !schema->specs()[spec].repeatsAsHeading)
            return panel;
    }
    return nullptr;
}

void TrayTarget::mark(const AnswerPanel *panel)
{
    if (!panel) {
        if (m_mark)
            m_mark->hide();
        return;
    }
    if (!m_mark) {
        m_mark = new QRubberBand(QRubberBand::Rectangle, m_page.viewport());
        m_mark->setObjectName(u"dropMark"_s);
    }
    m_mark->setGeometry(QRect(panel->mapTo(m_page.viewport(), QPoint()), panel->size()));
    m_mark->show();
    m_mark->raise();
}

void TrayTarget::scrollNear(const QPoint &place)
{
    QScrollBar *bar = m_page.verticalScrollBar();
    if (place.y() < kScrollEdge)
        bar->setValue(bar->value() - kScrollStep);
    else if (place.y() > m_page.viewport()->height() - kScrollEdge)
        bar->setValue(bar->value() + kScrollStep);
}

} // namespace cardwright
