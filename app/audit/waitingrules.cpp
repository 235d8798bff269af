#include "audit/rules.h"

namespace cardwright {

// What neither the card nor its template can answer: named, so that nobody takes silence for a yes.
QList<Rule> waitingRules()
{
    return {
        {"agents-served", "M18", "ask", "utility", kLook, kRecords, "",
         QT_TRANSLATE_NOOP("Audit", "Each reader whom the card is for finds their questions asked and answered."),
         QT_TRANSLATE_NOOP("Audit", "It is not recorded yet who the card’s readers are and what they want to know."), nullptr},
        {"fluency-fits", "M19", "inspect", "utility", kLook, kRecords, "",
         QT_TRANSLATE_NOOP("Audit", "What a dimension asks of its readers is no more than they bring."),
         QT_TRANSLATE_NOOP("Audit", "It is not recorded yet how fluent the card’s readers are."), nullptr},
        {"dimensions-judged", "M20", "audit", "accountability utility quality impact risk", kLook, kRecords, "",
         QT_TRANSLATE_NOOP("Audit", "Each dimension is rated by a person, with a rationale and the fields that show it."),
         QT_TRANSLATE_NOOP("Audit", "Only people can judge this; no review is recorded beside the card."), nullptr},
        {"questions-owned", "M23", "answer", "accountability", kLook, kRecords, "",
         QT_TRANSLATE_NOOP("Audit", "Each question has one who answers for it and somebody who does the work."),
         QT_TRANSLATE_NOOP("Audit", "It is not recorded yet who answers which question."), nullptr},
        {"signed-off", "M24", "audit", "accountability", kLook, kRecords, "",
         QT_TRANSLATE_NOOP("Audit", "Those who must approve have signed, and no blocking comment is open."),
         QT_TRANSLATE_NOOP("Audit", "Only people can sign; no review is recorded beside the card."), nullptr},
    };
}

} // namespace cardwright
