#pragma once

#include "base/byterange.h"

#include <QList>
#include <QString>

namespace cardwright {

// The bytes of a card as the text that an editor shows, and the way back: a position in the text is a
// place in the bytes. Lines end with LF, CR or CRLF in the bytes and with one '\n' in the text, so what
// an edit does not touch keeps its ending. A byte order mark is no part of the text.
class SourceText
{
public:
    // At `position` of the text, `removed` characters made way for `inserted`.
    struct Edit
    {
        qsizetype position = 0;
        qsizetype removed = 0;
        QString inserted;
    };

    SourceText() = default;
    explicit SourceText(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; }
    qsizetype size() const { return m_size; } // of the text
    // False where the text cannot give every byte back: bytes that are not UTF-8, and the few
    // characters that an editor takes for line breaks.
    bool isExact() const { return m_exact; }

    QString text() const;
    QString text(qsizetype position, qsizetype size) const;
    qsizetype byteOf(qsizetype position) const;
    qsizetype positionOf(qsizetype byte) const;

    // Takes over what was done to the text; returns what that is in bytes, no more than what differs.
    Splice edited(const Edit &edit);
    // Takes over other bytes; returns what that is in the text.
    Edit moved(const QByteArray &bytes);

private:
    struct Line
    {
        qsizetype byte = 0;
        qsizetype position = 0;
    };

    QString decoded(ByteRange range) const;
    qsizetype contentEnd(qsizetype line) const; // without its ending
    QList<Line> linesOf(ByteRange range, Line first) const;
    void apply(const Splice &splice);

    QByteArray m_bytes;
    QList<Line> m_lines{Line()}; // where each begins; never empty
    qsizetype m_size = 0;
    bool m_exact = true;
};

} // namespace cardwright
