#include "editing/sourcetext.h"

#include "markdown/lines.h"

#include <QStringDecoder>

#include <algorithm>

namespace cardwright {

namespace {

constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");

// U+2029, U+FDD0 and U+FDD1 begin a new block in a text document.
constexpr QByteArrayView kTakenForBreaks[] = {"\xE2\x80\xA9", "\xEF\xB7\x90", "\xEF\xB7\x91"};

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// UTF-16 units that the character beginning with `byte` takes; 0 for a byte within one.
int unitsOf(char byte)
{
    return isContinuation(byte) ? 0 : static_cast<unsigned char>(byte) >= 0xF0 ? 2 : 1;
}

bool holdsBreaks(const QByteArray &bytes)
{
    return std::any_of(std::begin(kTakenForBreaks), std::end(kTakenForBreaks),
                       [&](QByteArrayView mark) { return quickIndexOf(bytes, mark) >= 0; });
}

bool isLineBreak(char byte)
{
    return byte == '\n' || byte == '\r';
}

// What both begin and end with, without splitting a character of two units.
void narrow(SourceText::Edit &edit, const QString &before)
{
    const QString &after = edit.inserted;
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    if (head > 0 && before[head - 1].isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;
    edit.position += head;
    edit.removed = before.size() - head - tail;
    edit.inserted = after.sliced(head, after.size() - head - tail);
}

} // namespace

SourceText::SourceText(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_exact(QByteArrayView(bytes).isValidUtf8() && !holdsBreaks(bytes))
{
    const qsizetype begin = m_bytes.startsWith(kByteOrderMark) ? kByteOrderMark.size() : 0;
    m_lines = linesOf({begin, m_bytes.size()}, {begin, 0});
    m_size = m_lines.last().position + decoded({m_lines.last().byte, m_bytes.size()}).size();
}

QString SourceText::decoded(ByteRange range) const
{
    // QString::fromUtf8() would drop U+FEFF at the start of any piece.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    QString text = decoder(range.view(m_bytes));
    if (!m_exact) {
        for (const char16_t mark : {u'\u2029', u'\uFDD0', u'\uFDD1'})
            text.replace(mark, QChar::ReplacementCharacter);
    }
    return text;
}

qsizetype SourceText::contentEnd(qsizetype line) const
{
    if (line + 1 == m_lines.size())
        return m_bytes.size();
    qsizetype end = m_lines[line + 1].byte - 1;
    if (m_bytes[end] == '\n' && end > m_lines[line].byte && m_bytes[end - 1] == '\r')
        --end;
    return end;
}

// The lines that begin in `range`, its start included, which is `first`.
QList<SourceText::Line> SourceText::linesOf(ByteRange range, Line first) const
{
    QList<Line> lines{first};
    qsizetype units = first.position;
    const char *bytes = m_bytes.constData();
    for (qsizetype at = range.begin; at < range.end;) {
        const qsizetype begin = at;
        qsizetype inLine = 0;
        while (at < range.end && !isLineBreak(bytes[at]))
            inLine += unitsOf(bytes[at++]);
        units += m_exact ? inLine : decoded({begin, at}).size();
        if (at == range.end)
            break;
        at += bytes[at] == '\r' && at + 1 < m_bytes.size() && bytes[at + 1] == '\n' ? 2 : 1;
        lines.append({at, ++units});
    }
    return lines;
}

QString SourceText::text() const
{
    return text(0, m_size);
}

QString SourceText::text(qsizetype position, qsizetype size) const
{
    const ByteRange range{byteOf(position), byteOf(position + size)};
    const auto after = std::upper_bound(m_lines.cbegin(), m_lines.cend(), range.begin,
                                        [](qsizetype byte, const Line &line) { return byte < line.byte; });
    QString text;
    qsizetype begin = range.begin;
    for (qsizetype line = after - m_lines.cbegin() - 1; begin < range.end || line + 1 < m_lines.size();
         ++line) {
        text += decoded({begin, qMin(range.end, contentEnd(line))});
        if (line + 1 == m_lines.size() || m_lines[line + 1].byte > range.end)
            break;
        text += u'\n';
        begin = m_lines[line + 1].byte;
    }
    return text;
}

qsizetype SourceText::byteOf(qsizetype position) const
{
    const auto after =
        std::upper_bound(m_lines.cbegin(), m_lines.cend(), qMax<qsizetype>(position, 0),
                         [](qsizetype place, const Line &line) { return place < line.position; });
    const qsizetype line = after - m_lines.cbegin() - 1;
    const qsizetype end = contentEnd(line);
    qsizetype byte = m_lines[line].byte;
    for (qsizetype units = position - m_lines[line].position; units > 0 && byte < end;) {
        units -= unitsOf(m_bytes[byte++]);
        while (byte < end && isContinuation(m_bytes[byte]))
            ++byte;
    }
    return byte;
}

qsizetype SourceText::positionOf(qsizetype byte) const
{
    const auto after = std::upper_bound(m_lines.cbegin(), m_lines.cend(), qMax(byte, m_lines.first().byte),
                                        [](qsizetype place, const Line &line) { return place < line.byte; });
    const qsizetype line = after - m_lines.cbegin() - 1;
    const qsizetype end = qMin(byte, contentEnd(line));
    qsizetype position = m_lines[line].position;
    for (qsizetype at = m_lines[line].byte; at < end; ++at)
        position += unitsOf(m_bytes[at]);
    return qMin(position, m_size);
}

void SourceText::apply(const Splice &splice)
{
    const qsizetype end = splice.offset + splice.removed.size();
    const qsizetype grown = splice.inserted.size() - splice.removed.size();
    const auto byByte = [](qsizetype byte, const Line &line) { return byte < line.byte; };
    qsizetype first =
        std::upper_bound(m_lines.cbegin(), m_lines.cend(), splice.offset, byByte) - m_lines.cbegin() - 1;
    if (first > 0 && m_bytes[splice.offset - 1] == '\r') // an LF may come to it
        --first;
    const qsizetype next = std::upper_bound(m_lines.cbegin(), m_lines.cend(), end, byByte) - m_lines.cbegin();
    const bool atEnd = next == m_lines.size();

    splice.apply(m_bytes);
    const qsizetype to = atEnd ? m_bytes.size() : m_lines[next].byte + grown;
    QList<Line> lines = linesOf({m_lines[first].byte, to}, m_lines[first]);
    if (atEnd) {
        m_size = lines.last().position;
        for (qsizetype at = lines.last().byte; at < to; ++at)
            m_size += unitsOf(m_bytes[at]);
    } else {
        const qsizetype shift = lines.last().position - m_lines[next].position;
        lines.removeLast(); // the line at `next`, which stays
        m_size += shift;
        for (qsizetype i = next; i < m_lines.size(); ++i) {
            m_lines[i].byte += grown;
            m_lines[i].position += shift;
        }
    }
    if (lines.size() == next - first) { // as with nearly every key
        std::copy(lines.cbegin(), lines.cend(), m_lines.begin() + first);
        return;
    }
    m_lines = m_lines.first(first) + lines + m_lines.sliced(next);
}

Splice SourceText::edited(const Edit &given)
{
    Edit edit = given;
    narrow(edit, text(edit.position, edit.removed));
    const qsizetype begin = byteOf(edit.position);
    const qsizetype end = byteOf(edit.position + edit.removed);
    QByteArray inserted = edit.inserted.toUtf8();
    if (inserted.contains('\n'))
        inserted.replace("\n", dominantLineEnding(m_bytes));

    // A CR and an LF that come together would be one line break instead of two.
    const bool crBefore = begin > 0 && m_bytes[begin - 1] == '\r';
    const bool lfAfter = end < m_bytes.size() && m_bytes[end] == '\n';
    if (crBefore && (inserted.isEmpty() ? lfAfter : inserted.startsWith('\n')))
        inserted.prepend('\n');
    if (lfAfter && inserted.endsWith('\r'))
        inserted.append('\n');

    const Splice splice{begin, m_bytes.mid(begin, end - begin), inserted};
    apply(splice);
    return splice;
}

SourceText::Edit SourceText::moved(const QByteArray &bytes)
{
    const qsizetype shorter = qMin(m_bytes.size(), bytes.size());
    qsizetype head =
        std::mismatch(m_bytes.cbegin(), m_bytes.cbegin() + shorter, bytes.cbegin()).first - m_bytes.cbegin();
    qsizetype tail = 0;
    while (tail < shorter - head && m_bytes[m_bytes.size() - 1 - tail] == bytes[bytes.size() - 1 - tail])
        ++tail;
    // Not within a character, nor between CR and LF.
    const auto within = [](const QByteArray &one, qsizetype at) {
        return at > 0 && at < one.size()
               && (isContinuation(one[at]) || one[at - 1] == '\r' || one[at] == '\n');
    };
    while (head > 0 && (within(m_bytes, head) || within(bytes, head) || m_bytes[head - 1] == '\r'))
        --head;
    while (tail > 0 && (within(m_bytes, m_bytes.size() - tail) || within(bytes, bytes.size() - tail)))
        --tail;
    const Splice splice{head, m_bytes.mid(head, m_bytes.size() - head - tail),
                        bytes.mid(head, bytes.size() - head - tail)};

    Edit edit;
    edit.position = positionOf(head);
    edit.removed = positionOf(m_bytes.size() - tail) - edit.position;
    const qsizetype before = m_size;
    const bool stays = SourceText(splice.inserted).isExact() && m_exact
                       && m_bytes.startsWith(kByteOrderMark) == bytes.startsWith(kByteOrderMark);
    if (!stays) { // nothing to hold on to
        *this = SourceText(bytes);
        return {0, before, text()};
    }
    apply(splice);
    edit.inserted = text(edit.position, m_size - before + edit.removed);
    return edit;
}

} // namespace cardwright
