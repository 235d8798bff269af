#include "cli/command.h"

#include "audit/audit.h"
#include "base/file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cardwright {

namespace {

QString severityName(Severity severity)
{
    return severity == Severity::ToDo ? cliTr(QT_TRANSLATE_NOOP("Cli", "to do")) : cliTr(QT_TRANSLATE_NOOP("Cli", "worth a look"));
}

QByteArray textOf(const OpenedCard &opened, const Report &report)
{
    // A card's own words may hold what a terminal obeys.
    const QString file = displayPath(opened.name);
    QString text;
    for (const Finding &finding : report.findings) {
        text += file + u':';
        if (finding.line > 0)
            text += QString::number(finding.line) + u':';
        text += u' ' + severityName(finding.severity) + QStringLiteral(": ") + displayPath(finding.sentence);
        if (!finding.place.isEmpty())
            text += QStringLiteral(" (%1)").arg(displayPath(finding.place));
        text += QStringLiteral(" [%1]\n").arg(finding.rule);
    }
    const Template *schema = opened.match.schema;
    const QString name = schema ? schema->name(QStringLiteral("en")) : QString();
    text += file + QStringLiteral(": ")
        + cliTr(QT_TRANSLATE_NOOP("Cli", "%1 to do before publishing, %2 worth a look, known unknowns: %3; %4 of %5 questions answered"))
              .arg(report.count(Severity::ToDo))
              .arg(report.count(Severity::Look))
              .arg(report.knownUnknowns)
              .arg(report.progress.answered)
              .arg(report.progress.applicable);
    if (!schema)
        text += cliTr(QT_TRANSLATE_NOOP("Cli", " (no template fits: the five minimum contents were not checked)"));
    else if (opened.match.guessed)
        text += cliTr(QT_TRANSLATE_NOOP("Cli", " (template guessed: %1)")).arg(name);
    else
        text += cliTr(QT_TRANSLATE_NOOP("Cli", " (template: %1)")).arg(name);
    return (text + u'\n').toLocal8Bit();
}

QJsonObject jsonOf(const OpenedCard &opened, const Report &report)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings) {
        QJsonObject json;
        json[u"rule"] = finding.rule;
        json[u"check"] = finding.check;
        json[u"severity"] = finding.severity == Severity::ToDo ? QStringLiteral("to-do") : QStringLiteral("look");
        json[u"field"] = finding.fieldId;
        json[u"place"] = finding.place;
        json[u"line"] = finding.line > 0 ? QJsonValue(finding.line) : QJsonValue(QJsonValue::Null);
        json[u"sentence"] = finding.sentence;
        json[u"why"] = finding.why;
        findings.append(json);
    }
    QJsonArray contents;
    for (const MinimumContent &content : report.minimumContents) {
        QJsonObject json;
        json[u"id"] = content.id;
        json[u"state"] = content.state == MinimumContent::State::Present ? QStringLiteral("present")
            : content.state == MinimumContent::State::Excused           ? QStringLiteral("excused")
                                                                        : QStringLiteral("missing");
        json[u"evidence"] = QJsonArray::fromStringList(content.evidence);
        contents.append(json);
    }
    QJsonObject root;
    root[u"file"] = opened.name;
    root[u"title"] = opened.card.title();
    root[u"template"] = opened.match.schema ? QJsonValue(opened.match.schema->id()) : QJsonValue(QJsonValue::Null);
    root[u"templateGuessed"] = opened.match.guessed;
    root[u"findings"] = findings;
    root[u"minimumContents"] = opened.match.schema ? QJsonValue(contents) : QJsonValue(QJsonValue::Null);
    root[u"answered"] = report.progress.answered;
    root[u"applicable"] = report.progress.applicable;
    root[u"knownUnknowns"] = report.knownUnknowns;
    return root;
}

} // namespace

int runCheck(const QStringList &arguments)
{
    const QString format = QStringLiteral("--format");
    const Result<Options> options = readOptions(arguments, {format});
    if (!options)
        return fail(options.error().message);
    const QString how = options->values.value(format, QStringLiteral("text"));
    if (how != QLatin1String("text") && how != QLatin1String("json"))
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "--format is text or json.")));
    if (options->rest.isEmpty())
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "check needs at least one file: cardwright-cli check FILE…")));

    int worst = kFine;
    QJsonArray all;
    for (const QString &path : options->rest) {
        const Result<OpenedCard> opened = openCard(path);
        if (!opened) {
            fail(opened.error().message); // the other files are checked all the same
            worst = kTrouble;
            continue;
        }
        const Report report = audit(opened->card, opened->match, CardReading(opened->card, opened->match));
        if (report.count(Severity::ToDo) > 0)
            worst = qMax(worst, int(kFindings));
        if (how == QLatin1String("json"))
            all.append(jsonOf(*opened, report));
        else if (print(textOf(*opened, report)) != kFine)
            return kTrouble;
    }
    if (how == QLatin1String("json") && print(QJsonDocument(all).toJson()) != kFine)
        return kTrouble;
    return worst;
}

} // namespace cardwright
