#pragma once

#include "dialogs/prompts.h"

namespace cardwright {

using namespace Qt::StringLiterals;

// Answers what the window asks.
class QuietPrompts : public Prompts
{
public:
    Unsaved unsaved = Unsaved::Discard;
    QString openPath;
    QString savePath;

    Unsaved saveChanges(QWidget *, const QString &) override { return unsaved; }
    QString fileToOpen(QWidget *, const QString &) override { return openPath; }
    QString fileToSave(QWidget *, const QString &, const QString &) override { return savePath; }
    bool replaceFile(QWidget *, const QString &) override { return true; }
    bool openLink(QWidget *, const QString &) override { return false; }
    void tell(QWidget *, const QString &, const QString &) override {}
    bool newCard(QWidget *, NewCard &card) override
    {
        card.title = u"Bird calls"_s;
        return true;
    }
    bool openingQuestions(QWidget *, QStringList &) override { return false; }
    bool headingTitle(QWidget *, const QString &, QString &) override { return false; }
};

} // namespace cardwright
