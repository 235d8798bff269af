#pragma once

#include <QFrame>
#include <QList>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace cardwright {

// A sentence and what to do about it, above the content instead of in front of it. The owner
// decides what a button does and hides or deletes the bar.
class InfoBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Warn, Bad };

    InfoBar(Tone tone, const QString &sentence, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setSentence(const QString &sentence);
    QString sentence() const;

    QPushButton *addButton(const QString &text, bool primary = false); // up to four
    void clearButtons();
    void setClosable(bool closable);
    void takeFocus(); // the first button, or the cross

signals:
    void buttonClicked(int index); // in the order of addButton()
    void closed();                 // by its cross; the bar hides itself first

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showIcon();
    void placeButtons();
    void announce();

    Tone m_tone;
    QLabel *m_icon;
    QLabel *m_sentence;
    QToolButton *m_close;
    QBoxLayout *m_middle; // sentence and buttons, side by side or one below the other
    QWidget *m_buttonArea;
    QBoxLayout *m_buttonRow;
    QList<QPushButton *> m_buttons;
};

} // namespace cardwright
