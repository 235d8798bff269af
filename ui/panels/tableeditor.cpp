#include "panels/tableeditor.h"

#include "panels/answergrid.h"
#include "panels/remarkfields.h"

#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool sameLabels(const QStringList &one, const QStringList &other)
{
    return std::equal(one.cbegin(), one.cend(), other.cbegin(), other.cend(),
                      [](const QString &a, const QString &b) { return foldedTitle(a) == foldedTitle(b); });
}

} // namespace

TableEditor::TableEditor(const EditorContext &context, QWidget *parent)
    : AnswerEditor(context, parent)
    , m_grid(new AnswerGrid(this))
    , m_remarks(new RemarkFields(context, this))
    , m_addRow(makeAddButton(tr("Row"), this))
    , m_addColumn(makeAddButton(tr("Column"), this))
    , m_removeRow(makeAddButton(tr("Remove row"), this))
    , m_removeColumn(makeAddButton(tr("Remove column"), this))
    , m_start(tableStart(*context.schema, context.spec, context.language))
{
    m_grid->setAccessibleName(context.name);
    for (QToolButton *button : {m_removeRow, m_removeColumn})
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_addRow->setAccessibleName(tr("Add row"));
    m_addColumn->setAccessibleName(tr("Add column"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_grid);
    layout->addWidget(m_remarks);
    for (QToolButton *button : {m_removeColumn, m_removeRow, m_addColumn, m_addRow})
        m_remarks->addButton(button);
    setFocusProxy(m_grid);

    connect(m_grid, &QTableWidget::cellChanged, this, [this](int row) {
        m_grid->resizeRowToContents(row);
        m_grid->fit();
        emit edited();
    });
    connect(m_grid, &QTableWidget::currentCellChanged, this, &TableEditor::showButtons);
    connect(m_grid, &AnswerGrid::rowWanted, this, &TableEditor::addRow);
    connect(m_addRow, &QToolButton::clicked, this, [this] {
        addRow();
        m_grid->setCurrentCell(m_grid->rowCount() - 1, 0);
        m_grid->setFocus();
    });
    connect(m_addColumn, &QToolButton::clicked, this, &TableEditor::addColumn);
    connect(m_removeRow, &QToolButton::clicked, this, &TableEditor::removeRow);
    connect(m_removeColumn, &QToolButton::clicked, this, &TableEditor::removeColumn);
    fill(TableValue());
}

bool TableEditor::isFixed(int row, int column) const
{
    if (row == 0)
        return !m_freeHeader && column < m_start.header.size();
    if (column > 0
        || !sameLabels({m_start.header.value(0)},
                       {m_grid->item(0, 0) ? m_grid->item(0, 0)->text() : QString()}))
        return false;
    const QString label = foldedTitle(m_grid->item(row, 0) ? m_grid->item(row, 0)->text() : QString());
    return !label.isEmpty()
           && std::any_of(m_start.rows.cbegin(), m_start.rows.cend(),
                          [&](const QStringList &cells) { return foldedTitle(cells.first()) == label; });
}

void TableEditor::setCell(int row, int column, const QString &text)
{
    QTableWidgetItem *item = m_grid->item(row, column);
    if (!item) {
        item = new QTableWidgetItem;
        m_grid->setItem(row, column, item);
    }
    if (item->text() != text)
        item->setText(text);
    const TableValue::Align align = m_alignment.value(column, TableValue::Align::None);
    const Qt::AlignmentFlag side = align == TableValue::Align::Right    ? Qt::AlignRight
                                   : align == TableValue::Align::Centre ? Qt::AlignHCenter
                                                                        : Qt::AlignLeft;
    item->setTextAlignment(side | Qt::AlignTop);
}

// The rows of the file; where its columns are the template's, the rows that are missing too.
void TableEditor::fill(const TableValue &value)
{
    const QSignalBlocker blocker(m_grid);
    const int row = m_grid->currentRow();
    const int column = m_grid->currentColumn();
    m_inFileAtAll = !value.header.isEmpty();
    const QStringList header = m_inFileAtAll ? value.header : m_start.header;
    const bool asTemplate =
        sameLabels(header.first(qMin(header.size(), m_start.header.size())), m_start.header);
    m_freeHeader = context().spec < 0 || !asTemplate || m_start.header.isEmpty();
    m_alignment = m_inFileAtAll ? value.alignment : m_start.alignment;

    QList<QStringList> rows = value.rows;
    m_inFile = QList<bool>(rows.size(), true);
    if (asTemplate) {
        qsizetype after = 0;
        for (const QStringList &cells : std::as_const(m_start.rows)) {
            const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const QStringList &standing) {
                return foldedTitle(standing.value(0)) == foldedTitle(cells.first());
            });
            if (found != rows.cend()) {
                after = found - rows.cbegin() + 1;
                continue;
            }
            rows.insert(after, cells);
            m_inFile.insert(after, false);
            ++after;
        }
    }
    if (rows.isEmpty()) {
        rows.append(QStringList());
        m_inFile.append(false);
    }
    m_inFile.prepend(true); // the header

    m_grid->setColumnCount(int(header.size()));
    m_grid->setRowCount(int(rows.size()) + 1);
    for (int c = 0; c < header.size(); ++c) {
        setCell(0, c, header[c]);
        for (int r = 0; r < rows.size(); ++r)
            setCell(r + 1, c, rows[r].value(c));
    }
    for (int r = 0; r < m_grid->rowCount(); ++r) {
        for (int c = 0; c < m_grid->columnCount(); ++c) {
            Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
            flags.setFlag(Qt::ItemIsEditable, !m_readOnly && !isFixed(r, c));
            m_grid->item(r, c)->setFlags(flags);
        }
    }
    if (row >= 0)
        m_grid->setCurrentCell(qMin(row, m_grid->rowCount() - 1), qMin(column, m_grid->columnCount() - 1));
    m_grid->fit();
    showButtons();
}

