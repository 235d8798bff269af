#pragma once

#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace cardwright {

class CardDocument;
class FileController;

// The line at the foot: saved when, recovery copy, words, template, language.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    StatusLine(CardDocument &document, FileController &files, QWidget *parent = nullptr);

    void refresh();
    QToolButton *languageButton() const { return m_language; } // its menu is the window's

private:
    QString savedText() const;
    QString recoveryText() const;

    CardDocument &m_document;
    FileController &m_files;
    QLabel *m_saved;
    QLabel *m_recovery;
    QLabel *m_words;
    QLabel *m_template;
    QToolButton *m_language;
    QTimer *m_clock;
};

} // namespace cardwright
