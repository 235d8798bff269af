#include "spelling/dictionary.h"

#include "base/file.h"
#include "spelling/characterset.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>
#include <hunspell.hxx>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024;
constexpr qsizetype kSample = 64 * 1024; // of the words, to see the script they are in
constexpr int kTried = 200;              // words of the sample, one of which it has to know itself
constexpr int kScriptShare = 20;         // a script counts from one letter in so many on

// "pt-BR" and "pt_BR" are one.
QString underscored(QString tag)
{
    return tag.replace(u'-', u'_');
}

QString languageOf(const QString &tag)
{
    return underscored(tag).section(u'_', 0, 0).toLower();
}

bool isTag(const QString &name)
{
    const QString language = languageOf(name);
    return (language.size() == 2 || language.size() == 3)
           && std::all_of(language.cbegin(), language.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

QByteArray wordOfLine(const QByteArray &line)
{
    const qsizetype end = line.indexOf('/');
    return line.first(end < 0 ? line.size() : end).trimmed();
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                        + "/dictionaries"_L1};
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders << data + "/hunspell"_L1 << data + "/myspell/dicts"_L1;
    folders << u"/usr/share/hunspell"_s << u"/usr/share/myspell/dicts"_s << u"/usr/share/myspell"_s;
    folders.removeDuplicates();
    return folders;
}

QList<DictionaryFiles> findDictionaries(const QStringList &folders)
{
    QList<DictionaryFiles> found;
    for (const QString &folder : folders) {
        for (const QFileInfo &words : QDir(folder).entryInfoList({u"*.dic"_s}, QDir::Files)) {
            const QString affixes = words.path() + u'/' + words.completeBaseName() + ".aff"_L1;
            const QString tag = underscored(words.completeBaseName());
            const bool known = std::any_of(found.cbegin(), found.cend(),
                                           [&](const DictionaryFiles &each) { return each.tag == tag; });
            if (!known && isTag(tag) && QFileInfo(affixes).isFile())
                found.append({tag, affixes, words.filePath(), words.canonicalFilePath()});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const DictionaryFiles &a, const DictionaryFiles &b) { return a.tag < b.tag; });
    return found;
}

QString dictionaryFor(const QList<DictionaryFiles> &installed, const QString &language, const QString &locale)
{
    QStringList wanted{underscored(language)};
    if (languageOf(locale) == languageOf(language))
        wanted.append(underscored(locale));
    wanted.append(QLocale(languageOf(language)).name()); // "es" is "es_ES"
    for (const QString &tag : std::as_const(wanted)) {
        for (const DictionaryFiles &each : installed) {
            if (each.tag.compare(tag, Qt::CaseInsensitive) == 0)
                return each.tag;
        }
    }
    const auto any = std::find_if(installed.cbegin(), installed.cend(), [&](const DictionaryFiles &each) {
        return languageOf(each.tag) == languageOf(language);
    });
    return any == installed.cend() ? QString() : any->tag;
}

QString dictionaryPackage(const QString &language)
{
    const QString code = languageOf(language);
    // Most packages are named after the language; some after a region or in another way.
    const std::pair<QStringView, QStringView> others[] = {
        {u"de", u"hunspell-de-de"}, {u"en", u"hunspell-en-us"}, {u"eo", u"myspell-eo"},
        {u"et", u"myspell-et"},     {u"fo", u"myspell-fo"},     {u"nb", u"hunspell-no"},
        {u"nn", u"hunspell-no"},    {u"pt", u"hunspell-pt-pt"}, {u"tl", u"myspell-tl"},
    };
    const QString region = underscored(language).section(u'_', 1).toLower();
    if (code == "pt"_L1 && region == "br"_L1)
        return u"hunspell-pt-br"_s;
    if (code == "en"_L1 && (region == "gb"_L1 || region == "au"_L1 || region == "ca"_L1 || region == "za"_L1))
        return "hunspell-en-"_L1 + region;
    if (code == "de"_L1 && (region == "at"_L1 || region == "ch"_L1))
        return "hunspell-de-"_L1 + region;
    for (const auto &[other, package] : others) {
        if (other == code)
            return package.toString();
    }
    return "hunspell-"_L1 + code;
}

Dictionary::Dictionary() = default;
Dictionary::~Dictionary() = default;

Result<std::shared_ptr<Dictionary>> Dictionary::load(const DictionaryFiles &files)
{
    // Read here too: hunspell itself does not say when it finds nothing.
    const Result<QByteArray> affixes = readFile(files.affixes, kMostBytes);
    if (!affixes)
        return affixes.error();
    const Result<QByteArray> words = readFile(files.words, kMostBytes);
    if (!words)
        return words.error();
    const Error broken{
        Error::Code::Malformed,
        tr("The dictionary “%1” cannot be used. Install it again.").arg(displayPath(files.words))};
    std::shared_ptr<Dictionary> dictionary(new Dictionary);
    dictionary->m_tag = files.tag;
    dictionary->m_hunspell = std::make_unique<Hunspell>(QFile::encodeName(files.affixes).constData(),
                                                        QFile::encodeName(files.words).constData());
    dictionary->m_characters = std::make_unique<CharacterSet>(
        QByteArray::fromStdString(dictionary->m_hunspell->get_dict_encoding()));
    if (!dictionary->m_characters->isKnown())
        return broken;
    dictionary->learnScripts(*words);
    // One that knows none of its own words would call every word wrong.
    const QList<QByteArray> lines = words->first(std::min(kSample, words->size())).split('\n');
    const bool works =
        std::any_of(lines.cbegin() + 1, lines.cbegin() + std::min<qsizetype>(lines.size(), kTried),
                    [&](const QByteArray &line) {
                        const QByteArray word = wordOfLine(line);
                        return !word.isEmpty() && dictionary->m_hunspell->spell(word.toStdString());
                    });
    if (!works)
        return broken;
    return dictionary;
}

// From the words themselves, some of the end too: digits and names may stand at the beginning.
void Dictionary::learnScripts(const QByteArray &words)
{
    const QByteArray sample = words.size() > 2 * kSample ? words.first(kSample) + words.last(kSample) : words;
    QHash<QChar::Script, int> letters;
    int all = 0;
    for (const QByteArray &line : sample.split('\n')) {
        for (const QChar c : m_characters->decoded(wordOfLine(line))) {
            if (!c.isLetter())
                continue;
            ++letters[c.script()];
            ++all;
        }
    }
    for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
        if (it.value() * kScriptShare >= all)
            m_scripts.insert(it.key());
    }
}

bool Dictionary::isFor(QStringView word) const
{
    return std::any_of(word.begin(), word.end(), [this](QChar c) { return m_scripts.contains(c.script()); });
}

bool Dictionary::knows(const QString &word) const
{
    const std::optional<QByteArray> bytes = m_characters->encoded(word);
    return bytes && m_hunspell->spell(bytes->toStdString());
}

QStringList Dictionary::suggestions(const QString &word, qsizetype most) const
{
    QStringList list;
    const std::optional<QByteArray> bytes = m_characters->encoded(word);
    if (!bytes)
        return list;
    for (const std::string &each : m_hunspell->suggest(bytes->toStdString())) {
        if (list.size() == most)
            break;
        list.append(m_characters->decoded(QByteArray::fromStdString(each)));
    }
    return list;
}

} // namespace cardwright
