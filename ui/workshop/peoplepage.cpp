#include "workshop/peoplepage.h"

#include "theme/theme.h"
#include "workshop/agenda.h"
#include "workshop/numberfield.h"
#include "workshop/workshopjson.h"
#include "workshop/workshopsession.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSet>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, RoleColumn, AttendeeColumn, FirstModule };

constexpr int kListFrame = 6; // pixels
constexpr int kNameWidth = 180;
constexpr int kMostPeople = 200;
constexpr int kIdRole = Qt::UserRole;

QString Person::*needMember(const QString &module)
{
    return module == "ask"_L1       ? &Person::ask
           : module == "inspect"_L1 ? &Person::inspect
           : module == "answer"_L1  ? &Person::answer
                                    : &Person::audit;
}

QString needWord(const QString &need)
{
    return need == "needed"_L1     ? PeoplePage::tr("needed")
           : need == "must"_L1     ? PeoplePage::tr("must")
           : need == "should"_L1   ? PeoplePage::tr("should")
           : need == "nice"_L1     ? PeoplePage::tr("nice")
           : need == "optional"_L1 ? PeoplePage::tr("optional")
                                   : QString();
}

// What can be chosen in a column: the value that is kept, and its words.
QList<std::pair<QString, QString>> choicesOf(const Playbook &playbook, int column)
{
    QList<std::pair<QString, QString>> choices;
    if (column == RoleColumn) {
        for (const Entry &role : playbook.roles)
            choices.append({role.id, role.title});
    } else if (column == AttendeeColumn) {
        choices.append({QString(), PeoplePage::tr("not said")});
        for (const Attendee &attendee : playbook.attendees)
            choices.append({attendee.id, attendee.title});
    } else {
        choices.append({QString(), PeoplePage::tr("as the Playbook says")});
        for (const QString &need : {u"must"_s, u"should"_s, u"nice"_s, u"optional"_s})
            choices.append({need, needWord(need)});
    }
    return choices;
}

// Several roles for one person: a list to tick, over the cells below or above. Who wants one of them presses
// Enter on it.
class RoleList : public QListWidget
{
public:
    RoleList(const Playbook &playbook, QWidget *parent)
        : QListWidget(parent)
    {
        setObjectName(u"peopleRoles"_s);
        setAccessibleName(PeoplePage::tr("Roles: Enter takes one, Space ticks several"));
        setToolTip(accessibleName());
        setStyleSheet(u"QListWidget { border: 1px solid %1; }"_s.arg(Theme::colours().accent.name())); // it stands over a table
        for (const auto &[value, words] : choicesOf(playbook, RoleColumn)) {
            auto *item = new QListWidgetItem(words, this);
            item->setData(kIdRole, value);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
        setCurrentRow(0);
        connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) { m_ticked.insert(item); });
    }

    // It stands on the first of them, so that Enter alone changes nothing.
    void setRoles(const QStringList &roles)
    {
        for (int i = count() - 1; i >= 0; --i) {
            const bool has = roles.contains(item(i)->data(kIdRole).toString());
            item(i)->setCheckState(has ? Qt::Checked : Qt::Unchecked);
            if (has)
                setCurrentRow(i);
        }
        m_ticked.clear();
    }

    // What Enter was pressed on, unless Space has said already whether it is meant.
    void takeCurrent()
    {
        if (currentItem() && !m_ticked.contains(currentItem()))
            currentItem()->setCheckState(Qt::Checked);
    }

    QStringList roles() const
    {
        QStringList ticked;
        for (int i = 0; i < count(); ++i) {
            if (item(i)->checkState() == Qt::Checked)
                ticked.append(item(i)->data(kIdRole).toString());
        }
        return ticked;
    }

    QSize sizeHint() const override
    {
        return {sizeHintForColumn(0) + 2 * kListFrame, count() * sizeHintForRow(0) + 2 * kListFrame};
    }

private:
    QSet<const QListWidgetItem *> m_ticked; // by Space or the mouse, or taken off
};

