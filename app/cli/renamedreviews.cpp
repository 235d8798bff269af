#include "cli/renamedreviews.h"

#include "storage/reviewfile.h"

#include <QDir>
#include <QFileInfo>
#include <QMutexLocker>
#include <QSet>

#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSuffix = ".review.json"_L1;
constexpr qsizetype kMostReviews = 200; // of one folder

} // namespace

QList<RenamedReviews::Stray> RenamedReviews::inFolder(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_folders.constFind(path); known != m_folders.cend())
        return *known;
    const QDir folder(path);
    QSet<QString> stems;
    QStringList reviews;
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (!name.endsWith(kSuffix))
            stems.insert(QFileInfo(name).completeBaseName());
        else if (reviews.size() < kMostReviews)
            reviews.append(name);
    }
    QList<Stray> strays;
    for (const QString &name : std::as_const(reviews)) {
        const Result<ReviewFile> file = loadReview(folder.filePath(name));
        const QString stem = name.chopped(kSuffix.size());
        if (file && !file->readOnly)
            strays.append({file->path, stem, !stems.contains(stem), file->review});
    }
    m_folders.insert(path, strays);
    return strays;
}

// One that has its card still is this card's too only where that is a copy by its name.
RenamedReviews::Found RenamedReviews::find(const Card &card, const QString &cardPath)
{
    const QFileInfo file(cardPath);
    Found best;
    for (const Stray &stray : inFolder(file.absolutePath())) {
        if (!stray.alone && !file.completeBaseName().startsWith(stray.stem))
            continue;
        const ReviewFit fit = fitOf(stray.review, card);
        if (fit.isEnough() && fit.matching > best.fit.matching)
            best = {stray.path, fit};
    }
    return best;
}

} // namespace cardwright
