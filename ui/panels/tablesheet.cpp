#include "panels/tablesheet.h"

#include <algorithm>

namespace cardwright {

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool sameWords(const QString &one, const QString &other)
{
    return foldedTitle(one) == foldedTitle(other);
}

} // namespace

TableSheet::TableSheet(TableRules rules)
    : m_rules(std::move(rules))
{
    read(TableValue());
}

// Beside an open column the others are examples: "Your fields".
int TableSheet::fixedColumns() const
{
    return m_rules.openColumns ? 1 : static_cast<int>(m_rules.start.header.size());
}

int TableSheet::startRow(const QString &label) const
{
    const QString folded = foldedTitle(label);
    for (int i = 0; i < m_rules.start.rows.size() && !folded.isEmpty(); ++i) {
        if (foldedTitle(m_rules.start.rows[i].first()) == folded)
            return i;
    }
    return -1;
}

void TableSheet::read(const TableValue &value)
{
    m_tableInFile = !value.header.isEmpty();
    const QStringList header = m_tableInFile ? value.header : m_rules.start.header;
    const int fixed = fixedColumns();
    m_asAsked = m_rules.asked && header.size() >= fixed;
    for (int column = 0; m_asAsked && column < fixed; ++column)
        m_asAsked = sameWords(header[column], m_rules.start.header[column]);
    m_ownColumns = header.size() > m_rules.start.header.size();
    m_alignment = m_tableInFile ? value.alignment : m_rules.start.alignment;

    m_cells = value.rows;
    m_inFile = QList<bool>(m_cells.size(), true);
    m_ownRows = std::any_of(m_cells.cbegin(), m_cells.cend(),
                            [this](const QStringList &cells) { return startRow(cells.value(0)) < 0; });
    if (m_asAsked) {
        qsizetype after = 0;
        for (const QStringList &asked : std::as_const(m_rules.start.rows)) {
            const auto found = std::find_if(m_cells.cbegin(), m_cells.cend(), [&](const QStringList &cells) {
                return sameWords(cells.value(0), asked.first());
            });
            if (found != m_cells.cend()) {
                after = found - m_cells.cbegin() + 1;
                continue;
            }
            m_cells.insert(after, asked);
            m_inFile.insert(after, false);
            ++after;
        }
    }
    if (m_cells.isEmpty()) {
        m_cells.append(QStringList());
        m_inFile.append(false);
    }
    m_cells.prepend(header);
    m_inFile.prepend(true);
    for (QStringList &cells : m_cells)
        cells.resize(header.size());
}

TableValue TableSheet::value() const
{
    TableValue value;
    for (int row = 1; row < rows(); ++row) {
        if (m_inFile[row] || !isEmpty(row))
            value.rows.append(m_cells[row]);
    }
    if (m_tableInFile || !value.rows.isEmpty() || m_cells.first() != m_rules.start.header) {
        value.header = m_cells.first();
        value.alignment = m_alignment;
        value.alignment.resize(columns(), TableValue::Align::None);
    }
    return value;
}

QList<QStringList> TableSheet::cells(int top, int left, int bottom, int right) const
{
    QList<QStringList> cells;
    for (int row = top; row <= bottom; ++row)
        cells.append(m_cells[row].sliced(left, right - left + 1));
    return cells;
}

void TableSheet::setText(int row, int column, const QString &text)
{
    m_cells[row][column] = text;
}

TableValue::Align TableSheet::alignment(int column) const
{
    return m_alignment.value(column, TableValue::Align::None);
}

// The last label of open rows is an example too: "Your statistics".
bool TableSheet::isFixed(int row, int column) const
{
    if (!m_asAsked || (row > 0 && column > 0))
        return false;
    if (row == 0)
        return column < fixedColumns();
    const int start = startRow(m_cells[row][0]);
    return start >= 0 && !(m_rules.openRows && start == m_rules.start.rows.size() - 1);
}

bool TableSheet::isEmpty(int row) const
{
    const QStringList &cells = m_cells[row];
    const bool asked = m_asAsked && startRow(cells.first()) >= 0;
    return std::all_of(cells.cbegin() + (asked ? 1 : 0), cells.cend(), isBlank);
}

bool TableSheet::hasFreeRows() const
{
    return !m_asAsked || m_rules.openRows || m_rules.start.rows.isEmpty() || m_ownRows;
}

bool TableSheet::hasFreeColumns() const
{
    return !m_asAsked || m_rules.openColumns || m_ownColumns;
}

bool TableSheet::canInsertRow(int at) const
{
    return hasFreeRows() && at >= 1 && at <= rows();
}

bool TableSheet::canRemoveRow(int row) const
{
    return hasFreeRows() && row >= 1 && row < rows() && !isFixed(row, 0);
}

bool TableSheet::canMoveRow(int row, int by) const
{
    return hasFreeRows() && row >= 1 && row < rows() && row + by >= 1 && row + by < rows();
}

bool TableSheet::canInsertColumn(int at) const
{
    return hasFreeColumns() && at >= (m_asAsked ? fixedColumns() : 0) && at <= columns();
}

bool TableSheet::canRemoveColumn(int column) const
{
    return canInsertColumn(column) && column < columns() && columns() > 1;
}

bool TableSheet::canMoveColumn(int column, int by) const
{
    return canRemoveColumn(column) && canRemoveColumn(column + by);
}

void TableSheet::insertRow(int at)
{
    m_cells.insert(at, QStringList(columns()));
    m_inFile.insert(at, false);
}

void TableSheet::removeRow(int row)
{
    m_cells.removeAt(row);
    m_inFile.removeAt(row);
    if (rows() == 1)
        insertRow(1);
}

