#include "audit/rules.h"

namespace cardwright {

// What neither the card nor its template nor its review can answer: named, so that nobody takes silence for a yes.
QList<Rule> waitingRules()
{
    return {
        {"agents-served", "M18", "ask", "utility", kLook, kRecords, "",
         QT_TRANSLATE_NOOP("Audit", "Each reader whom the card is for finds their questions asked and answered."),
         QT_TRANSLATE_NOOP("Audit", "It is not recorded yet who the card’s readers are and what they want to know."), nullptr},
        {"fluency-fits", "M19", "inspect", "utility", kLook, kRecords, "",
         QT_TRANSLATE_NOOP("Audit", "What a dimension asks of its readers is no more than they bring."),
         QT_TRANSLATE_NOOP("Audit", "It is not recorded yet how fluent the card’s readers are."), nullptr},
    };
}

} // namespace cardwright
