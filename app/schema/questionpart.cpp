#include "schema/questionpart.h"

#include "schema/codecs.h"

namespace cardwright {

int onlyPart(const Template &schema, int spec, QStringView kind)
{
    int found = -1;
    if (spec < 0)
        return found;
    const QList<PartSpec> &parts = schema.specs()[spec].parts;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].kind != kind)
            continue;
        if (found >= 0)
            return -1;
        found = int(i);
    }
    return found;
}

int partOf(const Template &schema, QuestionPart asked, QStringView kind)
{
    if (asked.part < 0)
        return onlyPart(schema, asked.spec, kind);
    return kindOf(schema, asked) == kind ? asked.part : -1;
}

QStringView kindOf(const Template &schema, QuestionPart asked)
{
    if (asked.spec < 0)
        return {};
    const QList<PartSpec> &parts = schema.specs()[asked.spec].parts;
    if (asked.part >= 0)
        return asked.part < parts.size() ? QStringView(parts[asked.part].kind) : QStringView();
    return parts.size() == 1 ? QStringView(parts.first().kind) : QStringView();
}

} // namespace cardwright
