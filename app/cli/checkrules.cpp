#include "cli/check.h"

#include "audit/rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString auditTr(const char *text)
{
    return *text ? QCoreApplication::translate("Audit", text) : QString();
}

QString levelName(RuleLevel level)
{
    return level == RuleLevel::ToDo ? u"to-do"_s : level == RuleLevel::Look ? u"look"_s : u"off"_s;
}

QString needsOf(const Rule &rule)
{
    QStringList needs;
    if (rule.needs & kTemplate)
        needs.append(cliTr(QT_TRANSLATE_NOOP("Cli", "a template that fits")));
    if (rule.needs & kLanguage)
        needs.append(cliTr(QT_TRANSLATE_NOOP("Cli", "a card in English or Spanish")));
    if (rule.needs & kReviewDays)
        needs.append(cliTr(QT_TRANSLATE_NOOP("Cli", "“reviewDays” in .cardwright.json")));
    if (rule.needs & kRecords)
        needs.append(cliTr(QT_TRANSLATE_NOOP("Cli", "records that are not kept yet")));
    if (rule.needs & kReview)
        needs.append(cliTr(QT_TRANSLATE_NOOP("Cli", "a review file beside the card")));
    if (rule.needs & kApprovers)
        needs.append(cliTr(QT_TRANSLATE_NOOP("Cli", "somebody who must approve, in the review file or as “approvers” in .cardwright.json")));
    if (rule.needs & kOwned)
        needs.append(cliTr(QT_TRANSLATE_NOOP("Cli", "“owners” in .cardwright.json")));
    return needs.join(u", "_s);
}

QJsonObject jsonOf(const Rule &rule)
{
    return {{u"id"_s, QLatin1String(rule.id)},
            {u"check"_s, QLatin1String(rule.check)},
            {u"module"_s, QLatin1String(rule.module)},
            {u"dimensions"_s, QJsonArray::fromStringList(QString(QLatin1String(rule.dimensions)).split(u' ', Qt::SkipEmptyParts))},
            {u"draft"_s, levelName(rule.level.draft)},
            {u"review"_s, levelName(rule.level.review)},
            {u"publishing"_s, levelName(rule.level.publishing)},
            {u"needs"_s, needsOf(rule)},
            {u"why"_s, auditTr(rule.why)},
            {u"basis"_s, auditTr(rule.basis)}};
}

} // namespace

int listRules(const QString &format)
{
    QString text;
    if (format == "json"_L1) {
        QJsonArray array;
        for (const Rule &rule : auditRules())
            array.append(jsonOf(rule));
        return print(QJsonDocument(array).toJson());
    }
    if (format == "markdown"_L1) {
        text = cliTr(QT_TRANSLATE_NOOP("Cli", "| Rule | Check | Draft | In review | Publishing | Why |")) + u"\n|---|---|---|---|---|---|\n"_s;
        for (const Rule &rule : auditRules()) {
            text += u"| `%1` | %2 | %3 | %4 | %5 | %6 |\n"_s.arg(QLatin1String(rule.id), QLatin1String(rule.check), levelName(rule.level.draft),
                                                               levelName(rule.level.review), levelName(rule.level.publishing), auditTr(rule.why));
        }
    } else if (format == "text"_L1) {
        for (const Rule &rule : auditRules())
            text += u"%1 %2 %3 %4\n"_s.arg(QLatin1String(rule.id), -18).arg(QLatin1String(rule.check), -4).arg(levelName(rule.level.publishing), -6).arg(auditTr(rule.why));
    } else {
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "--list-rules comes as --format text, markdown or json.")));
    }
    return print(local(text));
}

int explainRule(const QString &id)
{
    const Rule *rule = ruleOfId(id);
    if (!rule)
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "There is no rule “%1”. See: cardwright-cli check --list-rules")).arg(id));
    QString text = u"%1 (%2)\n\n%3\n"_s.arg(QLatin1String(rule->id), QLatin1String(rule->check), auditTr(rule->why));
    text += auditTr(rule->basis) + u"\n\n"_s;
    text += cliTr(QT_TRANSLATE_NOOP("Cli", "Draft: %1. In review: %2. Publishing: %3.\n"))
                .arg(levelName(rule->level.draft), levelName(rule->level.review), levelName(rule->level.publishing));
    if (const QString needs = needsOf(*rule); !needs.isEmpty())
        text += cliTr(QT_TRANSLATE_NOOP("Cli", "Needs: %1; else it says “not checked”.\n")).arg(needs);
    return print(local(text));
}

} // namespace cardwright