void TableSheet::moveRow(int row, int by)
{
    m_cells.move(row, row + by);
    m_inFile.move(row, row + by);
}

void TableSheet::insertColumn(int at)
{
    m_alignment.resize(columns(), TableValue::Align::None);
    m_alignment.insert(at, TableValue::Align::None);
    for (QStringList &cells : m_cells)
        cells.insert(at, QString());
}

void TableSheet::removeColumn(int column)
{
    m_alignment.resize(columns(), TableValue::Align::None);
    m_alignment.removeAt(column);
    for (QStringList &cells : m_cells)
        cells.removeAt(column);
}

void TableSheet::moveColumn(int column, int by)
{
    m_alignment.resize(columns(), TableValue::Align::None);
    m_alignment.move(column, column + by);
    for (QStringList &cells : m_cells)
        cells.move(column, column + by);
}

// A header of the table's own words, or one over rows of the template's: what a statistics program
// gives has nothing above its labels.
bool TableSheet::hasHeader(const QList<QStringList> &range, int column) const
{
    if (range.size() < 2)
        return false;
    const QStringList &first = range.first();
    bool same = true;
    for (int i = 0; i < first.size() && column + i < columns(); ++i)
        same = same && sameWords(first[i], text(0, column + i));
    if (same)
        return std::any_of(first.cbegin(), first.cend(), [](const QString &cell) { return !isBlank(cell); });
    const bool labelled = std::any_of(range.cbegin() + 1, range.cend(), [this](const QStringList &cells) {
        return startRow(cells.first()) >= 0;
    });
    return column == 0 && m_asAsked && labelled && startRow(first.first()) < 0 && !coversFixed(first, 0, 0);
}

// True where the first column of `range` is the template's labels, below a header or not.
bool TableSheet::bringsLabels(const QList<QStringList> &range) const
{
    if (rows() < 2 || !isFixed(1, 0))
        return false;
    const QString &first = range.first().first();
    const bool header = range.size() > 1 && startRow(first) < 0 && (isBlank(first) || sameWords(first, text(0, 0)));
    return std::all_of(range.cbegin() + (header ? 1 : 0), range.cend(), [this](const QStringList &cells) {
        return startRow(cells.first()) >= 0;
    });
}

bool TableSheet::coversFixed(const QStringList &cells, int row, int column) const
{
    for (int i = 0; i < cells.size() && column + i < columns(); ++i) {
        if (isFixed(row, column + i) && !isBlank(cells[i]) && !sameWords(cells[i], text(row, column + i)))
            return true;
    }
    return false;
}

// The row of each of the pasted ones; from rows() on they are new.
QList<int> TableSheet::placesOf(const QList<QStringList> &range, int row, int column) const
{
    QList<int> places;
    const bool labelled = column == 0 && m_asAsked
                          && std::any_of(range.cbegin(), range.cend(), [this](const QStringList &cells) {
                                 return startRow(cells.first()) >= 0;
                             });
    int next = rows();
    for (const QStringList &cells : range) {
        int place = labelled ? -1 : row++;
        for (int at = 1; labelled && at < rows() && place < 0; ++at) {
            if (startRow(cells.first()) >= 0 && sameWords(text(at, 0), cells.first()) && !places.contains(at))
                place = at;
        }
        places.append(place < 0 ? next++ : place);
    }
    return places;
}

TableSheet::Fit TableSheet::paste(QList<QStringList> range, int row, int column)
{
    const auto isBlankRow = [](const QStringList &cells) {
        return std::all_of(cells.cbegin(), cells.cend(), isBlank);
    };
    while (!range.isEmpty() && isBlankRow(range.last()))
        range.removeLast();
    int width = 0;
    for (const QStringList &cells : std::as_const(range)) {
        for (int i = width; i < cells.size(); ++i)
            width = isBlank(cells[i]) ? width : i + 1;
    }
    if (range.isEmpty())
        return Fit::Fits;
    for (QStringList &cells : range)
        cells.resize(width);
    if (column == 1 && bringsLabels(range))
        column = 0; // pasted beside them, as the first cell that can be written

    QList<int> places;
    if (hasHeader(range, column))
        places = QList<int>{0} + placesOf(range.sliced(1), qMax(row, 1), column);
    else
        places = placesOf(range, isFixed(0, column) ? qMax(row, 1) : row, column);
    const int last = *std::max_element(places.cbegin(), places.cend());
    if (column + width > columns() && !hasFreeColumns())
        return Fit::TooWide;
    if (last >= rows() && !hasFreeRows())
        return Fit::TooLong;
    for (int i = 0; i < range.size(); ++i) {
        if (places[i] < rows() && coversFixed(range[i], places[i], column))
            return Fit::CoversLabels;
    }

    while (columns() < column + width)
        insertColumn(columns());
    while (rows() <= last)
        insertRow(rows());
    for (int i = 0; i < range.size(); ++i) {
        for (int at = 0; at < width; ++at) {
            const bool own =
                places[i] == 0 && sameWords(range[i][at], text(0, column + at)); // the header's words stay
            if (!own && !isFixed(places[i], column + at))
                setText(places[i], column + at, range[i][at]);
        }
    }
    return Fit::Fits;
}

QPair<int, int> TableSheet::firstDifference(const TableSheet &other) const
{
    for (int row = 0; row < qMax(rows(), other.rows()); ++row) {
        if (row >= rows() || row >= other.rows())
            return {row, 0};
        if (m_cells[row] == other.m_cells[row])
            continue;
        for (int column = 0;; ++column) {
            if (column >= columns() || column >= other.columns()
                || text(row, column) != other.text(row, column))
                return {row, column};
        }
    }
    return {-1, -1};
}

} // namespace cardwright
