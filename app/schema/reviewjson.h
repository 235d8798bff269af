#pragma once

#include "base/result.h"
#include "schema/review.h"

#include <QDateTime>
#include <QStringList>

namespace cardwright {

// What a review file says.
struct ReadReview
{
    Review review;
    bool newer = false; // of a later edition of the format: to be shown, never to be written over
};

// Reads the text of a review file: JSON as in review.schema.json. Refuses, naming `fileName` and the
// place, what writing it again would spoil: broken JSON, a key or an id that stands twice, NUL bytes.
// Of a later edition what can be read is read.
Result<ReadReview> parseReview(const QByteArray &bytes, const QString &fileName);

// The text of a review file: one value a line, keys in alphabetical order, records by time and id.
// parseReview() of it gives `review` again, and the same review always gives the same bytes.
QByteArray reviewJson(const Review &review);

// What two people made of `base`, joined record by record. Where both changed one record, each in
// their own way, nothing is chosen: the error names those places (Error::Code::ChangedOnDisk).
Result<Review> mergedReview(const Review &base, const Review &mine, const Review &theirs,
                            const QString &fileName);

// The same, and where both changed one record theirs counts; those places are put into `lost`.
Review reviewWithTheirs(const Review &base, const Review &mine, const Review &theirs, QStringList &lost);

// "2026-03-01T14:05:00Z": times compare as texts.
QString reviewMoment(const QDateTime &time);

// An id for a new record, from what it says: what kind, who, when, on which field, which words.
QString newReviewId(const QStringList &parts);
QString ownerId(const FieldRef &field);

} // namespace cardwright
