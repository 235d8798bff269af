#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace cardwright {

class OpeningForm;
class Template;
class TemplateShelf;

// Asks for what a new card starts with; every answer may be left as it is.
class NewCardDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewCardDialog(const QString &language = QString(), const TemplateShelf *templates = nullptr,
                           QWidget *parent = nullptr);

    QString title() const;    // "Untitled" where nothing was written
    QString schema() const;   // id of a template
    QString language() const; // empty: not stated
    QStringList noes() const; // opening questions answered with "no"
    bool editsTemplates() const { return m_editsTemplates; } // closed by the button that says so

private:
    void fillKinds();
    void showKind();
    const Template &kind() const;

    const TemplateShelf *m_templates;
    bool m_editsTemplates = false;
    QLabel *m_heading;
    QLabel *m_name; // before the title
    QLineEdit *m_title;
    QComboBox *m_kind;
    QLabel *m_origin; // of the kind: version, and where it comes from
    QComboBox *m_language;
    QLabel *m_openingLead;
    QVBoxLayout *m_openingPlace;
    OpeningForm *m_opening = nullptr; // of the kind; null where it has no such questions
};

} // namespace cardwright
