#include "base/file.h"
#include "schema/template.h"
#include "schema/templatefault.h"
#include "schema/templatereader.h"
#include "schema/templatewriter.h"
#include "schema/validation.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 8 * 1024 * 1024; // the built-in one has 0.13 MB

Result<QJsonValue> readJson(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, kLargestFile);
    if (!bytes)
        return bytes.error();
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const qsizetype line = bytes->first(qMin<qsizetype>(fault.offset, bytes->size())).count('\n') + 1;
        return Error{
            Error::Code::Malformed,
            TemplateText::tr("The template file “%1” is not valid JSON at line %2 (%3). Correct that line, "
                             "or take the file from its source again.")
                .arg(displayPath(path))
                .arg(line)
                .arg(fault.errorString())};
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

// Code and sentence of `error`, which is about the file of one language that the template needs.
Error missingLanguage(const Error &error, const QString &path, const QString &language)
{
    return {error.code,
            TemplateText::tr("The template “%1” is said to be in the language “%2”, but its texts cannot "
                             "be read. %3")
                .arg(displayPath(path), language, error.message)};
}

} // namespace

Result<Template> loadTemplate(const QString &path)
{
    const Result<QJsonValue> structure = readJson(path);
    if (!structure)
        return structure.error();
    if (isBundle(structure->toObject()))
        return templateOf(filesOf(structure->toObject()), path);
    if (const Done valid = validateStructure(*structure, path); !valid)
        return valid.error();

    TemplateReader reader;
    reader.readStructure(structure->toObject());
    const QFileInfo file(path);
    for (const QJsonValue &code : structure->toObject()[u"languages"].toArray()) {
        const QString language = code.toString();
        const QString name = file.completeBaseName() + u'.' + language + u".json"_s;
        const QString languagePath = file.dir().filePath(name);
        const Result<QJsonValue> texts = readJson(languagePath);
        if (!texts)
            return missingLanguage(texts.error(), path, language);
        if (const Done valid = validateLanguage(*texts, *structure, languagePath); !valid)
            return valid.error();
        reader.readLanguage(texts->toObject());
    }
    return reader.take();
}

} // namespace cardwright
