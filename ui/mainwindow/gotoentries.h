#pragma once

#include "schema/questionnaire.h"

#include <QPointer>
#include <QStringList>

class QAction;

namespace cardwright {

class CardDocument;

// A place or an action that can be gone to by name.
struct GotoEntry
{
    enum class Kind { Open, Answered, Excused, Place, Action };

    Kind kind = Kind::Place; // of a question: how far it is answered
    QString title;
    QString detail; // section, or the shortcut of an action
    QString id;
    QStringList aliases; // other names: of the template, in English
    Question question;
    QPointer<QAction> action;
    QString folded; // what is searched
    QString foldedTitle;
    QStringList foldedAliases;
};

// Every question and section of the form, then every action that is enabled.
QList<GotoEntry> gotoEntries(const CardDocument &document, const QList<QAction *> &actions);

// The entries that fit `query`, best first; all of them, in order, for an empty one. The words of
// the query may come in any order and be cut short; a slip in a long word is forgiven.
QList<int> gotoMatches(const QList<GotoEntry> &entries, const QString &query);

} // namespace cardwright
