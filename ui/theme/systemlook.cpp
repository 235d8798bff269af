#include "theme/systemlook.h"

#include "theme/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;
const QString kGroup = u"org.freedesktop.appearance"_s;
const QString kKey = u"color-scheme"_s;

} // namespace

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
{
    if (!hasSessionBus())
        return;

    connect(&m_answer, &QFutureWatcherBase::finished, this, [this] { take(m_answer.result()); });
    m_answer.setFuture(QtConcurrent::run([this] { return askPortal(); }));
}

SystemLook::~SystemLook()
{
    m_answer.waitForFinished();
}

// In a thread of its own: shaking hands with a bus that hangs takes its time. Listens before it
// asks, so that no change falls between the two.
QVariant SystemLook::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return {};

    qDBusRegisterMetaType<QDBusVariant>(); // Qt 6.4 knows its own type only after the first message
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));

    constexpr int kPatience = 1000; // ms
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    question << kGroup << kKey;
    const QDBusMessage answer = bus.call(question, QDBus::Block, kPatience);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

void SystemLook::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kGroup && key == kKey)
        take(value.variant());
}

// `Read` answers with a variant in a variant, the signal with one.
void SystemLook::take(const QVariant &value)
{
    constexpr uint kPreferDark = 1;
    if (value.canConvert<QDBusVariant>()) {
        take(value.value<QDBusVariant>().variant());
        return;
    }
    const bool dark = value.toUInt() == kPreferDark;
    if (m_dark == dark)
        return;
    m_dark = dark;
    emit changed();
}

} // namespace cardwright
