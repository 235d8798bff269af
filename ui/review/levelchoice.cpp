#include "review/levelchoice.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace cardwright {

using namespace Qt::StringLiterals;

LevelChoice::LevelChoice(const QString &name, const QStringList &levels, const QStringList &tips, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < levels.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setText(levels[i]);
        button->setToolTip(tips.value(i));
        button->setAccessibleName(tr("%1: %2", "what is judged: a level").arg(name, levels[i]));
        button->setAccessibleDescription(tips.value(i));
        button->setObjectName(u"level%1"_s.arg(i + 1));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("kind", u"segment"_s);
        button->setProperty("fit", u"narrow"_s);
        button->setProperty("place", i == 0 ? u"first"_s : i + 1 == levels.size() ? u"last"_s : u"middle"_s);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->installEventFilter(this);
        m_group->addButton(button, i + 1);
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool) { emit changed(); });
}

// An arrow chooses what it goes to, the first one too: else a level that has the keyboard looks chosen.
bool LevelChoice::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const int step = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
    if (QAbstractButton *next = m_group->button(m_group->id(static_cast<QAbstractButton *>(watched)) + step)) {
        next->setFocus(Qt::TabFocusReason);
        next->setChecked(true);
    }
    return true;
}

int LevelChoice::level() const
{
    const QAbstractButton *checked = m_group->checkedButton();
    return checked && checked->isChecked() ? m_group->checkedId() : 0;
}

void LevelChoice::setLevel(int level)
{
    if (QAbstractButton *button = m_group->button(level))
        button->setChecked(true);
    else
        clear();
}

void LevelChoice::clear()
{
    QAbstractButton *checked = m_group->checkedButton();
    m_group->setExclusive(false);
    if (checked)
        checked->setChecked(false);
    m_group->setExclusive(true);
}

} // namespace cardwright
