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
    if (!finding.record.isEmpty())
        json[u"record"] = finding.record;
    if (!finding.dismissal.isEmpty())
        json[u"dismissal"] = finding.dismissal;
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
        QJsonObject json{{QStringLiteral("field"), excuse.fieldId},
                         {QStringLiteral("state"), state},
                         {QStringLiteral("reason"), excuse.reason},
                         {QStringLiteral("questions"), excuse.covers}};
        if (excuse.verdict) {
            json[u"verdict"] = excuse.verdict->kind == Verdict::Kind::Accepted ? QStringLiteral("accepted") : QStringLiteral("reopened");
            json[u"by"] = excuse.verdict->who;
        }
        array.append(json);
    }
    return array;
}

QJsonArray pathsOf(const QList<FieldRef> &fields)
{
    QJsonArray array;
    for (const FieldRef &field : fields)
        array.append(field.path);
    return array;
}

QJsonArray jsonOf(const QList<ApprovalState> &approvals)
{
    QJsonArray array;
    for (const ApprovalState &one : approvals) {
        QJsonObject json{{QStringLiteral("name"), one.name}, {QStringLiteral("role"), one.role}, {QStringLiteral("given"), one.isGiven()}};
        if (one.isGiven()) {
            json[u"when"] = one.when;
            json[u"changed"] = pathsOf(one.changed);
            json[u"added"] = pathsOf(one.added);
            json[u"gone"] = pathsOf(one.gone);
        }
        array.append(json);
    }
    return array;
}

QJsonObject jsonOf(const CheckedCard &card)
{
    const Report &report = card.report;
    QJsonArray findings;
    for (qsizetype i = 0; i < report.findings.size(); ++i)
        findings.append(jsonOf(report.findings[i], card.fingerprints.value(i)));
    QJsonArray dismissed;
    for (qsizetype i = 0; i < report.dismissed.size(); ++i)
        dismissed.append(jsonOf(report.dismissed[i], card.dismissedFingerprints.value(i)));
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
    root[u"reviewed"] = report.hasReview;
    root[u"dismissed"] = dismissed;
    root[u"approvals"] = jsonOf(report.approvals);
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
