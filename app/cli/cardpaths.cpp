#include "cli/check.h"

#include "audit/globs.h"
#include "base/file.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

class CardFinder
{
public:
    CardPaths run(const QStringList &paths)
    {
        for (const QString &path : paths) {
            const QFileInfo file(path);
            if (path == "-"_L1)
                m_found.cards.append({cliTr(QT_TRANSLATE_NOOP("Cli", "standard input")), QString(), configOf(QDir::currentPath()), true});
            else if (file.isDir())
                addWholeFolder(path);
            else if (!file.exists() && isGlob(path))
                addGlob(path);
            else
                add(path); // a named file is checked whatever it is called, and told if it is not there
        }
        return m_found;
    }

private:
    void add(const QString &path)
    {
        const QString own = QFileInfo(path).absoluteFilePath();
        if (m_seen.contains(own) && m_fromFolder)
            return;
        m_seen.insert(own);
        m_found.cards.append({path, path, configOf(QFileInfo(path).absolutePath()), false});
    }

    void addWholeFolder(const QString &folder)
    {
        const qsizetype before = m_found.cards.size() + m_found.skipped + m_found.troubles.size();
        addFolder(folder, nullptr);
        if (m_found.cards.size() + m_found.skipped + m_found.troubles.size() == before)
            m_found.troubles.append(cliTr(QT_TRANSLATE_NOOP("Cli", "There is no Markdown file in the folder “%1”.")).arg(displayPath(folder)));
    }

    // Markdown files below `folder`, in the order of their names. Hidden folders are no place for
    // cards, and links to folders may lead in circles.
    void addFolder(const QString &folder, const QRegularExpression *glob)
    {
        QStringList files;
        QStringList waiting(folder);
        while (!waiting.isEmpty()) {
            const QDir at(waiting.takeLast());
            if (!at.isReadable()) {
                m_found.troubles.append(cliTr(QT_TRANSLATE_NOOP("Cli", "The folder “%1” cannot be read.")).arg(displayPath(at.path())));
                continue;
            }
            for (const QFileInfo &entry : at.entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot)) {
                if (entry.isDir() && !entry.isSymLink() && entry.fileName() != "node_modules"_L1)
                    waiting.append(entry.filePath());
                else if (entry.isFile())
                    files.append(entry.filePath());
            }
        }
        files.sort();
        m_fromFolder = true;
        for (const QString &file : std::as_const(files)) {
            if (glob ? !glob->match(file).hasMatch()
                     : !file.endsWith(".md"_L1, Qt::CaseInsensitive) && !file.endsWith(".markdown"_L1, Qt::CaseInsensitive))
                continue;
            const std::shared_ptr<const ProjectConfig> config = configOf(QFileInfo(file).absolutePath());
            if (config && !config->isCard(QFileInfo(file).absoluteFilePath()))
                ++m_found.skipped;
            else
                add(file);
        }
        m_fromFolder = false;
    }

    // The shell leaves a pattern to us where it is quoted or matches nothing.
    void addGlob(const QString &glob)
    {
        const qsizetype cards = m_found.cards.size();
        qsizetype fixed = glob.size();
        for (const QChar wild : {u'*', u'?', u'{'}) {
            if (const qsizetype at = glob.indexOf(wild); at >= 0)
                fixed = qMin(fixed, at);
        }
        const qsizetype slash = glob.lastIndexOf(u'/', fixed - 1);
        const QString folder = fixed == 0 || slash < 0 ? u"."_s : glob.first(qMax<qsizetype>(slash, 1));
        const QRegularExpression wanted = globExpression(folder == "."_L1 && !glob.startsWith("./"_L1) ? u"./"_s + glob : glob);
        if (QFileInfo(folder).isDir())
            addFolder(folder, &wanted);
        if (m_found.cards.size() == cards)
            m_found.troubles.append(cliTr(QT_TRANSLATE_NOOP("Cli", "No file fits “%1”.")).arg(displayPath(glob)));
    }

    std::shared_ptr<const ProjectConfig> configOf(const QString &folder)
    {
        const auto known = m_ofFolder.constFind(folder);
        if (known != m_ofFolder.constEnd())
            return *known;
        const QString path = ProjectConfig::find(folder);
        std::shared_ptr<const ProjectConfig> config;
        if (!path.isEmpty() && m_read.contains(path)) {
            config = m_read.value(path);
        } else if (!path.isEmpty()) {
            QStringList faults;
            const Result<ProjectConfig> read = ProjectConfig::read(path, faults);
            if (read)
                config = std::make_shared<const ProjectConfig>(*read);
            else
                faults.append(read.error().message);
            m_found.troubles += faults;
            m_read.insert(path, config);
        }
        m_ofFolder.insert(folder, config);
        return config;
    }

    CardPaths m_found;
    QSet<QString> m_seen;
    bool m_fromFolder = false;
    QHash<QString, std::shared_ptr<const ProjectConfig>> m_ofFolder;
    QHash<QString, std::shared_ptr<const ProjectConfig>> m_read;
};

} // namespace

CardPaths findCards(const QStringList &paths)
{
    return CardFinder().run(paths);
}

} // namespace cardwright
