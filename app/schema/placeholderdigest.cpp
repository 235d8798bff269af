#include "schema/answers.h"

#include <QVarLengthArray>

#include <array>

namespace cardwright {

namespace {

bool holdsLinkAt(QStringView text)
{
    return text.startsWith(u"](") || text.startsWith(u"://");
}

// What an ASCII character counts for in a digest: itself in lower case, nothing, or a gap.
constexpr char kMark = '\0';
constexpr char kGap = ' ';

constexpr std::array<char, 128> foldedAscii()
{
    std::array<char, 128> folded{};
    for (int i = 0; i < 128; ++i) {
        const char c = static_cast<char>(i);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter)
            folded[static_cast<size_t>(i)] = static_cast<char>(c | 0x20);
        else if ((c >= '0' && c <= '9') || c == '|' || c == '%' || c == '@')
            folded[static_cast<size_t>(i)] = c;
        else
            folded[static_cast<size_t>(i)] = c == '*' || c == '_' || c == '`' ? kMark : kGap;
    }
    return folded;
}
constexpr std::array<char, 128> kFoldedAscii = foldedAscii();

// What an ASCII letter or digit counts for; NUL for everything else.
char letterOf(QChar c)
{
    if (c >= u'\x80')
        return '\0';
    const char byte = kFoldedAscii[c.unicode()];
    return byte == kGap || byte == '|' ? '\0' : byte;
}

// 64-bit FNV-1a of the folded text, made on the way. A row is the same with and without its outer
// pipes: pipes and gaps count only between other characters.
class Digest
{
public:
    void add(char byte)
    {
        if (byte == '|') {
            if (m_any)
                addToFrame('|');
            return;
        }
        if (m_pending)
            flush();
        hash(byte);
        m_any = true;
    }

    // Right after add() of anything but a pipe.
    void addToWord(char byte) { hash(byte); }

    // One UTF-16 unit that is a letter or digit, so never half of a pair, as UTF-8.
    void addFolded(QChar c)
    {
        if (m_pending)
            flush();
        m_any = true;
        const uint unit = c.toCaseFolded().unicode();
        if (unit < 0x80) {
            hash(static_cast<char>(unit));
            return;
        }
        if (unit < 0x800) {
            hash(static_cast<char>(0xc0 | (unit >> 6)));
        } else {
            hash(static_cast<char>(0xe0 | (unit >> 12)));
            hash(static_cast<char>(0x80 | ((unit >> 6) & 0x3f)));
        }
        hash(static_cast<char>(0x80 | (unit & 0x3f)));
    }

    void addGap() { m_gap = m_pending = m_any; }

    quint64 value() const { return !m_any ? 0 : m_hash == 0 ? 1 : m_hash; }

private:
    void addToFrame(char byte)
    {
        if (m_gap)
            m_frame.append(' ');
        m_gap = false;
        m_frame.append(byte);
        m_pending = true;
    }

    void flush()
    {
        if (!m_frame.isEmpty()) {
            for (const char byte : std::as_const(m_frame))
                hash(byte);
            m_frame.resize(0); // clear() would free it
        }
        if (m_gap)
            hash(' ');
        m_gap = m_pending = false;
    }

    void hash(char byte)
    {
        m_hash ^= static_cast<unsigned char>(byte);
        m_hash *= 0x100000001b3ULL;
    }

    quint64 m_hash = 0xcbf29ce484222325ULL;
    QVarLengthArray<char, 32> m_frame; // pipes and gaps that count if anything follows
    bool m_gap = false;
    bool m_pending = false; // a gap or a frame
    bool m_any = false;
};

} // namespace

quint64 placeholderDigest(QStringView line)
{
    Digest digest;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c < u'\x80') {
            switch (const char byte = kFoldedAscii[c.unicode()]) {
            case kMark:
                break;
            case kGap:
                if ((c == u']' || c == u':') && holdsLinkAt(line.sliced(i)))
                    return 0;
                digest.addGap();
                break;
            default:
                digest.add(byte);
                if (byte == '|')
                    break;
                // The rest of the word, which is most of the work.
                for (char next = 0; i + 1 < line.size() && (next = letterOf(line[i + 1])) != '\0'; ++i)
                    digest.addToWord(next);
            }
        } else if (c.isLetterOrNumber()) {
            digest.addFolded(c);
        } else {
            digest.addGap();
        }
    }
    return digest.value();
}

quint64 optionDigest(QStringView option)
{
    const qsizetype bracket = option.indexOf(u" (");
    return placeholderDigest(bracket > 0 ? option.first(bracket) : option);
}

} // namespace cardwright
