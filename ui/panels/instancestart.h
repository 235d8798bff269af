#pragma once

#include <QFrame>

class QPushButton;

namespace cardwright {

class PlainLine;
class WrapLabel;

// Asks for the names of two answers where one stood without a name, or of the first where none
// stands. Nothing is written until both are given.
class InstanceStart : public QFrame
{
    Q_OBJECT

public:
    InstanceStart(const QString &unit, QWidget *parent);

    // `standing`: there is an answer, which needs a name too. `added` may be empty.
    void ask(bool standing, const QString &added, const QStringList &offered);

signals:
    void given(const QString &standing, const QString &added);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void accept();
    void showReady();

    WrapLabel *m_why;
    PlainLine *m_standing;
    PlainLine *m_added;
    QPushButton *m_add;
};

} // namespace cardwright
