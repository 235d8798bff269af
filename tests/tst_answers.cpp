#include "schema/answers.h"
#include "schema/bodyunits.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void readsBodies_data();
    void readsBodies();
    void readsUnits_data();
    void readsUnits();
    void marksWhatToLeaveOut_data();
    void marksWhatToLeaveOut();
    void readsChoices_data();
    void readsChoices();
    void missesCaptions_data();
    void missesCaptions();
    void digests_data();
    void digests();
    void sectionStateCoversItsQuestions();
    void answerUnderACoveredSectionCounts();
    void conditionsExcuse_data();
    void conditionsExcuse();
    void sums();
    void sumsWithoutTemplate();
    void rereadsOnlyWhatChanged();
};

namespace {

const QString kAuthors = u"header.data-card-author-s"_s;
const QString kContact = u"authorship.publishers.contact-detail-s"_s;
const QString kSnapshot = u"dataset-overview.dataset-snapshot"_s;
const QString kMethods = u"provenance.collection.method-s-used"_s;
const QString kSources = u"provenance.collection.source-description-s"_s;
const QString kIndustry = u"authorship.publishers.industry-type-s"_s;
const QByteArray kHead = "# T\n<!-- template: data-card-extended 1.0 -->\n\nSummary.\n\n";

int specOf(const QString &id)
{
    const int spec = builtInTemplate().indexOf(id);
    if (!id.isEmpty() && spec < 0)
        qFatal("the template has no question %s", qPrintable(id));
    return spec;
}

struct Read
{
    explicit Read(const QByteArray &markdown)
        : card(markdown)
        , match(matchCard(card))
        , reading(card, match)
    {
    }
    Answered spec(const QString &id) const { return reading.spec(specOf(id)); }

    Card card;
    Match match;
    CardReading reading;
};

} // namespace

