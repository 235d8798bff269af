#include "panels/tableeditor.h"

#include "panels/answergrid.h"
#include "panels/remarkfields.h"
#include "panels/tableclipboard.h"
#include "widgets/infobar.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsAtFirst = 50;
constexpr qsizetype kMostTraces = 50;

using enum TableGesture;

TableRules rulesOf(const EditorContext &context)
{
    TableRules rules;
    rules.start = tableStart(*context.schema, context.asked(), context.language);
    const int part = partOf(*context.schema, context.asked(), u"table");
    if (part >= 0) {
        const PartSpec &spec = context.question()->parts[part];
        rules.asked = true;
        rules.openRows = spec.openRows;
        rules.openColumns = spec.openColumns;
    }
    return rules;
}

} // namespace

TableEditor::TableEditor(const EditorContext &context, QWidget *parent)
    : AnswerEditor(context, parent)
    , m_sheet(rulesOf(context))
    , m_grid(new AnswerGrid(this))
    , m_showAll(new QToolButton(this))
    , m_remarks(new RemarkFields(context, this))
{
    m_grid->setAccessibleName(context.name);
    m_grid->setAccessibleDescription(
        tr("Tab goes from cell to cell and Enter to the next row. Escape leaves the "
           "table. The menu of a cell has what can be done with rows and columns."));
    m_showAll->setProperty("kind", u"ghost"_s);
    m_showAll->setObjectName(u"showAllRows"_s);
    m_showAll->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_grid);
    layout->addWidget(m_showAll, 0, Qt::AlignLeft);
    layout->addWidget(m_remarks);
    m_removeColumn = addButton(tr("Remove column"), tr("Remove column"), [this] { make(RemoveColumn); });
    m_removeRow = addButton(tr("Remove row"), tr("Remove row"), [this] { make(RemoveRow); });
    m_addColumn = addButton(tr("Column"), tr("Add column"), [this] {
        TableSheet next = m_sheet;
        next.insertColumn(next.columns());
        change(next, {0, next.columns() - 1}, true);
    });
    m_addRow = addButton(tr("Row"), tr("Add row"), [this] {
        TableSheet next = m_sheet;
        next.insertRow(next.rows());
        change(next, {next.rows() - 1, 0}, true);
    });
    for (QToolButton *button : {m_removeRow, m_removeColumn})
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusProxy(m_grid);

    connect(m_grid, &QTableWidget::cellChanged, this, &TableEditor::cellEdited);
    connect(m_grid, &QTableWidget::currentCellChanged, this, &TableEditor::showButtons);
    connect(m_grid, &AnswerGrid::rowWanted, this, &TableEditor::addRow);
    connect(m_grid, &AnswerGrid::gestureWanted, this, &TableEditor::make);
    connect(m_grid, &AnswerGrid::rangePasted, this, &TableEditor::pasteRange);
    connect(m_grid, &AnswerGrid::menuWanted, this, [this](QMenu &menu) {
        addGestures(
            menu, m_grid->isEditing(), [this](TableGesture gesture) { return can(gesture); },
            [this](TableGesture gesture) { make(gesture); });
    });
    connect(m_grid, &AnswerGrid::unfolded, this, &TableEditor::showButtons);
    connect(m_showAll, &QToolButton::clicked, this, [this] {
        m_grid->setFocus(Qt::OtherFocusReason);
        m_grid->showAllRows();
    });
    connect(m_remarks, &RemarkFields::edited, this, [this] {
        m_markdown = QString();
        emit edited();
    });
    showSheet();
}

QToolButton *TableEditor::addButton(const QString &text, const QString &name,
                                    const std::function<void()> &clicked)
{
    QToolButton *button = makeAddButton(text, this);
    button->setAccessibleName(name);
    button->setAccessibleDescription(context().name);
    connect(button, &QToolButton::clicked, this, clicked);
    m_remarks->addButton(button);
    return button;
}

CellPlace TableEditor::current() const
{
    return {m_grid->currentRow(), m_grid->currentColumn()};
}

void TableEditor::showSheet()
{
    const QScopedValueRollback filling(m_filling, true);
    if (m_grid->rowCount() != m_sheet.rows() || m_grid->columnCount() != m_sheet.columns())
        m_grid->endEdit();
    m_grid->setColumnCount(m_sheet.columns());
    m_grid->setRowCount(m_sheet.rows());
    QStringList header;
    for (int column = 0; column < m_sheet.columns(); ++column) {
        header.append(m_sheet.text(0, column));
        const TableValue::Align align = m_sheet.alignment(column);
        const Qt::Alignment side = align == TableValue::Align::Right    ? Qt::AlignRight
                                   : align == TableValue::Align::Centre ? Qt::AlignHCenter
                                                                        : Qt::AlignLeft;
        for (int row = 0; row < m_sheet.rows(); ++row)
            m_grid->setCell(row, column, m_sheet.text(row, column), side,
                            !m_readOnly && !m_sheet.isFixed(row, column));
    }
    m_grid->setHorizontalHeaderLabels(header); // not seen, but heard
    m_grid->fit();
    showButtons();
}

