#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace cardwright {

class PlainLine;
class WrapLabel;
struct CheckedPicture;

// Asks, below a text, what a picture shows, before it goes in: readers who cannot see it get that.
class PictureRow : public QFrame
{
    Q_OBJECT

public:
    explicit PictureRow(QWidget *parent = nullptr);

    void ask(const CheckedPicture &picture, const QString &folder);
    QString alternative() const;

signals:
    void accepted();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_picture;
    PlainLine *m_alternative;
    WrapLabel *m_note;
};

} // namespace cardwright