void TestAnswers::readsBodies_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("body");
    QTest::addColumn<Answered>("answered");
    QTest::addColumn<QStringList>("leftovers");
    QTest::addColumn<QStringList>("bare");
    const auto row = [](const char *name, const QString &spec, const QString &body, Answered answered,
                        const QStringList &leftovers = {}, const QStringList &bare = {}) {
        QTest::newRow(name) << spec << body << answered << leftovers << bare;
    };
    row("words", {}, u"Buoys."_s, Answered::Yes);
    row("nothing", {}, {}, Answered::No);
    row("blanks", {}, u" \n\t\n"_s, Answered::No);
    row("comment alone", {}, u"<!-- to do: ask Ann -->"_s, Answered::No);
    row("comment never closed", {}, u"<!-- to do: ask Ann"_s, Answered::No);
    row("rule alone", {}, u"---"_s, Answered::No);
    row("marks alone", {}, u"**\n- \n"_s, Answered::No);
    row("picture", {}, u"![](data:image/png;base64,AAAA)"_s, Answered::Yes);
    row("number", {}, u"0"_s, Answered::Yes);
    row("other script", {}, u"データ"_s, Answered::Yes);
    row("one emoji", {}, u"🐬"_s, Answered::Yes);
    row("code", {}, u"```\nx = 1\n```"_s, Answered::Yes);
    row("empty code", {}, u"```\n```"_s, Answered::No);

    for (const char *bare : {"N/A", "n/a", "N/A.", "*n/a*", "**N/A**", "n.a.", "NA", "TBA", "tbd.", "TODO", "To do", "Not applicable",
                             "Not applicable.", "- N/A", "> N/A", "[More Information Needed]", "More information needed.", "...", "…", "?",
                             "-", "--", "xxx", "none provided", "`n/a`"}) {
        const QString text = QString::fromUtf8(bare);
        const QString line = text.startsWith(u"- ") || text.startsWith(u"> ") ? text.mid(2) : text;
        QTest::addRow("bare %s", bare) << QString() << text << Answered::No << QStringList()
                                       << (line == u"-" ? QStringList() : QStringList(line));
    }
    row("bare in Spanish", {}, u"No aplica"_s, Answered::No, {}, {u"No aplica"_s});
    row("link that asks for more", {},
        u"[More Information Needed](https://github.com/huggingface/datasets/blob/master/CONTRIBUTING.md#how-to-contribute-to-the-dataset-cards)"_s,
        Answered::No, {},
        {u"[More Information Needed](https://github.com/huggingface/datasets/blob/master/CONTRIBUTING.md#how-to-contribute-to-the-dataset-cards)"_s});
    row("a sentence that begins bare", {}, u"N/A because no people were recorded."_s, Answered::Yes);
    row("a sentence about it", {}, u"To be decided by the board in May."_s, Answered::Yes);
    row("none is an answer", {}, u"None"_s, Answered::Yes);
    row("no is an answer", {}, u"No."_s, Answered::Yes);
    row("unknown in words", {}, u"Unknown to us."_s, Answered::Yes);
    row("bare beside words", {}, u"Buoys.\n\nN/A"_s, Answered::Yes, {}, {u"N/A"_s});
    row("bare value of a key", kContact, u"- **Contact:** N/A"_s, Answered::No, {}, {u"**Contact:** N/A"_s});
    row("one key of two bare", kContact, u"- **Affiliation:** Office\n- **Contact:** N/A"_s, Answered::Yes, {}, {u"**Contact:** N/A"_s});
    row("bare cell", {}, u"| a | b |\n|---|---|\n| x | N/A |"_s, Answered::Yes, {}, {u"| x | N/A |"_s});
    row("only bare cells", {}, u"| a |\n|---|\n| N/A |"_s, Answered::No, {}, {u"| N/A |"_s});
    row("keys without values", kContact, u"- **Affiliation:**\n- **Contact:**"_s, Answered::No);
    row("key above a list", kContact, u"**Contact:**\n- Ann"_s, Answered::Yes);

    row("sentence of the template", kSources, u"Summarize here."_s, Answered::No, {u"Summarize here."_s});
    row("sentence with other marks", kSources, u"- *summarize here*"_s, Answered::No, {u"*summarize here*"_s});
    row("sentence that goes on", kSources, u"Summarize here what we saw."_s, Answered::Yes);
    row("sentence of the template without a template", {}, u"Summarize here."_s, Answered::No, {u"Summarize here."_s});
    row("value of a key", kContact, u"- **Contact:** Provide the POC's contact details"_s, Answered::No,
        {u"**Contact:** Provide the POC's contact details"_s});
    row("value of a key without its key", kContact, u"Provide the POC's contact details"_s, Answered::No, {u"Provide the POC's contact details"_s});
    row("value of another question", kSources, u"Provide the POC's contact details"_s, Answered::Yes);
    row("link text is never one", kContact, u"[Summarize here](https://example.org)"_s, Answered::Yes);
    row("address is never one", kSources, u"https://example.org/summarize-here"_s, Answered::Yes);
    row("label of the template above an answer", u"annotations-labeling.annotation-description-s"_s,
        u"**Platforms, tools, or libraries**\n\n- Ours"_s, Answered::Yes);
    row("label of the template alone", u"annotations-labeling.annotation-description-s"_s, u"**Platforms, tools, or libraries**"_s, Answered::No);
    row("version that may be true", u"dataset-overview.dataset-version-and-maintenance.version-details"_s,
        u"**Current Version:** 1.0\n\n**Last Updated:** 03/2024"_s, Answered::Yes);
    row("version among leftovers", u"dataset-overview.dataset-version-and-maintenance.version-details"_s,
        u"**Current Version:** 1.0\n\n**Last Updated:** MM/YYYY"_s, Answered::No, {u"**Last Updated:** MM/YYYY"_s, u"**Current Version:** 1.0"_s});
    row("additional notes", kSnapshot, u"**Additional Notes:** Add here."_s, Answered::No, {u"**Additional Notes:** Add here."_s});
    row("sample number in its cell", kSnapshot, u"| Category | Data |\n|---|---|\n| Human Labels | 123456789 |"_s, Answered::No,
        {u"| Human Labels | 123456789 |"_s});
    row("sample number in another row", kSnapshot, u"| Category | Data |\n|---|---|\n| Number of Instances | 123456789 |"_s, Answered::Yes);
    row("sample number elsewhere", kSources, u"123456789"_s, Answered::Yes);
    row("own number in that cell", kSnapshot, u"| Category | Data |\n|---|---|\n| Human Labels | 41,040 |"_s, Answered::Yes);
    row("labels without numbers", kSnapshot, u"| Category | Data |\n|---|---|\n| Human Labels |  |\n| Number of Fields | |"_s, Answered::No);
    row("header alone", kSnapshot, u"| Category | Data |\n|---|---|"_s, Answered::No);

    row("not known", {}, u"**Not known:** Lost."_s, Answered::NotKnown);
    row("not applicable", {}, u"**Not applicable:** No people."_s, Answered::NotApplicable);
    row("not disclosed", {}, u"**Not disclosed**: By contract."_s, Answered::NotDisclosed);
    row("to do", {}, u"**To do:** Ask Ann."_s, Answered::ToDo);
    row("state without reason", {}, u"**Not known:**"_s, Answered::NotKnown);
    row("state without colon and reason", {}, u"**Not known**"_s, Answered::NotKnown);
    row("state in Spanish", {}, u"**No se sabe:** Se perdió."_s, Answered::NotKnown);
    row("a person without a role", kAuthors, u"- **Ada Brook, River Wardens:**"_s, Answered::Yes);
    row("a role without a person", kAuthors, u"- **Owner:**"_s, Answered::No);
    row("not applicable in Spanish", {}, u"**No procede:** Sin personas."_s, Answered::NotApplicable);
    row("not disclosed in Spanish", {}, u"**No se divulga:** Por contrato."_s, Answered::NotDisclosed);
    row("to do in Spanish", {}, u"**Por hacer:** Preguntar."_s, Answered::ToDo);
    row("state in other case", {}, u"**NOT KNOWN:** Lost."_s, Answered::NotKnown);
    row("phrase within a sentence", {}, u"**Not known** to everyone, the harbour lies north."_s, Answered::Yes);
    row("phrase not first", {}, u"Some words.\n\n**Not known:** the rest."_s, Answered::Yes);

    row("untouched options", kMethods,
        u"- API\n- Artificially Generated\n- Crowdsourced - Paid\n- Crowdsourced - Volunteer\n- Vendor Collection Efforts\n"
        "- Scraped or Crawled\n- Survey, forms, or polls\n- Taken from other existing datasets\n- Unknown\n- To be determined\n"
        "- Others (please specify)"_s,
        Answered::No);
    row("untouched options with glosses", u"provenance.collection.collection-cadence"_s,
        u"**Static:** Data was collected once.\n\n**Streamed:** All the time.\n\n**Dynamic:** Now and then.\n\n**Others:** Please specify"_s,
        Answered::No);
    row("one option with its gloss", u"provenance.collection.collection-cadence"_s, u"**Static:** Data was collected once."_s, Answered::Yes);
    const QString details = u"provenance.collection.methodology-detail-s"_s;
    const QString frequency = u"**Update Frequency:**\n\n- Yearly\n- Quarterly\n- Monthly\n- Biweekly\n- Weekly\n- Daily\n- Hourly\n- Static\n- Others (please specify)"_s;
    row("untouched options within an answer", details, frequency, Answered::No);
    row("option within an answer", details, u"**Update Frequency:**\n\n- Yearly"_s, Answered::Yes);
    const QString links = u"access-retention-wipeout.access.documentation-link-s"_s;
    row("kinds of links without links", links, u"- Dataset Website URL\n- [GitHub URL]"_s, Answered::No, {u"Dataset Website URL"_s, u"[GitHub URL]"_s});
    row("kinds of links with links", links, u"- [GitHub URL](https://example.org)"_s, Answered::Yes);
    row("introduction alone", {}, u"For example:"_s, Answered::Yes);
    row("introduction of leftovers", kSources, u"For example:\n\nSummarize here."_s, Answered::No, {u"Summarize here."_s});
    row("introduction of an answer", {}, u"We used:\n\n- buoys"_s, Answered::Yes);
    row("option", kMethods, u"- API"_s, Answered::Yes);
    row("only empty boxes", kMethods, u"- [ ] API\n- [ ] Unknown"_s, Answered::No);
    row("unknown is a known unknown", kMethods, u"- Unknown"_s, Answered::NotKnown);
    row("to be determined is still to do", kMethods, u"- To be determined"_s, Answered::ToDo);
    row("own words for options", kMethods, u"We listened."_s, Answered::Yes);
    row("bare for options", kMethods, u"N/A"_s, Answered::No, {}, {u"N/A"_s});
}

