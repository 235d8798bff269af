#pragma once

#include "dialogs/prompts.h"

namespace cardwright {

// The questions as real dialogs.
class RealPrompts final : public Prompts
{
public:
    Unsaved saveChanges(QWidget *parent, const QString &name) override;
    QString fileToOpen(QWidget *parent, const QString &folder) override;
    QString fileToSave(QWidget *parent, const QString &suggestion, const QString &filter) override;
    bool replaceFile(QWidget *parent, const QString &path) override;
    bool openLink(QWidget *parent, const QString &address) override;
    void tell(QWidget *parent, const QString &title, const QString &sentence) override;
    bool newCard(QWidget *parent, NewCard &card) override;
    bool openingQuestions(QWidget *parent, QStringList &noes) override;
    bool exportCard(QWidget *parent, const ExportSubject &subject, Export &wanted) override;
    QString answerSheetToOpen(QWidget *parent, const QString &folder) override;
    QString workshopToOpen(QWidget *parent, const QString &what, const QString &folder) override;
    QString templateToOpen(QWidget *parent, const QString &folder) override;
    bool headingTitle(QWidget *parent, const QString &what, QString &title) override;
};

} // namespace cardwright
