#pragma once

#include "mainwindow/barmessage.h"
#include "widgets/focuschange.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace cardwright {

class InfoBar;

// The messages above the card, one for each topic, the newest lowest.
class BarStack : public QWidget
{
    Q_OBJECT

public:
    explicit BarStack(QWidget *parent = nullptr);

    void show(const BarMessage &message);
    void withdraw(const QString &topic); // empty: all but recovery offers
    QStringList topics() const { return m_bars.keys(); }
    void takeFocus(); // in the newest

signals:
    void focusHomeless(); // a message went that had the focus, and so did what had it before

private:
    void focusMoved(QWidget *before, QWidget *now);
    void giveBackFocus();

    QVBoxLayout *m_layout;
    QHash<QString, InfoBar *> m_bars;
    QPointer<QWidget> m_before; // had the focus before a message got it
    FocusChange m_focus{[this](QWidget *before, QWidget *now) { focusMoved(before, now); }};
};

} // namespace cardwright