void TestAnswers::readsBodies()
{
    QFETCH(QString, spec);
    QFETCH(QString, body);
    const BodyReading reading = readBody(body, builtInTemplate(), specOf(spec));
    QTEST(reading.answered, "answered");
    QTEST(reading.leftovers, "leftovers");
    QTEST(reading.bare, "bare");
}

void TestAnswers::readsUnits_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("units");
    QTest::newRow("paragraph over lines") << u"a\nb\n\nc"_s << QStringList{u"P a b"_s, u"P c"_s};
    QTest::newRow("items") << u"- a\n  more\n* b\n12) c"_s << QStringList{u"I a more"_s, u"I b"_s, u"I c"_s};
    QTest::newRow("year that is no item") << u"1994 was dry"_s << QStringList{u"P 1994 was dry"_s};
    QTest::newRow("minus that is no item") << u"-5 °C"_s << QStringList{u"P -5 °C"_s};
    QTest::newRow("boxes") << u"- [x] a\n- [ ] b\n- [z] c"_s << QStringList{u"I+ a"_s, u"I- b"_s, u"I [z] c"_s};
    QTest::newRow("table") << u"| a | b |\n|---|--:|\n| c \\| d | e |"_s << QStringList{u"H a/b"_s, u"R c \\| d/e"_s};
    QTest::newRow("table without outer pipes") << u"a | b\n--- | ---\nc | d"_s << QStringList{u"H a/b"_s, u"R c/d"_s};
    QTest::newRow("text over a line") << u"a\n---\nb"_s << QStringList{u"P a"_s, u"P b"_s};
    QTest::newRow("comment over lines") << u"a <!-- b\nc --> d"_s << QStringList{u"P a d"_s};
    QTest::newRow("fence") << u"```\n- a\n\nb\n```\nc"_s << QStringList{u"C - a"_s, u"C b"_s, u"P c"_s};
    QTest::newRow("quote") << u"> a\n> > b"_s << QStringList{u"P a b"_s};
    QTest::newRow("quoted item") << u"> - a"_s << QStringList{u"I a"_s};
    QTest::newRow("Windows lines") << u"a\r\n\r\n- b\r\n"_s << QStringList{u"P a"_s, u"I b"_s};
    QTest::newRow("old Mac lines") << u"a\r\r- b"_s << QStringList{u"P a"_s, u"I b"_s};
}

