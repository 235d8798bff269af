#pragma once

#include "schema/template.h"

#include <QList>
#include <QPair>

namespace cardwright {

// The designer's plain words for what a template file says in ids.

// Answer kinds that a question may be given, as their file calls them, with words: "Several choices".
const QList<QPair<QString, QString>> &answerKindWords();
QString answerKindWord(const QString &kind);
// The same for the parts of an answer that has several.
const QList<QPair<QString, QString>> &partKindWords();
// What a new choice, table or list of labels begins with.
QStringList firstWordsOf(const QString &kind);

QString requiredWord(RequiredBy stage); // "From review on"
// "Asked for by nurse, auditor · “Who counted” · 7 votes"; empty: nobody
QString askedWords(const AskedBy &asked);

} // namespace cardwright
