#include "schema/answers.h"
#include "support/corpus.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestMatching : public QObject
{
    Q_OBJECT

private slots:
    void findsQuestions_data();
    void findsQuestions();
    void twinsFollowTheirGroup();
    void headingsMayRepeat();
    void guesses_data();
    void guesses();
    void directiveWins();
    void directiveOfAnotherTemplate();
    void guessesTheLanguage_data();
    void guessesTheLanguage();
    void eachQuestionOnce();
    void everyTitleFindsItsQuestion_data();
    void everyTitleFindsItsQuestion();
    void foldsTitles_data();
    void foldsTitles();
    void hubCardsGetNoTemplate();
    void playbookCardsGetTheTemplate();
};

namespace {

const QByteArray kDirective = "# T\n<!-- template: data-card-extended 1.0 -->\n\n";

// "title -> spec id" of every heading below the title; "-" where it answers no question.
QStringList matched(const QByteArray &markdown)
{
    const Card card(markdown);
    const Match match = matchCard(card);
    QStringList list;
    for (int i = 0; i < card.nodes().size(); ++i) {
        const Node &node = card.nodes()[i];
        if (node.kind == Node::Kind::Title || node.kind == Node::Kind::Preamble)
            continue;
        const int spec = match.specOf(i);
        list.append(spec >= 0 ? match.schema->specs()[spec].id : u"-"_s);
    }
    return list;
}

// The template's own headings in one language, without answers.
QByteArray allHeadings(const QString &language)
{
    QByteArray markdown;
    const Template &schema = builtInTemplate();
    for (int i = 0; i < schema.specs().size(); ++i) {
        const int marks = schema.specs()[i].kind == Node::Kind::Section ? 2
            : schema.specs()[i].kind == Node::Kind::Subsection          ? 3
                                                                        : 4;
        markdown += QByteArray(marks, '#') + ' ' + schema.text(i, language).title.toUtf8() + "\n\n";
    }
    return markdown;
}

} // namespace

void TestMatching::findsQuestions_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QStringList>("specs");
    const auto row = [](const char *name, const char *markdown, const QStringList &specs) {
        QTest::newRow(name) << kDirective + markdown << specs;
    };
    const QString provenance = u"provenance"_s;
    const QString collection = u"provenance.collection"_s;
    const QString method = u"provenance.collection.method-s-used"_s;
    row("full path", "## Provenance\n### Collection\n#### Method(s) Used\n", {provenance, collection, method});
    row("case and marks", "## PROVENANCE\n### *Collection*:\n#### Methods used\n", {provenance, collection, method});
    row("ampersand written out", "## Motivations and Intentions\n", {u"motivations-intentions"_s});
    row("Spanish", "## Procedencia\n### Recopilación\n#### Métodos utilizados\n", {provenance, collection, method});
    row("Spanish without accents is another word", "## Provenancia\n", {u"-"_s});
    row("two languages", "## Provenance\n### Recopilación\n#### Method(s) Used\n", {provenance, collection, method});
    row("unique title at another place", "## Words\n#### Collection Cadence\n", {u"-"_s, u"provenance.collection.collection-cadence"_s});
    row("unique title directly under the title", "#### Motivating Factor(s)\n", {u"motivations-intentions.motivations.motivating-factor-s"_s});
    row("title that stands often is no guess", "## Words\n#### Risk(s) and Mitigation(s)\n", {u"-"_s, u"-"_s});
    row("unique subsection gives its children a path", "## Words\n### Use with Other Data\n#### Safety Level\n",
        {u"-"_s, u"extended-use.use-with-other-data"_s, u"extended-use.use-with-other-data.safety-level"_s});
    row("fields before the first section", "#### Dataset Link\n#### Data Card Author(s)\n", {u"header.dataset-link"_s, u"header.data-card-author-s"_s});
    row("second time is no question", "## Provenance\n### Collection\n#### Collection Cadence\n#### Collection Cadence\n",
        {provenance, collection, u"provenance.collection.collection-cadence"_s, u"-"_s});
    row("nothing like it", "## Weather\n", {u"-"_s});
    row("empty heading", "##\n", {u"-"_s});
}

void TestMatching::findsQuestions()
{
    QFETCH(QByteArray, markdown);
    QTEST(matched(markdown), "specs");
}

// Each transformation has its own "Method(s) Used", whatever rows the file leaves out.
void TestMatching::twinsFollowTheirGroup()
{
    const QByteArray markdown = kDirective
        + "## Transformations\n### Breakdown of Transformations\n#### Anomalies\n#### Method(s) Used\n#### Additional Considerations\n"
          "#### Redaction or Anonymization\n#### Comparative Summary\n#### Method(s) Used\n";
    const QString group = u"transformations.breakdown-of-transformations."_s;
    QCOMPARE(matched(markdown),
             (QStringList{u"transformations"_s, u"transformations.breakdown-of-transformations"_s, group + u"anomalies"_s,
                          group + u"anomaly-detection.method-s-used"_s, group + u"anomaly-detection.additional-considerations"_s,
                          group + u"redaction-or-anonymization"_s, group + u"redaction-or-anonymization.comparative-summary"_s,
                          group + u"redaction-or-anonymization.method-s-used"_s}));
}

