#include "audit/audit.h"
#include "audit/audittemplates.h"
#include "audit/rules.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

// Every rule by examples: what passes, and how real cards fail.
class TestAuditRules : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void places_data();
    void places();
    void mends_data();
    void mends();
    void stages();
    void levels();
    void requiredByStage();
    void notChecked();
    void watchesFallDue();
    void otherLanguages();
    void statesAreListed();
    void dimensionsAndBalance();
    void huggingFace();
    void namesAreFit();
};

namespace {

const QByteArray kHead = "# Tide Gauges\n<!-- template: data-card-extended 1.0 -->\n\nSea levels of six harbours.\n";

AuditOptions on(const QDate &today)
{
    AuditOptions options;
    options.today = today;
    return options;
}

Report reportOf(const QByteArray &markdown, const AuditOptions &options = on(QDate(2024, 6, 1)))
{
    const Card card(markdown);
    const Match match = matchForAudit(card);
    return audit(card, match, CardReading(card, match), options);
}

QList<Finding> of(const Report &report, const QString &rule)
{
    QList<Finding> list;
    for (const Finding &finding : report.findings) {
        if (finding.rule == rule)
            list.append(finding);
    }
    return list;
}

// A card with answers at these places: "Authorship/Publishers/Contact Detail(s)".
QByteArray card(const QList<std::pair<const char *, QByteArray>> &answers)
{
    QByteArray markdown = kHead;
    QByteArrayList open;
    for (const auto &[path, body] : answers) {
        const QByteArrayList titles = QByteArray(path).split('/');
        for (qsizetype i = 0; i < titles.size(); ++i) {
            if (i + 1 < titles.size() && open.value(i) == titles[i] && open.first(i + 1) == titles.first(i + 1))
                continue;
            markdown += "\n" + QByteArray(i + 1 == titles.size() ? 4 : int(i) + 2, '#') + ' ' + titles[i] + "\n";
        }
        open = titles;
        markdown += "\n" + body + "\n";
    }
    return markdown;
}

QByteArray plain(const QByteArray &body)
{
    return "# T\n\nWords.\n\n## A\n\n" + body + "\n";
}

const char *kSafety = "Extended Use/Use with Other Data/Safety Level";
const char *kUnsafe = "Extended Use/Use with Other Data/Known Unsafe Dataset(s) or Data Type(s)";
const char *kSafe = "Extended Use/Use with Other Data/Known Safe Dataset(s) or Data Type(s)";
const char *kMethods = "Provenance/Collection/Method(s) Used";
const char *kDetails = "Provenance/Collection/Methodology Detail(s)";
const char *kSources = "Provenance/Collection/Source Description(s)";
const char *kSnapshot = "Dataset Overview/Dataset Snapshot";
const char *kSensitivity = "Dataset Overview/Sensitivity of Data/Sensitivity Type(s)";
const char *kFields = "Dataset Overview/Sensitivity of Data/Field(s) with Sensitive Data";
const char *kRisks = "Dataset Overview/Sensitivity of Data/Risk Type(s)";
const char *kStatus = "Dataset Overview/Dataset Version and Maintenance/Maintenance Status";
const char *kVersion = "Dataset Overview/Dataset Version and Maintenance/Version Details";
const char *kNext = "Dataset Overview/Dataset Version and Maintenance/Next Planned Update(s)";
const char *kUpdates = "Provenance/Version and Maintenance/Last and Next Update(s)";
const char *kPublisher = "Authorship/Publishers/Contact Detail(s)";
const char *kSubjects = "Dataset Overview/Data Subject(s)";
const char *kTypical = "Example of Data Points/Typical Data Point";
const char *kRationale = "Human and Other Sensitive Attributes/Rationale";
const char *kLanguages = "Annotations & Labeling/Human Annotators/Language(s)";
const char *kWorkforce = "Annotations & Labeling/Annotation Workforce Type";
const char *kCharacteristics = "Annotations & Labeling/Annotation Characteristic(s)";
const char *kStatistics = "Dataset Overview/Descriptive Statistics";
const char *kTerm = "Terms of Art/Concepts and Definitions referenced in this Data Card/Buoy";
const char *kContent = "Dataset Overview/Content Description";

// Every question answered but those of one stage of the data's life.
QByteArray withoutStage(const QString &stage)
{
    QByteArray markdown = kHead;
    const Template &schema = builtInTemplate();
    for (int i = 0; i < schema.specs().size(); ++i) {
        const Spec &spec = schema.specs()[i];
        const int level = spec.kind == Node::Kind::Section ? 2 : spec.kind == Node::Kind::Subsection ? 3 : 4;
        markdown += "\n" + QByteArray(level, '#') + ' ' + schema.text(i, u"en"_s).title.toUtf8() + "\n";
        if (spec.isField() && spec.often != stage)
            markdown += "\nSix gauges say so.\n";
    }
    return markdown;
}

QByteArray words(int count)
{
    return QByteArray("The gauge of the harbour is read by hand and then by the clock of the town. ").repeated(count);
}

} // namespace

