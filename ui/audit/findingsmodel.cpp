#include "audit/findingsmodel.h"

#include "audit/pageindex.h"
#include "audit/readinesswords.h"
#include "editing/carddocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kMostRows = 1000; // nobody reads further; the counts above the list hold all
const QString kUnanswered = u"unanswered"_s;
const QString kStep = u" › "_s;

// Its node may be the heading above a question that the card lacks.
bool isInCard(const Card &card, const Finding &finding)
{
    const int node = card.indexOfKey(finding.node);
    return (node >= 0 && card.nodes()[node].id == finding.fieldId) || card.indexOfId(finding.fieldId) >= 0;
}

// The one line about a section's open questions stays the same line while they are answered.
QString keyOf(const Finding &finding, const QString &section)
{
    if (finding.rule == kUnanswered)
        return finding.rule + u'/' + section;
    return finding.rule + u'/' + QString::number(finding.node) + u'/' + QString::number(finding.spec);
}

QString titleOf(const CardDocument &document, NodeKey key, int spec)
{
    const int node = document.card().indexOfKey(key);
    if (node >= 0)
        return document.card().nodes()[node].title;
    const Match &match = document.match();
    return spec >= 0 && match.schema ? match.schema->text(spec, match.language).title : QString();
}

// Something stands there, and it says that the answer is still to come.
bool isWaiting(const CardDocument &document, NodeKey key)
{
    const int node = document.card().indexOfKey(key);
    return node >= 0 && document.reading().node(node).answered == Answered::ToDo;
}

QString sectionName(const Page &page)
{
    if (page.head)
        return FindingsModel::tr("Title and summary");
    return page.title.isEmpty() ? FindingsModel::tr("Section without a name") : page.title;
}

} // namespace

FindingRow FindingsModel::rowOf(const Finding &finding, const QString &section,
                                const CardDocument &document) const
{
    FindingRow row;
    row.text = finding.sentence;
    row.why = finding.why;
    row.reference = ruleReference(finding.rule, finding.check);
    row.fix = finding.fix && !document.isReadOnly() ? finding.fixText : QString();
    row.severity = finding.severity;
    row.node = finding.node;
    row.spec = finding.spec;
    row.next = finding.rule == kUnanswered;
    row.dismissable = mayDismiss(finding) && !row.next; // that line is no fault of one place
    row.changed = !finding.dismissal.isEmpty();
    if (isOfWholeCard(finding) && finding.fieldId.isEmpty())
        return row; // the group says where
    if (row.next && finding.spec < 0 && !isInCard(document.card(), finding))
        row.place = finding.place.section(kStep, -1); // no question of the form
    else if (row.next)
        row.place = isWaiting(document, finding.node)
                        ? tr("%1, still waiting").arg(titleOf(document, finding.node, finding.spec))
                        : titleOf(document, finding.node, finding.spec);
    else if (finding.place.startsWith(section + kStep))
        row.place = finding.place.sliced(section.size() + kStep.size());
    else if (finding.place != section)
        row.place = finding.place;
    return row;
}

