#include "cli/command.h"

#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace cardwright;

namespace cardwright {

const QList<Command> &commands()
{
    static const QList<Command> list = {
        {"check", "PATH… [--format text|json|sarif|junit|github] [--summary text|csv|html] [--stage draft|review|publishing] [--template NAME|FILE]",
         QT_TRANSLATE_NOOP("Cli", "say what is left to do before publishing"),
         QT_TRANSLATE_NOOP("Cli",
             "Runs the readiness rules over cards and prints what they find, one line each:\n"
             "FILE:LINE:COLUMN: to do | worth a look: what (where) [rule].\n"
             "PATH is a file, a folder (all Markdown files below it), a pattern (\"cards/**/*.md\") or - for\n"
             "standard input.\n\n"
             "  --format F           text, json, sarif (2.1.0), junit, github (workflow commands)\n"
             "  --summary F          a line for each card instead of its findings: text, csv, html. The age of a\n"
             "                       card is that of the last update it tells of itself\n"
             "  --stage S            draft, review or publishing: what is to do at that stage\n"
             "  --template T         judges every card by that template: its id, or its .json file\n"
             "  --fail-on L          error (something to do; as if not given), warning (any finding) or never\n"
             "  --report FILE        a readiness report of one card, .html or .md: may it be published, and all\n"
             "                       findings, judgements, approvals and reasons; judged as before publishing\n"
             "  --no-review          leaves what people said in NAME.review.json beside the card out\n"
             "  --rule ID=LEVEL      another level for a rule: to-do, look, off; may be given several times\n"
             "  --list-rules         all rules (--format text, markdown, json)\n"
             "  --explain ID         what a rule is for, and what it needs\n"
             "  --write-baseline F   writes the findings of today to F; --baseline F accepts them from then on\n"
             "  --today DATE         judges as on that day\n\n"
             "What people said in the review file NAME.review.json beside NAME.md counts: findings set aside are\n"
             "told apart, and comments, judgements and approvals are asked for. A review file that is damaged or\n"
             "of a later version is told and left out.\n\n"
             "A file .cardwright.json in the folder of a card or above it may say: cards, ignore (lists of\n"
             "patterns), templates (list of {cards, template}; an id, or a .json file of the project), stage, required (ids by stage), owners (ids),\n"
             "rules (levels by id), reviewDays, approvers (roles), look (see render). What is wrong in it is told and left out.\n\n"
             "Exit codes: 0 nothing to do, 1 something to do (with --report: not ready to publish), 2 bad use, a\n"
             "file that cannot be read (a review file too), or a fault in a .cardwright.json; the other files are\n"
             "checked all the same."),
         runCheck},
        {"diff", "BEFORE AFTER [--format text|json|markdown]", QT_TRANSLATE_NOOP("Cli", "tell two cards, or two versions of one, apart by field"),
         QT_TRANSLATE_NOOP("Cli",
             "Prints what is added, removed, changed, renamed or moved between two cards, field by field, and\n"
             "within a text word by word: [-removed-] {+added+}, or in colours on a terminal (not with NO_COLOR).\n"
             "Line endings, a byte order mark, blank lines and a line break at the end are told apart from that.\n"
             "One of the two may be - for standard input. Conflict markers of git are told on standard error.\n\n"
             "  --format F           text, json (both texts, and the places of the changes), markdown\n\n"
             "As a tool of git: git difftool -x 'cardwright-cli diff' -- CARD.md\n\n"
             "Exit codes: 0 the files are the same, 1 they differ, 2 bad use or a file that cannot be read."),
         runDiff},
        {"get", "FILE FIELD-ID", QT_TRANSLATE_NOOP("Cli", "print the answer to one question, as it stands in the file"),
         QT_TRANSLATE_NOOP("Cli",
             "FIELD-ID is an id that `outline` prints (\"provenance.collection.method-s-used\"), an id of the\n"
             "template, or \"summary\"."),
         runGet},
        {"new", "[FILE] [--title TEXT] [--language en|es] [--no LIST] [--template NAME|FILE] [--all-headings]", QT_TRANSLATE_NOOP("Cli", "write a new card"),
         QT_TRANSLATE_NOOP("Cli",
             "Writes a card with a title and the directive that names its template, to FILE or to standard\n"
             "output. --no people,sampled answers opening questions: the sections that these would need are\n"
             "marked as not applicable, with the reason. With --all-headings every question of the template\n"
             "stands in it, with its prompt as a comment. --template is the id of a template of the program\n"
             "(data-card-extended, healthsheet, model-card) or of yours, or the .json file of one. FILE must not\n"
             "exist."),
         runNew},
        {"outline", "FILE", QT_TRANSLATE_NOOP("Cli", "print the structure of a card as JSON"),
         QT_TRANSLATE_NOOP("Cli",
             "Title, summary and the tree of headings: id, level, title, line, scope, width, children; the\n"
             "template question that each heading answers, and whether it is answered."),
         runOutline},
        {"render", "FILE [-o OUT.html] [--theme light|dark|contrast] [--depth tpm] [--language xx] [--show-open] [--embed-source] [--template NAME|FILE] [--design dense|reading] [--accent #RRGGBB] [--logo FILE --logo-text TEXT] [--footer TEXT]", QT_TRANSLATE_NOOP("Cli", "make the finished HTML page"),
         QT_TRANSLATE_NOOP("Cli",
             "One self-contained file: no network, no other files. Without -o it goes to standard output.\n"
             "Unanswered questions are left out and counted at the foot; --show-open shows them. --depth says\n"
            "what is shown at first: t (at a glance), p (facts), m (why and how). --language is that of the\n"
            "page's own controls, else as the card's. With --embed-source the Markdown goes along, comments\n"
            "too, and the page opens as a card again. --template is the template that the card follows, where\n"
            "it is not among yours.\n\n"
            "What an organisation gives its cards:\n\n"
            "  --design D           dense (for those who look things up) or reading (for those who read it all)\n"
            "  --accent COLOUR      of links and marks, like #1f5f8b; made darker or lighter where it could not be\n"
            "                       read\n"
            "  --logo FILE          a PNG, JPEG, GIF or WebP picture above the title; --logo-text says what it shows\n"
            "  --footer TEXT        a line at the foot\n\n"
            "A file .cardwright.json in the folder of the card or above it may say the same for all cards of a\n"
            "project, as look: {design, accent, logo, logoText, footer}; what is given here counts before it."),
         runRender},
        {"set", "FILE FIELD-ID", QT_TRANSLATE_NOOP("Cli", "write the answer to one question, read from standard input"),
         QT_TRANSLATE_NOOP("Cli",
             "Replaces the text under one heading and changes no other byte of the file. Where the heading\n"
             "of a template question does not stand in the file yet, it is put in its place. Text that holds\n"
             "a heading of its own is refused."),
         runSet},
    };
    return list;
}

} // namespace cardwright

