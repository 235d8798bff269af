#include "mainwindow/formatcontroller.h"

#include "editing/carddocument.h"
#include "mainwindow/actions.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace cardwright {

namespace {

constexpr std::pair<ActionId, FormatGesture> kGestures[] = {
    {ActionId::Bold, FormatGesture::Bold},          {ActionId::Italic, FormatGesture::Italic},
    {ActionId::InlineCode, FormatGesture::Code},    {ActionId::Link, FormatGesture::Link},
    {ActionId::BulletList, FormatGesture::Bullets}, {ActionId::NumberedList, FormatGesture::Numbers},
    {ActionId::IndentItem, FormatGesture::Indent},  {ActionId::OutdentItem, FormatGesture::Outdent},
    {ActionId::InsertTable, FormatGesture::Table},
};

} // namespace

FormatController::FormatController(CardDocument &document, Actions &actions, QWidget &window)
    : QObject(&window)
    , m_document(document)
    , m_window(window)
{
    for (const auto &[id, gesture] : kGestures)
        connect(actions[id], &QAction::triggered, this, [this, gesture = gesture] { apply(gesture); });
    connect(actions[ActionId::PastePlain], &QAction::triggered, this, [this] {
        if (MarkdownBox *box = target())
            box->pastePlain();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

// Menus and the palette take the focus for a moment only.
void FormatController::follow(QWidget *focus)
{
    const bool passing = !focus || qobject_cast<QMenu *>(focus) || qobject_cast<QMenuBar *>(focus)
                         || focus->window()->windowType() == Qt::Popup || focus->window() != &m_window;
    if (passing || focus == m_box)
        return;
    m_box = dynamic_cast<MarkdownBox *>(focus) ? focus : nullptr;
    emit targetChanged();
}

MarkdownBox *FormatController::target() const
{
    return m_box && m_box->isVisible() ? dynamic_cast<MarkdownBox *>(m_box.data()) : nullptr;
}

bool FormatController::isInText() const
{
    const MarkdownBox *box = target();
    return box && box->takes(FormatGesture::Bold);
}

bool FormatController::isInLongText() const
{
    const MarkdownBox *box = target();
    return box && box->takes(FormatGesture::Bullets);
}

void FormatController::apply(FormatGesture gesture)
{
    MarkdownBox *box = target();
    if (!box)
        return;
    m_document.endTyping();
    box->apply(gesture);
    m_document.endTyping();
}

} // namespace cardwright