void TestAnswers::readsUnits()
{
    QFETCH(QString, body);
    QStringList units;
    qsizetype before = 0;
    for (const BodyUnit &unit : BodyUnits(body)) {
        QVERIFY(unit.begin >= before && unit.end > unit.begin && unit.end <= body.size());
        before = unit.end;
        QString name(u"PIHRC"[static_cast<int>(unit.kind)]);
        if (unit.boxed)
            name += unit.checked ? u'+' : u'-';
        const bool row = unit.kind == BodyUnit::Kind::Row || unit.kind == BodyUnit::Kind::HeaderRow;
        QStringList cells;
        for (const QStringView cell : cellsOf(unit.text))
            cells.append(cell.toString());
        units.append(name + u' ' + (row ? cells.join(u'/') : unit.text.toString().simplified()));
    }
    QTEST(units, "units");
}

// What a finished card leaves out, as text.
void TestAnswers::marksWhatToLeaveOut_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("left"); // what stays
    QTest::newRow("line") << kSources << u"Summarize here.\nBuoys."_s << u"Summarize here.\nBuoys."_s; // one paragraph
    QTest::newRow("paragraph") << kSources << u"Summarize here.\n\nBuoys."_s << u"\nBuoys."_s;
    QTest::newRow("item") << kContact << u"- **Affiliation:** Office\n- **Contact:** Provide the POC's contact details\n"_s
                          << u"- **Affiliation:** Office\n"_s;
    QTest::newRow("row") << kSnapshot << u"| Category | Data |\n|---|---|\n| Size of Dataset | 4 GB |\n| Human Labels | 123456789 |\n"_s
                         << u"| Category | Data |\n|---|---|\n| Size of Dataset | 4 GB |\n"_s;
    QTest::newRow("whole table") << kSnapshot << u"Words.\n\n| Category | Data |\n|---|---|\n| Human Labels | 123456789 |\n"_s << u"Words.\n\n"_s;
    QTest::newRow("notes label alone") << kSnapshot << u"Words.\n\n**Additional Notes:**\n"_s << u"Words.\n\n"_s;
    QTest::newRow("notes label before a list") << kSnapshot << u"Words.\n\n**Additional Notes:**\n- More.\n"_s << u"Words.\n\n**Additional Notes:**\n- More.\n"_s;
    QTest::newRow("caption label alone") << kSnapshot << u"Words.\n\n**Above:**\n"_s << u"Words.\n\n"_s;
}

