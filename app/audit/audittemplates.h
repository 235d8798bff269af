#pragma once

#include "schema/matching.h"

namespace cardwright {

// The headings of a Hugging Face dataset card, of both generations, and which of them answer for the
// five minimum contents.
const Template &huggingFaceTemplate();

// Which template a card is judged by: that which it names, else the one it fits best of those known,
// else none.
Match matchForAudit(const Card &card);

// The same with a template that somebody else says it follows.
Match matchForAudit(const Card &card, const Template &schema);

// The template of this id; null where there is none.
const Template *auditTemplate(QStringView id);
QStringList auditTemplateIds();

} // namespace cardwright
