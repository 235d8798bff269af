#include "workshop/shelvedtemplate.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

TemplateFiles ofVersion(TemplateFiles files, const QString &version)
{
    files.structure[u"version"_s] = version;
    return files;
}

bool isOurs(const TemplateFiles &files, const Workshop &workshop, const TemplateFiles &made)
{
    return files == made || workshop.draft.assembled.split(u' ').contains(templateDigest(files));
}

} // namespace

QString templateDigest(const TemplateFiles &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QJsonDocument(files.structure).toJson(QJsonDocument::Compact));
    for (auto it = files.languages.begin(); it != files.languages.end(); ++it) {
        hash.addData(it.key().toUtf8());
        hash.addData(QJsonDocument(it.value()).toJson(QJsonDocument::Compact));
    }
    return QString::fromLatin1(hash.result().toHex());
}

std::optional<ShelvedTemplate> editedTemplate(const QString &folder, const Workshop &workshop, const TemplateFiles &made)
{
    if (workshop.draft.assembled.isEmpty())
        return std::nullopt;
    std::optional<ShelvedTemplate> newest;
    for (QString version = made.version();; version = nextVersion(version)) {
        const QString path = templatePathIn(folder, ofVersion(made, version));
        if (!QFileInfo::exists(path))
            break;
        if (const Result<TemplateFiles> read = readTemplateFiles(path); read && !isOurs(*read, workshop, made))
            newest = {path, *read};
    }
    return newest;
}

QString freeTemplatePath(const QString &folder, const Workshop &workshop, TemplateFiles &made)
{
    while (true) {
        const QString path = templatePathIn(folder, made);
        if (!QFileInfo::exists(path))
            return path;
        if (const Result<TemplateFiles> read = readTemplateFiles(path); read && isOurs(*read, workshop, made))
            return path;
        made = ofVersion(made, nextVersion(made.version()));
    }
}

} // namespace cardwright
