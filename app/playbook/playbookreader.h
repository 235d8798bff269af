#pragma once

#include "base/result.h"
#include "playbook/playbook.h"

#include <QJsonObject>

namespace cardwright {

// Joins structure (playbook.json) and words (playbook.LANGUAGE.json). The JSON is taken as valid: the
// tests check the program's own with validatePlaybook().
Playbook readPlaybook(const QJsonObject &structure, const QJsonObject &words);

// Checks both against their schemas, then what a schema cannot say: that every reference resolves,
// minutes add up and nothing lacks its words. The error names the file and the place.
Done validatePlaybook(const QJsonObject &structure, const QJsonObject &words);

} // namespace cardwright
