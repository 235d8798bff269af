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
const QString kScheme = u"color-scheme"_s;
const QString kContrast = u"contrast"_s;

} // namespace

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
{
    if (!hasSessionBus())
        return;

    connect(&m_answer, &QFutureWatcherBase::finished, this, [this] {
        const QVariantMap answers = m_answer.result();
        for (auto answer = answers.begin(); answer != answers.end(); ++answer)
            take(answer.key(), answer.value());
    });
    m_answer.setFuture(QtConcurrent::run([this] { return askPortal(); }));
}

SystemLook::~SystemLook()
{
    m_answer.waitForFinished();
}

// In a thread of its own: shaking hands with a bus that hangs takes its time. Listens before it
// asks, so that no change falls between the two.
QVariantMap SystemLook::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return {};

    qDBusRegisterMetaType<QDBusVariant>(); // Qt 6.4 knows its own type only after the first message
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));

    constexpr int kPatience = 1000; // ms
    QVariantMap answers;
    for (const QString &key : {kScheme, kContrast}) { // one that a portal does not know is left out
        QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
        question << kGroup << key;
        const QDBusMessage answer = bus.call(question, QDBus::Block, kPatience);
        if (answer.type() == QDBusMessage::ReplyMessage)
            answers.insert(key, answer.arguments().value(0));
    }
    return answers;
}

void SystemLook::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kGroup)
        take(key, value.variant());
}

// `Read` answers with a variant in a variant, the signal with one.
void SystemLook::take(const QString &key, const QVariant &value)
{
    constexpr uint kPreferDark = 1;
    constexpr uint kPreferContrast = 1;
    if (value.canConvert<QDBusVariant>()) {
        take(key, value.value<QDBusVariant>().variant());
        return;
    }
    const bool dark = key == kScheme ? value.toUInt() == kPreferDark : m_dark;
    const bool highContrast = key == kContrast ? value.toUInt() == kPreferContrast : m_highContrast;
    if (m_dark == dark && m_highContrast == highContrast)
        return;
    m_dark = dark;
    m_highContrast = highContrast;
    emit changed();
}

} // namespace cardwright
