#pragma once

#include "schema/template.h"
#include "workshop/workshop.h"

namespace cardwright {

// How many questions there are for each stage of the data's life. A flat spread is where to start
// from; what the dataset is says which stages may be full.

struct StageShare
{
    enum class Mark { None, Sparse, Dense };

    QString stage; // "origins", ...; empty: no stage yet
    int questions = 0;
    double share = 0; // of those that have a stage, 0-1
    Mark mark = Mark::None;
};

// One line for each of `stages` in that order, and one without a stage where there are such questions.
QList<StageShare> oftenDistribution(const Workshop &workshop, const QStringList &stages);
QList<StageShare> oftenDistribution(const Template &schema, const QStringList &stages);

// What a dataset of this kind is expected to say more about.
enum class DatasetContext { None, New, LongUse, OddExamples };
QStringList fullerStages(DatasetContext context);
// The mark without those that the context explains.
StageShare::Mark markIn(const StageShare &share, DatasetContext context);

} // namespace cardwright
