#pragma once

#include "card/cardsearch.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace cardwright {

// What to find and what to write instead: the slim bar below the form. It knows nothing of cards.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(bool withReplace, const QString &text); // empty text: what was looked for before
    SearchQuery query() const;
    QString replacement() const;
    void setMessage(const QString &message);
    void setWritable(bool writable);
    void refreshIcons();

signals:
    void queryChanged();
    void stepRequested(int step); // 1 next, -1 previous
    void replaceRequested();
    void replaceAllRequested();
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &text);

    QLineEdit *m_text;
    QLabel *m_message;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_case;
    QToolButton *m_word;
    QToolButton *m_close;
    QWidget *m_replaceRow;
    QLineEdit *m_replacement;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
};

} // namespace cardwright