// A cell of choice is changed in a combo box, which opens at once.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    ChoiceDelegate(const Playbook &playbook, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_playbook(playbook)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() == NameColumn)
            return QStyledItemDelegate::createEditor(parent, option, index);
        if (index.column() == RoleColumn)
            return new RoleList(m_playbook, parent);
        auto *box = new QComboBox(parent);
        for (const auto &[value, words] : choicesOf(m_playbook, index.column()))
            box->addItem(words, value);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<ChoiceDelegate *>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        QTimer::singleShot(0, box, &QComboBox::showPopup); // once it has its place
        return box;
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != RoleColumn) {
            // As wide as its words, over the cells beside it where the column is narrow.
            QStyledItemDelegate::updateEditorGeometry(editor, option, index);
            const int most = editor->parentWidget()->width();
            const int wanted = index.column() == NameColumn ? kNameWidth : editor->sizeHint().width();
            const int width = qMin(qMax(editor->width(), wanted), most);
            editor->setGeometry(qBound(0, editor->x(), most - width), editor->y(), width, editor->height());
            return;
        }
        const QSize size = editor->sizeHint().expandedTo({option.rect.width(), 0});
        const int room = editor->parentWidget()->height();
        const int top = qMax(0, qMin(option.rect.top(), room - size.height()));
        editor->setGeometry(option.rect.left(), top, size.width(), qMin(size.height(), room));
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *list = qobject_cast<QListWidget *>(editor))
            static_cast<RoleList *>(list)->setRoles(index.data(kIdRole).toStringList());
        else if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(qMax(0, box->findData(index.data(kIdRole))));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *list = qobject_cast<QListWidget *>(editor))
            model->setData(index, static_cast<RoleList *>(list)->roles(), kIdRole);
        else if (auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData(), kIdRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

protected:
    bool eventFilter(QObject *editor, QEvent *event) override
    {
        auto *list = qobject_cast<QListWidget *>(editor);
        if (list && event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter)
                static_cast<RoleList *>(list)->takeCurrent();
        }
        return QStyledItemDelegate::eventFilter(editor, event);
    }

private:
    const Playbook &m_playbook;
};

} // namespace

PeoplePage::PeoplePage(WorkshopSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_count(new NumberField)
    , m_table(new QTableWidget)
    , m_missing(new QLabel)
{
    setObjectName(u"peoplePage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    auto *row = new QHBoxLayout;
    auto *title = new QLabel(tr("People in the room"));
    title->setProperty("kind", u"heading"_s);
    m_count->setObjectName(u"peopleCount"_s);
    m_count->setAccessibleName(tr("How many people there are"));
    m_count->setRange(1, kMostPeople);
    auto *back = new QPushButton(tr("Back   Esc"));
    back->setObjectName(u"peopleBack"_s);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(back);
    layout->addLayout(row);
    auto *hint = new QLabel(tr("Names are optional. Under the modules: who should come to it. Enter or a double click changes a cell."));
    hint->setProperty("kind", u"small"_s);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    m_table->setObjectName(u"peopleTable"_s);
    m_table->setAccessibleName(tr("People"));
    QStringList heads{tr("Name"), tr("Role in the room"), tr("Comes as")};
    for (const PlaybookModule &module : session.playbook().modules)
        heads.append(module.plain);
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->setItemDelegate(new ChoiceDelegate(session.playbook(), m_table));
    m_table->setTabKeyNavigation(false);
    layout->addWidget(m_table, 1);
    m_missing->setObjectName(u"peopleMissing"_s);
    m_missing->setProperty("kind", u"small"_s);
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    layout->addWidget(m_missing);
    connect(back, &QPushButton::clicked, this, &PeoplePage::closed);
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        if (!m_filling)
            m_session.change(tr("Number of people"), [count](Workshop &workshop) { setHeadcount(workshop, count); });
    });
    connect(m_table, &QTableWidget::itemChanged, this, &PeoplePage::take);
    connect(m_table, &QTableWidget::itemActivated, m_table, &QTableWidget::editItem);
    connect(&session, &WorkshopSession::changed, this, [this](WorkshopSession::Parts parts) {
        if (parts & (WorkshopSession::About | WorkshopSession::Agenda))
            fill();
    });
    fill();
}

