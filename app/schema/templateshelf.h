#pragma once

#include "schema/template.h"

#include <memory>
#include <vector>

namespace cardwright {

// Two more templates of the program, which show that the engine knows no Data Card: structure after
// what a healthsheet and a model card ask, in our own words.
const Template &healthsheetTemplate();
const Template &modelCardTemplate();

// What a new card can begin with, the extended Data Card first.
QList<const Template *> builtInTemplates();
// The template of this id among them; null where there is none.
const Template *builtInTemplate(QStringView id);

// The templates that a user made, from a folder. Each is read once and stays where it is, so that
// cards may point to it.
class TemplateShelf
{
public:
    // Reads every NAME.json in `folder` that is no file of words; what is damaged, or has the id of a
    // template of the program, is named in notices() and skipped. Of one id in several versions all are
    // kept. A folder that is not there is an empty one.
    void readFolder(const QString &folder);

    struct Entry
    {
        QString path;
        const Template *schema = nullptr;
    };
    const QList<Entry> &entries() const { return m_entries; } // by name and version
    const QStringList &notices() const { return m_notices; }   // translated sentences

    // Built-in ones and the latest version of each of the user's.
    QList<const Template *> choices() const;
    // The template that a card names: this version, else the latest; null where there is none.
    const Template *find(QStringView id, QStringView version) const;

private:
    std::vector<std::unique_ptr<const Template>> m_templates; // also those that a later read replaced
    QList<Entry> m_entries;
    QStringList m_notices;
};

// Where a user's templates stand: templates/ in the program's data folder.
QString userTemplateFolder();

// Negative where version `left` is older: "1.9" before "1.10".
int compareVersions(QStringView left, QStringView right);

} // namespace cardwright
