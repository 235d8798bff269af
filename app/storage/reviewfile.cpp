#include "storage/reviewfile.h"

#include "base/file.h"
#include "schema/reviewjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct ReviewFileText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewFile)
};

constexpr auto kSuffix = ".review.json"_L1;
constexpr qint64 kLargestFile = 16 * 1024 * 1024; // a thousand approvals of a long card
constexpr qsizetype kMostCandidates = 200;        // in a folder of very many cards

Error newerError(const QString &path)
{
    return {Error::Code::Refused,
            ReviewFileText::tr("The review file “%1” was written by a later version of this program, so it "
                               "can be read here and not changed. Update the program to change it.")
                .arg(displayPath(path))};
}

// What stands on the disk; nothing where there is no file.
Result<std::optional<ReadReview>> onDisk(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, kLargestFile);
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return std::optional<ReadReview>();
    if (!bytes)
        return bytes.error();
    const Result<ReadReview> read = parseReview(*bytes, path);
    if (!read)
        return read.error();
    return std::optional(*read);
}

// Writes only what would be read as the same again.
Done writeReview(const QString &path, const Review &review)
{
    const QByteArray bytes = reviewJson(review);
    if (bytes.size() > kLargestFile) {
        return Error{Error::Code::Refused,
                     ReviewFileText::tr("The review file “%1” would become too large and was not written. "
                                        "Remove what is no longer needed.")
                         .arg(displayPath(path))};
    }
    if (const Result<ReadReview> again = parseReview(bytes, path); !again) {
        return Error{Error::Code::Refused,
                     ReviewFileText::tr("The review was not written. %1").arg(again.error().message)};
    }
    return writeFileSafely(path, bytes);
}

} // namespace

QString reviewPathOf(const QString &cardPath)
{
    const QFileInfo file(cardPath);
    const QString stem = file.completeBaseName();
    return file.path() + u'/' + (stem.isEmpty() ? file.fileName() : stem) + kSuffix;
}

Result<ReviewFile> loadReview(const QString &path)
{
    const auto found = onDisk(path);
    if (!found)
        return found.error();
    ReviewFile file;
    file.path = path;
    if (const std::optional<ReadReview> &read = *found) {
        file.review = read->review;
        file.base = read->review;
        file.readOnly = read->newer;
        if (read->newer)
            file.notice = newerError(path).message;
    }
    return file;
}

Done saveReview(ReviewFile &file)
{
    if (file.readOnly)
        return newerError(file.path);
    if (file.review == file.base)
        return done();
    const auto found = onDisk(file.path);
    if (!found)
        return found.error();
    Review merged = file.review;
    // Where the file was taken away meanwhile, everything is written anew: nothing said is lost.
    if (const std::optional<ReadReview> &theirs = *found) {
        if (theirs->newer)
            return newerError(file.path);
        const Result<Review> joined = mergedReview(file.base, file.review, theirs->review, file.path);
        if (!joined)
            return joined.error();
        merged = *joined;
    }
    if (const Done written = writeReview(file.path, merged); !written)
        return written;
    file.review = merged;
    file.base = merged;
    return done();
}

QList<ReviewCandidate> reviewsThatFit(const Card &card, const QString &cardPath)
{
    const QDir folder = QFileInfo(cardPath).dir();
    const QString own = QFileInfo(reviewPathOf(cardPath)).fileName();
    QStringList names = folder.entryList({u'*' + kSuffix}, QDir::Files | QDir::Hidden, QDir::Name);
    names.removeAll(own);
    QList<ReviewCandidate> candidates;
    for (const QString &name : names.first(qMin(names.size(), kMostCandidates))) {
        const QString path = folder.filePath(name);
        const auto found = onDisk(path);
        if (!found || !*found)
            continue;
        const ReviewFit fit = fitOf((*found)->review, card);
        if (fit.isEnough())
            candidates.append({path, fit});
    }
    // By share of matching texts, compared without dividing; names decide between equals.
    std::stable_sort(
        candidates.begin(), candidates.end(), [](const ReviewCandidate &left, const ReviewCandidate &right) {
            const int shareLeft = left.fit.matching * right.fit.of;
            const int shareRight = right.fit.matching * left.fit.of;
            return shareLeft != shareRight ? shareLeft > shareRight : left.fit.matching > right.fit.matching;
        });
    return candidates;
}

} // namespace cardwright
