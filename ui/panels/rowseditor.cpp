#include "panels/rowseditor.h"

#include "panels/growingtext.h"
#include "panels/remarkfields.h"

#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

RowsEditor::RowsEditor(const EditorContext &context, const QString &addText, QWidget *parent)
    : AnswerEditor(context, parent)
    , m_list(new QVBoxLayout)
    , m_add(makeAddButton(addText, this))
    , m_remarks(new RemarkFields(context, this))
{
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(6);
    m_add->setAccessibleDescription(context.name);
    m_remarks->addButton(m_add);
    m_add->setVisible(!addText.isEmpty()); // else the rows are the template's alone
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_list);
    layout->addWidget(m_remarks);
    connect(m_add, &QToolButton::clicked, this,
            [this] { addAfter(m_rows.isEmpty() ? nullptr : m_rows.last(), true); });
    connect(m_remarks, &RemarkFields::edited, this, &AnswerEditor::edited);
}

AnswerRow *RowsEditor::insertRow(int index, const RowData &given)
{
    auto *row = new AnswerRow(given.look, this);
    row->setTexts(given.texts);
    row->setReadOnly(m_readOnly);
    m_list->insertWidget(index, row);
    row->show(); // at once, so that it can take the focus
    m_rows.insert(index, row);
    m_data.insert(index, given);
    connect(row, &AnswerRow::edited, this, [this] {
        rowsChanged();
        emit edited();
    });
    connect(row, &AnswerRow::left, this, [this] { rowsChanged(); });
    connect(row, &AnswerRow::chosen, this, &RowsEditor::editedAsStep);
    connect(row, &AnswerRow::returnPressed, this, [this, row] { addAfter(row, false); });
    connect(row, &AnswerRow::removeRequested, this, [this, row] { removeRow(row); });
    connect(row, &AnswerRow::moveRequested, this, [this, row](int by) { moveRow(row, by); });
    return row;
}

void RowsEditor::showRows(const QList<RowData> &rows)
{
    for (int i = 0; i < rows.size(); ++i) {
        if (i < m_rows.size() && m_rows[i]->look() == rows[i].look) {
            m_rows[i]->setTexts(rows[i].texts);
            m_data[i] = rows[i];
            continue;
        }
        if (i < m_rows.size()) { // another kind of row stands here
            delete m_rows.takeAt(i);
            m_data.removeAt(i);
        }
        insertRow(i, rows[i]);
    }
    while (m_rows.size() > rows.size()) {
        delete m_rows.takeLast();
        m_data.removeLast();
    }
    renumber();
    rowsChanged();
}

void RowsEditor::showAll(QList<RowData> rows, const Remarks &remarks)
{
    if (rows.isEmpty())
        rows.append(firstRow());
    showRows(rows);
    m_remarks->showRemarks(remarks);
}

QList<RowsEditor::RowData> RowsEditor::rows() const
{
    QList<RowData> rows = m_data;
    for (int i = 0; i < rows.size(); ++i)
        rows[i].texts = m_rows[i]->texts();
    return rows;
}

// Enter goes on to the next row, and makes one where the rows are the author's own.
void RowsEditor::addAfter(AnswerRow *row, bool always)
{
    if (m_readOnly)
        return;
    int index = row ? int(m_rows.indexOf(row)) + 1 : 0;
    const bool freeBelow = index < m_rows.size() && m_rows[index]->isEmpty();
    if (row && row->isEmpty() && row->look().removable)
        --index; // one empty row is enough
    else if (always || (!freeBelow && row->look().label.isEmpty()))
        insertRow(index, newRow());
    renumber();
    if (index < m_rows.size())
        m_rows[index]->setFocus(Qt::TabFocusReason);
}

// The focus goes back to the end of the row before, as in a text; from the button of the row, to the
// row that comes into its place.
void RowsEditor::removeRow(AnswerRow *row)
{
    const int index = int(m_rows.indexOf(row));
    if (m_readOnly || index < 0)
        return;
    const bool wasEmpty = row->isEmpty();
    const bool typing = row->focusedField() != nullptr;
    if (m_rows.size() == 1) {
        row->setTexts({});
        row->field(0)->setFocus(Qt::OtherFocusReason);
    } else {
        const bool back = index > 0 && (typing || index == m_rows.size() - 1);
        AnswerRow *neighbour = m_rows[back ? index - 1 : index + 1];
        m_rows.removeAt(index);
        m_data.removeAt(index);
        if (typing || row->isAncestorOf(window()->focusWidget())) {
            GrowingText *field = neighbour->field(typing ? neighbour->look().columns - 1 : 0);
            field->setFocus(Qt::BacktabFocusReason);
            field->moveCursorToEnd();
        }
        row->hide();
        row->deleteLater(); // its own signal brought us here
    }
    renumber();
    rowsChanged();
    if (!wasEmpty)
        editedAsStep();
}

void RowsEditor::moveRow(AnswerRow *row, int by)
{
    const int from = int(m_rows.indexOf(row));
    const int to = from + by;
    if (m_readOnly || to < 0 || to >= m_rows.size())
        return;
    m_rows.move(from, to);
    m_data.move(from, to);
    m_list->removeWidget(row);
    m_list->insertWidget(to, row);
    renumber();
    rowsChanged();
    keepInSight(row);
    editedAsStep();
}

void RowsEditor::keepInSight(AnswerRow *row)
{
    QTimer::singleShot(0, row, [row] { // once it has its place
        for (QWidget *ancestor = row->parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
            if (auto *page = qobject_cast<QScrollArea *>(ancestor)) {
                page->ensureWidgetVisible(row, 0, 24);
                return;
            }
        }
    });
}

void RowsEditor::renumber()
{
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPlace(i + 1, int(m_rows.size()));
}

void RowsEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (AnswerRow *row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
    m_add->setVisible(!readOnly && !m_add->text().isEmpty());
    m_remarks->setReadOnly(readOnly);
}

QWidget *RowsEditor::firstField() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.first()->field(0);
}

} // namespace cardwright
