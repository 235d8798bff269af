#pragma once

#include "base/result.h"

#include <QChar>
#include <QCoreApplication>
#include <QList>
#include <QSet>
#include <QStringList>

#include <memory>

class Hunspell;

namespace cardwright {

class CharacterSet;

// A dictionary that is installed: "en_US" and its two files.
struct DictionaryFiles
{
    QString tag;
    QString affixes;
    QString words;
    QString target; // the words' file behind links: "es_MX" and "es_ES" may be one dictionary

    bool operator==(const DictionaryFiles &) const = default;
};

// Where dictionaries are looked for, the user's own folder first.
QStringList dictionaryFolders();

// The dictionaries in `folders`, in the order of their tags; where two have one tag, the first folder's.
QList<DictionaryFiles> findDictionaries(const QStringList &folders);

// The tag of the dictionary for a language as a card says it ("en", "pt-BR"): that region's; without a
// region, that of `locale` ("en_GB") where it is of the language, else the region that most speak. Any
// of the language where none of those is installed; empty without one.
QString dictionaryFor(const QList<DictionaryFiles> &installed, const QString &language,
                      const QString &locale);

// The Debian package with the dictionary of a language.
QString dictionaryPackage(const QString &language);

// A loaded dictionary. Loading takes a tenth of a second and may be done in any thread; after that it
// belongs to one thread at a time.
class Dictionary
{
    Q_DECLARE_TR_FUNCTIONS(Dictionary)

public:
    static Result<std::shared_ptr<Dictionary>> load(const DictionaryFiles &files);
    ~Dictionary();

    QString tag() const { return m_tag; }
    // `word` as plainWord() gives it.
    bool knows(const QString &word) const;
    // Best first; may take tens of milliseconds.
    QStringList suggestions(const QString &word, qsizetype most) const;
    // Whether it is for words in the script of `word`: an English one says nothing about Greek.
    bool isFor(QStringView word) const;

private:
    Dictionary();
    void learnScripts(const QByteArray &words);

    QString m_tag;
    std::unique_ptr<Hunspell> m_hunspell;
    std::unique_ptr<CharacterSet> m_characters;
    QSet<QChar::Script> m_scripts;
};

} // namespace cardwright
