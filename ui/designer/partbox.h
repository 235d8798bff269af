#pragma once

#include "schema/templatedesign.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QToolButton;

namespace cardwright {

class PlainLine;
class WordLines;

// One part of an answer: its shape, its label in the card, and what the shape needs besides.
class PartBox : public QFrame
{
    Q_OBJECT

public:
    explicit PartBox(QWidget *parent = nullptr);

    void show(const DesignPart &part, int place, int count);
    DesignPart part() const;
    void takeFocus();

signals:
    // `typing` says what is being written, empty where it is done at once.
    void edited(const QString &typing);
    void left();
    void moveRequested(int by);
    void removeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseKind();
    void showNeeded(const QString &kind);

    int m_from = -1;
    QString m_shownKind;
    QLabel *m_number;
    QComboBox *m_kind;
    PlainLine *m_label;
    QLabel *m_wordsLabel;
    WordLines *m_words;
    QLabel *m_syntaxLabel;
    PlainLine *m_syntax;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};

} // namespace cardwright
