#include "cli/check.h"

#include "base/file.h"

#include <algorithm>

namespace cardwright {

namespace {

// What a terminal understands; empty where no colours are wanted.
struct Colours
{
    QString strong, toDo, look, quiet, plain;
};

Colours coloursFor(bool wanted)
{
    if (!wanted)
        return {};
    return {QStringLiteral("\x1b[1m"), QStringLiteral("\x1b[1;31m"), QStringLiteral("\x1b[33m"), QStringLiteral("\x1b[2m"),
            QStringLiteral("\x1b[0m")};
}

QString closing(const CheckedCard &card)
{
    const Report &report = card.report;
    QString text = cliTr(QT_TRANSLATE_NOOP("Cli", "%1 to do before publishing, %2 worth a look, known unknowns: %3; %4 of %5 questions answered"))
                       .arg(report.count(Severity::ToDo))
                       .arg(report.count(Severity::Look))
                       .arg(report.knownUnknowns)
                       .arg(report.progress.answered)
                       .arg(report.progress.applicable);
    if (report.stage == Stage::Draft)
        text = cliTr(QT_TRANSLATE_NOOP("Cli", "%1 to do in this draft, %2 worth a look, known unknowns: %3; %4 of %5 questions answered"))
                   .arg(report.count(Severity::ToDo))
                   .arg(report.count(Severity::Look))
                   .arg(report.knownUnknowns)
                   .arg(report.progress.answered)
                   .arg(report.progress.applicable);
    else if (report.stage == Stage::InReview)
        text = cliTr(QT_TRANSLATE_NOOP("Cli", "%1 to do in review, %2 worth a look, known unknowns: %3; %4 of %5 questions answered"))
                   .arg(report.count(Severity::ToDo))
                   .arg(report.count(Severity::Look))
                   .arg(report.knownUnknowns)
                   .arg(report.progress.answered)
                   .arg(report.progress.applicable);
    if (!report.dismissed.isEmpty())
        text += cliTr(QT_TRANSLATE_NOOP("Cli", "; %1 set aside in the review")).arg(report.dismissed.size());
    if (card.accepted > 0)
        text += cliTr(QT_TRANSLATE_NOOP("Cli", "; %1 accepted by the baseline")).arg(card.accepted);
    const bool unread = std::any_of(report.notChecked.begin(), report.notChecked.end(), [](const NotChecked &rule) {
        return rule.cause == NotChecked::Cause::Language;
    });
    if (unread)
        text += cliTr(QT_TRANSLATE_NOOP("Cli", "; its wording was not checked: a language that this program cannot read"));
    if (card.templateId.isEmpty())
        text += cliTr(QT_TRANSLATE_NOOP("Cli", " (no template fits: the five minimum contents were not checked)"));
    else if (card.guessed)
        text += cliTr(QT_TRANSLATE_NOOP("Cli", " (template guessed: %1)")).arg(card.templateName);
    else
        text += cliTr(QT_TRANSLATE_NOOP("Cli", " (template: %1)")).arg(card.templateName);
    return text;
}

} // namespace

QString severityName(Severity severity)
{
    return severity == Severity::ToDo ? cliTr(QT_TRANSLATE_NOOP("Cli", "to do")) : cliTr(QT_TRANSLATE_NOOP("Cli", "worth a look"));
}

// A card's own words may hold what a terminal obeys: displayPath() disarms them.
QByteArray checkText(const QList<CheckedCard> &cards, bool colours)
{
    const Colours c = coloursFor(colours);
    QByteArray all;
    for (const CheckedCard &card : cards) {
        const QString file = displayPath(card.place.name);
        QString text;
        for (const Finding &finding : card.report.findings) {
            text += c.strong + file + u':';
            if (finding.line > 0)
                text += QString::number(finding.line) + u':' + QString::number(finding.column) + u':';
            text += c.plain + u' ' + (finding.severity == Severity::ToDo ? c.toDo : c.look) + severityName(finding.severity) + c.plain
                + QStringLiteral(": ") + displayPath(finding.sentence);
            if (!finding.dismissal.isEmpty())
                text += cliTr(QT_TRANSLATE_NOOP("Cli", " It was set aside; the text is another one now."));
            if (!finding.place.isEmpty())
                text += c.quiet + QStringLiteral(" (%1)").arg(displayPath(finding.place)) + c.plain;
            text += c.quiet + QStringLiteral(" [%1]").arg(finding.rule) + c.plain + u'\n';
        }
        text += c.strong + file + c.plain + QStringLiteral(": ") + closing(card) + u'\n';
        all += local(text);
    }
    return all;
}

} // namespace cardwright
