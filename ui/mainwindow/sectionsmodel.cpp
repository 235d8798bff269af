#include "mainwindow/sectionsmodel.h"

#include "audit/pageindex.h"
#include "audit/readinesswords.h"
#include "editing/carddocument.h"

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

void count(SectionRow &row, const CardDocument &document, NodeKey key, int spec)
{
    Progress progress;
    const int node = document.card().indexOfKey(key);
    if (spec >= 0)
        progress = document.reading().progressOfSpec(spec);
    else if (node >= 0)
        progress = document.reading().progressOfNode(node);
    row.answered = progress.answered;
    row.applicable = progress.applicable;
    row.excused = progress.applicable == 0 && progress.excused > 0;
}

// Title, summary and whatever stands before the first section.
void countHead(SectionRow &row, const CardDocument &document, const Page &page)
{
    const Card &card = document.card();
    const int summary = card.summaryIndex();
    row.applicable = 2;
    row.answered = (card.title().trimmed().isEmpty() ? 0 : 1)
                   + (summary >= 0 && document.reading().node(summary).answered != Answered::No ? 1 : 0);
    for (const Question &question : page.questions) {
        SectionRow one;
        count(one, document, question.node, question.spec);
        row.applicable += one.applicable;
        row.answered += one.answered;
    }
}

// Of what is shown, where that is not everything: a row of the list counts what is below it.
void countShown(SectionRow &row, const CardDocument &document, const QList<Question> &questions, qsizetype from)
{
    const int depth = questions[from].depth;
    for (qsizetype i = from; i < questions.size() && (i == from || questions[i].depth > depth); ++i) {
        if (questions[i].container)
            continue;
        SectionRow one;
        count(one, document, questions[i].node, questions[i].spec);
        row.applicable += one.applicable;
        row.answered += one.answered;
    }
}

SectionRow rowOf(const CardDocument &document, const Page &page, int number)
{
    SectionRow row;
    row.page = number;
    row.head = page.head;
    if (page.head) {
        row.title = SectionsModel::tr("Title and summary");
        countHead(row, document, page);
        return row;
    }
    row.title = page.title.isEmpty() ? SectionsModel::tr("Section without a name") : page.title;
    if (page.part > 0)
        row.title = SectionsModel::tr("%1 (part %L2)").arg(row.title).arg(page.part + 1);
    count(row, document, page.node, page.spec);
    if (document.showsEssentials() && !row.excused && !page.questions.isEmpty()) {
        row.answered = row.applicable = 0;
        countShown(row, document, page.questions, 0);
    }
    return row;
}

QList<SectionRow> subsectionsOf(const CardDocument &document, const Page &page, int number)
{
    QList<SectionRow> rows;
    QHash<QString, int> given;
    for (qsizetype i = 0; i < page.questions.size(); ++i) {
        const Question &question = page.questions[i];
        if (!question.container || question.depth == 0)
            continue;
        SectionRow row;
        const int node = document.card().indexOfKey(question.node);
        const Match &match = document.match();
        row.key = uniqueKey(given, question.spec >= 0 ? u"sub s%1"_s.arg(question.spec)
                                                      : u"sub n%1"_s.arg(question.node));
        row.title = node >= 0 ? document.card().nodes()[node].title
                              : match.schema->text(question.spec, match.language).title;
        if (row.title.isEmpty())
            row.title = SectionsModel::tr("Part without a name");
        row.page = number;
        row.sub = true;
        row.depth = question.depth;
        row.question = question;
        count(row, document, question.node, question.spec);
        if (document.showsEssentials() && !row.excused) {
            row.answered = row.applicable = 0;
            countShown(row, document, page.questions, i);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

void SectionsModel::show(const CardDocument &document, const Report &report, const QList<Question> &comments, int currentPage)
{
    const QList<Page> &form = document.shownForm();
    QList<int> toDo(form.size());
    QList<int> look(form.size());
    QList<int> open(form.size());
    const PageIndex pages(form);
    const QStringList keys = pageKeys(form);
    for (const Finding &finding : report.findings) {
        if (finding.rule == "unanswered"_L1 || finding.rule == "minimum-content"_L1 || isOfWholeCard(finding))
            continue;
        (finding.severity == Severity::ToDo ? toDo : look)[pages.page(finding.node, finding.spec)] += 1;
    }

    for (const Question &question : comments)
        open[pages.page(question.node, question.spec)] += 1;

    QList<SectionRow> rows;
    for (int page = 0; page < form.size(); ++page) {
        SectionRow row = rowOf(document, form[page], page);
        row.key = keys[page];
        row.toDo = toDo[page];
        row.look = look[page];
        row.comments = open[page];
        row.current = page == currentPage;
        rows.append(row);
        if (page == currentPage)
            rows.append(subsectionsOf(document, form[page], page));
    }
    setRows(rows);
}

QString SectionsModel::countsOf(const SectionRow &row)
{
    QStringList parts;
    if (row.excused)
        parts.append(tr("does not apply"));
    else if (!row.head && row.applicable > 0)
        parts.append(tr("%1 of %2 answered").arg(row.answered).arg(row.applicable));
    if (row.toDo > 0)
        parts.append(tr("%n to do", nullptr, row.toDo));
    if (row.look > 0)
        parts.append(tr("%n worth a look", nullptr, row.look));
    if (row.comments > 0)
        parts.append(tr("%n open comment(s)", nullptr, row.comments));
    return parts.join(u", "_s);
}

QVariant SectionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SectionRow &section = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return section.title;
    case Qt::AccessibleTextRole: {
        const QString counts = countsOf(section);
        return counts.isEmpty() ? section.title : section.title + u", "_s + counts;
    }
    case Qt::ToolTipRole: {
        const QString counts = countsOf(section);
        const QString title = u"<p>"_s + section.title.toHtmlEscaped();
        return counts.isEmpty() ? QString(title + u"</p>"_s)
                                : QString(title + u"<br>"_s + counts + u"</p>"_s);
    }
    default:
        return {};
    }
}

} // namespace cardwright