void TestAuditRules::finds_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<int>("count");
    const auto row = [](const char *rule, const char *name, const QByteArray &markdown, int count) {
        QTest::addRow("%s: %s", rule, name) << QString::fromUtf8(rule) << markdown << count;
    };

    row("conflict-marker", "quotes seven deep", plain("> > > > > > > deep\n\n>>>>>>> deep"), 0);
    row("conflict-marker", "shown as code", plain("```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n```"), 0);
    row("conflict-marker", "in the middle of a line", plain("A line with <<<<<<< in it\n=======\n"), 0);
    row("conflict-marker", "both versions", plain("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> topic"), 1);
    row("conflict-marker", "with Windows line ends", plain("<<<<<<< HEAD\r\na\r\n=======\r\nb\r\n>>>>>>> topic\r"), 1);
    row("conflict-marker", "the end was taken out", plain("<<<<<<< HEAD\na\n=======\nb"), 1);
    row("conflict-marker", "in the front matter", "<<<<<<< HEAD\nlicense: mit\n=======\nlicense: cc\n>>>>>>> x\n# T\n\nWords.\n", 1);
    row("conflict-marker", "two merges", plain("<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n\n<<<<<<< a\n3\n=======\n4\n>>>>>>> b"), 2);

    row("condition-open", "all that is asked for", card({{kSafety, "- Conditionally safe to use with other data"}, {kUnsafe, "Old charts."}, {"Extended Use/Use with Other Data/Limitation(s) and Recommendation(s)", "Shift by the datum."}}), 0);
    row("condition-open", "an answer that asks for nothing", card({{kSafety, "- Safe to use with other data"}}), 0);
    row("condition-open", "conditionally safe, no conditions", card({{kSafety, "- Conditionally safe to use with other data"}}), 1);
    row("condition-open", "one of two", card({{kSafety, "- Should not be used with other data"}, {kUnsafe, "Old charts."}}), 1);
    row("condition-open", "two answers that ask", card({{kSafety, "- Conditionally safe to use with other data"}, {"Extended Use/Forking & Sampling/Safety Level", "- Should not be forked and/or sampled"}}), 2);
    row("condition-open", "a transformation without its description", card({{"Transformations/Synopsis/Transformation(s) Applied", "- Anomaly Detection"}}), 1);

    row("condition-moot", "asked for", card({{kSafety, "- Conditionally safe to use with other data"}, {kUnsafe, "Old charts."}}), 0);
    row("condition-moot", "the deciding question is open", card({{kUnsafe, "Old charts."}}), 0);
    row("condition-moot", "safe, and unsafe data named", card({{kSafety, "- Safe to use with other data"}, {kUnsafe, "Old charts."}}), 1);
    row("condition-moot", "unknown, and limits named", card({{kSafety, "- Unknown"}, {"Extended Use/Use with Other Data/Limitation(s) and Recommendation(s)", "Shift it."}}), 1);
    row("condition-moot", "may be forked, with risks", card({{"Extended Use/Forking & Sampling/Safety Level", "- Safe to fork and/or sample"}, {"Extended Use/Forking & Sampling/Risk(s) and Mitigation(s)", "Some."}}), 1);
    row("condition-moot", "it says that there are none", card({{kSafety, "- Safe to use with other data"}, {kUnsafe, "None."}}), 0);
    row("condition-moot", "it says so in words", card({{kSafety, "- Safe to use with other data"}, {kUnsafe, "No datasets known."}}), 0);
    row("condition-moot", "it says that one must not", card({{kSafety, "- Safe to use with other data"}, {kUnsafe, "No charts older than 1950 may be joined."}}), 1);

    const QByteArray two = "- API\n- Scraped or Crawled";
    row("not-described", "each by its name", card({{kMethods, two}, {kDetails, "**API**\n\n- **Source:** Town\n\n**Scraped or Crawled**\n\n- **Source:** Port"}}), 0);
    row("not-described", "names of the author's own", card({{kMethods, two}, {kDetails, "**Town feed**\n\n- **Source:** Town"}}), 0);
    row("not-described", "one method only", card({{kMethods, "- API"}, {kDetails, "- **Source:** Town"}}), 0);
    row("not-described", "the second is missing", card({{kMethods, two}, {kDetails, "**API**\n\n- **Source:** Town"}}), 1);
    row("not-described", "one of three", card({{kMethods, two + "\n- Survey, forms, or polls"}, {kDetails, "**API**\n\n- **Source:** Town\n\n**Scraped or Crawled**\n\n- **Source:** Port"}}), 1);
    row("not-described", "two of three", card({{kMethods, two + "\n- Survey, forms, or polls"}, {kDetails, "**API**\n\n- **Source:** Town"}}), 1);
    row("not-described", "in other words' case", card({{kMethods, two}, {kDetails, "**scraped or crawled**\n\n- **Source:** Port"}}), 1);

    row("cell-empty", "full", plain("| a | b | c |\n|---|---|---|\n| x | 1 | 2 |"), 0);
    row("cell-empty", "a row that waits as a whole", plain("| a | b | c |\n|---|---|---|\n| x |  |  |\n| y | 1 | 2 |"), 0);
    row("cell-empty", "two columns", plain("| a | b |\n|---|---|\n| x |  |\n| y | 1 |"), 0);
    row("cell-empty", "one empty", plain("| a | b | c |\n|---|---|---|\n| x | 1 |  |"), 1);
    row("cell-empty", "without outer pipes", plain("a | b | c\n---|---|---\nx | 1 |\ny | 1 | 2"), 1);
    row("cell-empty", "two fields", plain("| a | b | c |\n|---|---|---|\n| x | 1 |  |\n\n### B\n\n| a | b | c |\n|---|---|---|\n| x |  | 2 |"), 2);

    row("column-nameless", "named", plain("| a | b |\n|---|---|\n| x | 1 |"), 0);
    row("column-nameless", "an empty corner", plain("|  | b |\n|---|---|\n| x | 1 |"), 0);
    row("column-nameless", "an empty column", plain("| a |  |\n|---|---|\n| x |  |"), 0);
    row("column-nameless", "the second", plain("| a |  |\n|---|---|\n| x | 1 |"), 1);
    row("column-nameless", "all", plain("|  |  |\n|---|---|\n| x | 1 |"), 1);
    row("column-nameless", "the middle", plain("| a |  | c |\n|---|---|---|\n| x | 1 | 2 |"), 1);

    const auto statistics = [](const QByteArray &cell) {
        return card({{kStatistics, "| Statistic | Level |\n| --- | --- |\n| count | " + cell + " |\n| mean | 3.5 |\n\n**Above:** All."}});
    };
    row("number-unread", "a number", statistics("1,200"), 0);
    row("number-unread", "an estimate", statistics("~1200"), 0);
    row("number-unread", "nothing", statistics(""), 0);
    row("number-unread", "words", statistics("very many"), 1);
    row("number-unread", "a name", statistics("see paper"), 1);
    row("number-unread", "letters before digits", statistics("ca. some 12"), 1);

    const auto snapshot = [](const char *labels, const char *algorithmic, const char *human) {
        return card({{kSnapshot, QByteArray("| Category | Data |\n| --- | --- |\n| Number of Labels | ") + labels + " |\n| Algorithmic Labels | " + algorithmic
                                     + " |\n| Human Labels | " + human + " |\n\n**Above:** All."}});
    };
    row("sum-differs", "they fit", snapshot("1,200", "200", "1,000"), 0);
    row("sum-differs", "an estimate", snapshot("~1,200", "100", "1,000"), 0);
    row("sum-differs", "one is missing", snapshot("1200", "", "1000"), 0);
    row("sum-differs", "labels", snapshot("1,200", "100", "1,000"), 1);
    row("sum-differs", "more unique than all", card({{kCharacteristics, "| Annotation Type | Number |\n| --- | --- |\n| Number of unique annotations | 12 |\n| Total number of annotations | 10 |\n\n**Above:** All."}}), 1);
    row("sum-differs", "an update", card({{kUpdates, "- **Total data points affected:** 10\n- **Data points updated:** 4\n- **Data points added:** 4\n- **Data points removed:** 4"}}), 1);
    row("sum-differs", "an update that fits", card({{kUpdates, "- **Total data points affected:** 12\n- **Data points updated:** 4\n- **Data points added:** 4\n- **Data points removed:** 4"}}), 0);

    row("shares-differ", "a hundred", card({{kLanguages, "- **Spanish:** 60 %\n- **Catalan:** 40 %"}}), 0);
    row("shares-differ", "rounded", card({{kLanguages, "- **Spanish:** 33 %\n- **Catalan:** 33 %\n- **Basque:** 33 %"}}), 0);
    row("shares-differ", "words", card({{kLanguages, "- **Spanish:** most\n- **Catalan:** few"}}), 0);
    row("shares-differ", "too much", card({{kLanguages, "- **Spanish:** 90 %\n- **Catalan:** 40 %"}}), 1);
    row("shares-differ", "too little", card({{kLanguages, "- **Spanish:** 30 %\n- **Catalan:** 20 %"}}), 1);
    row("shares-differ", "of genders", card({{"Annotations & Labeling/Human Annotators/Gender(s)", "- **Women:** 70 %\n- **Men:** 70 %"}}), 1);

    row("date-order", "in order", card({{kVersion, "- **Last Updated:** 03/2024\n- **Release Date:** 01/2023"}}), 0);
    row("date-order", "the same month", card({{kVersion, "- **Last Updated:** 03/2024\n- **Release Date:** 03/2024"}}), 0);
    row("date-order", "a year that may hold it", card({{kVersion, "- **Last Updated:** 2024\n- **Release Date:** 03/2024"}}), 0);
    row("date-order", "updated before it came out", card({{kVersion, "- **Last Updated:** 01/2022\n- **Release Date:** 03/2024"}}), 1);
    row("date-order", "the next update is behind", card({{kUpdates, "- **Date of last update:** 01/05/2024\n- **Date of next update:** 01/05/2023"}}), 1);
    row("date-order", "the plan is behind", card({{kVersion, "- **Last Updated:** 05/2024"}, {kNext, "- **Next data update:** 02/2024"}}), 1);
    row("date-order", "collected backwards", card({{kDetails, "- **Dates of Collection:** March 2022 - January 2021"}}), 1);

    row("date-unread", "as the template has it", card({{kVersion, "- **Last Updated:** 03/2024"}}), 0);
    row("date-unread", "in words", card({{kVersion, "- **Last Updated:** 12 March 2024"}}), 0);
    row("date-unread", "in Spanish", card({{kVersion, "- **Last Updated:** marzo de 2024"}}), 0);
    row("date-unread", "question marks", card({{kVersion, "- **Last Updated:** xx/2024"}}), 1);
    row("date-unread", "soon", card({{kNext, "- **Next data update:** soon"}}), 1);
    row("date-unread", "a month that is none", card({{kVersion, "- **Last Updated:** 32/2024"}}), 1);

    row("update-past", "to come", card({{kNext, "- **Next data update:** 12/2024"}}), 0);
    row("update-past", "this month", card({{kNext, "- **Next data update:** 06/2024"}}), 0);
    row("update-past", "this year", card({{kNext, "- **Next data update:** 2024"}}), 0);
    row("update-past", "last month", card({{kNext, "- **Next data update:** 05/2024"}}), 1);
    row("update-past", "a version", card({{kNext, "- **Next version update:** 12/2023"}}), 1);
    row("update-past", "a day", card({{kUpdates, "- **Date of next update:** 31/05/2024"}}), 1);

    row("update-of-finished", "it goes on", card({{kStatus, "- Actively Maintained"}, {kNext, "- **Next data update:** 12/2024"}}), 0);
    row("update-of-finished", "nothing planned", card({{kStatus, "- Deprecated"}, {kNext, "- **Next data update:** none"}}), 0);
    row("update-of-finished", "deprecated", card({{kStatus, "- Deprecated"}, {kNext, "- **Next data update:** 12/2024"}}), 1);
    row("update-of-finished", "static", card({{"Provenance/Version and Maintenance/Cadence", "- Static"}, {kUpdates, "- **Date of next update:** 01/12/2024"}}), 1);
    row("update-of-finished", "both places", card({{kStatus, "- Deprecated"}, {kNext, "- **Next data update:** 12/2024"}, {kUpdates, "- **Date of next update:** 01/12/2024"}}), 2);

    row("contact-missing", "an address", card({{kPublisher, "- **Contact:** a@b.org"}}), 0);
    row("contact-missing", "a page", card({{kPublisher, "- **Website:** https://b.org"}}), 0);
    row("contact-missing", "a link", card({{kPublisher, "Ask [us](form.html)."}}), 0);
    row("contact-missing", "not disclosed", card({{kPublisher, "**Not disclosed:** Policy."}}), 0);
    row("contact-missing", "a name", card({{kPublisher, "- **Publishing POC:** Ann"}}), 1);
    row("contact-missing", "a sentence", card({{kPublisher, "Ask the desk."}}), 1);
    row("contact-missing", "the owners", card({{"Authorship/Dataset Owners/Contact Detail(s)", "- **Dataset Owner(s):** Ann and Bo"}}), 1);

    row("contact-unread", "mail", card({{kPublisher, "- **Mailing List:** list@b.org"}}), 0);
    row("contact-unread", "a page instead", card({{kPublisher, "- **Mailing List:** https://b.org/list"}}), 0);
    row("contact-unread", "words", card({{kPublisher, "- **Mailing List:** our list"}}), 1);
    row("contact-unread", "at is written out", card({{"Authorship/Dataset Owners/Contact Detail(s)", "- **Contact:** ann at harbour dot org"}}), 1);
    row("contact-unread", "half an address", card({{"Authorship/Dataset Owners/Contact Detail(s)", "- **Group Email:** gauges@"}}), 1);

    const char *authors = "Data Card Author(s)";
    const auto author = [authors](const QByteArray &line) -> QByteArray { return kHead + "\n#### " + authors + "\n\n" + line + "\n"; };
    row("author-role", "one each", author("- **Ann, Tides:** (Owner)\n- **Bo, Tides:** (Manager)"), 0);
    row("author-role", "a choice of two", author("- **Ann, Tides:** (Owner / Contributor)"), 1);
    row("author-role", "none", author("- **Ann, Tides**"), 1);
    row("author-role", "two", author("- **Ann, Tides:** Owner, Manager"), 1);

    row("value-unread", "what is asked for", card({{kVersion, "- **Current Version:** 2.1"}}), 0);
    row("value-unread", "a version with a name of its own", card({{kVersion, "- **Current Version:** GAUGES24v1"}}), 0);
    row("value-unread", "a word for a version", card({{kVersion, "- **Current Version:** newest"}}), 1);
    row("value-unread", "an own word for a choice", card({{"Provenance/Version and Maintenance/First Version", "- **Status:** Superseded"}}), 0);
    row("value-unread", "no number", card({{kUpdates, "- **Data points added:** many"}}), 1);
    row("value-unread", "no link", card({{kPublisher, "- **Website:** our page"}}), 1);
    row("value-unread", "no version", card({{kVersion, "- **Current Version:** the newest"}}), 1);

    row("link-odd", "whole", plain("[a](https://b.org) and [c](d/e.md) and [f](mailto:g@h.org) and [x](#a)"), 0);
    row("link-odd", "shown as code", plain("Write `[a]()` or:\n\n```\n[a](www.b.org)\n```"), 0);
    row("link-odd", "no address", plain("See [the paper]()."), 1);
    row("link-odd", "the address is the words", plain("See [https://b.org/x]() for it."), 1);
    row("link-odd", "mail", plain("Ask [Ann](ann@b.org)."), 1);
    row("link-odd", "no scheme", plain("See [it](www.b.org/x)."), 1);
    row("link-odd", "a host", plain("See [it](b.org/x)."), 1);
    row("link-odd", "a word for it", plain("See [it](link)."), 1);
    row("link-odd", "on one machine", plain("See [it](http://localhost:8888/x) and [b](file:///home/a)."), 2);
    row("link-odd", "broken off", plain("See [it](https://)."), 1);
    row("link-odd", "one slash", plain("See [it](http:/b.org)."), 1);

    row("anchor-dead", "as on GitHub", plain("[x](#a-b)\n\n## A B"), 0);
    row("anchor-dead", "a name in HTML", plain("[x](#there)\n\n<a name=\"there\"></a>"), 0);
    row("anchor-dead", "the second of two", plain("[x](#b-1)\n\n## B\n\nx\n\n## B\n\nx"), 0);
    row("anchor-dead", "percent signs", plain("[x](#m%C3%BCll)\n\n## Müll\n\nx"), 0);
    row("anchor-dead", "renamed", plain("[x](#old-name)"), 1);
    row("anchor-dead", "a slip", plain("[x](#datset)\n\n## Dataset\n\nx"), 1);
    row("anchor-dead", "a contents list", plain("- [B](#b)\n- [C](#c)\n\n## B\n\nx"), 1);

    row("picture-wordless", "with words", plain("![a map](m.png) <img src=\"m.png\" alt=\"a map\">"), 0);
    row("picture-wordless", "code", plain("`![](m.png)`"), 0);
    row("picture-wordless", "none", plain("![](m.png)"), 1);
    row("picture-wordless", "blanks", plain("![ ](m.png)"), 1);
    row("picture-wordless", "HTML", plain("<p><img src=\"m.png\"></p>"), 1);
    row("picture-wordless", "HTML, empty", plain("<img alt=\"\" src=\"m.png\"><img alt='' src='n.png'>"), 2);

    row("contradiction", "they agree", card({{kSensitivity, "- Identifiable Data"}, {kFields, "| Field | Type |\n|---|---|\n| `name` | PII |"}}), 0);
    row("contradiction", "no known risk", card({{kRisks, "- No Known Risks"}}), 0);
    row("contradiction", "nothing sensitive, and fields", card({{kSensitivity, "- None"}, {kFields, "`name` holds a name."}}), 1);
    row("contradiction", "nothing sensitive, and none said for each part", card({{kSensitivity, "- None"}, {kFields, "- None\n\n**Intentional Collected Sensitive Data**\n\n- None\n\n**Unintentionally Collected Sensitive Data**\n\n- none."}}), 0);
    row("contradiction", "nothing sensitive, and one of two parts filled", card({{kSensitivity, "- None"}, {kFields, "**Intentional:** `name`\n\n**Unintentional:** None"}}), 1);
    row("contradiction", "nothing sensitive, and none but one", card({{kSensitivity, "- None"}, {kFields, "- None\n- None but the names."}}), 1);
    row("contradiction", "risks without mitigation", card({{kRisks, "- Direct Risk"}}), 1);
    row("contradiction", "conditional, nothing unsuitable", card({{"Motivations & Intentions/Intended Use/Dataset Use(s)", "- Conditional Use - Some unsafe applications"}}), 1);
    row("contradiction", "unlabelled, with labels", card({{kWorkforce, "- Unlabeled"}, {kCharacteristics, "Some 1200 labels."}}), 1);
    row("contradiction", "not to be used, and safe data", card({{kSafety, "- Should not be used with other data"}, {kSafe, "Charts."}}), 1);
    row("contradiction", "not validated, and how", card({{"Validation Types/Method(s)", "- Not Validated"}, {"Validation Types/Description(s)", "By hand."}}), 1);

    row("people-unspoken", "said", card({{kSubjects, "- Non-Sensitive Data about people"}, {kRationale, "Age is needed."}}), 0);
    row("people-unspoken", "no people", card({{kSubjects, "- Data about natural phenomena"}}), 0);
    row("people-unspoken", "nothing said", card({{kSubjects, "- Non-Sensitive Data about people"}}), 1);
    row("people-unspoken", "sensitive, nothing said", card({{kSubjects, "- Sensitive Data about people"}, {kRationale, "TBD"}}), 1);
    row("people-unspoken", "said not to apply", kHead + "\n## Dataset Overview\n\n#### Data Subject(s)\n\n- Sensitive Data about people\n\n## Human and Other Sensitive Attributes\n\n**Not applicable:** None.\n", 1);
    row("people-unspoken", "said for the section as a whole", kHead + "\n## Dataset Overview\n\n#### Data Subject(s)\n\n- Non-Sensitive Data about people\n\n## Human and Other Sensitive Attributes\n\nNobody can be told from the readings.\n", 0);

    row("depth-lopsided", "all three", card({{kMethods, "- API"}, {kDetails, "- **Source:** Town"}, {kSources, "Six gauges."}}), 0);
    row("depth-lopsided", "too few to tell", card({{kMethods, "- API"}}), 0);
    row("depth-lopsided", "only a glance", card({{kMethods, "- API"}, {"Provenance/Collection/Collection Cadence", "- Static"}, {"Provenance/Collection Criteria/Data Selection", "- **All:** kept"}}), 1);
    row("depth-lopsided", "only reasons", card({{kSources, "Six gauges."}, {"Provenance/Collection/Data Processing", "Sorted."}, {"Provenance/Collection Criteria/Data Exclusion", "None left out."}}), 1);
    row("depth-lopsided", "only a glance, other section", card({{kSubjects, "- Data about natural phenomena"}, {kSensitivity, "- None"}, {kRisks, "- No Known Risks"}}), 1);

    row("shape-misfit", "short and long", card({{kMethods, "- API"}, {kContent, "Levels of six gauges since 1950."}}), 0);
    row("shape-misfit", "a link is enough", card({{kContent, "[Here](a.md)"}}), 0);
    row("shape-misfit", "a yes where reasons are asked for", card({{kContent, "Levels."}}), 1);
    row("shape-misfit", "none", card({{"Extended Use/Use with Other Data/Best Practices", "Not specified."}}), 1);
    row("shape-misfit", "an essay at a glance", card({{"Authorship/Publishers/Publishing Organization(s)", words(8)}}), 1);

    row("example-half", "words and the record", card({{kTypical, "A calm day:\n\n```\n12:00 3.1\n```"}}), 0);
    row("example-half", "words and a table", card({{kTypical, "A calm day.\n\n| t | level |\n|---|---|\n| 12 | 3.1 |"}}), 0);
    row("example-half", "words alone", card({{kTypical, "A calm day, with little change."}}), 1);
    row("example-half", "the record alone", card({{kTypical, "```\n12:00 3.1\n```"}}), 1);
    row("example-half", "the atypical one", card({{"Example of Data Points/Atypical Data Point", "A storm day, with much change."}}), 1);

    row("acronym", "spelled out", plain("The Permanent Tide Board (PTB) reads it. The PTB checks it."), 0);
    row("acronym", "spelled out after a bar", plain("The PTB checks it.\n\n\\|Permanent Tide Board (PTB).\n"), 0);
    row("acronym", "known to all", plain("A PDF of the USA."), 0);
    row("acronym", "part of a number", plain("See plan PTB-12 and PTB-13."), 0);
    row("acronym", "never said", plain("The PTB reads the gauge and the PTB checks it."), 1);
    row("acronym", "in the plural", plain("We asked the PTBs of the coast."), 1);
    row("acronym", "two of them", plain("The PTB and the HKQ read it."), 2);

    row("term-unused", "used", card({{kContent, "Each buoy sends its level every hour."}, {kTerm, "- **Definition:** A float.\n- **Source:** Our own"}}), 0);
    row("term-unused", "in the plural", card({{kContent, "Buoys send their level every hour."}, {kTerm, "- **Definition:** A float.\n- **Source:** Our own"}}), 0);
    row("term-unused", "nowhere", card({{kContent, "Gauges send their level every hour."}, {kTerm, "- **Definition:** A float.\n- **Source:** Our own"}}), 1);
    row("term-unused", "only in itself", card({{kTerm, "- **Definition:** A buoy is a float.\n- **Source:** Our own"}}), 1);
    row("term-unused", "several words", card({{"Terms of Art/Concepts and Definitions referenced in this Data Card/Chart datum", "- **Definition:** Zero.\n- **Source:** Law"}}), 1);

    row("term-source", "with its source", card({{kTerm, "- **Definition:** A float.\n- **Source:** [Glossary](https://b.org)"}}), 0);
    row("term-source", "in own words", card({{kTerm, "It floats."}}), 0);
    row("term-source", "without", card({{kTerm, "- **Definition:** A float."}}), 1);
    row("term-source", "empty", card({{kTerm, "- **Definition:** A float.\n- **Source:**"}}), 1);
    row("term-source", "bare", card({{kTerm, "- **Definition:** A float.\n- **Source:** N/A"}}), 1);

    const auto summary = [](const QByteArray &text) -> QByteArray { return "# T\n\n" + text + "\n\n## A\n\nx\n"; };
    const QByteArray clause = "the gauge of the harbour is read by hand ";
    row("sentence-long", "short ones", summary("The gauge is read. The clock is set. " + words(2)), 0);
    row("sentence-long", "links are read by their words", summary(QByteArray("[Gauge](https://tides.example/harbour/gauge/of/the/old/pier/one/two/three) ").repeated(8) + "."), 0);
    row("sentence-long", "two that a semicolon parts", summary(clause.repeated(4) + "; " + clause.repeated(4) + "."), 0);
    row("sentence-long", "sixty words", summary(clause.repeated(7) + "."), 1);
    row("sentence-long", "two of them", summary(clause.repeated(7) + ". " + clause.repeated(8) + "."), 2);
    row("sentence-long", "a whole card of them", plain(QByteArray(clause.repeated(5) + ". ").repeated(12)), 1);

    row("citation-broken", "whole", plain("```bibtex\n@misc{a,\n title={T},\n year={2024}\n}\n```"), 0);
    row("citation-broken", "no code", plain("Ann (2024): Tides."), 0);
    row("citation-broken", "another language", plain("```python\n@property\ndef a(): pass\n```"), 0);
    row("citation-broken", "no key", plain("```\n@misc{,\n title={T}\n}\n```"), 1);
    row("citation-broken", "no comma after the key", plain("```\n@misc{a\n title={T}\n}\n```"), 1);
    row("citation-broken", "a brace is missing", plain("```bibtex\n@misc{a,\n title={T,\n year={2024}\n}\n```"), 1);
    row("citation-broken", "empty fields", plain("```bibtex\n@misc{a,\n title={},\n year={2024}\n}\n```"), 1);
    row("citation-broken", "no entry", plain("```bibtex\nAnn, Tides @ home\n```"), 1);

    const auto sample = [](const QByteArray &text, const char *said = "- None") { return card({{kSensitivity, said}, {kTypical, text}}); };
    row("person-in-sample", "nothing of a person", sample("A day:\n\n```\n12:00 3.1\n```"), 0);
    row("person-in-sample", "an invented address", sample("Sent by `ann@example.org`."), 0);
    row("person-in-sample", "said to be there", sample("By `ann.smith@harbour.net`.", "- Identifiable Data"), 0);
    row("person-in-sample", "an address", sample("By `ann.smith@harbour.net`."), 1);
    row("person-in-sample", "a telephone", sample("Call `(555) 123-4567` first."), 1);
    row("person-in-sample", "a number of a person", sample("Of `123-45-6789` today."), 1);

    const auto follows = [](const char *version) -> QByteArray { return QByteArray("# T\n<!-- template: data-card-extended ") + version + " -->\n\nWords.\n"; };
    row("template-newer", "the one we know", follows("1.0"), 0);
    row("template-newer", "an older one", follows("0.9"), 0);
    row("template-newer", "newer", follows("1.1"), 1);
    row("template-newer", "much newer", follows("2.0"), 1);
    row("template-newer", "ten is more than nine", follows("1.10"), 1);

    row("version-differs", "they agree", card({{kVersion, "- **Current Version:** v2.1"}, {kNext, "- **Version affected:** 2.1\n- **Next version:** 2.2"}}), 0);
    row("version-differs", "names of another kind", card({{kVersion, "- **Current Version:** 1.0"}, {kNext, "- **Version affected:** TIDE24v1"}}), 0);
    row("version-differs", "another start", card({{kVersion, "- **Current Version:** 2.1"}, {kNext, "- **Version affected:** 2.0"}}), 1);
    row("version-differs", "the next is older", card({{kVersion, "- **Current Version:** 2.1"}, {kNext, "- **Next version:** 1.9"}}), 1);
    row("version-differs", "the next is the same", card({{kVersion, "- **Current Version:** 2.1"}, {kNext, "- **Next version:** 2.1"}}), 1);

    const char *caveats = "Provenance/Version and Maintenance/Note(s) and Caveat(s)";
    row("version-caveats", "the first", card({{kVersion, "- **Current Version:** 1.0"}}), 0);
    row("version-caveats", "said", card({{kVersion, "- **Current Version:** 2.1"}, {caveats, "Levels are now in metres."}}), 0);
    row("version-caveats", "nothing", card({{kVersion, "- **Current Version:** 2.1"}}), 1);
    row("version-caveats", "left over", card({{kVersion, "- **Current Version:** v3"}, {caveats, "Summarize here."}}), 1);
    row("version-caveats", "said not to apply", card({{kVersion, "- **Current Version:** 2.0"}, {caveats, "**Not applicable:** First version."}}), 1);

    row("heading-empty", "words", plain("x"), 0);
    row("heading-empty", "hashes alone", plain("x\n\n##\n\ny"), 1);
    row("heading-empty", "a comment", plain("x\n\n#### <!-- later -->\n\ny"), 1);
    row("heading-empty", "closing hashes", plain("x\n\n### ###\n\ny"), 1);

    row("heading-twice", "in two sections", "# T\n\nW.\n\n## A\n\n### C\n\nx\n\n## B\n\n### C\n\nx\n", 0);
    row("heading-twice", "in one", "# T\n\nW.\n\n## A\n\n### C\n\nx\n\n### C\n\ny\n", 1);
    row("heading-twice", "sections", "# T\n\nW.\n\n## A\n\nx\n\n## A\n\ny\n", 1);
    row("heading-twice", "in other letters", "# T\n\nW.\n\n## Data use\n\nx\n\n## Data Use\n\ny\n", 1);

    row("heading-skips", "one by one", "# T\n\nW.\n\n## A\n\n### B\n\n#### C\n\nx\n", 0);
    row("heading-skips", "back up", "# T\n\nW.\n\n## A\n\n### B\n\n#### C\n\nx\n\n## D\n\nx\n", 0);
    row("heading-skips", "a question of the template", card({{kSnapshot, "4 GB"}}), 0);
    row("heading-skips", "from two to four", "# T\n\nW.\n\n## A\n\n#### C\n\nx\n", 1);
    row("heading-skips", "from one to three", "# T\n\nW.\n\n### C\n\nx\n", 1);
    row("heading-skips", "twice", "# T\n\nW.\n\n### C\n\nx\n\n# U\n\n#### D\n\ny\n", 2);

    row("title-again", "one", plain("x"), 0);
    row("title-again", "in code", plain("```\n# no title\n```"), 0);
    row("title-again", "of a merge that stopped", plain("x\n\n<<<<<<< ours\ny\n=======\nz\n>>>>>>> theirs\n"), 0);
    row("title-again", "two", plain("x\n\n# Uses\n\ny"), 1);
    row("title-again", "underlined", plain("x\n\nUses\n====\n\ny"), 1);
    row("title-again", "three", plain("x\n\n# Uses\n\ny\n\n# More\n\nz"), 2);

    const auto directive = [](const QByteArray &comment) { return plain("x\n\n### B\n" + comment + "\ny"); };
    row("directive-odd", "as it should be", directive("<!-- scope: telescope -->\n<!-- width: half -->"), 0);
    row("directive-odd", "the template's own choice", directive("<!-- scope: telescope/periscope/microscope -->"), 0);
    row("directive-odd", "another comment", directive("<!-- the scope of this is small -->"), 0);
    row("directive-odd", "a letter is missing", directive("<!-- scope: telescpe -->"), 1);
    row("directive-odd", "cut short", directive("<!-- scope: micro -->"), 1);
    row("directive-odd", "another word", directive("<!-- width: wide -->"), 1);

    row("never-closed", "closed", plain("```\n## no heading\n```\n\n<!-- a -->"), 0);
    row("never-closed", "open, nothing after", plain("```\ncode"), 0);
    row("never-closed", "a fence", plain("```\ncode\n\n## B\n\nx"), 1);
    row("never-closed", "closed on the line of the code", plain("```\n@misc{a\n}```\n\n### B\n\nx"), 1);
    row("never-closed", "waves", plain("~~~\ncode\n```\n\n### B\n\nx"), 1);
    row("never-closed", "a comment", plain("x\n\n<!-- later\n\n## B\n\nx"), 1);

    row("text-broken", "any language", plain("ñandú, 潮汐, приливы"), 0);
    row("text-broken", "Latin-1", plain("mar\xe9" "a"), 1);
    row("text-broken", "a cut character", plain("mar\xc3"), 1);
    row("text-broken", "a zero", plain(QByteArray("a\0b", 3)), 1);

    const char *results = "Known Applications & Benchmarks/Evaluation Result(s)";
    row("placeholder-left", "a label above an answer", card({{results, "**Model Card:** https://b.org\n\nEvaluation Results\n\n- nDCG@10: 17.8"}}), 0);
    const char *intent = "Human and Other Sensitive Attributes/Intentionality";
    const QByteArray gloss = "**Intentionally Collected Attributes**\n\nHuman attributes were labeled or collected as a part of the\ndataset creation process.\n\n";
    row("placeholder-left", "a sentence that explains the label above an answer", card({{intent, gloss + "| Field | Description |\n|---|---|\n| name | Whoever reads the gauge |"}}), 0);
    row("placeholder-left", "the same above nothing", card({{intent, gloss}}), 1);
    row("placeholder-left", "a label above nothing", card({{results, "**Model Card:** https://b.org\n\nEvaluation Results"}}), 1);

    row("stage-silent", "too few answers to tell", card({{kMethods, "- API"}}), 0);
    row("stage-silent", "all stages", withoutStage(u""_s), 0);
    for (const char *stage : {"factuals", "transformations", "experience", "n-1"})
        row("stage-silent", stage, withoutStage(QLatin1String(stage)), 1);
}

