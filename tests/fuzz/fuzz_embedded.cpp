// Any bytes may be a finished page. What comes out of one is what was put in, or nothing.

#include "fuzz/law.h"

#include "base/embeddedsource.h"

#include <cstdint>

using namespace cardwright;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto source = sourceEmbeddedIn(bytes))
        holds(bytes.contains(embeddedSource(*source)), "a source is one that stands there");

    const QByteArray head("<!DOCTYPE html>\n<meta name=\"generator\" content=\"Cardwright\">\n");
    const QByteArray page = QByteArray(head).append(embeddedSource(bytes));
    holds(sourceEmbeddedIn(page) == bytes, "what is embedded comes back");
    // A byte of the element changed: nothing, or the same where Base64 has two spellings.
    if (size > 1) {
        QByteArray changed = page;
        const qsizetype at = head.size() + (data[0] * 256 + data[1]) % (changed.size() - head.size());
        changed[at] = static_cast<char>(changed.at(at) ^ 1);
        const auto source = sourceEmbeddedIn(changed);
        holds(!source || *source == bytes, "a changed page gives no other text");
    }
    return 0;
}
