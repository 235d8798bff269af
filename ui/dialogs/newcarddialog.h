#pragma once

#include <QDialog>

class QComboBox;
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
    QString language() const; // empty: not stated
    QStringList noes() const; // opening questions answered with "no"

private:
    QLineEdit *m_title;
    QComboBox *m_language;
    OpeningForm *m_opening;
};

} // namespace cardwright
