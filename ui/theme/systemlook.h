#pragma once

#include <QDBusVariant>
#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QVariant>

namespace cardwright {

// Whether the desktop asks for dark, as the settings portal says it. Never waits: light until
// the answer comes, light where there is no bus or no portal.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QObject *parent = nullptr);
    ~SystemLook() override;

    bool isDark() const { return m_dark; }

signals:
    void changed();

private slots: // QtDBus connects by name
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QVariant askPortal();
    void take(const QVariant &value);

    QFutureWatcher<QVariant> m_answer;
    bool m_dark = false;
};

} // namespace cardwright
