#pragma once

#include "schema/cardmatcher.h"

#include <memory>
#include <mutex>
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
    TemplateShelf() = default;
    // Reads the folder when somebody first asks for what stands there, from any thread.
    explicit TemplateShelf(const QString &folder);

    // The folder again, after something was saved there. Not while other threads ask.
    void readAgain();
    QString folder() const { return m_folder; }

    // Reads every NAME.json in `folder` that is no file of words; what is damaged, or has the id of a
    // template of the program, is named in notices() and skipped. Of one id in several versions all are
    // kept. A folder that is not there is an empty one.
    void readFolder(const QString &folder);

    // One more, which comes from no file; instead of one of the same id and version.
    void put(Template schema);

    struct Entry
    {
        QString path;
        const Template *schema = nullptr;
        QByteArray stamp; // of its files: read again only where they changed
    };
    const QList<Entry> &entries() const; // by name and version
    const QStringList &notices() const;  // translated sentences

    // Built-in ones and the latest version of each of the user's.
    QList<const Template *> choices() const;
    // The template that a card names: this version, else the latest; null where there is none.
    const Template *find(QStringView id, QStringView version) const;
    // The user's template that the card's directive names; null where it names one of the program or
    // one that is not there.
    const Template *namedBy(const Card &card) const;
    // The same for whoever compares cards aside: of the templates that stand here now, whatever is read later.
    // The folder is looked up for it each time, as nobody knows yet what the cards name.
    CardMatcher matcher() const;

private:
    void readIfNeeded() const;
    void sort();

    QString m_folder;
    mutable std::once_flag m_isRead;
    std::vector<std::unique_ptr<const Template>> m_templates; // also those that a later read replaced
    QList<Entry> m_entries;
    QStringList m_notices;
};

// The template of a file, NAME.json; messages call it `path`. It is read once, and again where its files
// changed; each stays where it is, so that cards may point to it. From any thread.
Result<const Template *> templateOfFile(const QString &path);

// Where a user's templates stand.
QString userTemplateFolder();

// Negative where version `left` is older: "1.9" before "1.10".
int compareVersions(QStringView left, QStringView right);

} // namespace cardwright