void TableEditor::cellEdited(int row, int column)
{
    if (m_filling)
        return;
    forgetRefusal();
    m_sheet.setText(row, column, m_grid->item(row, column)->text());
    m_markdown = QString();
    if (row == 0)
        m_grid->horizontalHeaderItem(column)->setText(m_sheet.text(0, column));
    m_grid->fitRow(row);
    emit edited();
}

bool TableEditor::showAnswer(const QString &markdown)
{
    if (sameAnswer(markdown, this->markdown()))
        return true;
    const std::optional<TableValue> value = parseTable(markdown, *context().schema, context().asked());
    if (!value)
        return false;
    if (*value == this->value())
        return true;
    const QString before = this->markdown();
    const TableSheet standing = m_sheet;
    const bool focused = m_grid->isAncestorOf(window()->focusWidget()) || m_grid->hasFocus();
    m_sheet.read(*value);
    m_remarks->showRemarks(value->remarks);
    m_markdown = QString();
    showSheet();
    if (focused)
        followUndo(standing, before, this->markdown());
    else
        m_grid->foldRows(kRowsAtFirst);
    m_grid->fit();
    showButtons();
    return true;
}

// To the cell where the change was made that is undone or made again.
void TableEditor::followUndo(const TableSheet &before, const QString &from, const QString &to)
{
    CellPlace cell = m_sheet.firstDifference(before);
    if (cell.first < 0)
        return;
    if (m_sheet.columns() != before.columns())
        cell.first = m_grid->currentRow();
    else if (m_sheet.rows() != before.rows())
        cell.second = m_grid->currentColumn();
    const size_t left = qHash(from);
    const size_t reached = qHash(to);
    for (const Trace &trace : std::as_const(m_traces)) {
        if (trace.after == left && trace.before == reached)
            cell = trace.from;
        else if (trace.before == left && trace.after == reached)
            cell = trace.to;
    }
    cell = {qBound(0, cell.first, m_sheet.rows() - 1), qBound(0, cell.second, m_sheet.columns() - 1)};
    if (cell != current())
        m_grid->goTo(cell.first, cell.second, m_grid->isEditing());
}

TableValue TableEditor::value() const
{
    TableValue value = m_sheet.value();
    value.remarks = m_remarks->remarks();
    return value;
}

QString TableEditor::markdown() const
{
    if (m_markdown.isNull())
        m_markdown = writeTable(value(), *context().schema, context().asked(), context().language);
    return m_markdown;
}

// One gesture, one undo step. What only makes room, like an empty row, is not in the file yet.
void TableEditor::change(const TableSheet &next, CellPlace to, bool edit)
{
    forgetRefusal();
    const QString before = markdown();
    const CellPlace from = current();
    m_grid->endEdit();
    m_sheet = next;
    m_markdown = QString();
    showSheet();
    m_grid->setFocus(Qt::OtherFocusReason);
    m_grid->goTo(to.first, to.second, edit);
    if (markdown() == before)
        return;
    m_traces.append({qHash(before), qHash(markdown()), from, to});
    if (m_traces.size() > kMostTraces)
        m_traces.removeFirst();
    editedAsStep();
}

bool TableEditor::can(TableGesture gesture) const
{
    switch (gesture) {
    case Copy:
    case CopyTable:
        return current().first >= 0;
    case Cut:
    case Paste:
    case Clear:
        return !m_readOnly && current().first >= 0;
    default:
        return !m_readOnly && current().first >= 0
               && canReshape(m_sheet, gesture, current(), isRightToLeft());
    }
}

void TableEditor::make(TableGesture gesture)
{
    if (!can(gesture))
        return;
    if (gesture == Cut || gesture == Copy || gesture == CopyTable)
        copy(gesture == CopyTable);
    if (gesture == Cut || gesture == Clear) {
        clear();
    } else if (gesture == Paste) {
        paste();
    } else if (gesture != Copy && gesture != CopyTable) {
        const bool edit = m_grid->isEditing();
        TableSheet next = m_sheet;
        const CellPlace to = reshape(next, gesture, current(), isRightToLeft());
        change(next, to, edit);
    }
}