void TestAuditRules::finds()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, markdown);
    QFETCH(int, count);
    const Report report = reportOf(markdown);
    QStringList all;
    for (const Finding &finding : report.findings)
        all.append(finding.rule + u": "_s + finding.sentence + u" ("_s + finding.place + u')');
    const qsizetype found = of(report, rule).size();
    QVERIFY2(found == count, qPrintable(u"%1 found:\n"_s.arg(found) + all.join(u'\n').first(qMin<qsizetype>(3000, all.join(u'\n').size()))));
    for (const Finding &finding : report.findings) {
        QVERIFY2(!finding.sentence.isEmpty() && !finding.sentence.contains(u"%1"), qPrintable(finding.rule + u' ' + finding.sentence));
        QVERIFY2(finding.range.begin >= 0 && finding.range.end <= markdown.size() && finding.range.size() >= 0, qPrintable(finding.rule));
        QVERIFY2(finding.line == 0 || (finding.column > 0 && markdown.first(finding.range.begin).count('\n') + 1 == finding.line), qPrintable(finding.rule));
    }
}

// Where a finding points to: the words themselves, not the field around them.
void TestAuditRules::places_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("offends");
    const auto row = [](const char *rule, const QByteArray &markdown, const QByteArray &offends) {
        QTest::newRow(rule) << QString::fromUtf8(rule) << markdown << offends;
    };
    row("placeholder-left", card({{kSources, "Buoys, größer.\n\nSummarize here.\n\nMore."}}), "Summarize here.");
    row("bare-answer", card({{kPublisher, "- **Website:** https://ñ.org\n- **Contact:** N/A"}}), "**Contact:** N/A");
    row("link-odd", plain("Mär 潮 𝔄 [Ann](ann@b.org)."), "[Ann](ann@b.org)");
    row("acronym", plain("Çeşme: the PTBs of the coast."), "PTB");
    row("picture-wordless", plain("ü ![](m.png)"), "![](m.png)");
    row("choice", card({{kMethods, "- API\n- Unknown"}}), "Unknown");
    row("reason-missing", card({{kSources, "**Not known:**"}}), "**Not known:**");
    row("directive-odd", plain("x\n\n### B\n<!-- scope: micro -->\n\ny"), "micro");
    row("conflict-marker", plain("<<<<<<< a\n1\n=======\n2\n>>>>>>> b"), "<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n");
}

