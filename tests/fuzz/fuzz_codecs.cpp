// Any text may stand under any question. A form takes it or declines; what it takes it writes so that it is
// read as the same, and writing that again changes nothing. The first two bytes choose the question.

#include "fuzz/law.h"

#include "schema/codecs.h"
#include "schema/compositecodec.h"

#include <cstdint>

using namespace cardwright;

namespace {

template<typename Parse, typename Write>
void holdsForm(const char *name, const QString &body, const Parse &parse, const Write &write)
{
    const auto value = parse(body);
    if (!value)
        return;
    const QString written = write(*value);
    const auto again = parse(written);
    const QByteArray detail = QByteArray(name) + " wrote: " + written.toUtf8();
    holds(again || written.trimmed().isEmpty(), "what a form wrote it reads again;", detail);
    if (again)
        holds(write(*again) == written, "writing again changes nothing;", detail);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const Template &schema = builtInTemplate();
    const int chosen = (data[0] << 8 | data[1]) % (static_cast<int>(schema.specs().size()) + 1);
    const int spec = chosen - 1; // -1: a question that the template does not know
    const QString language = schema.languages().value(data[0] % qMax<qsizetype>(1, schema.languages().size()));
    const QString body = QString::fromUtf8(reinterpret_cast<const char *>(data) + 2, static_cast<qsizetype>(size) - 2);

    holdsForm("list", body, [&](const QString &text) { return parseList(text, schema, spec); },
              [&](const ListValue &value) { return writeList(value, schema, spec, language); });
    holdsForm("links", body, [&](const QString &text) { return parseLinks(text, schema, spec); },
              [&](const LinksValue &value) { return writeLinks(value, schema, spec, language); });
    holdsForm("pairs", body, [&](const QString &text) { return parseKeyValue(text, schema, spec); },
              [&](const KeyValueValue &value) { return writeKeyValue(value, schema, spec, language); });
    holdsForm("table", body, [&](const QString &text) { return parseTable(text, schema, spec); },
              [&](const TableValue &value) { return writeTable(value, schema, spec, language); });
    holdsForm("shares", body, [&](const QString &text) { return parsePercents(text, schema, spec); },
              [&](const PercentValue &value) { return writePercents(value, schema, spec, language); });
    holdsForm("people", body, [&](const QString &text) { return parsePeople(text, schema, spec); },
              [&](const PeopleValue &value) { return writePeople(value, schema, spec, language); });
    holdsForm("keywords", body, [&](const QString &text) { return parseKeywords(text, schema, spec); },
              [&](const KeywordsValue &value) { return writeKeywords(value, schema, spec, language); });
    holdsForm("code", body, [&](const QString &text) { return parseCode(text, schema, spec); },
              [&](const CodeValue &value) { return writeCode(value, schema, spec, language); });
    holdsForm("duration", body, [&](const QString &text) { return parseDuration(text, schema, spec); },
              [&](const DurationValue &value) { return writeDuration(value, schema, spec, language); });
    if (spec < 0)
        return 0;
    if (!optionsOf(schema, spec).isEmpty())
        holdsForm("choices", body, [&](const QString &text) { return parseChoices(text, schema, spec); },
                  [&](const ChoicesValue &value) { return writeChoices(value, schema, spec, language); });
    if (isComposite(schema, spec))
        holdsForm("parts", body, [&](const QString &text) { return parseComposite(text, schema, spec); },
                  [&](const CompositeValue &value) { return writeComposite(value, schema, spec, language); });
    return 0;
}
