#include "audit/audittemplates.h"

#include "schema/forcedmatch.h"
#include "schema/templatereader.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QString &name)
{
    QFile file(u":/templates/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// On the Hub a question is often answered under headings of the author's own below it ("Data Fields",
// "default"), or in the text of its section: these count for it.
void takeWhatStandsBelow(const Card &card, Match &match)
{
    const QList<Spec> &specs = match.schema->specs();
    for (int node = 0; node < card.nodes().size(); ++node) {
        const int spec = match.specOfNode[node];
        if (spec < 0 || !specs[spec].isField())
            continue;
        for (int below = node + 1; below < card.subtreeEnd(node); ++below) {
            if (match.specOfNode[below] >= 0)
                continue;
            match.specOfNode[below] = spec;
            match.nodesOfSpec[spec].append(below);
        }
    }
    for (int i = 0; i < specs.size(); ++i) {
        if (specs[i].isField() || match.nodesOfSpec[i].isEmpty() || card.nodes()[match.nodesOfSpec[i].first()].body.isEmpty())
            continue;
        int first = -1;
        bool matched = false;
        for (int child = i + 1; child < specs.size() && specs[child].parent == i; ++child) {
            first = first < 0 ? child : first;
            matched = matched || !match.nodesOfSpec[child].isEmpty();
        }
        if (first >= 0 && !matched)
            match.nodesOfSpec[first].append(match.nodesOfSpec[i].first());
    }
}

} // namespace

const Template &huggingFaceTemplate()
{
    static const Template instance = [] {
        builtInTemplate(); // brings the resources of all templates up
        TemplateReader reader;
        reader.readStructure(json(u"hugging-face-dataset-card.json"_s));
        reader.readLanguage(json(u"hugging-face-dataset-card.en.json"_s));
        return reader.take();
    }();
    return instance;
}

Match matchForAudit(const Card &card)
{
    Match match = matchCard(card);
    if (match.schema && !match.guessed)
        return match;
    match = matchCard(card, {&builtInTemplate(), &huggingFaceTemplate()});
    if (match.schema == &huggingFaceTemplate())
        takeWhatStandsBelow(card, match);
    return match;
}

Match matchForAudit(const Card &card, const Template &schema)
{
    Match match = matchAgainst(card, schema);
    if (match.schema == &huggingFaceTemplate())
        takeWhatStandsBelow(card, match);
    return match;
}

const Template *auditTemplate(QStringView id)
{
    for (const Template *schema : {&builtInTemplate(), &huggingFaceTemplate()}) {
        if (schema->id() == id)
            return schema;
    }
    return nullptr;
}

QStringList auditTemplateIds()
{
    return {builtInTemplate().id(), huggingFaceTemplate().id()};
}

} // namespace cardwright
