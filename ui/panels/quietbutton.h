#pragma once

#include <QToolButton>

namespace cardwright {

// A button that is seen only while it is of use: when its owner is looked at, when it has the focus
// or is pressed down. It keeps its place and can always be reached with Tab.
class QuietButton : public QToolButton
{
    Q_OBJECT

public:
    explicit QuietButton(QWidget *parent = nullptr);

    void setSeen(bool seen);
    void setAlwaysSeen(bool always); // it says something

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_seen = false;
    bool m_always = false;
};

} // namespace cardwright
