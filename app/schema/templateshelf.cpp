#include "schema/templateshelf.h"

#include "base/file.h"
#include "schema/templatefault.h"
#include "schema/templatereader.h"
#include "schema/templatewriter.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <map>
#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTemplates = 200;

QJsonObject resource(const QString &name)
{
    builtInTemplate(); // brings the resources of all templates up
    QFile file(u":/templates/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The built-in template %s is missing from the program.", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

Template fromResource(const QString &id)
{
    TemplateReader reader;
    const QJsonObject structure = resource(id + u".json"_s);
    reader.readStructure(structure);
    for (const QJsonValue &language : structure[u"languages"].toArray())
        reader.readLanguage(resource(id + u'.' + language.toString() + u".json"_s));
    return reader.take();
}

TemplateFiles resourceFiles(const QString &id)
{
    TemplateFiles files;
    files.structure = resource(id + u".json"_s);
    for (const QJsonValue &language : files.structure[u"languages"].toArray())
        files.languages.insert(language.toString(), resource(id + u'.' + language.toString() + u".json"_s));
    return files;
}

// "my-card.en.json", with a "my-card.json" beside it.
bool isFileOfWords(const QDir &folder, const QString &name)
{
    static const QRegularExpression language(u"^(.+)[.][a-z]{2,3}(-[A-Za-z0-9]{2,8})?[.]json$"_s);
    const QRegularExpressionMatch match = language.match(name);
    return match.hasMatch() && folder.exists(match.captured(1) + u".json"_s);
}

// When and how long: of the structure and the words beside it.
QByteArray stampOf(const QDir &folder, const QString &name)
{
    QByteArray stamp;
    const QFileInfoList files = folder.entryInfoList({QFileInfo(name).completeBaseName() + u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        stamp += file.fileName().toUtf8() + ' ' + QByteArray::number(file.size()) + ' '
            + QByteArray::number(file.lastModified().toMSecsSinceEpoch()) + '\n';
    }
    return stamp;
}

// This version, else the latest.
const Template *foundIn(const QList<TemplateShelf::Entry> &entries, QStringView id, QStringView version)
{
    const Template *found = nullptr;
    for (const TemplateShelf::Entry &entry : entries) {
        if (entry.schema->id() != id)
            continue;
        if (entry.schema->version() == version)
            return entry.schema;
        found = entry.schema;
    }
    return found;
}

const Template *namedIn(const QList<TemplateShelf::Entry> &entries, const Card &card)
{
    const QString id = card.templateId();
    return id.isEmpty() || builtInTemplate(QStringView(id)) ? nullptr
                                                            : foundIn(entries, id, card.templateVersion());
}

} // namespace

Result<const Template *> templateOfFile(const QString &path)
{
    static std::mutex mutex;
    static std::map<std::pair<QString, QByteArray>, Result<Template>> known; // by path and stamp
    const QFileInfo file(path);
    const std::scoped_lock lock(mutex);
    const std::pair<QString, QByteArray> key(file.absoluteFilePath(), stampOf(file.absoluteDir(), file.fileName()));
    auto found = known.find(key);
    if (found == known.end())
        found = known.emplace(key, loadTemplate(path)).first;
    if (!found->second)
        return found->second.error();
    return &found->second.value();
}

const Template &healthsheetTemplate()
{
    static const Template instance = fromResource(u"healthsheet"_s);
    return instance;
}

const Template &modelCardTemplate()
{
    static const Template instance = fromResource(u"model-card"_s);
    return instance;
}

TemplateFiles builtInFiles(const QString &id)
{
    return builtInTemplate(QStringView(id)) ? resourceFiles(id) : TemplateFiles();
}

QList<const Template *> builtInTemplates()
{
    return {&builtInTemplate(), &healthsheetTemplate(), &modelCardTemplate()};
}

const Template *builtInTemplate(QStringView id)
{
    for (const Template *schema : builtInTemplates()) {
        if (schema->id() == id)
            return schema;
    }
    return nullptr;
}

TemplateShelf::TemplateShelf(const QString &folder)
    : m_folder(folder)
{
}

void TemplateShelf::readIfNeeded() const
{
    if (!m_folder.isEmpty())
        std::call_once(m_isRead, [this] { const_cast<TemplateShelf *>(this)->readFolder(m_folder); });
}

void TemplateShelf::readAgain()
{
    readIfNeeded();
    readFolder(m_folder);
}

void TemplateShelf::put(Template schema)
{
    readIfNeeded();
    m_entries.removeIf([&](const Entry &entry) {
        return entry.schema->id() == schema.id() && entry.schema->version() == schema.version();
    });
    m_templates.push_back(std::make_unique<const Template>(std::move(schema)));
    m_entries.append({QString(), m_templates.back().get(), {}});
    sort();
}

const QList<TemplateShelf::Entry> &TemplateShelf::entries() const
{
    readIfNeeded();
    return m_entries;
}

const QStringList &TemplateShelf::notices() const
{
    readIfNeeded();
    return m_notices;
}

void TemplateShelf::readFolder(const QString &folder)
{
    const QList<Entry> known = std::exchange(m_entries, {});
    m_notices.clear();
    const QDir dir(folder);
    QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    names.removeIf([&](const QString &name) { return isFileOfWords(dir, name); });
    for (const QString &name : names.first(qMin(names.size(), kMostTemplates))) {
        const QString path = dir.filePath(name);
        const QByteArray stamp = stampOf(dir, name);
        const auto before = std::find_if(known.begin(), known.end(), [&](const Entry &entry) {
            return entry.path == path && entry.stamp == stamp;
        });
        if (before != known.end()) {
            m_entries.append(*before);
            continue;
        }
        Result<Template> read = loadTemplate(path);
        if (!read) {
            m_notices.append(TemplateText::tr("The template “%1” is not offered. %2")
                                 .arg(displayPath(name), read.error().message));
            continue;
        }
        if (builtInTemplate(QStringView(read->id()))) {
            m_notices.append(TemplateText::tr("The template “%1” is not offered: a template of the program has the "
                                              "id “%2”. Give it another id.")
                                 .arg(displayPath(name), read->id()));
            continue;
        }
        m_templates.push_back(std::make_unique<const Template>(std::move(read).value()));
        m_entries.append({path, m_templates.back().get(), stamp});
    }
    sort();
}

void TemplateShelf::sort()
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &left, const Entry &right) {
        if (left.schema->id() != right.schema->id())
            return left.schema->id() < right.schema->id();
        return compareVersions(left.schema->version(), right.schema->version()) < 0;
    });
}

