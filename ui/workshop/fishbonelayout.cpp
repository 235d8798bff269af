#include "workshop/sheetlayouter.h"

#include <QFontMetricsF>

#include <algorithm>

namespace cardwright {

namespace {

constexpr qreal kHead = 0.24;  // of the width
constexpr qreal kSlant = 0.06; // of a bone's width: how far it leans
constexpr qreal kLeastLines = 2; // of a bone without a cause

// The first area is the head, the last one what is done about it; those between are the bones.
class FishboneLayouter : private SheetLayouter
{
public:
    FishboneLayouter(const Sheet &sheet, const SheetStyle &style, QSizeF size)
        : SheetLayouter(sheet, style, size)
        , m_bones(static_cast<int>(sheet.columns.size()) - 2)
        , m_above((m_bones + 1) / 2)
    {
    }

    SheetLayout layout()
    {
        m_body = m_size.width() * (1 - kHead) - 2 * m_style.gap;
        m_width = m_body / qMax(1, m_above);
        QList<qreal> widths(m_sheet.columns.size(), inside());
        widths.first() = headWidth() - 2 * m_style.pad;
        widths.last() = m_size.width();
        fitHeads(widths);

        const qreal top = upperBones();
        const qreal least = headHeight();
        m_spine = qMax(top, least / 2) + m_style.gap;
        addLine(SheetBox::Kind::Bone, {0, m_spine, m_size.width() - headWidth(), 0}, 0, 0);
        const qreal bottom = qMax(lowerBones(), m_spine + least / 2 + m_style.gap);
        for (int bone = 0; bone < m_bones; ++bone)
            slant(bone);
        head(least);
        return finished(actions(bottom + m_style.gap));
    }

private:
    qreal inside() const { return m_width * (1 - kSlant) - 2 * m_style.gap; } // for the words of a bone
    qreal headWidth() const { return m_size.width() * kHead; }
    qreal leftOf(int bone) const { return (bone < m_above ? bone : bone - m_above) * m_width; }
    int columnOf(int bone) const { return bone + 1; }

    void addLine(SheetBox::Kind kind, const QRectF &rect, int row, int column)
    {
        SheetBox line;
        line.kind = kind;
        line.rect = rect;
        line.row = row;
        line.column = column;
        m_layout.boxes.append(line);
    }

    // Its causes, or what belongs there.
    qreal causes(int column, qreal left, qreal top, qreal width)
    {
        const QString &prompt = m_sheet.columns[column].prompt;
        const qreal least = top + kLeastLines * QFontMetricsF(m_style.body).height();
        if (!hasCards(column, -1) && !prompt.isEmpty())
            return qMax(least, words(SheetBox::Kind::Hint, prompt, {left, top, width, 0}, m_style.body, -1, column));
        return qMax(least, notes(column, -1, left, top, width));
    }

    // Their names at the top, their causes down to the spine; gives where the longest ends.
    qreal upperBones()
    {
        qreal names = 0;
        const qsizetype first = m_layout.boxes.size();
        for (int bone = 0; bone < m_above; ++bone)
            names = qMax(names, columnHead(columnOf(bone), leftOf(bone), 0, inside()));
        for (qsizetype i = first; i < m_layout.boxes.size(); ++i)
            m_layout.boxes[i].rect.setBottom(names - m_style.gap);
        qreal bottom = names;
        for (int bone = 0; bone < m_above; ++bone) {
            m_grounds.append(cell(columnOf(bone), -1, {leftOf(bone), 0, m_width - m_style.gap, 0}));
            bottom = qMax(bottom, causes(columnOf(bone), wordsLeft(bone), names, inside()));
        }
        m_names = names - m_style.gap;
        return bottom;
    }

    // Their causes below the spine, their names at the foot.
    qreal lowerBones()
    {
        const qreal top = m_spine + m_style.edge + m_style.gap;
        qreal bottom = top;
        for (int bone = m_above; bone < m_bones; ++bone) {
            m_grounds.append(cell(columnOf(bone), -1, {leftOf(bone), top, m_width - m_style.gap, 0}));
            bottom = qMax(bottom, causes(columnOf(bone), wordsLeft(bone), top, inside()));
        }
        qreal names = bottom;
        for (int bone = m_above; bone < m_bones; ++bone)
            names = qMax(names, columnHead(columnOf(bone), leftOf(bone), bottom, inside()));
        m_feet = bottom;
        for (int bone = 0; bone < m_bones; ++bone)
            m_layout.boxes[m_grounds[bone]].rect.setBottom(bone < m_above ? m_spine : names);
        return names;
    }

    qreal wordsLeft(int bone) const { return leftOf(bone) + m_width * kSlant + m_style.gap; }

    // From its name to the spine, leaning towards the head.
    void slant(int bone)
    {
        const bool isAbove = bone < m_above;
        const qreal top = isAbove ? m_names : m_spine + m_style.edge;
        const qreal bottom = isAbove ? m_spine : m_feet;
        addLine(SheetBox::Kind::Bone, {leftOf(bone), top, m_width * kSlant, bottom - top}, isAbove ? 0 : 1, columnOf(bone));
    }

    // What the head needs, before it is known where it stands.
    qreal headHeight()
    {
        const SheetLayout before = m_layout;
        const qreal bottom = headWords(0);
        m_layout = before;
        return bottom + m_style.pad;
    }

    qreal headWords(qreal top)
    {
        const qreal left = m_size.width() - headWidth() + m_style.pad;
        const qreal width = headWidth() - 2 * m_style.pad;
        return causes(0, left, columnHead(0, left, top + m_style.pad, width), width);
    }

    void head(qreal height)
    {
        const QRectF frame(m_size.width() - headWidth(), m_spine - height / 2, headWidth(), height);
        cell(0, -1, frame);
        headWords(frame.top());
        addLine(SheetBox::Kind::Frame, frame, -1, 0);
    }

    qreal actions(qreal top)
    {
        const int column = static_cast<int>(m_sheet.columns.size()) - 1;
        const qsizetype ground = cell(column, -1, {0, top, m_size.width(), 0});
        const qreal bottom = causes(column, 0, columnHead(column, 0, top, m_size.width()), m_size.width());
        m_layout.boxes[ground].rect.setBottom(bottom);
        return bottom;
    }

    int m_bones;
    int m_above; // of the spine; the others are below it
    qreal m_body = 0; // the width of all but the head
    qreal m_width = 0; // of a bone
    qreal m_names = 0; // where those of the upper bones end
    qreal m_spine = 0;
    qreal m_feet = 0; // where those of the lower bones begin
    QList<qsizetype> m_grounds;
};

} // namespace

SheetLayout fishboneLayout(const Sheet &sheet, const SheetStyle &style, QSizeF size)
{
    return FishboneLayouter(sheet, style, size).layout();
}

} // namespace cardwright
