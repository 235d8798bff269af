#pragma once

#include "audit/audit.h"

namespace cardwright {

// What every rule sees.
struct AuditedCard
{
    const Card &card;
    const Match &match;
    const CardReading &reading;
    const QList<qsizetype> &newlines; // offsets of the line feeds, for line numbers
};

// A rule found something; what the rule's row says is filled in by audit().
struct Hit
{
    NodeKey node = kNoNode;
    int spec = -1;
    QStringList arguments; // for the %1, %2 of the sentence, at most two
    const char *sentence = nullptr; // where a rule has more than one; else its row's
    int count = 0;                  // for plural forms of the sentence
};

// A rule is a row of data and one short function.
struct Rule
{
    const char *id;
    const char *check;
    Severity severity;
    const char *sentence; // QT_TRANSLATE_NOOP("Audit", ...)
    const char *why;
    QList<Hit> (*find)(const AuditedCard &);
};

const QList<Rule> &auditRules();

} // namespace cardwright
