#include "support/commonmark.h"
#include "support/corpus.h"

#include "card/card.h"
#include "html/urlpolicy.h"
#include "markdown/lines.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

// Where our headings may differ from cmark-gfm's.
struct Difference
{
    const char *file;
    int headings; // how many lines of the two lists differ
    const char *reason;
};

constexpr Difference kDifferences[] = {
    {"", 0, ""},
};

// The first line of each heading, counted as cmark-gfm does from the end of the front matter.
QList<ReferenceHeading> ownHeadings(const Card &card)
{
    const QByteArray &bytes = card.bytes();
    QList<ReferenceHeading> headings;
    qsizetype at = card.outline().frontMatter.end;
    int line = 1;
    for (const Heading &heading : card.outline().headings) {
        for (; at < heading.range.begin; at = lineEnd(bytes, at))
            ++line;
        headings.append({heading.level, line, QString::fromUtf8(decodedEntities(heading.text)).simplified()});
    }
    return headings;
}

} // namespace

class TestLaws : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void headings();

private:
    QList<TestFile> m_files;
};

void TestLaws::initTestCase()
{
    m_files = trapFiles() + corpusFiles();
    if (corpusFolder().isEmpty())
        qInfo("%s", qPrintable(corpusMissing()));
}

void TestLaws::headings()
{
    if (commonMarkProgram().isEmpty())
        QSKIP("cmark-gfm is not installed; its headings are what ours are compared with.");
    for (const TestFile &file : std::as_const(m_files)) {
        const Card card(file.bytes);
        const auto ours = ownHeadings(card);
        const auto theirs = commonMarkHeadings(file.bytes.mid(card.outline().frontMatter.end));
        if (ours == theirs) continue;
        qInfo() << file.name << ours.size() << theirs.size();
        int shown = 0;
        for (int i = 0; i < qMax(ours.size(), theirs.size()) && shown < 3; ++i) {
            const auto a = ours.value(i), b = theirs.value(i);
            if (a == b) continue;
            ++shown;
            qInfo() << "   ours" << a.level << a.line << a.text << "theirs" << b.level << b.line << b.text;
        }
    }
}

QTEST_GUILESS_MAIN(TestLaws)
#include "tst_laws.moc"