void TestMatching::headingsMayRepeat()
{
    const QByteArray markdown = kDirective
        + "## Terms of Art\n### Concepts and Definitions referenced in this Data Card\n#### Term of Art\nA.\n#### Term of Art\nB.\n#### Term of Art\n";
    const Card card(markdown);
    const Match match = matchCard(card);
    const int spec = builtInTemplate().indexOf(u"terms-of-art.concepts-and-definitions-referenced-in-this-data-card.term-of-art"_s);
    QVERIFY(spec >= 0);
    QCOMPARE(match.nodesOfSpec[spec].size(), 3);
    QCOMPARE(CardReading(card, match).spec(spec), Answered::Yes);
}

void TestMatching::guesses_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<bool>("guessed");
    QByteArray four = "# T\n\n## Provenance\n### Collection\n";
    for (const char *title : {"Method(s) Used", "Methodology Detail(s)", "Source Description(s)", "Collection Cadence"})
        four += "#### " + QByteArray(title) + "\n\nx\n\n";
    const QByteArray five = four + "#### Data Processing\n\nx\n";
    QTest::newRow("four fields") << four << false;
    QTest::newRow("five fields") << five << true;
    QTest::newRow("five fields of 25 headings") << five + QByteArray("#### Else\n\nx\n\n").repeated(18) << true;
    QTest::newRow("five fields of 26 headings") << five + QByteArray("#### Else\n\nx\n\n").repeated(19) << false;
    QTest::newRow("sections alone") << QByteArray("# T\n## Authorship\n## Provenance\n## Transformations\n## Extended Use\n## Terms of Art\n## Sampling Methods\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestMatching::guesses()
{
    QFETCH(QByteArray, markdown);
    QFETCH(bool, guessed);
    const Match match = matchCard(Card(markdown));
    QCOMPARE(match.schema != nullptr, guessed);
    QCOMPARE(match.guessed, guessed);
}

void TestMatching::directiveWins()
{
    const Match match = matchCard(Card(kDirective + "## Weather\n"));
    QCOMPARE(match.schema, &builtInTemplate());
    QVERIFY(!match.guessed);
}

void TestMatching::directiveOfAnotherTemplate()
{
    QVERIFY(matchCard(Card("# T\n<!-- template: other 2 -->\n\n## Provenance\n")).schema == nullptr);
}

void TestMatching::guessesTheLanguage_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("set");
    QTest::newRow("English headings") << kDirective + "## Provenance\n### Collection\n" << u"en"_s << false;
    QTest::newRow("Spanish headings") << kDirective + "## Procedencia\n### Recopilación\n" << u"es"_s << false;
    QTest::newRow("said by directive") << QByteArray("# T\n<!-- template: data-card-extended 1.0 -->\n<!-- language: es -->\n\n## Provenance\n") << u"es"_s << true;
    QTest::newRow("said by front matter") << QByteArray("---\nlanguage: es\n---\n# T\n") << u"es"_s << true;
    QTest::newRow("the data's, in front matter") << QByteArray("---\nlanguage:\n- ar\n---\n# Poems\n\nLines of poets of eight centuries, each with its metre, and its language: ours.\n\n```\n" + QByteArray("\u0628\u064a\u062a ").repeated(30) + "\n```\n") << u"en"_s << false;
    QTest::newRow("headings in its letters") << QByteArray("---\nlanguage: ar\n---\n# \u0634\u0639\u0631\n\nLines of poets.\n") << u"ar"_s << true;
    QTest::newRow("text in its letters") << QByteArray("---\nlanguage: ar\n---\n# Poems\n\n\u0628\u064a\u062a \u0627\u0644\u0634\u0639\u0631 \u0627\u0644\u0642\u062f\u064a\u0645 \u0627\u0644\u0642\u062f\u064a\u0645\n") << u"ar"_s << true;
    QTest::newRow("said by directive, without its letters") << QByteArray("# Poems\n<!-- template: data-card-extended 1.0 -->\n<!-- language: ar -->\n") << u"ar"_s << true;
    QTest::newRow("a language without words of ours") << QByteArray("---\nlanguage: da\n---\n# T\n") << u"da"_s << true;
    // Of a card in front matter of Hugging Face, the language of the data; of the card, what its words are.
    const QByteArray german("---\nlanguage: de\n---\n");
    const QByteArray english("# Alpine flora\n\nThe photographs were taken by walkers in the summer of 2021 and each of them shows a single plant. Names are in German, and can be looked up.\n");
    QTest::newRow("German data, English card") << german + english << u"en"_s << false;
    QTest::newRow("German data, German card") << german + "# Alpenflora\n\nDie Bilder wurden im Sommer 2021 von Wanderern aufgenommen, und jedes zeigt eine einzelne Pflanze. Die Namen sind auf Deutsch und nicht immer eindeutig.\n" << u"de"_s << true;
    QTest::newRow("English headings and hardly a word") << german + "# Dataset Card for Flora\n\n## How to use\n\n## Licensing\n\nMIT\n\n## Data Fields\n" << u"en"_s << false;
    QTest::newRow("names alone, of what would be told") << german + "# Flora\n\n" + QByteArray("Saxifraga paniculata Gentiana clusii ").repeated(8) + "\n" << u"und"_s << false;
    QTest::newRow("Swedish, which we cannot tell") << QByteArray("---\nlanguage: sv\n---\n# Flora\n\nBilderna togs av vandrare under sommaren och varje bild visar en enda v\u00e4xt som finns i fj\u00e4llen. Namnen \u00e4r p\u00e5 svenska och latin.\n") << u"sv"_s << true;
    QTest::newRow("Polish that nothing says") << QByteArray("# Flora\n\nZdj\u0119cia zosta\u0142y wykonane przez turyst\u00f3w latem, a ka\u017cde z nich przedstawia jedn\u0105 ro\u015blin\u0119 wysokog\u00f3rsk\u0105. Nazwy podano po polsku oraz po \u0142acinie zawsze.\n") << u"und"_s << false;
    QTest::newRow("French that nothing says") << QByteArray("# Flore\n\nLes images ont \u00e9t\u00e9 prises par des promeneurs pendant l\u2019\u00e9t\u00e9 et chacune montre une seule plante. Les noms sont en fran\u00e7ais dans la table.\n") << u"fr"_s << false;
    QTest::newRow("Italian that nothing says") << QByteArray("# Flora\n\nLe immagini sono state prese da escursionisti nel corso dell\u2019estate e ogni immagine mostra una sola pianta. I nomi della flora sono in italiano.\n") << u"it"_s << false;
    QTest::newRow("Portuguese that nothing says") << QByteArray("# Flora\n\nAs imagens foram feitas por caminhantes no ver\u00e3o e cada uma mostra uma s\u00f3 planta. Os nomes das plantas est\u00e3o em portugu\u00eas e n\u00e3o em latim.\n") << u"pt"_s << false;
    QTest::newRow("Dutch that nothing says") << QByteArray("# Flora\n\nDe beelden zijn in de zomer door wandelaars gemaakt en op elk beeld staat een enkele plant. De namen van de planten zijn niet in het Latijn.\n") << u"nl"_s << false;
    QTest::newRow("Spanish that nothing says") << QByteArray("# Flora\n\nLas im\u00e1genes fueron tomadas por caminantes en el verano y cada una muestra una sola planta. Los nombres de las plantas est\u00e1n en espa\u00f1ol.\n") << u"es"_s << false;
    QTest::newRow("Spanish of words that Catalan has too") << QByteArray("# Flora\n\nLa base de datos incluye la siguiente lista de plantas de la sierra, y la columna de la altura se refiere al lugar de la foto. El nombre de la planta se toma de la lista del herbario, sin que se traduzca.\n") << u"es"_s << false;
    QTest::newRow("Catalan of words that Spanish has too") << QByteArray("# Flora\n\nLa base de dades inclou la llista de plantes de la serra i la columna de la altura. El nom de la planta es pren de la llista de la col\u00b7lecci\u00f3 en que era, amb els noms dels autors.\n") << u"ca"_s << false;
    QTest::newRow("Catalan is not Spanish") << QByteArray("# Flora\n\nLes imatges van ser fetes per caminants a l\u2019estiu i cada una mostra una sola planta. Els noms de les plantes s\u00f3n en catal\u00e0 amb el seu origen.\n") << u"ca"_s << false;
    QTest::newRow("Japanese that nothing says") << QByteArray("# \u82b1\n\n" + QByteArray("\u3053\u308c\u306f\u82b1\u306e\u30c7\u30fc\u30bf\u3067\u3059\u3002").repeated(6) + "\n") << u"ja"_s << false;
    QTest::newRow("Chinese data, English card") << QByteArray("---\nlanguage:\n- zh\n---\n") + english << u"en"_s << false;
    QTest::newRow("Russian data and card") << QByteArray("---\nlanguage: ru\n---\n# Flora\n\n" + QByteArray("\u0424\u043e\u0442\u043e\u0433\u0440\u0430\u0444\u0438\u0438 \u0440\u0430\u0441\u0442\u0435\u043d\u0438\u0439. ").repeated(5) + "\n") << u"ru"_s << true;
    QTest::newRow("code and tables are not read") << german + english + "\n```\n" + QByteArray("die das und der ist nicht ").repeated(40) + "\n```\n\n| die | und |\n|---|---|\n" + QByteArray("| die der das | und ist nicht |\n").repeated(40) << u"en"_s << false;
    QTest::newRow("template headings count before the text") << german + "# T\n<!-- template: data-card-extended 1.0 -->\n\n## Provenance\n\nDie Bilder wurden im Sommer von Wanderern aufgenommen, und jedes zeigt eine einzelne Pflanze, die nicht bei den Seen ist.\n" << u"en"_s << false;
    QTest::newRow("nothing to go by") << QByteArray("# T\n") << u"en"_s << false;
}

