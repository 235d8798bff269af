#pragma once

#include "base/result.h"
#include "schema/templatefault.h"

#include <QJsonValue>

namespace cardwright {

// Checks a template's structure file: first against template.schema.json, then what a schema cannot
// say (ids that must be unique or exist, groups, conditions, options). The error names the file and
// the place in it, says what is wrong there and what belongs there.
Done validateStructure(const QJsonValue &json, const QString &fileName);

// The same for one language file, against language.schema.json and a structure that is valid.
// `fileName` ends in ".LANGUAGE.json", with the language that the file says it is in.
Done validateLanguage(const QJsonValue &json, const QJsonValue &structure, const QString &fileName);

// Checks a review file (reviewjson.h) against review.schema.json. Keys that the schema does not know
// are let pass: a later edition of the program may have written them.
Done validateReview(const QJsonValue &json, const QString &fileName);

// What `json` breaks first of the schema in the resource `schemaName` ("workshop/workshop.schema.json"),
// for files of other rooms; these bring their resource up before. From any thread.
MaybeFault schemaFault(const QJsonValue &json, const QString &schemaName);

} // namespace cardwright
