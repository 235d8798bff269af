#include "settings/settings.h"

#include "settings/settingsstore.h"

#include <QSettings>

#include <algorithm>

namespace cardwright {

namespace {

// Each "en_US,es_ES PATH", the latest first.
const Setting<QStringList> spellingOfCards{"spelling/cards", QStringList()};
// Each "draft PATH", likewise.
const Setting<QStringList> stageOfCards{"audit/stages", QStringList()};

constexpr qsizetype kCardsKept = 200;

// What was set in this run; at its end it waits for the disk.
SettingsStore &store()
{
    static SettingsStore store([] { return QSettings().fileName(); });
    return store;
}

QString pathOf(const QString &entry)
{
    return entry.sliced(entry.indexOf(u' ') + 1);
}

} // namespace

QVariant storedSetting(const char *key, const QVariant &standard)
{
    const QString name = QString::fromLatin1(key);
    const QVariant set = store().value(name);
    return set.isValid() ? set : QSettings().value(name, standard);
}

void storeSetting(const char *key, const QVariant &value)
{
    if (storedSetting(key, {}) != value)
        store().set(QString::fromLatin1(key), value);
}

Done flushSettings()
{
    return store().flush();
}

void listenToSettings(std::function<void(const Done &)> listener)
{
    store().setListener(std::move(listener));
}

void rememberRecentFile(const QString &path)
{
    constexpr qsizetype kKept = 10;
    QStringList files = settings::recentFiles.value();
    files.removeAll(path);
    files.prepend(path);
    while (files.size() > kKept)
        files.removeLast();
    settings::recentFiles.set(files);
}

std::optional<QStringList> spellingOf(const QString &path)
{
    for (const QString &entry : spellingOfCards.value()) {
        if (pathOf(entry) == path)
            return entry.first(qMax(0, entry.indexOf(u' '))).split(u',', Qt::SkipEmptyParts);
    }
    return std::nullopt;
}

void setSpellingOf(const QString &path, const std::optional<QStringList> &dictionaries)
{
    QStringList entries = spellingOfCards.value();
    entries.removeIf([&path](const QString &entry) { return pathOf(entry) == path; });
    if (dictionaries)
        entries.prepend(dictionaries->join(u',') + u' ' + path);
    spellingOfCards.set(entries.first(std::min(kCardsKept, entries.size())));
}

QString auditStageOf(const QString &path)
{
    for (const QString &entry : stageOfCards.value()) {
        if (pathOf(entry) == path)
            return entry.first(qMax(0, entry.indexOf(u' ')));
    }
    return QStringLiteral("publish");
}

void setAuditStageOf(const QString &path, const QString &stage)
{
    QStringList entries = stageOfCards.value();
    entries.removeIf([&path](const QString &entry) { return pathOf(entry) == path; });
    entries.prepend(stage + u' ' + path);
    stageOfCards.set(entries.first(std::min(kCardsKept, entries.size())));
}

} // namespace cardwright
