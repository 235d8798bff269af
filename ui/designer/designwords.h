#pragma once

#include "schema/template.h"

#include <QList>
#include <QPair>

namespace cardwright {

// The designer's plain words for what a template file says in ids.

// Answer kinds that a question may be given, as their file calls them, with words: "Several choices".
const QList<QPair<QString, QString>> &answerKindWords();
QString answerKindWord(const QString &kind); // also of those that only an existing question has
// What a new choice, table or list of labels begins with.
QStringList firstWordsOf(const QString &kind);

QString requiredWord(RequiredBy stage); // "From review on"
QString
askedWords(const AskedBy &asked); // "Asked for by nurse, auditor · “Who counted” · 7 votes"; empty: nobody

} // namespace cardwright
