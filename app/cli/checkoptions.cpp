#include "cli/check.h"

#include "audit/rules.h"

#include <QFileInfo>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

Error bad(const QString &sentence)
{
    return Error{Error::Code::BadUse, sentence};
}

bool isReportName(const QString &name)
{
    return name.endsWith(".html"_L1, Qt::CaseInsensitive) || name.endsWith(".md"_L1, Qt::CaseInsensitive);
}

} // namespace

// --rule may stand several times, which readOptions() cannot say: it is taken out before.
Result<CheckOptions> readCheckOptions(const QStringList &arguments)
{
    CheckOptions options;
    QStringList others;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString value;
        if (arguments[i] == "--rule"_L1 && i + 1 < arguments.size())
            value = arguments[++i];
        else if (arguments[i].startsWith("--rule="_L1))
            value = arguments[i].sliced(7);
        else {
            others.append(arguments[i]);
            continue;
        }
        const QString id = value.section(u'=', 0, 0);
        const std::optional<RuleLevel> level = levelOfName(value.section(u'=', 1));
        if (!ruleOfId(id))
            return bad(cliTr(QT_TRANSLATE_NOOP("Cli", "There is no rule “%1”. See: cardwright-cli check --list-rules")).arg(id));
        if (!level)
            return bad(cliTr(QT_TRANSLATE_NOOP("Cli", "--rule takes ID=LEVEL, with LEVEL one of to-do (or error), look (or warning), off.")));
        options.levels.insert(id, *level);
    }

    const Result<Options> read = readOptions(others, {u"--format"_s, u"--summary"_s, u"--stage"_s, u"--fail-on"_s, u"--baseline"_s,
                                                      u"--write-baseline"_s, u"--today"_s, u"--explain"_s, u"--report"_s, u"--template"_s},
                                             {u"--no-review"_s});
    if (!read)
        return read.error();
    const QHash<QString, QString> &values = read->values;
    if (values.contains(u"--explain"_s)) {
        options.paths = {u"--explain"_s, values.value(u"--explain"_s)};
        return options;
    }
    options.format = values.value(u"--format"_s, options.format);
    if (!QStringList{u"text"_s, u"json"_s, u"sarif"_s, u"junit"_s, u"github"_s}.contains(options.format))
        return bad(cliTr(QT_TRANSLATE_NOOP("Cli", "--format is text, json, sarif, junit or github.")));
    if (values.contains(u"--summary"_s)) {
        options.summary = values.value(u"--summary"_s);
        if (!QStringList{u"text"_s, u"csv"_s, u"html"_s}.contains(options.summary))
            return bad(cliTr(QT_TRANSLATE_NOOP("Cli", "--summary is text, csv or html.")));
    }
    if (values.contains(u"--stage"_s)) {
        options.stage = stageOfName(values.value(u"--stage"_s));
        if (!options.stage)
            return bad(cliTr(QT_TRANSLATE_NOOP("Cli", "--stage is draft, review or publishing.")));
    }
    const QString failOn = values.value(u"--fail-on"_s, u"error"_s);
    if (failOn == "error"_L1)
        options.failOn = FailOn::ToDo;
    else if (failOn == "warning"_L1)
        options.failOn = FailOn::Look;
    else if (failOn == "never"_L1)
        options.failOn = FailOn::Never;
    else
        return bad(cliTr(QT_TRANSLATE_NOOP("Cli", "--fail-on is error, warning or never.")));
    if (values.contains(u"--today"_s)) {
        options.today = QDate::fromString(values.value(u"--today"_s), Qt::ISODate);
        if (!options.today.isValid())
            return bad(cliTr(QT_TRANSLATE_NOOP("Cli", "--today is a date: 2026-03-31.")));
    }
    if (values.contains(u"--template"_s)) {
        const Result<const Template *> schema = templateNamed(values.value(u"--template"_s));
        if (!schema)
            return schema.error();
        options.schema = *schema;
    }
    options.noReview = values.contains(u"--no-review"_s);
    options.report = values.value(u"--report"_s);
    if (values.contains(u"--report"_s) && !isReportName(options.report))
        return bad(cliTr(QT_TRANSLATE_NOOP("Cli", "--report takes a file name that ends in .html or .md.")));
    options.baseline = values.value(u"--baseline"_s);
    options.writeBaseline = values.value(u"--write-baseline"_s);
    options.paths = read->rest;
    if (options.paths.isEmpty())
        return bad(cliTr(QT_TRANSLATE_NOOP("Cli", "check needs at least one file or folder: cardwright-cli check PATH…")));
    const bool isOneFile = options.paths.size() == 1 && !QFileInfo(options.paths.first()).isDir();
    if (!options.report.isEmpty() && !isOneFile)
        return bad(cliTr(QT_TRANSLATE_NOOP("Cli", "--report is about one card: cardwright-cli check --report OUT.html CARD.md")));
    return options;
}

} // namespace cardwright
