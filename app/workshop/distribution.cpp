#include "workshop/distribution.h"

#include "workshop/flow.h"

#include <QHash>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSparse = 0.5; // of an even share
constexpr double kDense = 2.0;
constexpr int kFewest = 5; // questions, before shares say anything

QList<StageShare> sharesOf(const QHash<QString, int> &counts, const QStringList &stages)
{
    int all = 0;
    for (const QString &stage : stages)
        all += counts.value(stage);
    QList<StageShare> shares;
    for (const QString &stage : stages) {
        StageShare share{stage, counts.value(stage), 0, StageShare::Mark::None};
        share.share = all > 0 ? static_cast<double>(share.questions) / all : 0;
        const double even = 1.0 / static_cast<double>(stages.size());
        if (all >= kFewest && share.share < kSparse * even)
            share.mark = StageShare::Mark::Sparse;
        else if (all >= kFewest && share.share > kDense * even)
            share.mark = StageShare::Mark::Dense;
        shares.append(share);
    }
    int without = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        without += stages.contains(it.key()) ? 0 : it.value();
    if (without > 0)
        shares.append({{}, without, 0, StageShare::Mark::None});
    return shares;
}

} // namespace

QList<StageShare> oftenDistribution(const Workshop &workshop, const QStringList &stages)
{
    QHash<QString, int> counts;
    for (const AskedQuestion &question : chosenQuestions(workshop))
        ++counts[stageOf(workshop, question)];
    return sharesOf(counts, stages);
}

QList<StageShare> oftenDistribution(const Template &schema, const QStringList &stages)
{
    QHash<QString, int> counts;
    for (const Spec &spec : schema.specs()) {
        if (spec.isField())
            ++counts[spec.often];
    }
    return sharesOf(counts, stages);
}

QStringList fullerStages(DatasetContext context)
{
    switch (context) {
    case DatasetContext::New:
        return {u"origins"_s, u"factuals"_s, u"transformations"_s};
    case DatasetContext::LongUse:
        return {u"factuals"_s, u"experience"_s};
    case DatasetContext::OddExamples:
        return {u"n-1"_s};
    case DatasetContext::None:
        break;
    }
    return {};
}

StageShare::Mark markIn(const StageShare &share, DatasetContext context)
{
    const bool explained = share.mark == StageShare::Mark::Dense && fullerStages(context).contains(share.stage);
    return explained ? StageShare::Mark::None : share.mark;
}

} // namespace cardwright
