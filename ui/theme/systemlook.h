#pragma once

#include <QDBusVariant>
#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QVariantMap>

namespace cardwright {

// Whether the desktop asks for dark and for high contrast, as the settings portal says it. Never waits: light
// and as usual until the answer comes, and where there is no bus or no portal.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QObject *parent = nullptr);
    ~SystemLook() override;

    bool isDark() const { return m_dark; }
    bool isHighContrast() const { return m_highContrast; }

signals:
    void changed();

private slots: // QtDBus connects by name
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QVariantMap askPortal();
    void take(const QString &key, const QVariant &value);

    QFutureWatcher<QVariantMap> m_answer;
    bool m_dark = false;
    bool m_highContrast = false;
};

} // namespace cardwright
