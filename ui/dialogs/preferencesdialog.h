#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace cardwright {

class Theme;

// The look takes effect at once; the window's language and the way the preview draws wait for
// the next start, and the dialog says so when one of them was changed.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(Theme &theme, QWidget *parent = nullptr);

private:
    QComboBox *addChoice(QGridLayout *form, const QString &label, const QString &name);
    void noteRestart();

    Theme &m_theme;
    QComboBox *m_look;
    QCheckBox *m_contrast;
    QComboBox *m_language;
    QComboBox *m_spelling;
    QComboBox *m_preview;
    QLabel *m_restart;
    QString m_languageBefore;
    QString m_previewBefore;
};

} // namespace cardwright
