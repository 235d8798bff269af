#include "workshop/sheetpages.h"

#include <algorithm>

namespace cardwright {

namespace {

constexpr qreal kLeastTurn = 4; // pixels

// The name of a row stands above it, not beside it.
bool isAcross(const SheetLayout &layout, const SheetBox &head)
{
    return head.rect.width() >= layout.rows[head.row].width();
}

// How far down a name that stays in sight covers what is in view of its row.
qreal coveredBy(const SheetLayout &layout, int row, const QRectF &room)
{
    for (const SheetBox &box : layout.boxes) {
        if (box.kind == SheetBox::Kind::RowHead && box.row == row)
            return isAcross(layout, box) ? rowHeadRect(layout, box, room).bottom() - room.top() : 0;
    }
    return 0;
}

// The name of a part of a board stands at the top of its ground.
bool isPartName(const SheetLayout &layout, qsizetype i)
{
    return i > 0 && layout.boxes[i].kind == SheetBox::Kind::Label && layout.boxes[i].row >= 0
           && layout.boxes[i - 1].kind == SheetBox::Kind::Cell;
}

// Of the part in which a box of a board stands; null where that has no name.
const SheetBox *partNameOf(const SheetLayout &layout, const SheetBox &box)
{
    for (qsizetype i = 0; box.row >= 0 && layout.rows.isEmpty() && i < layout.boxes.size(); ++i) {
        const SheetBox &name = layout.boxes[i];
        if (name.row == box.row && name.column == box.column && isPartName(layout, i))
            return &name;
    }
    return nullptr;
}

// What a page has to show in one piece; never higher than the view.
struct Piece
{
    qreal top = 0;
    qreal bottom = 0;
};

class Pager
{
public:
    Pager(const SheetLayout &layout, qreal height, qreal line)
        : m_layout(layout)
        , m_height(height)
        , m_line(line)
    {
    }

    SheetPages pages()
    {
        findPieces();
        SheetPages pages;
        pages.hasTall = m_hasTall;
        for (const Piece &piece : std::as_const(m_pieces))
            pages.starts.append(piece.top);
        std::sort(pages.starts.begin(), pages.starts.end());
        qreal top = m_layout.head;
        pages.tops.append(top);
        while (true) {
            qreal next = -1;
            for (const Piece &piece : std::as_const(m_pieces)) {
                if (piece.bottom > top + m_height + 1 && piece.top > top + kLeastTurn && (next < 0 || piece.top < next))
                    next = piece.top;
            }
            if (next < 0)
                break;
            top = next;
            pages.tops.append(top);
        }
        return pages;
    }

private:
    void findPieces()
    {
        for (const QRectF &row : m_layout.rows) {
            if (row.height() <= m_height)
                m_pieces.append({row.top(), row.bottom()});
            else
                m_hasTall = true;
        }
        for (qsizetype i = 0; i < m_layout.boxes.size(); ++i) {
            const SheetBox &box = m_layout.boxes[i];
            const bool isInRow = box.row >= 0 && box.row < m_layout.rows.size();
            if (isInRow && !isInTallRow(m_layout, box, m_height))
                continue; // its row is the piece
            const bool counts = box.card >= 0 || box.kind == SheetBox::Kind::Hint
                                || (box.kind == SheetBox::Kind::RowHead && !isInRow);
            if (!counts)
                continue;
            Piece piece{box.rect.top(), box.rect.bottom()};
            // The title of a cluster goes with the first of its notes.
            if (i > 0 && m_layout.boxes[i - 1].kind == SheetBox::Kind::Label && box.kind == SheetBox::Kind::Note
                && m_layout.boxes[i - 1].column == box.column && m_layout.boxes[i - 1].row == box.row
                && piece.bottom - m_layout.boxes[i - 1].rect.top() <= m_height)
                piece.top = m_layout.boxes[i - 1].rect.top();
            if (const SheetBox *name = partNameOf(m_layout, box))
                piece.top = qMax(name->rect.top(), piece.top - name->rect.height());
            if (isInRow)
                makeRoomForHead(piece, box.row);
            add(piece);
        }
    }

    // The name of a row stands beside all that is seen of it, also beside its last note.
    void makeRoomForHead(Piece &piece, int row) const
    {
        const QRectF &all = m_layout.rows[row];
        for (const SheetBox &box : m_layout.boxes) {
            if (box.kind != SheetBox::Kind::RowHead || box.row != row)
                continue;
            if (isAcross(m_layout, box)) {
                piece.top = qMax(all.top(), piece.top - box.rect.height() - m_line / 2);
                return;
            }
            const qreal inward = box.rect.top() - all.top();
            if (piece.top <= all.top() + 2 * inward + 1)
                piece = {all.top(), qMax(piece.bottom, box.rect.bottom())};
            piece.top = qMin(piece.top, all.bottom() - box.rect.height());
            return;
        }
    }

