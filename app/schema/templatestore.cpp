#include "base/file.h"
#include "base/systemwords.h"
#include "schema/jsontext.h"
#include "schema/templatefault.h"
#include "schema/templatereader.h"
#include "schema/templatewriter.h"
#include "schema/validation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 8 * 1024 * 1024;

QString languagePath(const QString &path, const QString &language)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + u'.' + language + u".json"_s);
}

Result<QJsonObject> readObject(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, kLargestFile);
    if (!bytes)
        return bytes.error();
    const Result<QJsonObject> object = strictJsonObject(*bytes);
    if (object)
        return object;
    return Error{Error::Code::Malformed, TemplateText::tr("The template file “%1” cannot be read: %2")
                                             .arg(displayPath(path), object.error().message)};
}

// Whether a file stands at `path` that is no version of this template.
Done mayWrite(const TemplateFiles &files, const QString &path)
{
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return done();
    const Result<QJsonObject> there = readObject(path);
    if (there && there->value("id"_L1).toString() == files.id() && there->contains("nodes"_L1))
        return done();
    return Error{Error::Code::Refused,
                 TemplateText::tr("“%1” is another file, so the template was not saved there. Choose another name.")
                     .arg(displayPath(path))};
}

} // namespace

Result<Template> templateOf(const TemplateFiles &files, const QString &fileName)
{
    if (const Done valid = validateStructure(files.structure, fileName); !valid)
        return valid.error();
    TemplateReader reader;
    reader.readStructure(files.structure);
    for (const QJsonValue &code : files.structure[u"languages"].toArray()) {
        const QString language = code.toString();
        const QJsonObject words = files.languages.value(language);
        if (const Done valid = validateLanguage(words, files.structure, languagePath(fileName, language)); !valid)
            return valid.error();
        reader.readLanguage(words);
    }
    return reader.take();
}

Result<TemplateFiles> readTemplateFiles(const QString &path)
{
    const Result<QJsonObject> structure = readObject(path);
    if (!structure)
        return structure.error();
    TemplateFiles files;
    files.structure = *structure;
    if (isBundle(*structure)) {
        files = filesOf(*structure);
        if (const Result<Template> checked = templateOf(files, path); !checked)
            return checked.error();
        return files;
    }
    for (const QJsonValue &code : files.structure[u"languages"].toArray()) {
        const Result<QJsonObject> words = readObject(languagePath(path, code.toString()));
        if (!words)
            return words.error();
        files.languages.insert(code.toString(), *words);
    }
    if (const Result<Template> checked = templateOf(files, path); !checked)
        return checked.error();
    return files;
}

QString templatePathIn(const QString &folder, const TemplateFiles &files)
{
    return QDir(folder).filePath(files.id() + u'-' + files.version() + u".json"_s);
}

Done saveTemplate(const TemplateFiles &files, const QString &path)
{
    if (const Result<Template> checked = templateOf(files, path); !checked)
        return checked.error();
    if (const Done may = mayWrite(files, path); !may)
        return may;
    const QString folder = QFileInfo(path).path();
    const bool isMade = QDir().mkpath(folder);
    const int cause = errno;
    if (!isMade && !QFileInfo(folder).isDir()) {
        return Error{Error::Code::NotWritable,
                     TemplateText::tr("The folder “%1” cannot be made (%2).").arg(displayPath(folder), systemWords(cause))};
    }
    QStringList made; // words without their template, which mean nothing
    const auto failed = [&made](const Done &why) {
        for (const QString &file : made)
            QFile::remove(file);
        return why;
    };
    for (auto it = files.languages.begin(); it != files.languages.end(); ++it) {
        const QByteArray bytes = QJsonDocument(it.value()).toJson();
        const QString file = languagePath(path, it.key());
        if (!QFileInfo::exists(file))
            made.append(file);
        if (const Done written = writeFileSafely(file, bytes); !written)
            return failed(written);
    }
    const bool isNew = !QFileInfo::exists(path);
    const Done written = writeFileSafely(path, QJsonDocument(files.structure).toJson());
    return written || !isNew || QFileInfo::exists(path) ? written : failed(written);
}

QJsonObject bundleOf(const TemplateFiles &files)
{
    QJsonObject languages;
    for (auto it = files.languages.begin(); it != files.languages.end(); ++it)
        languages.insert(it.key(), it.value());
    return {{u"template"_s, files.structure}, {u"words"_s, languages}};
}

bool isBundle(const QJsonObject &json)
{
    return json["template"_L1].isObject() && json["words"_L1].isObject();
}

TemplateFiles filesOf(const QJsonObject &bundle)
{
    TemplateFiles files;
    files.structure = bundle["template"_L1].toObject();
    const QJsonObject languages = bundle["words"_L1].toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it)
        files.languages.insert(it.key(), it.value().toObject());
    return files;
}

Done saveBundle(const TemplateFiles &files, const QString &path)
{
    if (const Result<Template> checked = templateOf(files, path); !checked)
        return checked.error();
    return writeFileSafely(path, QJsonDocument(bundleOf(files)).toJson());
}

QString nextVersion(const QString &version)
{
    const qsizetype dot = version.lastIndexOf(u'.');
    bool isNumber = false;
    const int last = version.sliced(dot + 1).toInt(&isNumber);
    return isNumber ? version.first(dot + 1) + QString::number(last + 1) : version + u".1"_s;
}

} // namespace cardwright
