#include "workshop/cardjudgements.h"

#include "schema/fieldindex.h"
#include "schema/reviewfields.h"
#include "schema/reviewjson.h"
#include "workshop/fluency.h"
#include "workshop/workshopjson.h"

#include <QHash>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QStringList kRatings = {u""_s, u"poor"_s, u"borderline"_s, u"average"_s, u"solid"_s, u"outstanding"_s};

} // namespace

QList<Judgement> judgementsOf(const Workshop &workshop, const QString &who)
{
    QList<Judgement> judgements;
    for (const DimensionRating &rating : workshop.ratings) {
        if (rating.target != "card"_L1 || rating.rating.isEmpty())
            continue;
        Judgement judgement;
        judgement.judgement = u"J1"_s;
        judgement.dimension = rating.dimension;
        judgement.rating = static_cast<Judgement::Rating>(qMax<qsizetype>(0, kRatings.indexOf(rating.rating)));
        judgement.rationale = rating.rationale;
        judgement.actions = rating.actions;
        judgement.fluency = rating.fluency;
        judgement.expertise = rating.expertise;
        judgement.who = rating.who.isEmpty() ? who : rating.who;
        judgement.when = rating.when;
        for (const QString &evidence : rating.evidence)
            judgement.evidence.append(FieldRef{evidence, {}, {}, {}, {}});
        judgement.id = newReviewId({u"judgement"_s, judgement.who, judgement.when, judgement.dimension,
                                    rating.rating, judgement.rationale});
        judgements.append(judgement);
    }
    return judgements;
}

void findEvidence(QList<Judgement> &judgements, const Card &card, const Match &match)
{
    const FieldIndex index(card, match);
    for (Judgement &judgement : judgements) {
        for (FieldRef &evidence : judgement.evidence) {
            const QString typed = evidence.path;
            FoundField found = index.find(evidence);
            if (found.node < 0)
                found = index.find(FieldRef{{}, typed, {}, {}, {}});
            evidence = found.node >= 0 ? fieldRef(card, match, found.node) : FieldRef{typed, typed, {}, {}, {}};
        }
    }
}

void takeRatings(Workshop &workshop, const QList<Judgement> &judgements)
{
    QHash<QString, const Judgement *> latest;
    for (const Judgement &judgement : judgements) {
        if (judgement.judgement != "J1"_L1 || judgement.rating == Judgement::Rating::None)
            continue;
        const Judgement *other = latest.value(judgement.dimension);
        if (!other || other->when <= judgement.when)
            latest.insert(judgement.dimension, &judgement);
    }
    for (const Judgement &judgement : judgements) {
        const DimensionRating *there = ratingOf(workshop, judgement.dimension, u"card"_s);
        if (latest.value(judgement.dimension) != &judgement || (there && !there->rating.isEmpty()))
            continue;
        DimensionRating rating;
        rating.id = newWorkshopId();
        rating.dimension = judgement.dimension;
        rating.target = u"card"_s;
        rating.rating = kRatings.value(static_cast<int>(judgement.rating));
        rating.rationale = judgement.rationale;
        rating.actions = judgement.actions;
        rating.fluency = judgement.fluency;
        rating.expertise = judgement.expertise;
        rating.who = judgement.who;
        rating.when = judgement.when;
        for (const FieldRef &evidence : judgement.evidence)
            rating.evidence.append(evidence.path);
        workshop.ratings.append(rating);
    }
}

} // namespace cardwright