void TestMatching::guessesTheLanguage()
{
    QFETCH(QByteArray, markdown);
    const Match match = matchCard(Card(markdown));
    QTEST(match.language, "language");
    QTEST(match.languageSet, "set");
}

void TestMatching::eachQuestionOnce()
{
    for (const QString &language : builtInTemplate().languages()) {
        const QByteArray once = allHeadings(language);
        const Card card(kDirective + once + once);
        const Match match = matchCard(card);
        for (int i = 0; i < match.nodesOfSpec.size(); ++i) {
            const qsizetype nodes = match.nodesOfSpec[i].size();
            QVERIFY2(nodes == 1 || (nodes == 2 && builtInTemplate().specs()[i].repeatsAsHeading),
                     qPrintable(u"%1: %2 in %3"_s.arg(builtInTemplate().specs()[i].id).arg(nodes).arg(language)));
        }
    }
}

void TestMatching::everyTitleFindsItsQuestion_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : builtInTemplate().languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestMatching::everyTitleFindsItsQuestion()
{
    QFETCH(QString, language);
    const QStringList found = matched(kDirective + allHeadings(language));
    QCOMPARE(found.size(), builtInTemplate().specs().size());
    for (int i = 0; i < found.size(); ++i)
        QCOMPARE(found[i], builtInTemplate().specs()[i].id);
    const Match match = matchCard(Card("# T\n\n" + allHeadings(language)));
    QVERIFY(match.guessed);
    QCOMPARE(match.language, language);
}