    void add(Piece piece)
    {
        const qreal step = qMax(m_height - m_line, m_height / 2);
        m_hasTall = m_hasTall || piece.bottom - piece.top > m_height;
        while (piece.bottom - piece.top > m_height) {
            m_pieces.append({piece.top, piece.top + m_height});
            piece.top += step;
        }
        m_pieces.append(piece);
    }

    const SheetLayout &m_layout;
    qreal m_height;
    qreal m_line;
    QList<Piece> m_pieces;
    bool m_hasTall = false;
};

} // namespace

SheetPages pagesOf(const SheetLayout &layout, qreal height, qreal line)
{
    if (height < 1)
        return {{}, {layout.head}, false}; // no room for anything
    return Pager(layout, height, line).pages();
}

bool isWhole(const Sheet &sheet, const SheetLayout &layout, const SheetBox &box, const QRectF &room)
{
    if (box.kind == SheetBox::Kind::ColumnHead || box.kind == SheetBox::Kind::Bone || box.kind == SheetBox::Kind::Frame
        || (sheet.isFishbone && box.kind == SheetBox::Kind::Line))
        return true;
    if (sheet.kind == WorksheetKind::Board && box.kind == SheetBox::Kind::Cell)
        return true; // an area is as long as the sheet
    if (const SheetBox *name = partNameOf(layout, box); name && name != &box) {
        const qreal covered = name->rect.top() < room.top() - 1 ? name->rect.height() : 0;
        const QRectF below = room.adjusted(0, covered, 0, 0);
        if (box.rect.height() <= below.height())
            return box.rect.top() >= below.top() - 1 && box.rect.bottom() <= below.bottom() + 1;
    }
    QRectF all = box.rect;
    if (box.row >= 0 && box.row < layout.rows.size())
        all = layout.rows[box.row];
    if (sheet.kind == WorksheetKind::Form && box.kind != SheetBox::Kind::RowHead && isInTallRow(layout, box, room.height())) {
        const qreal top = room.top() + qMax(0.0, coveredBy(layout, box.row, room));
        if (box.rect.height() <= room.bottom() - top)
            return box.rect.top() >= top - 1 && box.rect.bottom() <= room.bottom() + 1;
        return box.rect.bottom() > top && box.rect.top() < room.bottom();
    }
    const bool stands = box.card >= 0 || box.kind == SheetBox::Kind::Hint || box.kind == SheetBox::Kind::Label;
    if (all.height() > room.height() && stands)
        all = box.rect; // of a row that never has room what is whole of it
    if (all.height() > room.height())
        return all.bottom() > room.top() && all.top() < room.bottom();
    return all.top() >= room.top() - 1 && all.bottom() <= room.bottom() + 1;
}

std::optional<QRectF> boardNameRect(const Sheet &sheet, const SheetLayout &layout, qsizetype i, const QRectF &room)
{
    const SheetBox &name = layout.boxes[i];
    const bool isOfPart = isPartName(layout, i);
    for (qsizetype next = i + 1; next < layout.boxes.size(); ++next) {
        const SheetBox &named = layout.boxes[next];
        if (named.row != name.row || named.column != name.column || named.kind == SheetBox::Kind::Cell)
            break;
        if (named.kind == SheetBox::Kind::Label) {
            if (isOfPart)
                continue; // of a cluster in the part
            break;
        }
        if (!isWhole(sheet, layout, named, room))
            continue;
        QRectF rect = name.rect;
        if (isOfPart)
            rect.moveTop(qMax(rect.top(), room.top()));
        if (rect.top() < room.top() - 1)
            return {}; // of a cluster that began on the page before
        return rect;
    }
    return {};
}

bool isInTallRow(const SheetLayout &layout, const SheetBox &box, qreal height)
{
    return box.row >= 0 && box.row < layout.rows.size() && layout.rows[box.row].height() > height;
}

QRectF rowHeadRect(const SheetLayout &layout, const SheetBox &head, const QRectF &room)
{
    if (!isInTallRow(layout, head, room.height()))
        return head.rect;
    const qreal lowest = layout.rows[head.row].bottom() - head.rect.height();
    QRectF rect = head.rect;
    rect.moveTop(qMax(rect.top(), qMin(room.top(), lowest)));
    return rect;
}

} // namespace cardwright