QList<const Template *> TemplateShelf::choices() const
{
    readIfNeeded();
    QList<const Template *> list = builtInTemplates();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const bool newer = i + 1 < m_entries.size() && m_entries[i + 1].schema->id() == m_entries[i].schema->id();
        if (!newer)
            list.append(m_entries[i].schema);
    }
    return list;
}

const Template *TemplateShelf::find(QStringView id, QStringView version) const
{
    const Template *found = builtInTemplate(id); // the user's have other ids
    return found ? found : foundIn(entries(), id, version);
}

const Template *TemplateShelf::namedBy(const Card &card) const
{
    const QString id = card.templateId(); // the folder is read only for a card that names one
    return id.isEmpty() || builtInTemplate(QStringView(id)) ? nullptr : namedIn(entries(), card);
}

CardMatcher TemplateShelf::matcher() const
{
    return [known = entries()](const Card &card) { return matchNamed(card, namedIn(known, card)); };
}

QString userTemplateFolder()
{
    // The same for the window and the command line.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/cardwright/templates"_s;
}

int compareVersions(QStringView left, QStringView right)
{
    const QList<QStringView> here = left.split(u'.');
    const QList<QStringView> there = right.split(u'.');
    for (qsizetype i = 0; i < qMax(here.size(), there.size()); ++i) {
        const QStringView one = i < here.size() ? here[i] : QStringView(u"0");
        const QStringView other = i < there.size() ? there[i] : QStringView(u"0");
        bool isNumber = false;
        bool isNumberToo = false;
        const int number = one.toInt(&isNumber);
        const int otherNumber = other.toInt(&isNumberToo);
        const int difference = isNumber && isNumberToo ? number - otherNumber : one.compare(other);
        if (difference != 0)
            return difference;
    }
    return 0;
}

} // namespace cardwright
