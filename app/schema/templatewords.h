#pragma once

#include "schema/template.h"

#include <QJsonObject>

namespace cardwright {

// The words of a template in one language, as its file has them. What holds in every language stands
// in the file of the first.
QJsonObject languageWords(const Template &schema, const QString &language);

// Each unit that questions repeat per, in the order in which they come up.
QStringList repeatUnitsOf(const Template &schema);

} // namespace cardwright
