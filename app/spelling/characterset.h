#pragma once

#include <QByteArray>
#include <QString>

#include <iconv.h>

#include <optional>

namespace cardwright {

// The encoding that a dictionary is written in, by the name that its affix file gives.
class CharacterSet
{
public:
    explicit CharacterSet(const QByteArray &name);
    ~CharacterSet();
    Q_DISABLE_COPY_MOVE(CharacterSet)

    bool isKnown() const { return m_utf8 || (m_encoder != kNone && m_decoder != kNone); }
    // Nothing where a character of `text` is not in the set.
    std::optional<QByteArray> encoded(const QString &text) const;
    // What cannot be read is left out.
    QString decoded(const QByteArray &bytes) const;

private:
    static inline const iconv_t kNone = reinterpret_cast<iconv_t>(-1);

    bool m_utf8;
    iconv_t m_encoder = kNone;
    iconv_t m_decoder = kNone;
};

} // namespace cardwright
