#pragma once

#include <QObject>
#include <QString>

namespace cardwright {

// Keeps the screen from going dark while a workshop runs, through the desktop's own service. What is saved
// before the computer sleeps is the window's: MainWindow::computerSleeps().
class Awake : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Awake() override;

    void keep(const QString &reason);
    QString refusal() const { return m_refusal; } // a translated sentence; empty: it works, or is not known yet

signals:
    void refused();

private:
    void refuse();

    QString m_refusal;
    uint m_cookie = 0;
};

} // namespace cardwright
