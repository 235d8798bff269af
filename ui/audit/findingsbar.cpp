#include "audit/findingsbar.h"

#include "settings/settings.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

FindingsBar::FindingsBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_words->setObjectName(u"findingsFilter"_s);
    m_words->setAccessibleName(tr("Filter the findings"));
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &FindingsBar::changed);

    auto *menu = new QMenu(this);
    const auto add = [this, menu](QActionGroup *group, const QString &name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        group->addAction(action);
        return action;
    };
    auto *groups = new QActionGroup(this);
    m_bySection = add(groups, u"findingsBySection"_s, tr("By &section"));
    m_byDimension = add(groups, u"findingsByDimension"_s, tr("By what readers &judge"));
    menu->addSeparator();
    auto *severities = new QActionGroup(this);
    m_all = add(severities, u"findingsAll"_s, tr("&All"));
    m_toDo = add(severities, u"findingsToDo"_s, tr("Only what is &to do"));
    m_look = add(severities, u"findingsLook"_s, tr("Only what is worth a &look"));
    m_all->setChecked(true);
    (settings::auditByDimension.value() ? m_byDimension : m_bySection)->setChecked(true);
    connect(groups, &QActionGroup::triggered, this, [this] {
        settings::auditByDimension.set(m_byDimension->isChecked());
        emit changed();
    });
    connect(severities, &QActionGroup::triggered, this, &FindingsBar::changed);

    auto *show = new QToolButton(this);
    show->setObjectName(u"findingsShow"_s);
    show->setText(tr("Show"));
    show->setToolTip(tr("Group the findings, or list only some of them"));
    show->setProperty("kind", u"ghost"_s);
    show->setPopupMode(QToolButton::InstantPopup);
    show->setFocusPolicy(Qt::TabFocus);
    show->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(row);
    column->addWidget(m_count);
    m_count->setProperty("kind", u"small"_s);
    m_count->setObjectName(u"findingsListed"_s);
    m_count->hide();
}

FindingsChoice FindingsBar::choice() const
{
    FindingsChoice choice;
    choice.byDimension = m_byDimension->isChecked();
    if (m_toDo->isChecked())
        choice.only = Severity::ToDo;
    else if (m_look->isChecked())
        choice.only = Severity::Look;
    choice.words = m_words->text();
    return choice;
}

void FindingsBar::setByDimension(bool byDimension)
{
    QAction *action = byDimension ? m_byDimension : m_bySection;
    if (!action->isChecked())
        action->trigger();
}

void FindingsBar::setListed(int listed, int all)
{
    m_count->setText(listed == 0 ? tr("None of %n is like this.", nullptr, all)
                                 : tr("%1 of %2 listed").arg(listed).arg(all));
    m_count->setVisible(listed < all && !choice().isWhole());
}

bool FindingsBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit listWanted();
            return true;
        }
        if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cardwright
