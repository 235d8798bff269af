#include "cli/check.h"

#include "base/file.h"

namespace cardwright {

namespace {

QByteArray output(const QList<CheckedCard> &cards, const QStringList &troubles, const CheckOptions &options)
{
    if (options.summary == QLatin1String("text"))
        return summaryText(cards, options.today);
    if (options.summary == QLatin1String("csv"))
        return summaryCsv(cards, options.today);
    if (options.summary == QLatin1String("html"))
        return summaryHtml(cards, options.today);
    if (options.format == QLatin1String("json"))
        return checkJson(cards);
    if (options.format == QLatin1String("sarif"))
        return checkSarif(cards, troubles);
    if (options.format == QLatin1String("junit"))
        return checkJUnit(cards, options.failOn);
    if (options.format == QLatin1String("github"))
        return checkGithub(cards);
    return checkText(cards, wantsColours());
}

bool fails(const CheckedCard &card, FailOn failOn)
{
    switch (failOn) {
    case FailOn::ToDo:
        return card.report.count(Severity::ToDo) > 0;
    case FailOn::Look:
        return !card.report.findings.isEmpty();
    case FailOn::Never:
        break;
    }
    return false;
}

} // namespace

int runCheck(const QStringList &arguments)
{
    if (arguments.contains(QLatin1String("--list-rules"))) {
        const Result<Options> asked = readOptions(arguments, {QStringLiteral("--format")}, {QStringLiteral("--list-rules")});
        return asked ? listRules(asked->values.value(QStringLiteral("--format"), QStringLiteral("text"))) : fail(asked.error().message);
    }
    const Result<CheckOptions> options = readCheckOptions(arguments);
    if (!options)
        return fail(options.error().message);
    if (options->paths.size() == 2 && options->paths.first() == QLatin1String("--explain"))
        return explainRule(options->paths.last());

    Baseline baseline;
    if (!options->baseline.isEmpty()) {
        const Result<Baseline> read = Baseline::read(options->baseline);
        if (!read)
            return fail(read.error().message);
        baseline = *read;
    }
    int worst = kFine;
    CardPaths found = findCards(options->paths);
    QList<CheckedCard> cards = checkCards(found.cards, *options);
    for (CheckedCard &card : cards) {
        if (!card.trouble.isEmpty())
            found.troubles.append(card.trouble); // the other files are checked all the same
        if (!card.templateTrouble.isEmpty() && !found.troubles.contains(card.templateTrouble))
            found.troubles.append(card.templateTrouble);
        if (!card.reviewTrouble.isEmpty())
            found.troubles.append(card.reviewTrouble);
    }
    for (const QString &trouble : std::as_const(found.troubles))
        worst = fail(trouble);
    cards.removeIf([](const CheckedCard &card) { return !card.trouble.isEmpty(); });
    for (const CheckedCard &card : std::as_const(cards)) {
        for (const QString &note : card.reviewNotes)
            warn(note);
    }
    if (!options->report.isEmpty())
        return cards.isEmpty() ? worst : qMax(worst, writeReadinessReport(cards.first(), options->report, options->today));

    if (!options->writeBaseline.isEmpty()) {
        const Done written = writeFileSafely(options->writeBaseline, Baseline::write(cards));
        return written ? worst : fail(written.error().message);
    }
    for (CheckedCard &card : cards) {
        if (!options->baseline.isEmpty())
            baseline.accept(card);
        if (fails(card, options->failOn))
            worst = qMax(worst, int(kFindings));
    }
    if (print(output(cards, found.troubles, *options)) != kFine)
        return kTrouble;
    if (found.skipped > 0)
        warn(QCoreApplication::translate("Cli", "%n Markdown file(s) were skipped: no cards by .cardwright.json.", nullptr, found.skipped));
    return worst;
}

} // namespace cardwright
