#include "workshop/cardjudgements.h"

#include "schema/reviewjson.h"

namespace cardwright {

using namespace Qt::StringLiterals;

QList<Judgement> judgementsOf(const Workshop &workshop, const QString &who)
{
    static const QStringList names = {u""_s, u"poor"_s, u"borderline"_s, u"average"_s, u"solid"_s, u"outstanding"_s};
    QList<Judgement> judgements;
    for (const DimensionRating &rating : workshop.ratings) {
        if (rating.target != "card"_L1 || rating.rating.isEmpty())
            continue;
        Judgement judgement;
        judgement.judgement = u"J1"_s;
        judgement.dimension = rating.dimension;
        judgement.rating = static_cast<Judgement::Rating>(qMax<qsizetype>(0, names.indexOf(rating.rating)));
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

} // namespace cardwright
