#include "audit/reportsums.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// A template without words for it in the program's language borrows those of the built-in one.
QString contentName(const Template &schema, const QString &id)
{
    const QString language = QLocale().name().left(2); // the program's, as in the sentences
    const Template &named = schema.languages().contains(language) ? schema : builtInTemplate();
    return named.minimumContentName(id, language);
}

// What a question adds to a sum; as in Progress of the whole card.
Progress progressOf(const AuditedCard &audited, int spec)
{
    const Answered state = audited.reading.spec(spec);
    Progress one;
    one.excused = state == Answered::NotApplicable || state == Answered::NotDisclosed
        || (state == Answered::No && audited.reading.isExcused(spec));
    one.applicable = !one.excused;
    one.unknown = state == Answered::NotKnown;
    one.answered = state == Answered::Yes || state == Answered::NotKnown;
    return one;
}

void add(Progress &sum, const Progress &one)
{
    sum.answered += one.answered;
    sum.applicable += one.applicable;
    sum.unknown += one.unknown;
    sum.excused += one.excused;
}

// A section's state goes on to its subsections, and from these to their questions.
bool isCoveredBy(const AuditedCard &audited, int spec, int above)
{
    while (spec >= 0 && spec != above)
        spec = audited.reading.coveredBy(spec);
    return spec == above;
}

int topOf(const Template &schema, int spec)
{
    while (schema.specs()[spec].parent >= 0)
        spec = schema.specs()[spec].parent;
    return spec;
}

} // namespace

QList<MinimumContent> minimumContentsOf(const AuditedCard &audited)
{
    QList<MinimumContent> contents;
    if (!audited.schema())
        return contents;
    const Template &schema = *audited.schema();
    for (const QString &id : schema.minimumContents()) {
        MinimumContent content;
        content.id = id;
        content.name = contentName(schema, id);
        bool allExcused = true;
        for (int i = 0; i < schema.specs().size(); ++i) {
            if (!schema.specs()[i].minimumContents.contains(id))
                continue;
            const Answered state = audited.reading.spec(i);
            const bool excused = state == Answered::NotApplicable || state == Answered::NotDisclosed;
            allExcused = allExcused && excused;
            if (state == Answered::Yes) {
                for (const int node : audited.match.nodesOfSpec[i]) {
                    content.evidence.append(audited.card.nodes()[node].id);
                    content.places.append(placeOf(audited, node, i));
                }
            } else if (!excused && content.nextSpec < 0 && !audited.reading.isExcused(i)) {
                content.nextSpec = i;
            }
        }
        content.state = !content.evidence.isEmpty() ? MinimumContent::State::Present
            : allExcused                            ? MinimumContent::State::Excused
                                                    : MinimumContent::State::Missing;
        contents.append(content);
    }
    return contents;
}

void listStates(const AuditedCard &audited, Report &report)
{
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const BodyReading &reading = audited.reading.node(i);
        if (reading.answered != Answered::NotKnown && reading.answered != Answered::NotApplicable
            && reading.answered != Answered::NotDisclosed)
            continue;
        const Node &node = audited.card.nodes()[i];
        Excuse excuse;
        excuse.state = reading.answered;
        excuse.node = node.key;
        excuse.spec = audited.match.specOf(i);
        excuse.fieldId = node.id;
        excuse.place = placeOf(audited, i, excuse.spec);
        excuse.reason = reading.reason;
        if (excuse.spec >= 0 && !audited.schema()->specs()[excuse.spec].isField()) {
            excuse.covers = 0;
            for (int spec = 0; spec < audited.schema()->specs().size(); ++spec)
                excuse.covers += audited.schema()->specs()[spec].isField() && isCoveredBy(audited, spec, excuse.spec);
        }
        (reading.answered == Answered::NotKnown ? report.unknowns : report.excuses).append(excuse);
    }
}

QList<DimensionFigure> dimensionsOf(const AuditedCard &audited, const QList<Finding> &findings)
{
    QList<DimensionFigure> figures;
    if (!audited.schema())
        return figures;
    const QString language = QLocale().name().left(2);
    for (const QString &id : dimensionIds()) {
        DimensionFigure figure;
        figure.id = id;
        figure.name = builtInTemplate().dimensionName(id, language);
        for (int i = 0; i < audited.schema()->specs().size(); ++i) {
            const Spec &spec = audited.schema()->specs()[i];
            if (spec.isField() && spec.dimensions.contains(id))
                add(figure.progress, progressOf(audited, i));
        }
        for (const Finding &finding : findings) {
            if (finding.dimensions.contains(id))
                ++(finding.severity == Severity::ToDo ? figure.toDo : figure.look);
        }
        figures.append(figure);
    }
    return figures;
}

QList<DepthBalance> depthOf(const AuditedCard &audited)
{
    QList<DepthBalance> sections;
    if (!audited.schema())
        return sections;
    const Template &schema = *audited.schema();
    for (int i = 0; i < schema.specs().size(); ++i) {
        const Spec &spec = schema.specs()[i];
        if (!spec.isField() || spec.parent < 0)
            continue;
        const int top = topOf(schema, i);
        if (sections.isEmpty() || sections.last().spec != top) {
            DepthBalance section;
            section.section = audited.titleOf(top);
            section.spec = top;
            const int node = audited.match.nodeOf(top);
            section.node = node >= 0 ? audited.card.nodes()[node].key : kNoNode;
            sections.append(section);
        }
        const Progress one = progressOf(audited, i);
        sections.last().unknown += one.unknown;
        if (spec.scope == Scope::None)
            continue;
        const int scope = spec.scope == Scope::Telescope ? 0 : spec.scope == Scope::Periscope ? 1 : 2;
        sections.last().answered[scope] += one.answered;
        sections.last().applicable[scope] += one.applicable;
    }
    return sections;
}

QList<OftenSpread> oftenOf(const AuditedCard &audited)
{
    QList<OftenSpread> spread;
    if (!audited.schema())
        return spread;
    for (const QString &stage : {u"origins"_s, u"factuals"_s, u"transformations"_s, u"experience"_s, u"n-1"_s}) {
        OftenSpread one{stage, 0, 0};
        for (int i = 0; i < audited.schema()->specs().size(); ++i) {
            const Spec &spec = audited.schema()->specs()[i];
            if (!spec.isField() || spec.often != stage)
                continue;
            const Progress progress = progressOf(audited, i);
            one.answered += progress.answered;
            one.applicable += progress.applicable;
        }
        spread.append(one);
    }
    return spread;
}

QString placeOf(const AuditedCard &audited, int node, int spec)
{
    const QString head = QCoreApplication::translate("Audit", "Title and summary");
    const QList<Node> &nodes = audited.card.nodes();
    QStringList titles;
    if (node >= 0) {
        if (nodes[node].level == 0 || nodes[node].kind == Node::Kind::Title)
            return head;
        for (int i = node; i >= 0 && nodes[i].kind != Node::Kind::Title; i = nodes[i].parent)
            titles.prepend(nodes[i].title.isEmpty() ? u"…"_s : nodes[i].title);
    } else if (spec >= 0 && audited.schema()) {
        for (int i = spec; i >= 0; i = audited.schema()->specs()[i].parent)
            titles.prepend(audited.schema()->text(i, audited.match.language).title);
    } else {
        return head;
    }
    return titles.join(u" › "_s);
}

} // namespace cardwright
