#include "audit/rules.h"

#include "schema/wordcount.h"

#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

QString quoted(const QString &text)
{
    static const QRegularExpression kAddress(QStringLiteral("\\]\\([^)]*\\)"));
    QString line = text.simplified();
    line.remove(QLatin1String("**"));
    line.replace(kAddress, QStringLiteral("]"));
    return line.size() <= 60 ? line : line.first(57) + QStringLiteral("…");
}

int readWords(QStringView markdown)
{
    static const QRegularExpression kUnread(QStringLiteral("\\]\\([^)\\s]*|<[^>]*>|\\bhttps?://\\S+"));
    const auto mayBeUnread = [](QChar c) { return c == u'<' || c == u']' || c == u'/'; };
    if (std::none_of(markdown.begin(), markdown.end(), mayBeUnread))
        return countWords(markdown);
    return countWords(markdown.toString().replace(kUnread, QStringLiteral(" ")));
}

const QList<Rule> &auditRules()
{
    static const QList<Rule> rules = [] {
        QList<Rule> all;
        for (const auto family : {headRules, leftoverRules, openRules, choiceRules, conditionRules, repeatRules, tableRules,
                                  sumRules, dateRules, valueRules, linkRules, contradictionRules, depthRules, wordingRules,
                                  mediaRules, versionRules, structureRules, reviewRules, waitingRules})
            all += family();
        return all;
    }();
    return rules;
}

const Rule *ruleOfId(QStringView id)
{
    for (const Rule &rule : auditRules()) {
        if (id == QLatin1String(rule.id))
            return &rule;
    }
    return nullptr;
}

bool isOfWholeCard(const Rule &rule, NodeKey node, int spec)
{
    return node == kNoNode && spec < 0 && (rule.needs & (kReview | kApprovers | kOwned | kWatches));
}

} // namespace cardwright