bool FindingsModel::isChosen(const Finding &finding) const
{
    if (m_choice.only && finding.severity != *m_choice.only)
        return false;
    const QString text = finding.sentence + u' ' + finding.place + u' ' + ruleReference(finding.rule, finding.check);
    const QStringList words = m_choice.words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void FindingsModel::put(QList<FindingRow> &rows, FindingRow row, const Finding &finding)
{
    row.expanded = m_expanded.contains(row.key);
    m_findings.insert(row.key, finding);
    rows.append(row);
}

QList<FindingsModel::Group> FindingsModel::bySection(const Report &report, const CardDocument &document)
{
    const QList<Page> &form = document.form();
    const PageIndex pages(form);
    const QStringList keys = pageKeys(form);
    QList<Group> groups;
    for (qsizetype page = 0; page < form.size(); ++page)
        groups.append({keys[page], sectionName(form[page]), {}});
    groups.append({u"whole"_s, wholeCardName(), {}}); // what people have to say, after the card is written
    QHash<QString, int> given;
    for (const Finding &finding : report.findings) {
        const qsizetype page = isOfWholeCard(finding) ? form.size() : pages.page(finding.node, finding.spec);
        // Numbered before anything is filtered out: a key is that of the same finding always.
        const QString key = uniqueKey(given, keyOf(finding, groups[page].key));
        if (!isChosen(finding))
            continue;
        FindingRow row = rowOf(finding, groups[page].name, document);
        row.key = key;
        put(groups[page].rows, row, finding);
    }
    return groups;
}

// A finding that bears on two of them stands in both, as it counts in both.
QList<FindingsModel::Group> FindingsModel::byDimension(const Report &report, const CardDocument &document)
{
    const PageIndex pages(document.form());
    const QStringList keys = pageKeys(document.form());
    QList<Group> groups;
    for (const DimensionFigure &figure : report.dimensions)
        groups.append({dimensionKey(figure.id), plainDimension(figure.id), {}});
    groups.append({dimensionKey({}), plainDimension({}), {}});
    QHash<QString, int> given;
    for (const Finding &finding : report.findings) {
        const QString key = uniqueKey(given, keyOf(finding, keys[pages.page(finding.node, finding.spec)]));
        if (!isChosen(finding))
            continue;
        FindingRow row = rowOf(finding, QString(), document);
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const bool last = i + 1 == groups.size();
            const bool here = finding.dimensions.contains(groups[i].key.sliced(dimensionKey({}).size()));
            if (!here && !(last && finding.dimensions.isEmpty()))
                continue;
            row.key = key + u'@' + groups[i].key;
            put(groups[i].rows, row, finding);
        }
    }
    return groups;
}

void FindingsModel::setReport(const Report &report, const CardDocument &document)
{
    m_findings.clear();
    m_listed = static_cast<int>(std::count_if(report.findings.begin(), report.findings.end(),
                                              [this](const Finding &finding) { return isChosen(finding); }));
    const QList<Group> groups = m_choice.byDimension ? byDimension(report, document) : bySection(report, document);
    QList<FindingRow> rows;
    for (const Group &group : groups) {
        if (group.rows.isEmpty() || rows.size() >= kMostRows)
            continue;
        FindingRow head;
        head.key = group.key;
        head.group = true;
        head.text = group.name;
        head.count = static_cast<int>(group.rows.size());
        rows.append(head);
        rows.append(group.rows.first(qMin(group.rows.size(), qsizetype(kMostRows))));
    }
    setRows(rows);
}

void FindingsModel::clear()
{
    m_expanded.clear();
    m_findings.clear();
    m_listed = 0;
    setRows({});
}

void FindingsModel::toggleWhy(int at)
{
    FindingRow changed = row(at);
    if (changed.group || changed.why.isEmpty())
        return;
    changed.expanded = !changed.expanded;
    if (changed.expanded)
        m_expanded.insert(changed.key);
    else
        m_expanded.remove(changed.key);
    setRow(at, changed);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FindingRow &finding = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return finding.text;
    case Qt::ToolTipRole:
        return finding.group ? QString() : QString(u"<p>"_s + finding.why.toHtmlEscaped() + u"</p><p>"_s + finding.reference.toHtmlEscaped() + u"</p>"_s);
    case Qt::AccessibleTextRole: {
        if (finding.group)
            return finding.text;
        const QString tone = finding.severity == Severity::ToDo ? tr("To do") : tr("Worth a look");
        QStringList parts{tone, finding.text, finding.place};
        if (!finding.fix.isEmpty())
            parts.append(tr("can be mended here: %1").arg(finding.fix));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::AccessibleDescriptionRole:
        return finding.why;
    default:
        return {};
    }
}

// Names of sections are no stop for the keyboard.
Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (row(index.row()).group)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace cardwright
