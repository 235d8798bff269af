#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace cardwright {

// A few choices side by side, one of them on.
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(const QString &name, QWidget *parent = nullptr); // for those who cannot see it

    void add(const QString &objectName, const QString &text, const QString &tip);
    void setText(int index, const QString &text);
    void setCurrent(int index); // emits nothing
    int current() const;
    QToolButton *button(int index) const { return m_buttons.at(index); }

signals:
    void chosen(int index); // by the user

private:
    QButtonGroup *m_group;
    QList<QToolButton *> m_buttons;
};

} // namespace cardwright
