#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace cardwright {

// A file of the tests, read whole.
struct TestFile
{
    QString name; // "pair/Some_Card.md", "traps/bom.md"
    QByteArray bytes;
};

// The folder of real cards: the environment variable CARDWRIGHT_CORPUS, else what the build was
// told. Empty where there is none; then the tests that need it are skipped.
QString corpusFolder();
// Why a test over the corpus is skipped, for QSKIP.
QString corpusMissing();
// tests/data.
QString testData();

// The whole content of a file; the test ends here if it cannot be read.
QByteArray contentOf(const QString &path);

// Every file below `folder` whose name ends in one of `endings`, in the order of their names.
QList<TestFile> filesBelow(const QString &folder, const QStringList &endings);
// tests/data/traps, and the traps too large for a file.
QList<TestFile> trapFiles();
// Everything in the corpus that is text: cards, and the specs' examples as they are.
QList<TestFile> corpusFiles();

} // namespace cardwright
