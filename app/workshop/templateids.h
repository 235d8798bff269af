#pragma once

#include "workshop/workshop.h"

#include <QSet>

namespace cardwright {

// Ids and titles that lenses and questions have in a template.

// The section of questions that belong to no lens.
inline constexpr auto kOtherSectionId = QLatin1StringView("more");

// Gives every chosen lens and question the id that it has in the template, if it has none. To be done
// before the first save: an id never changes again, whatever becomes of the title.
void giveTemplateIds(Workshop &workshop);

// The question that became this field; null for others.
const AskedQuestion *questionOfField(const Workshop &workshop, const QString &fieldId);

QString titleOfLens(const Lens &lens);
QString titleOfQuestion(const AskedQuestion &question);

// Latin letters without their accents, digits, and one dash for the rest; empty for other scripts.
QString plainSlug(const QString &text);
// `wanted`, with a number after it where it is taken, `otherwise` where it is empty; it is taken then.
QString freeId(const QString &wanted, const QString &otherwise, QSet<QString> &taken);

} // namespace cardwright
