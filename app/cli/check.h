#pragma once

#include "audit/audit.h"
#include "audit/projectconfig.h"
#include "base/result.h"
#include "cli/command.h"

#include <QDate>
#include <QMap>

#include <memory>
#include <optional>

namespace cardwright {

// What makes `check` end with 1.
enum class FailOn { ToDo, Look, Never };

struct CheckOptions
{
    QStringList paths;
    QString format = QStringLiteral("text"); // text, json, sarif, junit, github
    QString summary; // text, csv, html; empty: findings instead
    std::optional<Stage> stage;
    FailOn failOn = FailOn::ToDo;
    QHash<QString, RuleLevel> levels;
    QString baseline;
    QString writeBaseline;
    const Template *schema = nullptr; // that every card is judged by; null: as each says itself
    QString report; // file to write a readiness report to; empty: none
    bool noReview = false;
    QDate today = QDate::currentDate();
};
Result<CheckOptions> readCheckOptions(const QStringList &arguments);

// One card to check: where it is, and what its project says about it.
struct CardPath
{
    QString name; // as shown
    QString path;
    std::shared_ptr<const ProjectConfig> config; // null for none
    bool isInput = false; // standard input; it has no path
};

// The cards that `options.paths` mean.
struct CardPaths
{
    QList<CardPath> cards;
    QStringList troubles; // sentences: what is not there, what a configuration has wrong
    int skipped = 0;      // Markdown files below the folders that are no cards by their project's word
};
CardPaths findCards(const QStringList &paths);

// A card after its check.
struct CheckedCard
{
    CardPath place;
    QString trouble; // why it could not be read; then nothing else counts
    QString templateTrouble; // why the template that its project names cannot be used
    QString title;
    QString templateId; // empty: fits none
    QString templateName;
    bool guessed = false;
    Report report;
    std::optional<Review> review; // nothing: there is none beside the card, or it cannot be used
    QString reviewTrouble;        // why it cannot be used
    QStringList reviewNotes;      // sentences: what it speaks of and is not known here
    QByteArray bytes;             // of the card; only where a report is wanted
    QStringList fingerprints; // by finding: the same as long as the fault is the same
    QStringList dismissedFingerprints;
    int accepted = 0;         // findings that the baseline knows; no longer in the report
    int reviewDays = 0;
    QDate nextWatch; // the earliest at which a scenario of maturity is to be looked at; null for none

    QDate nextReview() const
    {
        const QDate usual = report.lastUpdate.isValid() && reviewDays > 0 ? report.lastUpdate.addDays(reviewDays) : QDate();
        return nextWatch.isValid() && (!usual.isValid() || nextWatch < usual) ? nextWatch : usual;
    }
};
// All of them, several at once; in the order given.
QList<CheckedCard> checkCards(const QList<CardPath> &cards, const CheckOptions &options);

// "to do", "worth a look".
QString severityName(Severity severity);

// The output for each format, whole.
QByteArray checkText(const QList<CheckedCard> &cards, bool colours);
QByteArray checkJson(const QList<CheckedCard> &cards);
QByteArray checkSarif(const QList<CheckedCard> &cards, const QStringList &troubles);
QByteArray checkJUnit(const QList<CheckedCard> &cards, FailOn failOn);
QByteArray checkGithub(const QList<CheckedCard> &cards);
QByteArray summaryText(const QList<CheckedCard> &cards, const QDate &today);
QByteArray summaryCsv(const QList<CheckedCard> &cards, const QDate &today);
QByteArray summaryHtml(const QList<CheckedCard> &cards, const QDate &today);

// Writes the readiness report of one card to `path`, as Markdown or as a page by its ending, and says
// on standard output whether the card may be published.
int writeReadinessReport(const CheckedCard &card, const QString &path, const QDate &today);

// Findings accepted as they are: by file and fingerprint, how many of each.
class Baseline
{
public:
    static Result<Baseline> read(const QString &path);
    // Takes what it knows out of the report.
    void accept(CheckedCard &card) const;
    // What stands in `cards`, in a stable order.
    static QByteArray write(const QList<CheckedCard> &cards);

private:
    QHash<QString, QHash<QString, int>> m_files;
};

// --list-rules and --explain.
int listRules(const QString &format);
int explainRule(const QString &id);

// Writes text on its way out of the program in the encoding of the terminal.
inline QByteArray local(const QString &text)
{
    return text.toLocal8Bit();
}

} // namespace cardwright