void TestAuditRules::places()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, offends);
    const QList<Finding> found = of(reportOf(markdown), rule);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().range.of(markdown), offends);
    const qsizetype lineBegin = markdown.lastIndexOf('\n', found.first().range.begin) + 1;
    QCOMPARE(found.first().column, QString::fromUtf8(markdown.sliced(lineBegin, found.first().range.begin - lineBegin)).toUcs4().size() + 1);
}

// A mend changes what it says and takes the finding away.
void TestAuditRules::mends_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("mail") << u"link-odd"_s << plain("Ask [Ann](ann@b.org).") << plain("Ask [Ann](mailto:ann@b.org).");
    QTest::newRow("host") << u"link-odd"_s << plain("See [it](www.b.org).") << plain("See [it](https://www.b.org).");
    QTest::newRow("words") << u"link-odd"_s << plain("ñ [https://b.org/x]()") << plain("ñ [https://b.org/x](https://b.org/x)");
    QTest::newRow("scope") << u"directive-odd"_s << plain("x\n\n### B\n<!-- scope: telescpe -->\n\ny") << plain("x\n\n### B\n<!-- scope: telescope -->\n\ny");
    QTest::newRow("template's text") << u"placeholder-left"_s << card({{kSources, "Buoys.\n\nSummarize here."}}) << card({{kSources, "Buoys."}});
}

