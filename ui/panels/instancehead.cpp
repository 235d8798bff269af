#include "panels/instancehead.h"

#include "panels/growingtext.h"
#include "panels/quietbutton.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFoldWidth = 24;

constexpr QKeyCombination kDuplicate = Qt::CTRL | Qt::Key_D;
constexpr QKeyCombination kMoveUp = Qt::ALT | Qt::Key_Up;
constexpr QKeyCombination kMoveDown = Qt::ALT | Qt::Key_Down;
constexpr QKeyCombination kRemove = Qt::ALT | Qt::Key_Delete;
constexpr QKeyCombination kFold = Qt::ALT | Qt::Key_Left;
constexpr QKeyCombination kUnfold = Qt::ALT | Qt::Key_Right;

QString textOf(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

InstanceHead::InstanceHead(const QString &unit, const QString &question, Fold fold, QWidget *parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_fold(fold)
    , m_foldButton(new QuietButton(this))
    , m_name(new GrowingText(GrowingText::Lines::One, this))
    , m_menuButton(new QuietButton(this))
{
    m_foldButton->setObjectName(u"instanceFold"_s);
    m_foldButton->setSeen(true);
    m_foldButton->setFixedSize(kFoldWidth, kFoldWidth);
    m_foldButton->setVisible(fold != Fold::Never);
    m_name->setObjectName(u"instanceName"_s);
    m_name->setFont(Theme::strong());
    m_name->setPlaceholder(upperFirst(unit));
    m_name->setAccessibleName(tr("Name (%1)").arg(unit));
    m_name->setAccessibleDescription(question);
    m_name->installEventFilter(this);
    m_menuButton->setObjectName(u"instanceMenuButton"_s);
    m_menuButton->setIcon(Theme::icon(u"dots"_s));
    m_menuButton->setToolTip(tr("Duplicate, move or remove"));
    m_menuButton->setSeen(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_foldButton, 0, Qt::AlignVCenter);
    row->addWidget(m_name, 1);
    row->addWidget(m_menuButton, 0, Qt::AlignVCenter);
    setFocusProxy(m_name);
    connect(m_foldButton, &QToolButton::clicked, this, [this] { emit foldWanted(m_fold == Fold::Open); });
    connect(m_menuButton, &QToolButton::clicked, this, &InstanceHead::openMenu);
    connect(m_name, &GrowingText::edited, this, &InstanceHead::edited);
    connect(m_name, &GrowingText::edited, this, &InstanceHead::showNames);
    connect(m_name, &GrowingText::left, this, &InstanceHead::left);
    connect(m_name, &GrowingText::returnPressed, this, &InstanceHead::answerWanted);
    connect(m_name, &GrowingText::backspaceOnEmpty, this, &InstanceHead::emptied);
    connect(m_name, &GrowingText::moveRequested, this, &InstanceHead::moveWanted);
    showNames();
}

QString InstanceHead::name() const
{
    return m_name->text().trimmed();
}

// A name that is being typed keeps the space at its end.
void InstanceHead::setName(const QString &name)
{
    if (name == this->name())
        return;
    m_name->setText(name);
    showNames();
}

void InstanceHead::setMoves(bool up, bool down)
{
    m_up = up;
    m_down = down;
}

void InstanceHead::setFold(Fold fold)
{
    m_fold = fold;
    showNames();
}

void InstanceHead::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_name->setReadOnly(readOnly);
    m_menuButton->setVisible(!readOnly);
}

void InstanceHead::setMenuShown(bool shown)
{
    m_menuButton->setVisible(shown && !m_readOnly);
}

void InstanceHead::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QPoint InstanceHead::foldCentre() const
{
    return m_foldButton->geometry().center();
}

void InstanceHead::showNames()
{
    const QString shown = name().isEmpty() ? upperFirst(m_unit) : name();
    const bool folded = m_fold == Fold::Folded;
    m_menuButton->setAccessibleName(tr("What to do with %1").arg(shown));
    m_foldButton->setAccessibleName(folded ? tr("Unfold %1").arg(shown) : tr("Fold %1").arg(shown));
    m_foldButton->setToolTip(folded ? tr("Unfold (%1)").arg(textOf(kUnfold))
                                    : tr("Fold (%1)").arg(textOf(kFold)));
    m_foldButton->setIcon(Theme::icon(folded ? u"chevron-right"_s : u"chevron-down"_s));
}

void InstanceHead::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"instanceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &name, const QString &text, QKeyCombination keys, bool enabled) {
        QAction *action = menu->addAction(text + u'\t' + textOf(keys));
        action->setObjectName(name);
        action->setEnabled(enabled);
        return action;
    };
    connect(add(u"duplicate"_s, tr("Duplicate"), kDuplicate, m_duplicable), &QAction::triggered, this,
            &InstanceHead::duplicateWanted);
    connect(add(u"moveUp"_s, tr("Move up"), kMoveUp, m_up), &QAction::triggered, this,
            [this] { emit moveWanted(-1); });
    connect(add(u"moveDown"_s, tr("Move down"), kMoveDown, m_down), &QAction::triggered, this,
            [this] { emit moveWanted(1); });
    connect(add(u"remove"_s, tr("Remove"), kRemove, true), &QAction::triggered, this,
            &InstanceHead::removeWanted);
    if (m_several)
        addFolds(menu);
    // It looks pressed for as long as its menu is there.
    m_menuButton->setDown(true);
    connect(menu, &QMenu::aboutToHide, this, [this] { m_menuButton->setDown(false); });
    menu->setActiveAction(menu->actions().first());
    const int right = m_menuButton->width() - menu->sizeHint().width();
    menu->popup(m_menuButton->mapToGlobal(QPoint(right, m_menuButton->height() + 2)));
}

void InstanceHead::addFolds(QMenu *menu)
{
    menu->addSeparator();
    for (const bool folded : {true, false}) {
        QAction *action = menu->addAction(folded ? tr("Fold all") : tr("Unfold all"));
        connect(action, &QAction::triggered, this, [this, folded] { emit foldAllWanted(folded); });
    }
}

// Ctrl+D would delete a letter here. Alt+Up and Alt+Down the field knows itself.
bool InstanceHead::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (watched != m_name || (!pressed && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeyCombination keys(key->modifiers() & ~Qt::KeypadModifier, Qt::Key(key->key()));
    const bool folds = m_fold != Fold::Never && (keys == kFold || keys == kUnfold);
    if (!folds && keys != kDuplicate && keys != kRemove)
        return QWidget::eventFilter(watched, event);
    if (!pressed)
        event->accept();
    else if (folds)
        emit foldWanted(keys == kFold);
    else if (keys == kDuplicate && m_duplicable && !m_readOnly)
        emit duplicateWanted();
    else if (keys == kRemove && !m_readOnly)
        emit removeWanted();
    return true;
}

} // namespace cardwright
