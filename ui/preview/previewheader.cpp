#include "preview/previewheader.h"

#include "theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cardwright {

PreviewHeader::PreviewHeader(PreviewFrame frame, QWidget *parent)
    : QFrame(parent)
    , m_frame(frame)
    , m_find(addAction(u"previewFind"_s, tr("F&ind in the Preview…"), u"Ctrl+Shift+F"_s))
    , m_zoomIn(addAction(u"previewZoomIn"_s, tr("Lar&ger Letters"), u"Ctrl++"_s))
    , m_zoomOut(addAction(u"previewZoomOut"_s, tr("&Smaller Letters"), u"Ctrl+-"_s))
    , m_zoomReset(addAction(u"previewZoomReset"_s, tr("&Usual Letters"), u"Ctrl+0"_s))
    , m_width(new QToolButton(this))
    , m_zoom(addButton(u"previewZoom"_s, nullptr))
    , m_search(addButton(u"previewSearch"_s, m_find))
    , m_more(addButton(u"previewMore"_s, nullptr))
    , m_wholeWindow(addButton(u"previewWhole"_s, nullptr))
{
    setProperty("kind", u"header"_s);
    setObjectName(u"previewHeader"_s);
    m_zoomIn->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)}); // the same key on most keyboards
    auto *group = new QActionGroup(this);
    for (const QString &text : {tr("&Fit to the Pane"), tr("&True Size"), tr("&Phone"), tr("&Laptop"), tr("Pro&jector"), tr("On Pap&er")}) {
        const auto one = static_cast<PreviewFrame>(m_frames.size());
        QAction *action = addAction(u"previewFrame-"_s + frameName(one), text);
        action->setCheckable(true);
        action->setChecked(one == frame);
        group->addAction(action);
        m_frames.append(action);
        connect(action, &QAction::triggered, this, [this, one] {
            m_frame = one;
            showFrame();
            emit frameChosen(one);
        });
        auto *named = new QAction(tr("Preview: %1").arg(QString(text).remove(u'&')), this);
        connect(named, &QAction::triggered, action, &QAction::trigger);
        m_named.append(named);
    }
    const std::pair<QString, Scope> depths[] = {{u"t"_s, Scope::Telescope}, {u"p"_s, Scope::Periscope}, {u"m"_s, Scope::Microscope}};
    for (const auto &[letter, scope] : depths) {
        QAction *action = addAction(u"previewDepth-"_s + letter, Theme::scopeWord(scope));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, letter = letter] { emit depthToggled(letter); });
        m_depths.insert(letter, action);
    }
    connect(m_find, &QAction::triggered, this, &PreviewHeader::findRequested);
    connect(m_zoomIn, &QAction::triggered, this, [this] { emit zoomRequested(1); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { emit zoomRequested(-1); });
    connect(m_zoomReset, &QAction::triggered, this, [this] { emit zoomRequested(0); });
    connect(m_zoom, &QToolButton::clicked, this, [this] { emit zoomRequested(0); });
    connect(m_wholeWindow, &QToolButton::clicked, this, &PreviewHeader::wholeWindowRequested);

    m_width->setObjectName(u"previewWidth"_s);
    m_width->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_width->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the word
    for (QToolButton *button : {m_width, m_more}) {
        auto *menu = new QMenu(button);
        menu->setLayoutDirection(layoutDirection());
        menu->installEventFilter(this);
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
        if (button == m_width)
            fillWidths(*menu);
        else
            fillMore(*menu);
    }
    m_zoom->hide();
    m_find->setIconVisibleInMenu(false);
    m_search->setToolTip(tr("Find in the preview (Ctrl+Shift+F)"));
    m_search->setAccessibleName(tr("Find in the preview"));
    m_more->setToolTip(tr("Letter size and levels of detail"));
    m_more->setAccessibleName(tr("More about the preview"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->setSpacing(2);
    layout->addWidget(m_width);
    layout->addWidget(m_zoom);
    layout->addStretch(1);
    layout->addWidget(m_search);
    layout->addWidget(m_more);
    layout->addWidget(m_wholeWindow);
    setDepths({}, {});
    setRunning(false);
    setWholeWindow(false);
    showFrame();
    refreshIcons();
}

// A menu begins where its button does, also where the button is turned for the sake of its arrow.
bool PreviewHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched == m_width->menu() && layoutDirection() == Qt::LeftToRight) {
        QMenu *menu = m_width->menu();
        menu->move(m_width->mapToGlobal(QPoint(0, 0)).x(), menu->y());
    }
    return QFrame::eventFilter(watched, event);
}

