#pragma once

#include "base/result.h"
#include "card/card.h"
#include "schema/reviewfields.h"

namespace cardwright {

// The review of one card and the file that it stands in. Change `review`, then saveReview().
struct ReviewFile
{
    QString path;
    Review review;
    Review base;           // as it was read or last written: what others' changes are told by
    bool readOnly = false; // of a later edition of the program
    QString notice;        // one translated sentence to show with it; may be empty
};

// "/data/card.review.json" for "/data/card.md".
QString reviewPathOf(const QString &cardPath);

// Reads a review file; where there is none, an empty review that saveReview() would begin it with. An
// error names the file and says what is wrong with it: the card opens without a review then, and
// saveReview() does not write over the file either.
Result<ReviewFile> loadReview(const QString &path);

// Writes the review with writeFileSafely(), if it changed; a card that nobody spoke of gets no file.
// What others wrote since is read first and joined to it; afterwards `file` is what stands on the
// disk. Refused, with both the file and `file.review` as they were: changes in the same place, a file
// that is damaged or of a later edition, a review that could not be read again.
Done saveReview(ReviewFile &file);

// A review file in the card's folder that bears another card's name and speaks of texts of this one:
// "card.review.json" for "card (1).md".
struct ReviewCandidate
{
    QString path;
    ReviewFit fit;
};
// Those that fit well enough to be offered, the best first. Files that cannot be read are passed over.
QList<ReviewCandidate> reviewsThatFit(const Card &card, const QString &cardPath);

} // namespace cardwright
