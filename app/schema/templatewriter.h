#pragma once

#include "base/result.h"
#include "schema/template.h"

#include <QJsonObject>
#include <QMap>

namespace cardwright {

// A template as the JSON of its files: the structure, and the words by language. This is what a
// designer edits; the engine works with the Template that templateOf() reads from it.
struct TemplateFiles
{
    QJsonObject structure;
    QMap<QString, QJsonObject> languages;

    QString id() const { return structure.value(QLatin1StringView("id")).toString(); }
    QString version() const { return structure.value(QLatin1StringView("version")).toString(); }
    bool operator==(const TemplateFiles &) const = default;
};

// What a template's file says of its origin; a Template does not keep it.
struct TemplateNotice
{
    QString license;
    QString attribution; // may be empty
};

// Writes a template down: templateOf() of it is a template that reads every card in the same way.
TemplateFiles templateFiles(const Template &schema, const TemplateNotice &notice);

// Reads it with the checks of loadTemplate(); `fileName` is what messages call it: "my-card.json".
Result<Template> templateOf(const TemplateFiles &files, const QString &fileName);

// The JSON of a template's files as it is, with what no reader knows; checked as loadTemplate() does.
Result<TemplateFiles> readTemplateFiles(const QString &path);

// "FOLDER/ID-VERSION.json": each version of a template has files of its own.
QString templatePathIn(const QString &folder, const TemplateFiles &files);

// Writes the files safely, the languages first. Refuses what could not be read again, and to write over
// a file that is another template or none.
Done saveTemplate(const TemplateFiles &files, const QString &path);

// A template as one file, to give away: what saveTemplate() writes into several. Wherever a template's
// file is read, one of these may stand.
QJsonObject bundleOf(const TemplateFiles &files);
bool isBundle(const QJsonObject &json);
TemplateFiles filesOf(const QJsonObject &bundle); // not checked
Done saveBundle(const TemplateFiles &files, const QString &path); // over any file that is there

// Of a template of the program, as its files have it.
TemplateFiles builtInFiles(const QString &id);

// "1.1" after "1.0", "3" after "2"; a version without a number at its end gets ".1".
QString nextVersion(const QString &version);

} // namespace cardwright
