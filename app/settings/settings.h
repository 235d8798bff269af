#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace cardwright {

// For Setting<T> alone; see SettingsStore.
QVariant storedSetting(const char *key, const QVariant &standard);
void storeSetting(const char *key, const QVariant &value);
// Waits until all that was set is on the disk, or says why it is not.
Done flushSettings();

// One typed setting: key and default stand together, no QVariant leaves this room.
template<typename T>
struct Setting
{
    const char *key;
    T standard;

    T value() const { return storedSetting(key, standard).template value<T>(); }
    void set(const T &value) const { storeSetting(key, value); }
};

namespace settings {
inline const Setting<QString> theme{"look/theme", QStringLiteral("system")};        // system, light, dark
inline const Setting<bool> highContrast{"look/highContrast", false};                // also where the desktop does not ask for it
inline const Setting<QString> language{"look/language", QString()};                 // of the window; empty: system
inline const Setting<QString> previewPath{"preview/path", QStringLiteral("auto")};  // auto, software, gpu
inline const Setting<QString> previewWidth{"preview/width", QStringLiteral("fit")}; // fit, true, phone, laptop, projector
inline const Setting<bool> checkSpelling{"spelling/check", true};
// How cards are exported; see ui/dialogs/exportchoices.h for what the values mean.
inline const Setting<QString> exportFormat{"export/format", QStringLiteral("page")};
inline const Setting<QString> exportDepth{"export/depth", QString()};
inline const Setting<QString> exportTheme{"export/theme", QString()};
inline const Setting<QString> exportLanguage{"export/language", QString()};
inline const Setting<bool> exportOpenQuestions{"export/openQuestions", false};
inline const Setting<bool> exportSource{"export/source", false};
inline const Setting<QString> exportDesign{"export/design", QString()};
inline const Setting<QString> exportAccent{"export/accent", QString()};
inline const Setting<QString> exportLogo{"export/logo", QString()}; // its file
inline const Setting<QString> exportLogoText{"export/logoText", QString()};
inline const Setting<QString> exportFooter{"export/footer", QString()};
inline const Setting<QString> reviewerName{"review/name", QString()}; // who comments and judges here; empty: not asked yet
inline const Setting<QStringList> recentFiles{"files/recent", QStringList()};
inline const Setting<QString> lastFolder{"files/lastFolder", QString()};
inline const Setting<QByteArray> windowGeometry{"window/geometry", QByteArray()};
inline const Setting<QByteArray> splitterState{"window/splitter", QByteArray()};
inline const Setting<bool> showSections{"window/sections", true};
inline const Setting<bool> showPreview{"window/preview", true};
inline const Setting<bool> showReadiness{"window/readiness", true};
// Parts of the readiness pane that the user folded away, and with a + those that are to be open.
inline const Setting<QStringList> auditFolded{"audit/folded", QStringList()};
inline const Setting<QString> lastWorkshop{"workshop/last", QString()};          // its file
inline const Setting<QByteArray> sidePages{"window/sidePages", QByteArray()};    // where they are docked
inline const Setting<bool> auditByDimension{"audit/byDimension", false}; // findings by section else
} // namespace settings

// Puts `path` first in the recent files; ten are kept.
void rememberRecentFile(const QString &path);

// The dictionaries that the user chose for the card in this file ("en_US"): an empty list is none, and
// no list leaves it to the card's own language. The cards chosen last are remembered.
std::optional<QStringList> spellingOf(const QString &path);
void setSpellingOf(const QString &path, const std::optional<QStringList> &dictionaries);

// How far the card in this file is, "draft", "review" or "publish", as its author said last; "publish" where
// nobody said.
QString auditStageOf(const QString &path);
void setAuditStageOf(const QString &path, const QString &stage);

} // namespace cardwright