void TestAuditRules::mends()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QList<Finding> found = of(reportOf(before), rule);
    QVERIFY(!found.isEmpty() && found.first().fix && !found.first().fixText.isEmpty());
    const Splice &fix = *found.first().fix;
    QCOMPARE(before.sliced(fix.offset, fix.removed.size()), fix.removed);
    QByteArray mended = before;
    fix.apply(mended);
    QCOMPARE(mended, after);
    QCOMPARE(of(reportOf(mended), rule).size(), found.size() - 1);
}

// A draft may be open; what is wrong in itself is wrong at every stage.
void TestAuditRules::stages()
{
    AuditOptions draft = on(QDate(2024, 6, 1));
    draft.stage = Stage::Draft;
    AuditOptions review = draft;
    review.stage = Stage::InReview;
    const QByteArray markdown = card({{kSources, "Summarize here."}}) + "\n<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n";
    const auto level = [&](const char *rule, const AuditOptions &options) {
        const QList<Finding> found = of(reportOf(markdown, options), QString::fromUtf8(rule));
        return found.isEmpty() ? -1 : static_cast<int>(found.first().severity);
    };
    QCOMPARE(level("conflict-marker", draft), int(Severity::ToDo));
    QCOMPARE(level("placeholder-left", draft), int(Severity::Look));
    QCOMPARE(level("placeholder-left", review), int(Severity::ToDo));
    QCOMPARE(level("unanswered", review), int(Severity::Look));
    QCOMPARE(level("unanswered", on(QDate(2024, 6, 1))), int(Severity::ToDo));
    const Report drafted = reportOf(markdown, draft);
    const Report published = reportOf(markdown);
    QVERIFY(drafted.count(Severity::ToDo) < published.count(Severity::ToDo));
    QCOMPARE(drafted.progress.answered, published.progress.answered);
}

