#include "corpus.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

QString corpusFolder()
{
    QString folder = qEnvironmentVariable("CARDWRIGHT_CORPUS");
#ifdef CARDWRIGHT_CORPUS
    if (folder.isEmpty())
        folder = QString::fromUtf8(CARDWRIGHT_CORPUS);
#endif
    return !folder.isEmpty() && QFileInfo(folder).isDir() ? folder : QString();
}

QString corpusMissing()
{
    return u"There is no folder of real cards. Set CARDWRIGHT_CORPUS to one to run this test."_s;
}

QString testData()
{
    return QString::fromUtf8(CARDWRIGHT_TEST_DATA);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the test cannot read %s", qPrintable(path));
    return file.readAll();
}

QList<TestFile> filesBelow(const QString &folder, const QStringList &endings)
{
    QStringList paths;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (endings.contains(u'.' + QFileInfo(path).suffix()))
            paths.append(path);
    }
    std::sort(paths.begin(), paths.end());
    QList<TestFile> found;
    for (const QString &path : std::as_const(paths))
        found.append({QDir(folder).relativeFilePath(path), contentOf(path)});
    return found;
}

QList<TestFile> trapFiles()
{
    const QString folder = testData() + u"/traps"_s;
    QList<TestFile> files = filesBelow(folder, {u".md"_s});
    for (TestFile &file : files)
        file.name.prepend(u"traps/"_s);
    QByteArray yaml = "---\nlanguage: en\nrows:\n";
    for (int i = 0; i < 47000; ++i)
        yaml += "- row " + QByteArray::number(i) + '\n';
    files.append(
        {u"front matter of 47,000 lines"_s, yaml + "---\n\n# Tide gauges\n\n## Sources\n\nBuoys.\n"});
    files.append({u"one long line"_s, "# Long\n\n## Line\n\n" + QByteArray(300'000, 'x') + "\n\n## After\n"});
    return files;
}

QList<TestFile> corpusFiles()
{
    if (corpusFolder().isEmpty())
        return {};
    return filesBelow(corpusFolder(), {u".md"_s, u".txt"_s, u".json"_s});
}

} // namespace cardwright
