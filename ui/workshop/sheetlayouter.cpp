#include "workshop/sheetlayouter.h"

#include "workshop/syllables.h"

#include <QCache>
#include <QFontMetricsF>
#include <QTextOption>
#include <QtMath>

#include <algorithm>

namespace cardwright {

namespace {

constexpr qsizetype kShortWord = 5; // letters of one that is not broken
constexpr int kKeptTexts = 4000; // broken into lines: of desk and wall, with 500 notes on each
constexpr int kDeepest = 3; // causes are moved in so often; those that lie deeper stand under them

// A word that is wider than its box is broken between syllables; the layout of the text would break it anywhere.
QString wholeWords(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    const qsizetype most = qFloor(width / metrics.maxWidth());
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (word.size() > most && word.size() > kShortWord && !word.contains(u'\n') && metrics.horizontalAdvance(word) > width)
            word = brokenIntoSyllables(word, metrics, width);
    }
    return words.join(u' ');
}

struct BrokenKey
{
    QString text;
    QFont font;
    qreal width = 0;

    bool operator==(const BrokenKey &) const = default;
};

size_t qHash(const BrokenKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font, key.width);
}

} // namespace

// One more note leaves all others as they are, on the desk and on every wall.
QStaticText SheetLayouter::broken(const QString &text, const QFont &font, qreal width)
{
    thread_local QCache<BrokenKey, QStaticText> kept(kKeptTexts);
    const BrokenKey key{text, font, width};
    if (const QStaticText *lines = kept.object(key))
        return *lines;
    const QStaticText lines = newlyBroken(text, font, width);
    kept.insert(key, new QStaticText(lines));
    return lines;
}

QStaticText SheetLayouter::newlyBroken(const QString &text, const QFont &font, qreal width)
{
    QString parted = wholeWords(text, font, width);
    QStaticText lines(parted.replace(u'\n', QChar::LineSeparator)); // it takes no other for a new line
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    lines.setTextFormat(Qt::PlainText);
    lines.setTextOption(option);
    lines.setTextWidth(qMax(1.0, width));
    lines.prepare(QTransform(), font);
    return lines;
}

qreal SheetLayouter::words(SheetBox::Kind kind, const QString &text, QRectF rect, const QFont &font, int row, int column)
{
    SheetBox box;
    box.kind = kind;
    box.row = row;
    box.column = column;
    box.text = broken(text, font, rect.width());
    rect.setHeight(box.text.size().height() + m_style.pad);
    box.rect = rect;
    m_layout.boxes.append(box);
    return rect.bottom();
}

qsizetype SheetLayouter::cell(int column, int row, const QRectF &rect)
{
    SheetBox box;
    box.kind = SheetBox::Kind::Cell;
    box.rect = rect;
    box.column = column;
    box.row = row;
    m_layout.boxes.append(box);
    return m_layout.boxes.size() - 1;
}

SheetBox SheetLayouter::noteBox(int card, const QString &text, qreal width) const
{
    SheetBox box;
    box.kind = SheetBox::Kind::Note;
    box.card = card;
    box.column = m_sheet.cards[card].column;
    box.row = m_sheet.cards[card].row;
    const qreal left = m_style.edge + m_style.pad;
    box.text = broken(text, m_style.body, width - left - m_style.pad);
    box.rect = {0, 0, width, box.text.size().height() + 1.5 * m_style.pad};
    return box;
}

qreal SheetLayouter::notes(int column, int row, qreal left, qreal top, qreal width)
{
    QString cluster;
    for (qsizetype i = 0; i < m_sheet.cards.size(); ++i) {
        const SheetCard &card = m_sheet.cards[i];
        if (card.column != column || card.row != row)
            continue;
        if (!card.clusterId.isEmpty() && card.clusterId != cluster && !card.cluster.isEmpty())
            top = words(SheetBox::Kind::Label, card.cluster, {left, top, width, 0}, m_style.head, row, column);
        cluster = card.clusterId;
        const qreal inward = (card.clusterId.isEmpty() ? 0 : m_style.pad) + qMin(card.level, kDeepest) * 2 * m_style.pad;
        SheetBox box = noteBox(static_cast<int>(i), width - inward);
        box.rect.moveTo(left + inward, top);
        m_layout.boxes.append(box);
        top = box.rect.bottom() + m_style.gap;
    }
    return top;
}