void TestAnswers::marksWhatToLeaveOut()
{
    QFETCH(QString, spec);
    QFETCH(QString, body);
    QList<std::pair<qsizetype, qsizetype>> cuts = readBody(body, builtInTemplate(), specOf(spec)).untouched;
    std::sort(cuts.begin(), cuts.end());
    QString left = body;
    for (auto cut = cuts.crbegin(); cut != cuts.crend(); ++cut)
        left.remove(cut->first, cut->second - cut->first);
    QTEST(left, "left");
}

void TestAnswers::readsChoices_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("chosen"); // "id" or "id=text"
    QTest::addColumn<QStringList>("foreign");
    const auto row = [](const char *name, const QString &spec, const QString &body, const QStringList &chosen, const QStringList &foreign = {}) {
        QTest::newRow(name) << spec << body << chosen << foreign;
    };
    row("one", kMethods, u"- API"_s, {u"api"_s});
    row("without a bullet", kMethods, u"API"_s, {u"api"_s});
    row("bold", kMethods, u"- **API**"_s, {u"api"_s});
    row("case", kMethods, u"- scraped or CRAWLED"_s, {u"scraped-or-crawled"_s});
    row("two", kMethods, u"- API\n- Scraped or Crawled"_s, {u"api"_s, u"scraped-or-crawled"_s});
    row("twice the same", kMethods, u"- API\n- API"_s, {u"api"_s});
    row("boxes", kMethods, u"- [x] API\n- [ ] Scraped or Crawled\n- [X] Unknown"_s, {u"api"_s, u"unknown"_s});
    row("specified in brackets", kMethods, u"- Others (tide gauges)"_s, {u"others=tide gauges"_s});
    row("specified after a colon", kMethods, u"- Others: tide gauges"_s, {u"others=tide gauges"_s});
    row("specified in bold", kMethods, u"- **Others:** tide gauges"_s, {u"others=tide gauges"_s});
    row("still to be specified", kMethods, u"- Others (please specify)"_s, {u"others"_s});
    row("with its gloss", kMethods, u"- API - our own"_s, {u"api"_s});
    row("specified after a dash", kMethods, u"- Others – tide gauges"_s, {u"others=tide gauges"_s});
    row("option with a dash", kIndustry, u"- Corporate - Tech"_s, {u"corporate-tech"_s});
    row("option with a dash and a gloss", kIndustry, u"- Corporate - Tech - a shipyard"_s, {u"corporate-tech"_s});
    row("option with brackets of its own", u"annotations-labeling.annotation-workforce-type"_s, u"- Human Annotations (Expert)"_s,
        {u"human-annotations-expert"_s});
    row("Spanish", kMethods, u"- Otros (mareógrafos)\n- Desconocido"_s, {u"others=mareógrafos"_s, u"unknown"_s});
    row("foreign", kMethods, u"- API\n- By boat"_s, {u"api"_s}, {u"By boat"_s});
    row("words", kMethods, u"We used an API."_s, {}, {u"We used an API."_s});
}

void TestAnswers::readsChoices()
{
    QFETCH(QString, spec);
    QFETCH(QString, body);
    const ChoiceReading reading = readChoices(body, builtInTemplate(), specOf(spec));
    QStringList chosen;
    for (const QString &id : reading.chosen)
        chosen.append(reading.specified.contains(id) ? id + u'=' + reading.specified.value(id) : id);
    QTEST(chosen, "chosen");
    QTEST(reading.foreign, "foreign");
    QVERIFY(!reading.untouched);
}