QAction *PreviewHeader::addAction(const QString &name, const QString &text, const QString &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!shortcut.isEmpty())
        action->setShortcut(QKeySequence(shortcut));
    return action;
}

QToolButton *PreviewHeader::addButton(const QString &name, QAction *action)
{
    auto *button = new QToolButton(this);
    if (action)
        button->setDefaultAction(action);
    button->setObjectName(name);
    button->setProperty("kind", u"ghost"_s);
    button->setToolButtonStyle(action ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void PreviewHeader::fillWidths(QMenu &menu)
{
    for (qsizetype i = 0; i < m_frames.size(); ++i) {
        if (i == static_cast<qsizetype>(PreviewFrame::Phone) || i == static_cast<qsizetype>(PreviewFrame::Paper))
            menu.addSeparator();
        menu.addAction(m_frames[i]);
    }
}

void PreviewHeader::fillMore(QMenu &menu)
{
    menu.addActions({m_zoomIn, m_zoomOut, m_zoomReset});
    menu.addSeparator();
    for (const QString &letter : {u"t"_s, u"p"_s, u"m"_s})
        menu.addAction(m_depths.value(letter));
    connect(&menu, &QMenu::aboutToShow, this, &PreviewHeader::depthsWanted);
}

void PreviewHeader::fillMenu(QMenu &menu)
{
    fillWidths(menu);
    menu.addSeparator();
    menu.addAction(m_find);
    menu.addSeparator();
    fillMore(menu);
}

QList<QAction *> PreviewHeader::commands() const
{
    return QList<QAction *>{m_find, m_zoomIn, m_zoomOut, m_zoomReset} + m_named;
}

QWidget *PreviewHeader::firstControl() const
{
    return m_width;
}

void PreviewHeader::showFrame()
{
    QString name = m_frames[static_cast<qsizetype>(m_frame)]->text().remove(u'&');
    if (const int width = cardwright::frameWidth(m_frame); width > 0 && m_frame != PreviewFrame::Paper)
        name = tr("%1, %2 px", "a screen and its width").arg(name).arg(width);
    m_width->setText(name);
    m_width->setAccessibleName(tr("Shown as: %1").arg(name));
    m_width->setToolTip(tr("How wide the card is shown"));
    m_frames[static_cast<qsizetype>(m_frame)]->setChecked(true);
}

void PreviewHeader::setWholeWindow(bool whole)
{
    m_wholeWindow->setText(whole ? tr("Back to the form") : tr("Whole window"));
    m_wholeWindow->setToolTip(whole ? tr("Show the form again (F11)") : tr("Give the preview the whole window (F11)"));
}

void PreviewHeader::setZoom(qreal zoom, bool chosen)
{
    const int percent = static_cast<int>(std::lround(zoom * 100));
    m_zoom->setText(tr("%1 %").arg(percent));
    m_zoom->setToolTip(tr("Usual letters again (Ctrl+0)"));
    m_zoom->setAccessibleName(tr("Letters at %1 percent. Usual letters again").arg(percent));
    m_zoom->setVisible(chosen);
    m_zoomReset->setEnabled(chosen);
}

void PreviewHeader::setDepths(const QString &there, const QString &shown)
{
    for (auto it = m_depths.cbegin(); it != m_depths.cend(); ++it) {
        const bool isShown = shown.contains(it.key());
        it.value()->setChecked(isShown);
        // The last one shown stays so, as in the card itself.
        it.value()->setEnabled(there.size() > 1 && there.contains(it.key()) && (!isShown || shown.size() > 1));
    }
}

void PreviewHeader::setRunning(bool running)
{
    for (QAction *action : {m_find, m_zoomIn, m_zoomOut})
        action->setEnabled(running);
    if (!running)
        m_zoomReset->setEnabled(false);
}

void PreviewHeader::refreshIcons()
{
    m_width->setIcon(Theme::icon(u"chevron-down"_s));
    m_find->setIcon(Theme::icon(u"search"_s));
    m_more->setIcon(Theme::icon(u"dots"_s));
}

} // namespace cardwright
