// Any bytes may be a workshop file or the answers that a question sheet saved. What is read of them is
// written so that it is read as the same again; answers go into a card without touching what is there.

#include "fuzz/law.h"

#include "schema/insertion.h"
#include "workshop/questionform.h"
#include "workshop/workshopjson.h"

#include <cstdint>

using namespace cardwright;

namespace {

void holdsAnswers(const QByteArray &bytes)
{
    const Template &schema = builtInTemplate();
    const Result<AnswerSheet> sheet = readAnswers(bytes, schema, QStringLiteral("answers.md"));
    if (!sheet) {
        holds(!sheet.error().message.isEmpty(), "a refusal says why");
        return;
    }
    const Card card(newCard(schema, QStringLiteral("Porpoises"), QStringLiteral("en"), false));
    const TakenAnswers taken = takeAnswers(card, schema, *sheet);
    QByteArray undone = taken.after.bytes();
    taken.splice.inverse().apply(undone);
    holds(undone == card.bytes(), "undo gives every byte back");
    holds(taken.taken.size() + taken.open.size() <= sheet->answers.size(), "each answer is taken or open once");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    holdsAnswers(bytes);
    const QString path = QStringLiteral("card.workshop.json");
    const Result<ReadWorkshop> read = parseWorkshop(bytes, path);
    if (!read) {
        holds(!read.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    if (read->newer)
        return 0;
    const QByteArray written = workshopJson(read->workshop);
    const Result<ReadWorkshop> again = parseWorkshop(written, path);
    holds(bool(again), "a workshop that was written is read again:", written);
    holds(workshopJson(again->workshop) == written, "the same workshop, the same bytes");
    return 0;
}
