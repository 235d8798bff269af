#include "cli/check.h"

#include "audit/rules.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString auditTr(const char *text)
{
    return *text ? QCoreApplication::translate("Audit", text) : QString();
}

// A relative path stays one, so that a code host finds the file in its repository.
QString uriOf(const CardPath &place)
{
    if (place.isInput)
        return u"stdin"_s;
    const QString clean = QDir::cleanPath(place.path);
    const QByteArray encoded = QUrl::toPercentEncoding(clean, "/");
    return QDir::isAbsolutePath(clean) ? u"file://"_s + QString::fromLatin1(encoded) : QString::fromLatin1(encoded);
}

QJsonObject message(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonArray rules()
{
    QJsonArray array;
    for (const Rule &rule : auditRules()) {
        QJsonObject json;
        json[u"id"] = QLatin1String(rule.id);
        json[u"name"] = QLatin1String(rule.id);
        json[u"shortDescription"] = message(auditTr(rule.why));
        if (!(rule.needs & kRecords))
            json[u"fullDescription"] = message(auditTr(rule.why) + u' ' + auditTr(rule.basis));
        const RuleLevel level = rule.level.at(Stage::Publishing);
        json[u"defaultConfiguration"] = QJsonObject{
            {u"level"_s, level == RuleLevel::ToDo ? u"error"_s : level == RuleLevel::Look ? u"warning"_s : u"none"_s}};
        json[u"properties"] = QJsonObject{{u"tags"_s, QJsonArray{QLatin1String(rule.check), QLatin1String(rule.module)}}};
        array.append(json);
    }
    return array;
}

QJsonObject regionOf(const Finding &finding)
{
    QJsonObject region;
    if (finding.line > 0) {
        region[u"startLine"] = finding.line;
        region[u"startColumn"] = finding.column;
        region[u"byteOffset"] = finding.range.begin;
        region[u"byteLength"] = finding.range.size();
    } else {
        region[u"startLine"] = 1; // the file lacks it: shown at its head
    }
    return region;
}

QString reasonOf(const CheckedCard &card, const QString &dismissal)
{
    for (const Dismissal &one : card.review.value_or(Review()).dismissals) {
        if (one.id == dismissal)
            return one.reason;
    }
    return QString();
}

QJsonObject resultOf(const CheckedCard &card, const Finding &finding, const QString &fingerprint, const QHash<QString, int> &ruleIndex)
{
    const QJsonObject artifact{{u"uri"_s, uriOf(card.place)}};
    QJsonObject location{{u"physicalLocation"_s, QJsonObject{{u"artifactLocation"_s, artifact}, {u"region"_s, regionOf(finding)}}}};
    if (!finding.fieldId.isEmpty())
        location[u"logicalLocations"] = QJsonArray{QJsonObject{{u"fullyQualifiedName"_s, finding.fieldId}}};
    QJsonObject json;
    json[u"ruleId"] = finding.rule;
    json[u"ruleIndex"] = ruleIndex.value(finding.rule);
    json[u"level"] = finding.severity == Severity::ToDo ? u"error"_s : u"warning"_s;
    json[u"message"] = message(finding.place.isEmpty() ? finding.sentence : QString(finding.sentence + u" (" + finding.place + u')'));
    json[u"locations"] = QJsonArray{location};
    json[u"partialFingerprints"] = QJsonObject{{u"cardwright/v1"_s, fingerprint}};
    // SARIF: either every result says whether it is suppressed, or none does.
    json[u"suppressions"] = QJsonArray();
    if (finding.isDismissed) {
        json[u"suppressions"] = QJsonArray{QJsonObject{
            {u"kind"_s, u"external"_s}, {u"status"_s, u"accepted"_s}, {u"justification"_s, reasonOf(card, finding.dismissal)}}};
    }
    if (finding.fix) {
        const QJsonObject replacement{
            {u"deletedRegion"_s, QJsonObject{{u"byteOffset"_s, finding.fix->offset}, {u"byteLength"_s, finding.fix->removed.size()}}},
            {u"insertedContent"_s, message(QString::fromUtf8(finding.fix->inserted))}};
        json[u"fixes"] = QJsonArray{QJsonObject{
            {u"description"_s, message(finding.fixText)},
            {u"artifactChanges"_s, QJsonArray{QJsonObject{{u"artifactLocation"_s, artifact}, {u"replacements"_s, QJsonArray{replacement}}}}}}};
    }
    return json;
}

// What was not checked is said once a rule, with the cards that it holds for.
QJsonArray notificationsOf(const QList<CheckedCard> &cards, const QStringList &troubles)
{
    QJsonArray array;
    for (const QString &trouble : troubles)
        array.append(QJsonObject{{u"level"_s, u"error"_s}, {u"message"_s, message(trouble)}});
    QMap<QString, int> notChecked;
    for (const CheckedCard &card : cards) {
        for (const NotChecked &rule : card.report.notChecked)
            ++notChecked[rule.rule + u": "_s + rule.reason];
    }
    for (auto one = notChecked.begin(); one != notChecked.end(); ++one) {
        const QString said = QCoreApplication::translate("Cli", "Not checked in %n card(s): %1", nullptr, one.value()).arg(one.key());
        array.append(QJsonObject{{u"level"_s, u"note"_s}, {u"message"_s, message(said)}});
    }
    return array;
}

} // namespace

// SARIF 2.1.0 (OASIS), as code hosts read it.
QByteArray checkSarif(const QList<CheckedCard> &cards, const QStringList &troubles)
{
    QHash<QString, int> ruleIndex;
    for (int i = 0; i < auditRules().size(); ++i)
        ruleIndex.insert(QLatin1String(auditRules()[i].id), i);
    QJsonArray results;
    for (const CheckedCard &card : cards) {
        for (qsizetype i = 0; i < card.report.findings.size(); ++i)
            results.append(resultOf(card, card.report.findings[i], card.fingerprints.value(i), ruleIndex));
        for (qsizetype i = 0; i < card.report.dismissed.size(); ++i)
            results.append(resultOf(card, card.report.dismissed[i], card.dismissedFingerprints.value(i), ruleIndex));
    }
    const QJsonObject driver{{u"name"_s, u"cardwright-cli"_s}, {u"semanticVersion"_s, QStringLiteral(CARDWRIGHT_VERSION)}, {u"rules"_s, rules()}};
    QJsonObject run;
    run[u"tool"] = QJsonObject{{u"driver"_s, driver}};
    run[u"columnKind"] = u"unicodeCodePoints"_s;
    run[u"invocations"] = QJsonArray{QJsonObject{{u"executionSuccessful"_s, troubles.isEmpty()},
                                                 {u"toolExecutionNotifications"_s, notificationsOf(cards, troubles)}}};
    run[u"results"] = results;
    QJsonObject root;
    root[u"$schema"] = u"https://json.schemastore.org/sarif-2.1.0.json"_s;
    root[u"version"] = u"2.1.0"_s;
    root[u"runs"] = QJsonArray{run};
    return QJsonDocument(root).toJson();
}

} // namespace cardwright
