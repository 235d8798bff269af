#pragma once

#include <QAbstractButton>

class QLabel;

namespace cardwright {

// A large button that says what it does: icon, title, a sentence, and its shortcut in the corner.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(const QString &icon, const QString &title, const QString &sentence, const QString &shortcut,
               QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel *m_icon;
};

} // namespace cardwright