void TestAnswers::missesCaptions_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("missing");
    const QString table = u"| Category | Data |\n|---|---|\n| Size of Dataset | 4 GB |\n"_s;
    QTest::newRow("none") << kSnapshot << table << true;
    QTest::newRow("above") << kSnapshot << table + u"\n**Above:** Version 2."_s << false;
    QTest::newRow("colon outside") << kSnapshot << table + u"\n**Above**: Version 2."_s << false;
    QTest::newRow("Spanish") << kSnapshot << table + u"\n**Arriba:** Versión 2."_s << false;
    QTest::newRow("before the table") << kSnapshot << u"**Below:** Version 2.\n\n"_s + table << false;
    QTest::newRow("label without words") << kSnapshot << table + u"\n**Above:**"_s << true;
    QTest::newRow("leftover caption") << kSnapshot << table + u"\n**Above:** Provide a caption"_s << true;
    QTest::newRow("no table") << kSnapshot << u"4 GB"_s << false;
    QTest::newRow("table without values") << kSnapshot << u"| Category | Data |\n|---|---|\n| Size of Dataset | |\n"_s << false;
    QTest::newRow("question that asks for none") << kSources << table << false;
    QTest::newRow("no template") << QString() << table << false;
}

void TestAnswers::missesCaptions()
{
    QFETCH(QString, spec);
    QFETCH(QString, body);
    QTEST(readBody(body, builtInTemplate(), specOf(spec)).missingCaption, "missing");
}

void TestAnswers::digests_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("case and marks") << u"**Summarize here.**"_s << u"summarize  HERE"_s << true;
    QTest::newRow("outer pipes") << u"| a | b |"_s << u"a | b"_s << true;
    QTest::newRow("inner pipes count") << u"a | b"_s << u"a b"_s << false;
    QTest::newRow("percent counts") << u"12%"_s << u"12"_s << false;
    QTest::newRow("accents count") << u"resume"_s << u"résumé"_s << false;
    QTest::newRow("words count") << u"Summarize here"_s << u"Summarize here what"_s << false;
}

void TestAnswers::digests()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(placeholderDigest(one) == placeholderDigest(other), same);
    QVERIFY(placeholderDigest(one) != 0);
    QCOMPARE(placeholderDigest(u"***"), quint64(0));
    QCOMPARE(placeholderDigest(u"[a](b)"), quint64(0));
    QCOMPARE(placeholderDigest(u"https://example.org"), quint64(0));
}

void TestAnswers::sectionStateCoversItsQuestions()
{
    const Read none(kHead);
    const Read covered(kHead + "## Sampling Methods\n\n**Not applicable:** Everything was taken.\n");
    const int section = specOf(u"sampling-methods"_s);
    QCOMPARE(covered.spec(u"sampling-methods.method-s-used"_s), Answered::NotApplicable);
    QCOMPARE(covered.reading.coveredBy(specOf(u"sampling-methods.method-s-used"_s)), section);
    QCOMPARE(covered.reading.coveredBy(specOf(kMethods)), -1);
    QCOMPARE(covered.reading.progressOfSpec(section).applicable, 0);
    QCOMPARE(covered.reading.progressOfSpec(section).excused, 3);
    QCOMPARE(covered.reading.total().applicable, none.reading.total().applicable - 3);

    const Read unknown(kHead + "## Sampling Methods\n\n**Not known:** Before our time.\n");
    QCOMPARE(unknown.reading.total().answered, 3);
    QCOMPARE(unknown.reading.total().unknown, 3);
    const Read toDo(kHead + "## Sampling Methods\n\n**To do:** Ann asks.\n");
    QCOMPARE(toDo.reading.total().answered, 0);
    QCOMPARE(toDo.reading.total().applicable, none.reading.total().applicable);
}

void TestAnswers::answerUnderACoveredSectionCounts()
{
    const Read read(kHead + "## Sampling Methods\n\n**Not applicable:** Everything was taken.\n\n#### Sampling Criteria\n\n**Season:** May\n");
    QCOMPARE(read.spec(u"sampling-methods.sampling-criteria"_s), Answered::Yes);
    QCOMPARE(read.reading.progressOfSpec(specOf(u"sampling-methods"_s)).answered, 1);
    QCOMPARE(read.reading.progressOfSpec(specOf(u"sampling-methods"_s)).applicable, 1);
}