void TestAuditRules::levels()
{
    AuditOptions options = on(QDate(2024, 6, 1));
    options.levels = {{u"unanswered"_s, RuleLevel::Off}, {u"acronym"_s, RuleLevel::ToDo}};
    const Report report = reportOf(plain("The PTB reads and the PTB checks.\n\n## B\n"), options);
    QCOMPARE(of(report, u"unanswered"_s).size(), 0);
    QCOMPARE(of(report, u"acronym"_s).size(), 1);
    QVERIFY(of(report, u"acronym"_s).first().severity == Severity::ToDo);
}

void TestAuditRules::requiredByStage()
{
    AuditOptions options = on(QDate(2024, 6, 1));
    options.stage = Stage::Draft;
    options.required = {u"provenance.collection.source-description-s"_s, u"summary"_s, u"no.such-question"_s};
    QCOMPARE(of(reportOf(card({{kSources, "Buoys."}}), options), u"required-open"_s).size(), 1); // the one that is nowhere
    QCOMPARE(of(reportOf(card({{kSources, "**Not known:** Lost."}}), options), u"required-open"_s).size(), 1);
    QCOMPARE(of(reportOf(card({{kMethods, "- API"}}), options), u"required-open"_s).size(), 2);
    const QList<Finding> empty = of(reportOf("# T\n<!-- template: data-card-extended 1.0 -->\n", options), u"required-open"_s);
    QCOMPARE(empty.size(), 3);
    QVERIFY(empty.first().severity == Severity::ToDo);
}

