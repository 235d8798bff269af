#include "html/cleantext.h"

#include <QString>

#include <algorithm>

namespace cardwright {

QByteArray cleanText(QByteArrayView text)
{
    const auto isPlain = [](char c) { return static_cast<uchar>(c) < 0x80 && !isControl(c); };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toByteArray();

    QByteArray clean = QString::fromUtf8(text).toUtf8();
    clean.replace("\r\n", "\n").replace('\r', '\n');
    clean.removeIf(isControl);
    return clean;
}

} // namespace cardwright
