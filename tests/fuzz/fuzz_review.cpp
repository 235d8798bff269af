// Any bytes may be a review file. What is read of them is written so that it is read as the same again.

#include "fuzz/law.h"

#include "schema/reviewjson.h"

#include <cstdint>

using namespace cardwright;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString path = QStringLiteral("card.review.json");
    const Result<ReadReview> read = parseReview(bytes, path);
    if (!read) {
        holds(!read.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    if (read->newer)
        return 0;
    const QByteArray written = reviewJson(read->review);
    const Result<ReadReview> again = parseReview(written, path);
    holds(again && again->review == read->review, "a review that was written is read again:", written);
    holds(reviewJson(again->review) == written, "the same review, the same bytes");
    return 0;
}
