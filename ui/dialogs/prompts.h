#pragma once

#include "dialogs/exportchoices.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace cardwright {

struct ExportSubject;
class TemplateShelf;

// Every question that stops the user, in one place, so that tests can answer it.
class Prompts
{
public:
    enum class Unsaved { Save, Discard, Cancel };
    enum class Recovery { Restore, OpenSaved, Later };

    virtual ~Prompts() = default;

    virtual Unsaved saveChanges(QWidget *parent, const QString &name) = 0;
    virtual QString fileToOpen(QWidget *parent, const QString &folder) = 0;                // empty: cancelled
    virtual QString fileToSave(QWidget *parent, const QString &suggestion, const QString &filter) = 0;
    virtual bool replaceFile(QWidget *parent, const QString &path) = 0; // one that we did not make
    virtual bool openLink(QWidget *parent, const QString &address) = 0; // the real address is shown
    virtual void tell(QWidget *parent, const QString &title, const QString &sentence) = 0;
    // New card: false if cancelled.
    struct NewCard
    {
        QString title;
        QString schema;   // id of a template; empty: the extended Data Card
        QString language; // of the card; empty: not written
        QStringList noes; // opening questions answered with "no"
        const TemplateShelf *templates = nullptr; // the user's, offered beside those of the program
        bool editsTemplates = false;              // cancelled, but to edit templates
    };
    virtual bool newCard(QWidget *parent, NewCard &card) = 0;
    // The opening questions of the open card, `noes` of them answered with "no": false if cancelled.
    virtual bool openingQuestions(QWidget *parent, QStringList &noes) = 0;
    // How and where the card is exported: false if cancelled.
    struct Export
    {
        ExportChoices choices;
        QString path;
    };
    virtual bool exportCard(QWidget *, const ExportSubject &, Export &) { return false; }
    // A workshop's file; `what` is the title of the question. Empty: cancelled.
    virtual QString workshopToOpen(QWidget *, const QString & /*what*/, const QString & /*folder*/) { return {}; }
    // A sheet of answers that somebody sent back; empty: cancelled.
    virtual QString answerSheetToOpen(QWidget *parent, const QString &folder) { return fileToOpen(parent, folder); }
    // A template's file to import; empty: cancelled.
    virtual QString templateToOpen(QWidget *, const QString & /*folder*/) { return {}; }
    // The title of a heading; `what` names the occasion. False if cancelled.
    virtual bool headingTitle(QWidget *parent, const QString &what, QString &title) = 0;
};

} // namespace cardwright