void TestAnswers::conditionsExcuse_data()
{
    QTest::addColumn<QByteArray>("level");
    QTest::addColumn<bool>("excused");
    QTest::newRow("safe") << QByteArray("- Safe to use with other data\n") << true;
    QTest::newRow("on conditions") << QByteArray("- Conditionally safe to use with other data\n") << false;
    QTest::newRow("unknown") << QByteArray("- Unknown\n") << true;
    QTest::newRow("not answered") << QByteArray() << true;
    QTest::newRow("Spanish") << QByteArray("- No debe usarse con otros datos\n") << false;
}

void TestAnswers::conditionsExcuse()
{
    QFETCH(QByteArray, level);
    QFETCH(bool, excused);
    const QString unsafe = u"extended-use.use-with-other-data.known-unsafe-dataset-s-or-data-type-s"_s;
    const QByteArray markdown = kHead + "## Extended Use\n\n### Use with Other Data\n\n#### Safety Level\n\n" + level;
    QCOMPARE(Read(markdown).reading.isExcused(specOf(unsafe)), excused);
    const Read answered(markdown + "\n#### Known Unsafe Dataset(s) or Data Type(s)\n\n**Names:** never\n");
    QCOMPARE(answered.spec(unsafe), Answered::Yes);
    const Progress progress = answered.reading.progressOfSpec(specOf(unsafe));
    QCOMPARE(progress.applicable, 1); // an answer that was given counts
    QCOMPARE(progress.answered, 1);
}

void TestAnswers::sums()
{
    const Read read(kHead
                    + "## Provenance\n\n### Collection\n\n#### Method(s) Used\n\n- API\n\n#### Source Description(s)\n\n**Not known:** Lost.\n\n"
                      "#### Collection Cadence\n\n**Not disclosed:** Contract.\n\n#### Data Processing\n\nN/A\n");
    const Progress collection = read.reading.progressOfSpec(specOf(u"provenance.collection"_s));
    QCOMPARE(collection.answered, 2);
    QCOMPARE(collection.unknown, 1);
    QCOMPARE(collection.excused, 1);
    QCOMPARE(collection.applicable, 5);
    QCOMPARE(read.reading.progressOfSpec(specOf(u"provenance"_s)).answered, 2);
    QCOMPARE(read.reading.total().answered, 2);
    QCOMPARE(read.reading.openQuestions(), read.reading.total().applicable - 2);
    const int fields = static_cast<int>(std::count_if(builtInTemplate().specs().begin(), builtInTemplate().specs().end(),
                                                      [](const Spec &spec) { return spec.isField(); }));
    QCOMPARE(read.reading.total().applicable + read.reading.total().excused, fields);
}

void TestAnswers::sumsWithoutTemplate()
{
    const Read read("# T\n\nSummary.\n\n## A\n\nx\n\n## B\n\n### C\n\n### D\n\ny\n\n## E\n\n**Not applicable:** z\n\n### F\n");
    QVERIFY(!read.match.schema);
    QCOMPARE(read.reading.total().answered, 2);   // A, D
    QCOMPARE(read.reading.total().applicable, 3); // and C
    QCOMPARE(read.reading.total().excused, 2);    // E, F
    QCOMPARE(read.reading.progressOfNode(read.card.indexOfId(u"b")).applicable, 2);
}

void TestAnswers::rereadsOnlyWhatChanged()
{
    const QByteArray before = kHead + "## Provenance\n\n### Collection\n\n#### Source Description(s)\n\nBuoys.\n\n#### Data Processing\n\nN/A\n";
    const Read one(before);
    const qsizetype at = before.indexOf("N/A");
    const Card card = one.card.edited({at, "N/A", "Sorted."});
    const Match match = matchCard(card);
    const CardReading again(card, match, one.reading);
    const CardReading fresh(card, match);
    QCOMPARE(again.total().answered, 2);
    QCOMPARE(again.words(), fresh.words());
    for (int i = 0; i < card.nodes().size(); ++i)
        QCOMPARE(again.node(i).answered, fresh.node(i).answered);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