qreal SheetLayouter::values(int column, int row, qreal left, qreal top, qreal width)
{
    const qreal inside = width - m_style.pad;
    if (const QString hint = hintFor(column, row); !hint.isEmpty())
        return words(SheetBox::Kind::Hint, hint, {left + m_style.pad / 2, top, inside, 0}, m_style.body, row, column);
    if (m_sheet.columns[column].many)
        return notes(column, row, left + m_style.pad / 2, top, inside);
    for (qsizetype i = 0; i < m_sheet.cards.size(); ++i) {
        const SheetCard &card = m_sheet.cards[i];
        if (card.column != column || card.row != row)
            continue;
        SheetBox box;
        box.kind = SheetBox::Kind::Value;
        box.card = static_cast<int>(i);
        box.column = column;
        box.row = row;
        box.text = broken(card.text, m_style.body, width - 2 * m_style.pad);
        box.rect = {left, top, width, box.text.size().height() + m_style.pad};
        m_layout.boxes.append(box);
        return box.rect.bottom();
    }
    return top;
}

qreal SheetLayouter::columnHead(int column, qreal left, qreal top, qreal width)
{
    const QString title = m_sheet.columns[column].title;
    if (title.isEmpty())
        return top; // a list that is only broken into columns
    const QFontMetricsF metrics(m_headFont);
    QStringList parts = title.split(QChar(u' '));
    for (QString &word : parts)
        word = brokenIntoSyllables(word, metrics, width);
    const qreal bottom = words(SheetBox::Kind::ColumnHead, parts.join(QChar(u' ')), {left, top, width, 0}, m_headFont, -1, column);
    if (m_headFont != m_style.head)
        m_layout.boxes.last().letters = m_headFont.pixelSize();
    return bottom + m_style.gap;
}

void SheetLayouter::alignHeads(qreal bottom)
{
    for (SheetBox &box : m_layout.boxes) {
        if (box.kind == SheetBox::Kind::ColumnHead)
            box.rect.setBottom(bottom - m_style.gap);
    }
}

QFont SheetLayouter::leastHeadFont() const
{
    QFont font = m_style.head;
    if (m_style.leastHead > 0 && m_style.leastHead < font.pixelSize())
        font.setPixelSize(qCeil(m_style.leastHead));
    return font;
}

void SheetLayouter::fitHeads(const QList<qreal> &widths)
{
    const auto fits = [&](const QFont &font) {
        const QFontMetricsF metrics(font);
        for (qsizetype i = 0; i < m_sheet.columns.size(); ++i) {
            for (const QString &word : m_sheet.columns[i].title.split(QChar(u' '))) {
                if (metrics.horizontalAdvance(word) > widths[i])
                    return false;
            }
        }
        return true;
    };
    m_headFont = m_style.head;
    const int least = leastHeadFont().pixelSize();
    while (m_headFont.pixelSize() > least && !fits(m_headFont))
        m_headFont.setPixelSize(m_headFont.pixelSize() - 1);
}

bool SheetLayouter::hasCards(int column, int row) const
{
    return std::any_of(m_sheet.cards.begin(), m_sheet.cards.end(),
                       [=](const SheetCard &card) { return card.column == column && card.row == row; });
}

QString SheetLayouter::hintFor(int column, int row) const
{
    for (const SheetHint &hint : m_sheet.hints) {
        if (hint.column == column && hint.row == row)
            return hint.text;
    }
    return {};
}

SheetLayout SheetLayouter::finished(qreal height)
{
    m_layout.height = height;
    return m_layout;
}

} // namespace cardwright
