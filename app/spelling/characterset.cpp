#include "spelling/characterset.h"

namespace cardwright {

namespace {

// Names of their own that dictionaries use.
QByteArray systemName(const QByteArray &name)
{
    const QByteArray upper = name.toUpper();
    if (upper.startsWith("ISO8859"))
        return "ISO-8859" + upper.mid(7);
    if (upper.startsWith("MICROSOFT-CP"))
        return "CP" + upper.mid(12);
    if (upper == "TIS620-2533")
        return "TIS-620";
    return upper;
}

// `bytes` through the converter; nothing where a character does not go.
std::optional<QByteArray> converted(iconv_t converter, QByteArray bytes, bool leaveOut)
{
    ::iconv(converter, nullptr, nullptr, nullptr, nullptr); // as new
    QByteArray result(bytes.size() * 4 + 8, Qt::Uninitialized);
    char *in = bytes.data();
    size_t left = static_cast<size_t>(bytes.size());
    char *out = result.data();
    size_t room = static_cast<size_t>(result.size());
    while (::iconv(converter, &in, &left, &out, &room) == static_cast<size_t>(-1)) {
        if (!leaveOut || left == 0 || room < 8)
            return std::nullopt;
        ++in;
        --left;
    }
    result.truncate(out - result.data());
    return result;
}

} // namespace

CharacterSet::CharacterSet(const QByteArray &name)
    : m_utf8(systemName(name) == "UTF-8")
{
    if (m_utf8)
        return;
    const QByteArray system = systemName(name);
    m_encoder = ::iconv_open(system.constData(), "UTF-8");
    m_decoder = ::iconv_open("UTF-8", system.constData());
}

CharacterSet::~CharacterSet()
{
    for (const iconv_t converter : {m_encoder, m_decoder}) {
        if (converter != kNone)
            ::iconv_close(converter);
    }
}

std::optional<QByteArray> CharacterSet::encoded(const QString &text) const
{
    return m_utf8 ? text.toUtf8() : converted(m_encoder, text.toUtf8(), false);
}

QString CharacterSet::decoded(const QByteArray &bytes) const
{
    return QString::fromUtf8(m_utf8 ? bytes : converted(m_decoder, bytes, true).value_or(QByteArray()));
}

} // namespace cardwright
