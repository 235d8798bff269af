#pragma once

#include <QWidget>

namespace cardwright {

class Actions;

// The Playbook's four modules in the middle of the tool bar, as one choice, and the activities of the one
// that is chosen. Where there is room each has the Playbook's own name beside ours.
class ModeSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ModeSwitch(const Actions &actions, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    const Actions &m_actions;
};

} // namespace cardwright