void TestAuditRules::notChecked()
{
    const Report report = reportOf(plain("x"));
    QStringList rules;
    for (const NotChecked &rule : report.notChecked) {
        QVERIFY(!rule.reason.isEmpty() && rule.check.startsWith(u'M'));
        rules.append(rule.rule);
    }
    for (const char *rule : {"minimum-content", "agents-served", "fluency-fits", "dimensions-judged", "questions-owned", "signed-off", "review-due"})
        QVERIFY2(rules.contains(QLatin1String(rule)), rule);
    QVERIFY(report.minimumContents.isEmpty());

    AuditOptions yearly = on(QDate(2024, 6, 1));
    yearly.reviewDays = 365;
    const auto due = [&yearly](const char *last) { return of(reportOf(card({{kVersion, QByteArray("- **Last Updated:** ") + last}}), yearly), u"review-due"_s).size(); };
    QCOMPARE(due("08/2023"), 0);
    QCOMPARE(due("05/2023"), 1);
    QCOMPARE(due("2022"), 1);
    QCOMPARE(due("January 2020"), 1);
    QCOMPARE(reportOf(card({{kVersion, "- **Last Updated:** 05/2023"}})).lastUpdate, QDate(2023, 5, 31));
}

// What a workshop foresaw comes up on its day, with its month or with its year.
void TestAuditRules::watchesFallDue()
{
    const auto due = [](const QString &when, const QString &who = u"Ana"_s) {
        AuditOptions options = on(QDate(2024, 6, 1));
        options.stage = Stage::Draft; // a reminder waits for nobody
        options.watches = {{u"A law or a policy changes."_s, {}, who, when}};
        return of(reportOf(plain("x"), options), u"watch-due"_s);
    };
    for (const QString &passed : {u"1 June 2024"_s, u"June 2024"_s, u"2024"_s, u"2023-12"_s})
        QVERIFY2(due(passed).size() == 1, qPrintable(passed));
    for (const QString &coming : {u"2 June 2024"_s, u"July 2024"_s, u"2025"_s})
        QVERIFY2(due(coming).isEmpty(), qPrintable(coming));
    const Finding finding = due(u"June 2024"_s).value(0);
    QVERIFY2(finding.sentence.contains(u"Ana"_s) && finding.sentence.contains(u"A law or a policy changes."_s)
                 && finding.sentence.contains(u"June 2024"_s), qPrintable(finding.sentence));
    QCOMPARE(finding.severity, Severity::Look);
    QVERIFY(!finding.place.isEmpty());
    QVERIFY(!mayDismiss(finding)); // the next date is set instead
    QVERIFY2(due(u"June 2024"_s, {}).value(0).sentence.contains(u"Nobody"_s), qPrintable(due(u"June 2024"_s, {}).value(0).sentence));
    QVERIFY2(due(u"someday soon"_s).value(0).sentence.contains(u"no date"_s), qPrintable(due(u"someday soon"_s).value(0).sentence));
    const auto isNotChecked = [](const Report &report) {
        return std::any_of(report.notChecked.begin(), report.notChecked.end(), [](const NotChecked &rule) { return rule.rule == u"watch-due"; });
    };
    QVERIFY(isNotChecked(reportOf(plain("x"))));
    AuditOptions later = on(QDate(2024, 6, 1));
    later.watches = {{u"A law or a policy changes."_s, {}, {}, u"2025"_s}};
    QVERIFY(!isNotChecked(reportOf(plain("x"), later)));
}

