#pragma once

#include "workshop/workshop.h"

#include <QHash>
#include <QJsonObject>

namespace cardwright {

// What an answer to a question looks like in a template: what was said of it, else what its scope
// suggests.

// The answer kind that a question has in a template: "single_choice", "text_short", ...
QString answerKindOf(const AskedQuestion &question);

// Labels of a choice, each once; yes, no and unknown where there are too few.
QStringList optionLabelsOf(const AskedQuestion &question);
QHash<QString, QString> optionIdsOf(const AskedQuestion &question); // by label
bool isExclusiveOption(const QString &label);

// Writes answer kind, options and parts into a field of a template and into its words.
void writeShape(const AskedQuestion &question, QJsonObject &field, QJsonObject &words);

} // namespace cardwright