bool TableEditor::showAnswer(const QString &markdown)
{
    if (sameAnswer(markdown, this->markdown()))
        return true;
    const std::optional<TableValue> value = parseTable(markdown, *context().schema, context().spec);
    if (!value)
        return false;
    if (*value == this->value())
        return true;
    fill(*value);
    m_remarks->showRemarks(value->remarks);
    return true;
}

bool TableEditor::isWritten(int row) const
{
    if (m_inFile[row])
        return true;
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        if (!isFixed(row, column) && !m_grid->item(row, column)->text().trimmed().isEmpty())
            return true;
    }
    return false;
}

TableValue TableEditor::value() const
{
    TableValue value;
    for (int row = 1; row < m_grid->rowCount(); ++row) {
        if (!isWritten(row))
            continue;
        QStringList cells;
        for (int column = 0; column < m_grid->columnCount(); ++column)
            cells.append(m_grid->item(row, column)->text());
        value.rows.append(cells);
    }
    QStringList header;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        header.append(m_grid->item(0, column)->text());
    if (m_inFileAtAll || !value.rows.isEmpty() || header != m_start.header) {
        value.header = header;
        value.alignment = m_alignment;
        value.alignment.resize(header.size(), TableValue::Align::None);
    }
    value.remarks = m_remarks->remarks();
    return value;
}

QString TableEditor::markdown() const
{
    return writeTable(value(), *context().schema, context().spec, context().language);
}

void TableEditor::addRow()
{
    if (m_readOnly)
        return;
    const QSignalBlocker blocker(m_grid);
    const int row = m_grid->rowCount();
    m_grid->setRowCount(row + 1);
    m_inFile.append(false);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        setCell(row, column, QString());
    m_grid->fit();
    showButtons();
}

void TableEditor::addColumn()
{
    const int column = m_grid->columnCount();
    {
        const QSignalBlocker blocker(m_grid);
        m_grid->setColumnCount(column + 1);
        m_alignment.append(TableValue::Align::None);
        for (int row = 0; row < m_grid->rowCount(); ++row)
            setCell(row, column, QString());
        m_grid->fit();
        showButtons();
    }
    editedAsStep();
    m_grid->setFocus();
    m_grid->setCurrentCell(0, column);
}

void TableEditor::removeRow()
{
    const int row = m_grid->currentRow();
    if (row < 1)
        return;
    {
        const QSignalBlocker blocker(m_grid);
        m_grid->removeRow(row);
        m_inFile.removeAt(row);
        m_grid->fit();
    }
    if (m_grid->rowCount() < 2)
        addRow();
    showButtons();
    editedAsStep();
}

void TableEditor::removeColumn()
{
    const int column = m_grid->currentColumn();
    if (column < 0 || m_grid->columnCount() < 2)
        return;
    {
        const QSignalBlocker blocker(m_grid);
        m_grid->removeColumn(column);
        m_alignment.removeAt(column);
        m_grid->fit();
    }
    showButtons();
    editedAsStep();
}

void TableEditor::showButtons()
{
    const int part = onlyPart(*context().schema, context().spec, u"table");
    const bool freeColumns = part < 0 || m_freeHeader || context().question()->parts[part].openColumns;
    const int row = m_grid->currentRow();
    const int column = m_grid->currentColumn();
    m_addRow->setVisible(!m_readOnly);
    m_addColumn->setVisible(!m_readOnly && freeColumns);
    m_removeRow->setVisible(!m_readOnly && row > 0 && !isFixed(row, 0));
    m_removeColumn->setVisible(!m_readOnly && freeColumns && column > 0);
}

void TableEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_remarks->setReadOnly(readOnly);
    fill(value());
}

QWidget *TableEditor::firstField() const
{
    return m_grid;
}

} // namespace cardwright
