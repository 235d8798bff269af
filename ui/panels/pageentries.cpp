#include "panels/pageentries.h"

#include "editing/carddocument.h"
#include "schema/terms.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString identity(const Template *schema, const Question &question)
{
    if (question.spec >= 0 && (!repeatsAsHeading(schema, question.spec) || question.node == kNoNode))
        return u's' + QString::number(question.spec);
    return u'n' + QString::number(question.node);
}

} // namespace

bool repeatsAsHeading(const Template *schema, int spec)
{
    return schema && spec >= 0 && schema->specs()[spec].repeatsAsHeading;
}

QList<PageEntry> entriesOf(const CardDocument &document, const Page &page, const QSet<QString> &wanted)
{
    using Kind = PageEntry::Kind;
    QList<PageEntry> entries;
    if (page.head) {
        Question head;
        head.node = page.node;
        head.container = true;
        entries.append({u"title"_s, Kind::Title, head});
        entries.append({u"summary"_s, Kind::Summary, head});
    }
    const Template *schema = document.match().schema;
    for (qsizetype i = 0; i < page.questions.size(); ++i) {
        const Question &question = page.questions[i];
        const QString id = identity(schema, question);
        if (question.container) {
            entries.append({u"h"_s + id, Kind::Heading, question});
            if (wanted.contains(id) || document.hasText(question))
                entries.append({u"t"_s + id, Kind::HeadingText, question});
            continue;
        }
        entries.append({u"q"_s + id, Kind::Answer, question});
        const bool asksTerms = question.spec >= 0 && question.spec == termSpec(document.match());
        const bool last = i + 1 == page.questions.size() || page.questions[i + 1].spec != question.spec;
        if (asksTerms && last && !document.isReadOnly())
            entries.append({u"terms"_s, Kind::Terms, question});
        if (repeatsAsHeading(schema, question.spec) && last && question.node != kNoNode
            && !document.isReadOnly())
            entries.append({u"a"_s + QString::number(question.spec), Kind::AddAnother, question});
    }
    return entries;
}

int indexOf(const QList<PageEntry> &entries, const Question &question)
{
    using Kind = PageEntry::Kind;
    int found = -1;
    for (int i = 0; i < entries.size(); ++i) {
        const PageEntry &entry = entries[i];
        const bool same = question.node != kNoNode
                              ? entry.question.node == question.node
                              : entry.question.spec == question.spec && question.spec >= 0;
        if (!same || entry.kind == Kind::AddAnother || entry.kind == Kind::Terms)
            continue;
        // the text under a heading rather than the heading, the summary rather than the title
        if (found < 0 || entry.kind == Kind::HeadingText || entry.kind == Kind::Summary)
            found = i;
    }
    return found;
}

QString heirOf(const PageEntry &before, const QList<PageEntry> &entries)
{
    if (before.question.spec < 0 || before.question.node != kNoNode)
        return {};
    const auto heir = std::find_if(entries.cbegin(), entries.cend(), [&before](const PageEntry &entry) {
        return entry.kind == before.kind && entry.question.spec == before.question.spec;
    });
    return heir == entries.cend() ? QString() : heir->id;
}

QString objectNameOf(const CardDocument &document, const Question &question)
{
    const int node = document.card().indexOfKey(question.node);
    if (document.match().schema && question.spec >= 0)
        return document.match().schema->specs()[question.spec].id;
    return node >= 0 ? document.card().nodes()[node].id : QString();
}

QList<Finding> findingsOf(const Report &report, const PageEntry &entry)
{
    QList<Finding> here;
    for (const Finding &finding : report.findings) {
        const Question &question = entry.question;
        const bool same = finding.node != kNoNode ? finding.node == question.node
                                                  : question.node == kNoNode && finding.spec == question.spec;
        const bool ofTitle = finding.rule == "title-left"_L1;
        // A comment stands at its question itself.
        const bool elsewhere = finding.rule == "unanswered"_L1 || finding.rule.startsWith("comment-"_L1);
        if (same && !elsewhere && ofTitle == (entry.kind == PageEntry::Kind::Title))
            here.append(finding);
    }
    return here;
}

} // namespace cardwright
