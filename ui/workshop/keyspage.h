#pragma once

#include <QScrollArea>

namespace cardwright {

// The keys of the console, grouped by what they are for. Esc or F1 goes back.
class KeysPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit KeysPage(QWidget *parent = nullptr);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace cardwright