void PeoplePage::takeFocus()
{
    m_table->setFocus();
    if (!m_table->currentItem())
        m_table->setCurrentCell(0, NameColumn);
}

void PeoplePage::fill()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const QList<Person> people = inOrder(m_session.workshop().people);
    m_count->setValue(qMax(1, static_cast<int>(people.size())));
    m_table->setRowCount(static_cast<int>(people.size()));
    for (int row = 0; row < people.size(); ++row)
        fillRow(row, people[row]);
    m_missing->setText(missing());
}

void PeoplePage::fillRow(int row, const Person &person)
{
    const Playbook &playbook = m_session.playbook();
    const auto put = [&](int column, const QVariant &value, const QString &words, bool muted) {
        QTableWidgetItem *item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            m_table->setItem(row, column, item);
        }
        item->setText(words);
        item->setData(kIdRole, value);
        item->setForeground(muted ? Theme::colours().muted : Theme::colours().text);
    };
    m_table->setVerticalHeaderItem(row, new QTableWidgetItem(QString::number(row + 1)));
    put(NameColumn, person.id, person.name, false);
    QStringList roles;
    for (const QString &role : person.roles)
        roles.append(titleOf(playbook.roles, role));
    put(RoleColumn, person.roles, roles.isEmpty() ? u"–"_s : roles.join(", "_L1), roles.isEmpty());
    put(AttendeeColumn, person.attendee, person.attendee.isEmpty() ? u"–"_s : titleOf(playbook.attendees, person.attendee),
        person.attendee.isEmpty());
    for (int i = 0; i < playbook.modules.size(); ++i) {
        const QString &module = playbook.modules[i].id;
        const QString own = person.*needMember(module);
        const QString need = needOf(person, module, playbook);
        put(FirstModule + i, own, need.isEmpty() ? u"–"_s : needWord(need), own.isEmpty());
    }
}

void PeoplePage::take(QTableWidgetItem *item)
{
    if (m_filling || !m_table->item(item->row(), NameColumn))
        return;
    const QString id = m_table->item(item->row(), NameColumn)->data(kIdRole).toString();
    const int column = item->column();
    const QString value = column == NameColumn ? item->text().simplified() : item->data(kIdRole).toString();
    // In the order of the Playbook; a role that it does not have stays.
    const auto rolesOf = [&](const QStringList &ticked, const QStringList &before) {
        QStringList roles = ticked;
        for (const QString &role : before) {
            const auto isKnown = [&role](const Entry &known) { return known.id == role; };
            if (std::none_of(m_session.playbook().roles.begin(), m_session.playbook().roles.end(), isKnown))
                roles.append(role);
        }
        return roles;
    };
    m_session.change(tr("Change a person"), [&](Workshop &workshop) {
        Person *person = recordOf(workshop.people, id);
        if (!person)
            return;
        if (column == NameColumn)
            person->name = value;
        else if (column == RoleColumn)
            person->roles = rolesOf(item->data(kIdRole).toStringList(), person->roles);
        else if (column == AttendeeColumn)
            person->attendee = value;
        else
            person->*needMember(m_session.playbook().modules[column - FirstModule].id) = value;
    });
    fill(); // also where nothing changed: the words of the cell
}

QString PeoplePage::missing() const
{
    const Playbook &playbook = m_session.playbook();
    const Activity *activity = m_session.activity();
    const PlaybookModule *module = playbook.module(activity ? activity->module : u"ask"_s);
    QStringList names;
    for (const QString &id : module ? missingAttendees(m_session.workshop(), module->id, playbook) : QStringList())
        names.append(titleOf(playbook.attendees, id));
    return names.isEmpty() ? QString() : tr("For %1 the Playbook also wants: %2").arg(module->plain, names.join(", "_L1));
}

void PeoplePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cardwright
