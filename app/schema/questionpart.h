#pragma once

#include <QStringView>

namespace cardwright {

class Template;
struct PartSpec;
struct PartText;

// A question of the template, or one part of a composite answer to it.
struct QuestionPart
{
    int spec = -1; // -1: the template does not know the question
    int part = -1; // -1: the answer as a whole

    QuestionPart(int specIndex, int partIndex = -1) // not explicit: a question alone will do
        : spec(specIndex)
        , part(partIndex)
    {}
};

// The part that is asked for, if it is of this kind; for a whole question the one part of it that is.
// -1 where there is none or there are several.
int partOf(const Template &schema, QuestionPart asked, QStringView kind);
// The kind of what is asked for, as in the template file; empty where the template does not know it.
QStringView kindOf(const Template &schema, QuestionPart asked);

} // namespace cardwright
