#include "storage/draftplace.h"

#include "base/file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSuffix = ".draft"_L1;
constexpr qint64 kMaxSize = 64LL * 1024 * 1024;
constexpr int kMostWindows = 100;

// A card reached through a link is the same card.
QString stemOf(const QString &cardPath)
{
    if (cardPath.isEmpty())
        return {};
    const QFileInfo file(cardPath);
    const QString real = file.canonicalFilePath();
    const QByteArray identity = (real.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : real).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex());
}

} // namespace

DraftPlace::DraftPlace(QString folder)
    : m_folder(std::move(folder))
{}

bool DraftPlace::hold(const QString &path)
{
    auto lock = std::make_unique<CardLock>(m_folder + "/locks"_L1);
    if (!lock->take(path))
        return false;
    m_held.push_back({path, std::move(lock)});
    return true;
}

QList<QByteArray> DraftPlace::take(const QString &cardPath, const Readable &readable)
{
    release();
    m_stem = m_folder.isEmpty() ? QString() : stemOf(cardPath);
    QList<QByteArray> found;
    if (m_stem.isEmpty())
        return found;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({m_stem + "-*"_L1 + kSuffix}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        if (!hold(path))
            continue;
        const Result<QByteArray> bytes = readFile(path, kMaxSize);
        if (bytes && readable(*bytes))
            found.append(*bytes);
        else
            m_held.pop_back();
    }
    return found;
}

QString DraftPlace::file()
{
    for (int number = 1; m_held.empty() && !m_stem.isEmpty() && number <= kMostWindows; ++number) {
        const QString path = u"%1/%2-%3%4"_s.arg(m_folder, m_stem).arg(number, 3, 10, QChar(u'0')).arg(kSuffix);
        if (!QFileInfo::exists(path))
            hold(path);
    }
    return m_held.empty() ? QString() : m_held.front().path;
}

void DraftPlace::removeOthers()
{
    while (m_held.size() > 1) {
        QFile::remove(m_held.back().path);
        m_held.pop_back();
    }
}

void DraftPlace::release()
{
    m_held.clear();
    m_stem.clear();
}

} // namespace cardwright
