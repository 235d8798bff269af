#pragma once

#include "schema/template.h"

namespace cardwright {

// Which node of a card answers which question of a template (design.md section 5).
struct Match
{
    const Template *schema = nullptr; // null: the card fits no template
    bool guessed = false;             // no directive named it
    QString language;                 // of the card: said in it, else guessed from its headings; "en"
    bool languageSet = false;         // the card itself says its language
    QList<int> specOfNode;            // per node of the card; -1: not in the template
    QList<QList<int>> nodesOfSpec;    // per spec; most have none or one

    int specOf(int node) const { return specOfNode.value(node, -1); }
    int nodeOf(int spec) const
    {
        return schema && !nodesOfSpec.at(spec).isEmpty() ? nodesOfSpec.at(spec).first() : -1;
    }
};

Match matchCard(const Card &card, const QList<const Template *> &templates);
inline Match matchCard(const Card &card) { return matchCard(card, {&builtInTemplate()}); }

// The same for a card whose directive names a template of the user (TemplateShelf::namedBy()); null: it
// names none that is known.
Match matchNamed(const Card &card, const Template *named);

} // namespace cardwright
