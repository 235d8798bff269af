#pragma once

#include "audit/audit.h"
#include "base/result.h"
#include "card/lookchoices.h"

#include <QRegularExpression>

namespace cardwright {

// What a project says about its cards, in `.cardwright.json` in a folder above them.
class ProjectConfig
{
public:
    static constexpr QLatin1String kFileName = QLatin1String(".cardwright.json");

    // Reads one file. Faults are told and their parts left out: `faults` names file, place and what
    // belongs there. An error only where nothing of it can be used.
    static Result<ProjectConfig> read(const QString &path, QStringList &faults);
    // The path of the nearest one in `folder` or above it; empty for none.
    static QString find(const QString &folder);

    QString path() const { return m_path; }
    // `cardPath` is absolute.
    bool isCard(const QString &cardPath) const;
    // The id of a template, or the path of its file, which ends in ".json"; empty: none is named.
    QString templateOf(const QString &cardPath) const;
    std::optional<Stage> stage() const { return m_stage; }
    // Those of earlier stages are required at the later ones too.
    QStringList required(Stage stage) const;
    const QHash<QString, RuleLevel> &levels() const { return m_levels; }
    const QStringList &approvers() const { return m_approvers; } // roles
    const QStringList &owned() const { return m_owned; }         // ids of what needs an owner
    int reviewDays() const { return m_reviewDays; }
    const LookChoices &look() const { return m_look; } // its logo is the path of a file
    // What it asks of a card at a stage.
    AuditOptions options(Stage stage) const;

private:
    struct ForGlob
    {
        QRegularExpression glob;
        QString schema;
    };
    friend class ConfigReader;
    QString relative(const QString &cardPath) const;

    QString m_path;
    QString m_folder;
    QList<QRegularExpression> m_cards; // empty: every Markdown file
    QList<QRegularExpression> m_ignored;
    QList<ForGlob> m_templates;
    std::optional<Stage> m_stage;
    QStringList m_required[3];
    QHash<QString, RuleLevel> m_levels;
    QStringList m_approvers;
    QStringList m_owned;
    int m_reviewDays = 0;
    LookChoices m_look;
};

// What the project of one card asks of it.
struct ProjectDemand
{
    AuditOptions options;
    const Template *schema = nullptr; // that it names for the card; null for none
    QString templateTrouble;          // why that cannot be used; empty: it can
    QStringList faults;               // of the configuration
};

// Reads the configuration above `cardPath`, which is absolute; without one, or for an empty path,
// nothing is asked but the stage. From any thread.
ProjectDemand projectDemand(const QString &cardPath, Stage stage);

// The look that the project above `cardPath`, which is absolute, gives its cards; `faults` as in read(), may be
// null. Empty where it gives none, or where the file is none of its cards.
LookChoices projectLook(const QString &cardPath, QStringList *faults = nullptr);

// "draft", "review", "publishing"; nothing for another word.
std::optional<Stage> stageOfName(QStringView name);
QString stageName(Stage stage);
// "to-do" or "error", "look" or "warning", "off".
std::optional<RuleLevel> levelOfName(QStringView name);

} // namespace cardwright
