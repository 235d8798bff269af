#include "audit/findingsmodel.h"

#include "audit/pageindex.h"
#include "editing/carddocument.h"

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kMostRows = 1000; // nobody reads further; the counts above the list hold all
const QString kUnanswered = u"unanswered"_s;
const QString kStep = u" › "_s;

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
    row.severity = finding.severity;
    row.node = finding.node;
    row.spec = finding.spec;
    row.next = finding.rule == kUnanswered;
    if (row.next)
        row.place = titleOf(document, finding.node, finding.spec);
    else if (finding.place.startsWith(section + kStep))
        row.place = finding.place.sliced(section.size() + kStep.size());
    else if (finding.place != section)
        row.place = finding.place;
    return row;
}

void FindingsModel::setReport(const Report &report, const CardDocument &document)
{
    const QList<Page> &form = document.form();
    const PageIndex pages(form);
    const QStringList keys = pageKeys(form);
    QList<QList<FindingRow>> ofPage(form.size());
    QHash<QString, int> given;
    for (const Finding &finding : report.findings) {
        const int page = pages.page(finding.node, finding.spec);
        FindingRow row = rowOf(finding, sectionName(form[page]), document);
        row.key = uniqueKey(given, keyOf(finding, keys[page]));
        row.expanded = m_expanded.contains(row.key);
        ofPage[page].append(row);
    }

    QList<FindingRow> rows;
    for (int page = 0; page < form.size() && rows.size() < kMostRows; ++page) {
        if (ofPage[page].isEmpty())
            continue;
        FindingRow group;
        group.key = keys[page];
        group.group = true;
        group.text = sectionName(form[page]);
        group.count = static_cast<int>(ofPage[page].size());
        rows.append(group);
        rows.append(ofPage[page].first(qMin(ofPage[page].size(), qsizetype(kMostRows))));
    }
    setRows(rows);
}

void FindingsModel::clear()
{
    m_expanded.clear();
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
        return finding.group ? QString() : QString(u"<p>"_s + finding.why.toHtmlEscaped() + u"</p>"_s);
    case Qt::AccessibleTextRole: {
        if (finding.group)
            return finding.text;
        const QString tone = finding.severity == Severity::ToDo ? tr("To do") : tr("Worth a look");
        return QStringList{tone, finding.text, finding.place}.join(u", "_s);
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
