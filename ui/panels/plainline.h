#pragma once

#include <QLineEdit>

namespace cardwright {

// A line of text without an undo of its own: undo belongs to the document.
class PlainLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit PlainLine(QWidget *parent = nullptr);

    // Sets what differs; the cursor stays where it was in the text.
    void showText(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace cardwright