// A rule about wording says that it cannot read, never that something is missing.
void TestAuditRules::otherLanguages()
{
    const QByteArray german = QByteArray("Der Pegel des Hafens wird jede Stunde von Hand abgelesen und danach mit der Uhr der Stadt verglichen, die PTB prüft ihn. ").repeated(4);
    const QByteArray japanese = QByteArray("港の潮位は毎時間手で読み取られ、その後町の時計と比較されます。").repeated(8);
    for (const QByteArray &text : {german, japanese}) {
        const Report report = reportOf(plain(text));
        QCOMPARE(of(report, u"acronym"_s).size(), 0);
        QVERIFY(std::any_of(report.notChecked.begin(), report.notChecked.end(), [](const NotChecked &rule) {
            return rule.rule == u"acronym" && rule.cause == NotChecked::Cause::Language;
        }));
    }
    const QByteArray spanish = QByteArray("El nivel de las boyas se lee a mano cada hora y la PTB lo compara con el reloj de la ciudad. ").repeated(4);
    for (const QByteArray &text : {spanish, QByteArray(words(6) + " The PTB reads it.")}) {
        const Report report = reportOf(plain(text));
        QCOMPARE(of(report, u"acronym"_s).size(), 1);
    }
}

void TestAuditRules::statesAreListed()
{
    const Report report = reportOf(kHead + "\n## Authorship\n\n**Not disclosed:** Policy.\n\n## Provenance\n\n### Collection\n\n#### Source Description(s)\n\n"
                                             "**Not known:** Lost in the flood.\n\n#### Data Processing\n\n**Not applicable:**\n");
    QCOMPARE(report.unknowns.size(), 1);
    QCOMPARE(report.unknowns.first().reason, u"Lost in the flood."_s);
    QCOMPARE(report.excuses.size(), 2);
    QVERIFY(report.excuses[0].state == Answered::NotDisclosed);
    QCOMPARE(report.excuses[0].fieldId, u"authorship"_s);
    QCOMPARE(report.excuses[0].covers, 8);
    QVERIFY(report.excuses[1].state == Answered::NotApplicable && report.excuses[1].reason.isEmpty());
    for (const Finding &finding : report.findings)
        QVERIFY2(finding.fieldId != report.unknowns.first().fieldId, "a known unknown with its reason is no fault");
}

// Five figures, never one; each question counts in the dimensions that it bears on.
void TestAuditRules::dimensionsAndBalance()
{
    const Report report = reportOf(card({{kPublisher, "- **Contact:** a@b.org"}, {kMethods, "- API"}, {kSources, "Six gauges."}}));
    QCOMPARE(report.dimensions.size(), 5);
    QCOMPARE(report.dimensions[0].id, u"accountability"_s);
    QVERIFY(report.dimensions[0].progress.answered == 3 && report.dimensions[2].progress.answered == 2);
    QVERIFY(report.dimensions[3].progress.answered == 0);
    QCOMPARE(report.often.size(), 5);
    QCOMPARE(report.often[0].answered, 3);
    bool seen = false;
    for (const DepthBalance &section : report.depth) {
        if (section.section != u"Provenance")
            continue;
        seen = true;
        QVERIFY(section.answered[0] == 1 && section.answered[1] == 0 && section.answered[2] == 1);
    }
    QVERIFY(seen);
}

void TestAuditRules::huggingFace()
{
    const QByteArray old = "# Dataset Card for Tides\n\n## Dataset Description\n\n- **Homepage:** https://b.org\n\n### Dataset Summary\n\nSix gauges.\n\n"
                           "### Supported Tasks and Leaderboards\n\nForecasts.\n\n### Languages\n\nNone.\n\n## Dataset Structure\n\n### Data Fields\n\n- level\n\n"
                           "## Dataset Creation\n\n### Curation Rationale\n\nFor the port.\n\n### Source Data\n\n#### Initial Data Collection and Normalization\n\nBy hand.\n\n"
                           "### Personal and Sensitive Information\n\n[More Information Needed]\n";
    const Report report = reportOf(old);
    QCOMPARE(report.minimumContents.size(), 5);
    for (const MinimumContent &content : report.minimumContents)
        QVERIFY2(content.state == MinimumContent::State::Present, qPrintable(content.id));
    QCOMPARE(of(report, u"bare-answer"_s).size(), 1);
    QCOMPARE(of(report, u"summary-missing"_s).size(), 0);

    const Card card(old);
    const Match match = matchForAudit(card);
    QCOMPARE(match.schema, &huggingFaceTemplate());
    QVERIFY(match.guessed);
    const int structure = match.schema->indexOf(u"structure"_s);
    QVERIFY2(CardReading(card, match).spec(structure) == Answered::Yes, "what stands below a heading answers for it");

    // Of the newer form; with nothing but the Hub's filler no content is there.
    const Report newer = reportOf("# Tides\n\n## Uses\n\n### Direct Use\n\n[More Information Needed]\n\n### Out-of-Scope Use\n\n[More Information Needed]\n\n"
                                  "## Dataset Structure\n\n[More Information Needed]\n\n## Dataset Creation\n\n### Curation Rationale\n\n[More Information Needed]\n\n"
                                  "### Source Data\n\n[More Information Needed]\n");
    QCOMPARE(of(newer, u"minimum-content"_s).size(), 5);
    QVERIFY(reportOf(plain("x")).minimumContents.isEmpty());
}

void TestAuditRules::namesAreFit()
{
    QSet<QString> ids;
    QSet<QString> checks;
    for (const Rule &rule : auditRules()) {
        const QString id = QLatin1String(rule.id);
        QVERIFY2(!ids.contains(id), rule.id);
        ids.insert(id);
        checks.insert(QLatin1String(rule.check));
        QVERIFY2(QByteArray(rule.why).size() > 20 && QByteArray(rule.basis).size() > 10, rule.id);
        QVERIFY2(QByteArrayList({"ask", "inspect", "answer", "audit"}).contains(rule.module), rule.id);
        QVERIFY2(rule.find || (rule.needs & kRecords), rule.id);
        QCOMPARE(ruleOfId(id), &rule);
    }
    // M29 is no fault: the report's list of unknowns.
    for (int i = 1; i <= 28; ++i)
        QVERIFY2(checks.contains(u'M' + QString::number(i)), qPrintable(QString::number(i)));
    QVERIFY(!ruleOfId(u"no-such-rule"));
}

QTEST_GUILESS_MAIN(TestAuditRules)
#include "tst_auditrules.moc"
