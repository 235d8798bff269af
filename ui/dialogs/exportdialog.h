#pragma once

#include "dialogs/exportchoices.h"
#include "dialogs/exportsubject.h"

#include <QDialog>

class QPushButton;

namespace cardwright {

class ExportForm;
class ExportPlace;

// How and where the card goes out, with what is still open in it beside the choices.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const ExportSubject &subject, const ExportChoices &choices, const QString &path, QWidget *parent = nullptr);

    ExportChoices choices() const;
    QString path() const;

private:
    void fitHeight();

    ExportForm *m_form;
    ExportPlace *m_place;
    QPushButton *m_export = nullptr;
};

} // namespace cardwright
