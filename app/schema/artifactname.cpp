#include "schema/artifactname.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

QString artifactName(const Template *schema, const QString &language)
{
    const QString name = schema ? schema->label(u"card"_s, language).simplified() : QString();
    return name.isEmpty() ? builtInTemplate().label(u"card"_s, language) : name;
}

bool isDataCard(const Template *schema)
{
    if (!schema || schema == &builtInTemplate())
        return true;
    const QStringList languages = schema->languages();
    return std::all_of(languages.begin(), languages.end(), [schema](const QString &language) {
        return builtInTemplate().isLabel(u"card"_s, artifactName(schema, language));
    });
}

} // namespace cardwright
