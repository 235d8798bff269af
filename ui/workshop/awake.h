#pragma once

#include <QObject>
#include <QString>

namespace cardwright {

// Keeps the screen from going dark while a workshop runs, through the desktop's own service; and tells when
// the computer is about to sleep.
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
    void goingToSleep();

private slots:
    void prepareForSleep(bool before);

private:
    void refuse();

    QString m_refusal;
    uint m_cookie = 0;
};

} // namespace cardwright