void TestMatching::foldsTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("folded");
    QTest::newRow("plural in brackets") << u"Contact Detail(s)"_s << u"contact details"_s;
    QTest::newRow("ampersand") << u"Use & Utility(ies)"_s << u"use utilityies"_s;
    QTest::newRow("and") << u"Risk(s) and Mitigation(s)"_s << u"risks mitigations"_s;
    QTest::newRow("Spanish and") << u"Riesgos y mitigaciones"_s << u"riesgos mitigaciones"_s;
    QTest::newRow("blanks and colon") << u"  Data   Selection : "_s << u"data selection"_s;
    QTest::newRow("apostrophe") << u"Author’s note"_s << u"authors note"_s;
    QTest::newRow("other scripts") << u"データ・カード"_s << u"データ カード"_s;
    QTest::newRow("marks alone") << u"***"_s << QString();
}

void TestMatching::foldsTitles()
{
    QFETCH(QString, title);
    QTEST(foldedTitle(title), "folded");
}

void TestMatching::hubCardsGetNoTemplate()
{
    const QList<TestFile> files = corpusFolder().isEmpty() ? QList<TestFile>() : filesBelow(corpusFolder() + u"/hf"_s, {u".md"_s});
    if (files.isEmpty())
        QSKIP(qPrintable(corpusMissing()));
    QStringList guessed;
    for (const TestFile &file : files) {
        if (matchCard(Card(file.bytes)).schema)
            guessed.append(file.name);
    }
    QCOMPARE(guessed, QStringList());
}

void TestMatching::playbookCardsGetTheTemplate()
{
    const QList<TestFile> files = corpusFolder().isEmpty() ? QList<TestFile>() : filesBelow(corpusFolder() + u"/pair"_s, {u".md"_s});
    if (files.isEmpty())
        QSKIP(qPrintable(corpusMissing()));
    int guessed = 0;
    for (const TestFile &file : files)
        guessed += matchCard(Card(file.bytes)).schema != nullptr;
    qInfo("%d of %d files in pair fit the template", guessed, static_cast<int>(files.size()));
    QVERIFY(guessed > 0);
    for (const TestFile &file : files) {
        if (!file.name.contains(u"DataCardsExtendedTemplate"_s))
            continue;
        const Match match = matchCard(Card(file.bytes));
        QVERIFY2(match.schema, qPrintable(file.name));
        QVERIFY(std::count_if(match.specOfNode.begin(), match.specOfNode.end(), [](int spec) { return spec >= 0; }) > 150);
    }
}

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
