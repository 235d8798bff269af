#include "html/pastedgrid.h"

#include "html/elements.h"
#include "html/inlinestyle.h"

namespace cardwright {

namespace {

constexpr int kDeepest = 256;
constexpr qsizetype kMostCells = 100'000;
constexpr int kWidest = 1000;

bool holdsLayout(const GumboNode &parent, int depth)
{
    const GumboVector &children = parent.v.element.children;
    for (unsigned i = 0; i < children.length && depth <= kDeepest; ++i) {
        const auto &child = *static_cast<const GumboNode *>(children.data[i]);
        if (child.type != GUMBO_NODE_ELEMENT)
            continue;
        const GumboTag tag = child.v.element.tag;
        const bool heading = tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
        if (heading || tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_BLOCKQUOTE
            || holdsLayout(child, depth + 1))
            return true;
    }
    return false;
}

int spanOf(const GumboElement &cell, const char *name)
{
    return qBound(1, attributeOf(cell, name).trimmed().toInt(), kWidest);
}

// Fills a grid row by row.
class GridReader
{
public:
    explicit GridReader(PastedGrid &grid)
        : m_grid(grid)
    {}

    void read(const GumboNode &parent, int depth);

private:
    void readRow(const GumboNode &row);

    PastedGrid &m_grid;
    QList<int> m_covered; // per column: rows that a merged cell still takes
    qsizetype m_cells = 0;
};

void GridReader::read(const GumboNode &parent, int depth)
{
    const GumboVector &children = parent.v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto &child = *static_cast<const GumboNode *>(children.data[i]);
        if (child.type != GUMBO_NODE_ELEMENT || !isShown(child.v.element))
            continue;
        if (child.v.element.tag == GUMBO_TAG_TR)
            readRow(child);
        else if (child.v.element.tag == GUMBO_TAG_CAPTION)
            m_grid.caption = &child;
        else if (depth == 0)
            read(child, 1);
    }
}

void GridReader::readRow(const GumboNode &row)
{
    QList<const GumboNode *> cells;
    const auto takeCovered = [this, &cells] {
        while (m_covered.value(cells.size()) > 0) {
            --m_covered[cells.size()];
            cells.append(nullptr);
        }
    };
    const GumboVector &children = row.v.element.children;
    for (unsigned i = 0; i < children.length && m_cells < kMostCells; ++i) {
        const auto &child = *static_cast<const GumboNode *>(children.data[i]);
        if (child.type != GUMBO_NODE_ELEMENT || !isShown(child.v.element)
            || (child.v.element.tag != GUMBO_TAG_TD && child.v.element.tag != GUMBO_TAG_TH)) {
            continue;
        }
        takeCovered();
        const int columns = spanOf(child.v.element, "colspan");
        const int rows = spanOf(child.v.element, "rowspan");
        for (int column = 0; column < columns && cells.size() < kWidest; ++column) {
            if (rows > 1) {
                m_covered.resize(qMax(m_covered.size(), cells.size() + 1));
                m_covered[cells.size()] = rows - 1;
            }
            cells.append(column == 0 ? &child : nullptr);
            ++m_cells;
        }
        m_grid.isLayout = m_grid.isLayout || holdsLayout(child, 0);
    }
    takeCovered();
    m_grid.rows.append(cells);
}

} // namespace

PastedGrid gridOf(const GumboNode &table)
{
    PastedGrid grid;
    GridReader(grid).read(table, 0);
    qsizetype width = 0;
    for (const QList<const GumboNode *> &row : std::as_const(grid.rows))
        width = qMax(width, row.size());
    if (width * grid.rows.size() > kMostCells) { // mostly holes
        grid.isLayout = true;
        return grid;
    }
    for (QList<const GumboNode *> &row : grid.rows)
        row.resize(width);
    const bool one = width == 1 && grid.rows.size() == 1;
    grid.isLayout = grid.isLayout || one || attributeOf(table.v.element, "role") == "presentation";
    return grid;
}

} // namespace cardwright
