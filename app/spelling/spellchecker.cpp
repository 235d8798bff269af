#include "spelling/spellchecker.h"

#include "spelling/fieldwords.h"

#include <algorithm>

namespace cardwright {

namespace {

constexpr qsizetype kMostRemembered = 100'000;

// For look-ups only: the text is not copied.
QString unowned(QStringView text)
{
    return QString::fromRawData(text.data(), text.size());
}

QString baseForm(const QString &word)
{
    return (word.endsWith(QLatin1String("'s")) ? word.chopped(2) : word).toLower();
}

} // namespace

SpellChecker::SpellChecker(PersonalWords words)
    : m_words(std::move(words))
{}

void SpellChecker::setDictionaries(const QList<std::shared_ptr<Dictionary>> &dictionaries)
{
    m_dictionaries = dictionaries;
    m_verdicts.clear();
}

std::optional<bool> SpellChecker::verdict(QStringView word) const
{
    const auto found = m_verdicts.constFind(unowned(word));
    return found == m_verdicts.cend() ? std::nullopt : std::optional(*found);
}

bool SpellChecker::isRight(QStringView word)
{
    if (const std::optional<bool> known = verdict(word))
        return *known;
    const QString plain = plainWord(word);
    bool right = m_words.contains(plain) || m_ignored.contains(plain);
    bool judged = false;
    for (const std::shared_ptr<Dictionary> &dictionary : std::as_const(m_dictionaries)) {
        if (right)
            break;
        if (!dictionary->isFor(plain))
            continue;
        judged = true;
        right = dictionary->knows(plain) || isFieldWord(baseForm(plain), dictionary->tag());
    }
    right = right || !judged;
    if (m_verdicts.size() >= kMostRemembered)
        m_verdicts.clear();
    m_verdicts.insert(word.toString(), right);
    return right;
}

QStringList SpellChecker::suggestions(QStringView word, qsizetype most) const
{
    const QString plain = plainWord(word);
    QList<QStringList> lists;
    for (const std::shared_ptr<Dictionary> &dictionary : m_dictionaries) {
        if (dictionary->isFor(plain))
            lists.append(dictionary->suggestions(plain, most));
    }
    QStringList best;
    for (qsizetype i = 0; i < most; ++i) {
        for (const QStringList &list : std::as_const(lists)) {
            if (i < list.size() && !best.contains(list[i]))
                best.append(list[i]);
        }
    }
    best = best.first(std::min(most, best.size()));
    if (word.contains(u'’'))
        best.replaceInStrings(QStringLiteral("'"), QStringLiteral("’"));
    return best;
}

Done SpellChecker::learn(QStringView word)
{
    m_verdicts.clear();
    return m_words.add(plainWord(word));
}

Done SpellChecker::forget(QStringView word)
{
    m_verdicts.clear();
    return m_words.remove(plainWord(word));
}

void SpellChecker::ignore(QStringView word)
{
    m_verdicts.clear();
    m_ignored.insert(plainWord(word));
}

void SpellChecker::stopIgnoring()
{
    m_verdicts.clear();
    m_ignored.clear();
}

} // namespace cardwright