namespace {

QString usage()
{
    QString text = cliTr(QT_TRANSLATE_NOOP("Cli",
        "Cardwright: Data Cards, the documentation of datasets, on the command line.\n\n"
        "Usage: cardwright-cli COMMAND ARGUMENTS\n\nCommands:\n"));
    for (const Command &command : commands())
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(command.name), -9).arg(cliTr(command.summary));
    text += cliTr(QT_TRANSLATE_NOOP("Cli",
        "  help      tell more about a command: cardwright-cli help COMMAND\n\n"
        "A card is a Markdown file; - reads one from standard input.\n"
        "Exit codes: 0 fine, 1 something to do was found (check) or files differ (diff), 2 bad use or a file that cannot be read.\n\n"
        "Examples:\n"
        "  cardwright-cli new birds.md --title \"Bird Calls 2026\"\n"
        "  echo \"- API\" | cardwright-cli set birds.md provenance.collection.method-s-used\n"
        "  cardwright-cli check birds.md\n"
        "  cardwright-cli render birds.md -o birds.html\n"));
    return text;
}

int unknownCommand(const QString &name)
{
    return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "There is no command “%1”. The commands are: check, diff, get, new, outline, render, set. See: cardwright-cli --help")).arg(name));
}

int help(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1String(command.name)) {
            return print(QStringLiteral("cardwright-cli %1 %2\n\n%3\n")
                             .arg(QLatin1String(command.name), QString::fromUtf8(command.arguments), cliTr(command.description))
                             .toLocal8Bit());
        }
    }
    if (!name.isEmpty() && name != QLatin1String("help"))
        return unknownCommand(name);
    return print(usage().toLocal8Bit());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cardwright"));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("cardwright"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || translator.load(QStringLiteral(":/i18n/cardwright_en.qm")))
        QCoreApplication::installTranslator(&translator);

    QStringList arguments = QCoreApplication::arguments().sliced(1);
    const QString name = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (name.isEmpty()) {
        const QByteArray text = usage().toLocal8Bit();
        std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
        return kTrouble;
    }
    if (name == QLatin1String("--version"))
        return print("cardwright-cli " CARDWRIGHT_VERSION "\n");
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help"))
        return help(arguments.value(0));
    for (const Command &command : commands()) {
        if (name != QLatin1String(command.name))
            continue;
        if (arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h")))
            return help(name);
        return command.run(arguments);
    }
    return unknownCommand(name);
}
