#pragma once

#include "schema/review.h"

namespace cardwright {

// What a person is asked to judge, in the order of the Playbook's list.
struct JudgementWords
{
    QString id;        // "J1" to "J14"
    QString dimension; // id, of J1 only
    QString title;     // "Quality", "True and complete"
    QString question;
    QString hint;      // what helps to decide
    QString key() const { return id + u'/' + dimension; }
};

// J1 stands here once for each dimension.
QList<JudgementWords> judgementWords();

// "Poor" to "Outstanding"
QString ratingWord(Judgement::Rating rating);
QStringList ratingWords(); // in order, without that for none
// 1 to 5 with their meaning, for what a reader has to bring along.
QStringList fluencyWords();
QStringList expertiseWords();
QString dimensionWord(const QString &dimension); // its id

} // namespace cardwright
