#pragma once

#include "schema/template.h"

namespace cardwright {

// What a card of this template is called in this language, by its label "card": "Data Card", "Model Card",
// "Healthsheet". Without a template it is a Data Card.
QString artifactName(const Template *schema, const QString &language);

// Whether that is the name that the program's own cards have: where the program knows it in more languages than
// the template, its words hold.
bool isDataCard(const Template *schema);

} // namespace cardwright
