#pragma once

#include "audit/auditedcard.h"

namespace cardwright {

// The language that the card's prose is in, as far as that can be told: "en", "es"; a card's own word
// for it, where the prose does not contradict; empty for prose in a language or script that the rules
// cannot read.
QString readableLanguage(const AuditedCard &audited);

} // namespace cardwright
