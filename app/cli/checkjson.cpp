#include "cli/check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cardwright {

namespace {

QJsonValue orNull(int number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const Finding &finding, const QString &fingerprint)
{
    QJsonObject json;
    json[u"rule"] = finding.rule;
    json[u"check"] = finding.check;
    json[u"dimensions"] = QJsonArray::fromStringList(finding.dimensions);
    json[u"severity"] = finding.severity == Severity::ToDo ? QStringLiteral("to-do") : QStringLiteral("look");
    json[u"field"] = finding.fieldId;
    json[u"place"] = finding.place;
    json[u"line"] = orNull(finding.line);
    json[u"column"] = orNull(finding.column);
    if (finding.line > 0) {
        json[u"offset"] = finding.range.begin;
        json[u"length"] = finding.range.size();
    }
    json[u"sentence"] = finding.sentence;
    json[u"why"] = finding.why;
    json[u"fingerprint"] = fingerprint;
    if (finding.fix) {
        json[u"fix"] = QJsonObject{{QStringLiteral("text"), finding.fixText},
                                   {QStringLiteral("offset"), finding.fix->offset},
                                   {QStringLiteral("removed"), finding.fix->removed.size()},
                                   {QStringLiteral("inserted"), QString::fromUtf8(finding.fix->inserted)}};
    }
    return json;
}

QJsonArray jsonOf(const QList<MinimumContent> &contents)
{
    QJsonArray array;
    for (const MinimumContent &content : contents) {
        QJsonObject json;
        json[u"id"] = content.id;
        json[u"state"] = content.state == MinimumContent::State::Present ? QStringLiteral("present")
            : content.state == MinimumContent::State::Excused           ? QStringLiteral("excused")
                                                                        : QStringLiteral("missing");
        json[u"evidence"] = QJsonArray::fromStringList(content.evidence);
        array.append(json);
    }
    return array;
}

QJsonArray jsonOf(const QList<Excuse> &excuses)
{
    QJsonArray array;
    for (const Excuse &excuse : excuses) {
        const QString state = excuse.state == Answered::NotKnown ? QStringLiteral("not-known")
            : excuse.state == Answered::NotApplicable            ? QStringLiteral("not-applicable")
                                                                 : QStringLiteral("not-disclosed");
        array.append(QJsonObject{{QStringLiteral("field"), excuse.fieldId},
                                 {QStringLiteral("state"), state},
                                 {QStringLiteral("reason"), excuse.reason},
                                 {QStringLiteral("questions"), excuse.covers}});
    }
    return array;
}

QJsonObject jsonOf(const CheckedCard &card)
{
    const Report &report = card.report;
    QJsonArray findings;
    for (qsizetype i = 0; i < report.findings.size(); ++i)
        findings.append(jsonOf(report.findings[i], card.fingerprints.value(i)));
    QJsonArray notChecked;
    for (const NotChecked &rule : report.notChecked)
        notChecked.append(QJsonObject{{QStringLiteral("rule"), rule.rule}, {QStringLiteral("check"), rule.check}, {QStringLiteral("reason"), rule.reason}});
    QJsonArray dimensions;
    for (const DimensionFigure &one : report.dimensions) {
        dimensions.append(QJsonObject{{QStringLiteral("id"), one.id},
                                      {QStringLiteral("answered"), one.progress.answered},
                                      {QStringLiteral("applicable"), one.progress.applicable},
                                      {QStringLiteral("toDo"), one.toDo},
                                      {QStringLiteral("look"), one.look}});
    }
    const bool fits = !card.templateId.isEmpty();
    QJsonObject root;
    root[u"file"] = card.place.name;
    root[u"title"] = card.title;
    root[u"template"] = fits ? QJsonValue(card.templateId) : QJsonValue(QJsonValue::Null);
    root[u"templateGuessed"] = card.guessed;
    root[u"stage"] = stageName(report.stage);
    root[u"findings"] = findings;
    root[u"notChecked"] = notChecked;
    root[u"minimumContents"] = fits ? QJsonValue(jsonOf(report.minimumContents)) : QJsonValue(QJsonValue::Null);
    root[u"dimensions"] = dimensions;
    root[u"unknowns"] = jsonOf(report.unknowns);
    root[u"excuses"] = jsonOf(report.excuses);
    root[u"answered"] = report.progress.answered;
    root[u"applicable"] = report.progress.applicable;
    root[u"knownUnknowns"] = report.knownUnknowns;
    root[u"acceptedByBaseline"] = card.accepted;
    root[u"lastUpdate"] = report.lastUpdate.isValid() ? QJsonValue(report.lastUpdate.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    return root;
}

} // namespace

QByteArray checkJson(const QList<CheckedCard> &cards)
{
    QJsonArray all;
    for (const CheckedCard &card : cards)
        all.append(jsonOf(card));
    return QJsonDocument(all).toJson();
}

} // namespace cardwright
