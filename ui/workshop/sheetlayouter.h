#pragma once

#include "workshop/sheetlayout.h"

namespace cardwright {

// What the layouts of all kinds of worksheets have in common: boxes with their text broken into lines. For
// the layouts alone.
class SheetLayouter
{
protected:
    SheetLayouter(const Sheet &sheet, const SheetStyle &style, QSizeF size)
        : m_sheet(sheet)
        , m_style(style)
        , m_size(size)
        , m_headFont(style.head)
    {
    }

    static QStaticText broken(const QString &text, const QFont &font, qreal width);
    static QStaticText newlyBroken(const QString &text, const QFont &font, qreal width);
    // A box with words; gives where it ends.
    qreal words(SheetBox::Kind kind, const QString &text, QRectF rect, const QFont &font, int row = -1, int column = 0);
    qsizetype cell(int column, int row, const QRectF &rect); // its place among the boxes
    SheetBox noteBox(int card, qreal width) const { return noteBox(card, m_sheet.cards[card].text, width); }
    SheetBox noteBox(int card, const QString &text, qreal width) const;
    // The notes of one place, one below the other, under the titles of their clusters; gives where they end.
    qreal notes(int column, int row, qreal left, qreal top, qreal width);
    // What stands in a cell: its notes, its value, or what belongs there while it is empty; gives where it ends.
    qreal values(int column, int row, qreal left, qreal top, qreal width);
    // The name of an area or column; a word that is too long for it is broken between syllables.
    qreal columnHead(int column, qreal left, qreal top, qreal width);
    void alignHeads(qreal bottom); // their lines stand at one height
    // Letters that let every word of every head stay whole, or the smallest there may be.
    void fitHeads(const QList<qreal> &widths);
    QFont leastHeadFont() const;
    bool hasCards(int column, int row) const;
    QString hintFor(int column, int row) const; // what belongs there while it is empty
    SheetLayout finished(qreal height);

    const Sheet &m_sheet;
    const SheetStyle &m_style;
    QSizeF m_size;
    SheetLayout m_layout;
    QFont m_headFont;
};

// The head on the right, bones above and below the spine with their causes, what is done about it beneath.
SheetLayout fishboneLayout(const Sheet &sheet, const SheetStyle &style, QSizeF size);

// Areas beside each other with their notes.
SheetLayout boardLayout(const Sheet &sheet, const SheetStyle &style, QSizeF size);

// One field below the other, each behind its name.
SheetLayout formLayout(const Sheet &sheet, const SheetStyle &style, QSizeF size);

// The plane of a matrix, those that have no place yet on its left, and the ranking on its right.
SheetLayout matrixLayout(const Sheet &sheet, const SheetStyle &style, QSizeF size);

} // namespace cardwright
