#pragma once

#include "schema/codecs.h"

namespace cardwright {

// One part of a composite answer.
struct PartAnswer
{
    QString label;      // the line before it as it stands in the file: "**BibTeX:**"; may be empty
    QString gap;        // between label and text: line feeds, or a space
    QString text;       // Markdown of the part, which its own codec can read
    bool bare = false;  // stands without the label that the template has for it
    int blankLines = 1; // between it and what stands before

    bool isEmpty() const { return label.isEmpty() && text.isEmpty(); }
    bool operator==(const PartAnswer &) const = default;
};

struct CompositeValue
{
    QList<PartAnswer> parts; // as many as the template's, in its order; those that are absent are empty
    Remarks remarks;
    int blankLines = 1; // before the remarks

    bool operator==(const CompositeValue &) const = default;
};

// True for a question whose answer has several parts that can be told apart.
bool isComposite(const Template &schema, int spec);

// Tells the parts of a body apart, block by block, in the order of the template. What comes before a
// long text part, or fits nowhere else, is text where the template asks for text. Nothing where a
// block fits no part, or joining the parts would not give back `body`.
std::optional<CompositeValue> parseComposite(QStringView body, const Template &schema, int spec);

// Joins the parts: named parts get the template's label where they have none of their own, what a text
// leaves open is closed, and lists that would become one are kept apart by an empty comment.
QString writeComposite(const CompositeValue &value, const Template &schema, int spec,
                       const QString &language);

} // namespace cardwright
