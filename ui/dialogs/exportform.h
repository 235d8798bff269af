#pragma once

#include "dialogs/exportchoices.h"
#include "dialogs/exportsubject.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace cardwright {

class ElidedLabel;
class ExportLook;

// How the card is exported: format, levels of detail, look, open questions, language and source.
// What a format cannot have is shown, but not to be chosen.
class ExportForm : public QWidget
{
    Q_OBJECT

public:
    ExportForm(const ExportSubject &subject, const ExportChoices &choices, QWidget *parent = nullptr);

    ExportChoices choices() const;
    QWidget *firstControl() const;

signals:
    void formatChanged();
    void heightChanged(); // a list came or went

private:
    QWidget *buildFormats();
    QWidget *buildDepths();
    QWidget *buildOrganisation();
    QWidget *buildSource();
    QComboBox *addChoice(QGridLayout *form, const QString &label, const QString &name);
    void addBeside(QGridLayout *form, QComboBox *first, QComboBox *second);
    QLabel *addLabel(QGridLayout *form, const QString &label, QWidget *buddy);
    ExportChoices::Format format() const;
    void keepOneDepth();
    void sayLook();
    void update();

    const ExportSubject m_subject;
    const ExportChoices m_before;
    QStackedLayout *m_pages = nullptr;
    QButtonGroup *m_formats = nullptr;
    QLabel *m_formatNote = nullptr;
    std::array<QCheckBox *, 3> m_depths = {};
    QWidget *m_depthBoxes = nullptr;
    QLabel *m_depthNote = nullptr;
    QComboBox *m_design = nullptr;
    QComboBox *m_theme = nullptr;
    ExportLook *m_look = nullptr;
    ElidedLabel *m_lookSummary = nullptr; // a file may have a long name
    QPushButton *m_lookOpen = nullptr;
    QComboBox *m_open = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_source = nullptr;
    QLabel *m_sourceNote = nullptr;
    QPlainTextEdit *m_hidden = nullptr;
    QList<QLabel *> m_labels; // of what a copy of the text cannot have
};

} // namespace cardwright
