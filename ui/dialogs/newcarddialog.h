#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace cardwright {

class OpeningForm;

// Asks for what a new card starts with; every answer may be left as it is.
class NewCardDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewCardDialog(const QString &language = QString(), QWidget *parent = nullptr);

    QString title() const;    // "Untitled" where nothing was written
    QString schema() const;   // id of a template of the program
    QString language() const; // empty: not stated
    QStringList noes() const; // opening questions answered with "no"

private:
    void showKind();

    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_language;
    QLabel *m_openingLead;
    OpeningForm *m_opening; // of the extended Data Card: the others have no such questions
};

} // namespace cardwright
