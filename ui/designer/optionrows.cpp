#include "designer/optionrows.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kId = Qt::UserRole;
enum Column { Label, NeedsText, Exclusive };

} // namespace

OptionRows::OptionRows(QWidget *parent)
    : QTableWidget(0, 3, parent)
{
    setObjectName(u"optionRows"_s);
    setAccessibleName(tr("Options to choose from"));
    setHorizontalHeaderLabels({tr("Option"), tr("Asks for words"), tr("Stands alone")});
    horizontalHeaderItem(NeedsText)->setToolTip(tr("Who chooses it is asked to say more: “Other”"));
    horizontalHeaderItem(Exclusive)->setToolTip(tr("It goes with no other option: “None of these”"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Label, QHeaderView::Stretch);
    verticalHeader()->hide();
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AllEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableWidget::cellChanged, this, [this] {
        if (!m_filling) // once the editor of the cell is closed: the rows are made anew
            QTimer::singleShot(0, this, [this] { emit edited(options()); });
    });
}

void OptionRows::addRow(const DesignOption &option)
{
    const int row = rowCount();
    insertRow(row);
    auto *label = new QTableWidgetItem(option.label);
    label->setData(kId, option.id);
    if (option.id.isEmpty())
        label->setToolTip(tr("Write here to add an option"));
    setItem(row, Label, label);
    for (const auto &[column, checked] :
         {std::pair(int(NeedsText), option.needsText), std::pair(int(Exclusive), option.exclusive)}) {
        auto *box = new QTableWidgetItem;
        box->setFlags(option.id.isEmpty()
                          ? Qt::ItemIsSelectable
                          : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        if (!option.id.isEmpty())
            box->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
        box->setData(Qt::AccessibleTextRole,
                     u"%1: %2"_s.arg(option.label, horizontalHeaderItem(column)->text()));
        setItem(row, column, box);
    }
}

void OptionRows::setOptions(const QList<DesignOption> &options)
{
    if (options == this->options() && rowCount() == options.size() + 1)
        return;
    const bool grew = rowCount() > 0 && options.size() == rowCount();
    const int row = grew && currentRow() == rowCount() - 1 ? rowCount() : currentRow(); // on to the next one
    const int column = currentColumn();
    m_filling = true;
    setRowCount(0);
    for (const DesignOption &option : options)
        addRow(option);
    addRow({});
    m_filling = false;
    if (row >= 0)
        setCurrentCell(qMin(row, rowCount() - 1), qMax(0, column));
    fitHeight();
}

QList<DesignOption> OptionRows::options() const
{
    QList<DesignOption> list;
    for (int row = 0; row < rowCount(); ++row) {
        const QTableWidgetItem *label = item(row, Label);
        const QString id = label->data(kId).toString();
        const QString text = label->text().simplified();
        if (id.isEmpty() && text.isEmpty())
            continue;
        list.append({id, text, item(row, NeedsText)->checkState() == Qt::Checked,
                     item(row, Exclusive)->checkState() == Qt::Checked});
    }
    return list;
}

void OptionRows::keyPressEvent(QKeyEvent *event)
{
    QList<DesignOption> list = options();
    const int row = currentRow();
    const bool inList = row >= 0 && row < list.size();
    const int by = event->key() == Qt::Key_Up ? -1 : 1;
    if (event->modifiers() == Qt::AltModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        if (inList && row + by >= 0 && row + by < list.size()) {
            list.move(row, row + by);
            setCurrentCell(row + by, currentColumn());
            emit edited(list);
        }
    } else if (event->key() == Qt::Key_Delete && inList) {
        list.removeAt(row);
        emit edited(list);
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

void OptionRows::fitHeight()
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 4;
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(height);
}

} // namespace cardwright
