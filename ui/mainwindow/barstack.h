#pragma once

#include "mainwindow/barmessage.h"

#include <QHash>
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

private:
    QVBoxLayout *m_layout;
    QHash<QString, InfoBar *> m_bars;
};

} // namespace cardwright
