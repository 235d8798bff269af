#include "spelling/personalwords.h"

#include "base/file.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostPersonalBytes = 4 * 1024 * 1024;

} // namespace

PersonalWords::PersonalWords(QString path)
    : m_path(std::move(path))
{
    read();
}

QString PersonalWords::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/words.txt"_L1;
}

void PersonalWords::read()
{
    const Result<QByteArray> bytes = readFile(m_path, kMostPersonalBytes);
    if (!bytes)
        return; // there is none before the first word
    for (const QString &line : QString::fromUtf8(*bytes).split(u'\n')) {
        if (const QString word = line.trimmed(); !word.isEmpty())
            m_words.insert(word);
    }
}

Done PersonalWords::write() const
{
    QStringList words(m_words.cbegin(), m_words.cend());
    std::sort(words.begin(), words.end());
    QDir().mkpath(QFileInfo(m_path).path());
    return writeFileSafely(m_path, words.isEmpty() ? QByteArray() : words.join(u'\n').toUtf8() + '\n', 0600);
}

bool PersonalWords::contains(const QString &word) const
{
    if (m_words.isEmpty())
        return false;
    if (m_words.contains(word))
        return true;
    if (word.size() > 2 && word.endsWith("'s"_L1))
        return contains(word.chopped(2));
    const bool capital = word.front().isUpper()
                         && std::none_of(word.cbegin() + 1, word.cend(), [](QChar c) { return c.isUpper(); });
    return capital && m_words.contains(word.toLower());
}

Done PersonalWords::add(const QString &word)
{
    read();
    m_words.insert(word);
    return write();
}

Done PersonalWords::remove(const QString &word)
{
    read();
    m_words.remove(word);
    return write();
}

} // namespace cardwright