void TableEditor::addRow()
{
    const int row = m_sheet.rows();
    if (m_readOnly || !m_sheet.canInsertRow(row) || m_sheet.isEmpty(row - 1)) // one empty row is enough
        return;
    m_sheet.insertRow(row);
    showSheet();
}

void TableEditor::copy(bool whole) const
{
    const QItemSelection selection = m_grid->selectionModel()->selection();
    int top = m_grid->currentRow();
    int left = m_grid->currentColumn();
    int bottom = top;
    int right = left;
    if (whole) {
        top = left = 0;
        bottom = m_sheet.rows() - 1;
        right = m_sheet.columns() - 1;
    } else if (!selection.isEmpty()) {
        const QItemSelectionRange &range = selection.first();
        top = range.top();
        left = range.left();
        bottom = range.bottom();
        right = range.right();
    }
    const QList<QStringList> cells = m_sheet.cells(top, left, bottom, right);
    if (cells.size() == 1 && cells.first().size() == 1)
        QGuiApplication::clipboard()->setText(cells.first().first());
    else
        QGuiApplication::clipboard()->setMimeData(cellsToCopy(cells, top == 0).release());
}

void TableEditor::clear()
{
    TableSheet next = m_sheet;
    const QModelIndexList selected = m_grid->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (!next.isFixed(index.row(), index.column()))
            next.setText(index.row(), index.column(), QString());
    }
    change(next, current(), false);
}

void TableEditor::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!copied)
        return;
    if (const std::optional<QList<QStringList>> range = copiedCells(*copied, Pasted::OntoCell))
        pasteRange(*range, copied->text());
    else if (copied->hasText() && !m_sheet.isFixed(current().first, current().second))
        pasteText(asCellText(copied->text()));
}

void TableEditor::pasteText(const QString &text)
{
    TableSheet next = m_sheet;
    next.setText(current().first, current().second, text);
    change(next, current(), false);
}

// All of it or nothing: what does not fit is never dropped.
void TableEditor::pasteRange(const QList<QStringList> &range, const QString &text)
{
    if (m_readOnly)
        return;
    const QItemSelection selection = m_grid->selectionModel()->selection();
    const CellPlace at =
        selection.isEmpty() ? current() : CellPlace(selection.first().top(), selection.first().left());
    TableSheet next = m_sheet;
    const TableSheet::Fit fit = next.paste(range, at.first, at.second);
    if (fit == TableSheet::Fit::Fits)
        change(next, at, false);
    else
        refuse(fit, range, text);
}

// What was said of a range is old once the table goes on.
void TableEditor::forgetRefusal()
{
    if (m_refused)
        m_refused->hide();
}

void TableEditor::refuse(TableSheet::Fit why, const QList<QStringList> &range, const QString &text)
{
    delete m_refused;
    const auto columns = static_cast<int>(range.first().size());
    const QString sentence =
        why == TableSheet::Fit::TooWide
            ? tr("What you copied has %n columns, and there are fewer from this cell on.", nullptr, columns)
        : why == TableSheet::Fit::TooLong
            ? tr("What you copied has %n rows, and not all of them have a place in this table.", nullptr,
                 static_cast<int>(range.size()))
            : tr("What you copied would cover labels that belong to the question.");
    m_refused = new InfoBar(InfoBar::Tone::Warn, sentence, this);
    m_refused->setObjectName(u"pasteRefused"_s);
    m_refused->setClosable(true);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_refused);
    m_refused->show();
    connect(m_refused, &InfoBar::closed, this, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    const auto [row, column] = current();
    if (m_sheet.isFixed(row, column))
        return;
    m_refused->addButton(tr("Paste as text"));
    connect(m_refused, &InfoBar::buttonClicked, this, [this, text, row = row, column = column] {
        m_grid->goTo(row, column, false);
        const QString standing = m_sheet.text(row, column);
        pasteText((standing.isEmpty() ? QString() : standing + u' ') + asCellText(text));
    });
}

void TableEditor::showButtons()
{
    m_showAll->setText(tr("Show all %n rows", nullptr, m_sheet.rows() - 1));
    m_showAll->setVisible(m_grid->isFolded());
    m_addRow->setVisible(!m_readOnly && m_sheet.canInsertRow(m_sheet.rows()));
    m_addColumn->setVisible(!m_readOnly && m_sheet.canInsertColumn(m_sheet.columns()));
    m_removeRow->setVisible(can(RemoveRow));
    m_removeColumn->setVisible(can(RemoveColumn));
}

void TableEditor::setReadOnly(bool readOnly)
{
    m_remarks->setReadOnly(readOnly);
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    showSheet();
}

QWidget *TableEditor::firstField() const
{
    return m_grid;
}

} // namespace cardwright
