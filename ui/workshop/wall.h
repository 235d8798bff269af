#pragma once

#include <QObject>

namespace cardwright {

// What the room sees besides the worksheet itself: blank or not, light or dark, which prompt of the
// activity stands there, and which note the wall has in view. Set by the console, looked at by the wall.
class Wall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isBlank() const { return m_blank; }
    void setBlank(bool blank) { set(m_blank, blank); }
    bool isDark() const { return m_dark; }
    void setDark(bool dark) { set(m_dark, dark); }
    int prompt() const { return m_prompt; } // of the steps of the activity; -1: the whole activity
    void setPrompt(int prompt) { set(m_prompt, prompt); }
    QString row() const { return m_row; } // of the worksheet that is worked on; may be empty
    void setRow(const QString &row) { set(m_row, row); }
    void follow(const QString &card) { emit followed(card); }
    void turn(int pages) { emit turned(pages); }

signals:
    void changed();
    void followed(const QString &card);
    void turned(int pages);

private:
    template<typename Value>
    void set(Value &member, const Value &value)
    {
        if (member == value)
            return;
        member = value;
        emit changed();
    }

    bool m_blank = false;
    bool m_dark = true;
    int m_prompt = -1;
    QString m_row;
};

} // namespace cardwright
