#pragma once

#include <QPlainTextEdit>

namespace cardwright {

// A few lines of plain text for what people say: as high as its text up to a limit, Tab leaves it, and
// Ctrl+Enter is the same as pressing the button below. It has its own undo: nothing of it is in the card.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(const QString &name, QWidget *parent = nullptr); // its accessible name

    QString text() const { return toPlainText().trimmed(); }
    void showText(const QString &text); // where it is another: the place of the cursor stays
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int lines() const;
};

} // namespace cardwright
