#include "audit/rules.h"

#include "markdown/lines.h"

#include <QRegularExpression>
#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QList<Hit> namelessHeadings(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const Node &node = audited.card.nodes()[i];
        if (node.level > 0 && node.kind != Node::Kind::Title && node.title.trimmed().isEmpty())
            hits.append(audited.at(i));
    }
    return hits;
}

// The same title twice below one heading, where the template does not have it so.
QList<Hit> twinHeadings(const AuditedCard &audited)
{
    QList<Hit> hits;
    QSet<std::pair<int, QString>> seen;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const Node &node = audited.card.nodes()[i];
        if (node.level == 0 || node.kind == Node::Kind::Title || node.title.trimmed().isEmpty())
            continue;
        const std::pair<int, QString> name(node.parent, node.folded);
        if (seen.contains(name) && audited.match.specOf(i) < 0)
            hits.append(audited.at(i, {node.title}));
        seen.insert(name);
    }
    return hits;
}

QList<Hit> skippedLevels(const AuditedCard &audited)
{
    QList<Hit> hits;
    int above = 1;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const Node &node = audited.card.nodes()[i];
        if (node.level == 0)
            continue;
        // The Playbook's own template has fields (h4) right below sections: a matched question stands where it should.
        if (node.level > above + 1 && audited.match.specOf(i) < 0)
            hits.append(audited.at(i, {QString::number(node.level), QString::number(above)}));
        above = node.level;
    }
    return hits;
}

QList<Hit> furtherTitles(const AuditedCard &audited)
{
    QList<Hit> hits;
    bool first = true;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const Node &node = audited.card.nodes()[i];
        if (node.level != 1)
            continue;
        // The marks of a merge that stopped underline what stands above them; another rule tells.
        if (!first && !node.title.startsWith(QLatin1String("<<<<<<<")))
            hits.append(audited.at(i, {node.title}));
        first = false;
    }
    return hits;
}

// The value that a mistyped one was meant to be: one letter missing, doubled or changed; or as short as "tele".
QByteArray meantValue(const QByteArray &said, const QList<QByteArray> &values)
{
    for (const QByteArray &value : values) {
        if (said.size() >= 3 && value.startsWith(said))
            return value;
        const qsizetype shorter = qMin(said.size(), value.size());
        if (qAbs(said.size() - value.size()) > 2 || said.size() < 3)
            continue;
        qsizetype head = 0;
        while (head < shorter && said[head] == value[head])
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head && said[said.size() - 1 - tail] == value[value.size() - 1 - tail])
            ++tail;
        if (qMax(said.size(), value.size()) - head - tail <= 2)
            return value;
    }
    return {};
}

QList<Hit> oddDirectives(const AuditedCard &audited)
{
    static const QRegularExpression kDirective(u"\\b(scope|width)[ \\t]*:[ \\t]*([A-Za-z/-]+)"_s);
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const Node &node = audited.card.nodes()[i];
        if (node.level == 0)
            continue;
        // Right below the heading; a directive with an unknown value may be taken for the body's first line.
        const qsizetype from = node.heading.end;
        const qsizetype until = qMin(node.extent.end, qMax(node.directives.end, node.body.begin + 200));
        const QByteArray bytes = audited.card.bytes().mid(from, qMax<qsizetype>(until - from, 0));
        const qsizetype open = bytes.indexOf("<!--");
        if (open < 0 || !QByteArrayView(bytes).first(open).trimmed().isEmpty())
            continue;
        const qsizetype close = bytes.indexOf("-->", open);
        const QString comment = QString::fromLatin1(bytes.mid(open, close < 0 ? -1 : close - open)); // offsets stay those of bytes
        for (auto found = kDirective.globalMatch(comment); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QByteArray said = match.captured(2).toLatin1();
            const QList<QByteArray> values = match.captured(1) == "scope"_L1
                ? QList<QByteArray>{"telescope", "periscope", "microscope"}
                : QList<QByteArray>{"full", "half"};
            if (values.contains(said.toLower()) || said.contains('/'))
                continue;
            const qsizetype at = from + open + match.capturedStart(2);
            Hit hit = audited.at(i, {match.captured(1), match.captured(2)});
            hit.range = {at, at + said.size()};
            if (const QByteArray meant = meantValue(said.toLower(), values); !meant.isEmpty()) {
                hit.fix = Splice{at, said, meant};
                hit.fixText = QT_TRANSLATE_NOOP("Audit", "Write the value that was meant");
            }
            hits.append(hit);
        }
    }
    return hits;
}

// A comment or a fenced block that never ends takes the rest of the card with it.
QList<Hit> openEnds(const AuditedCard &audited)
{
    const QByteArray &bytes = audited.card.bytes();
    QList<Hit> hits;
    qsizetype comment = bytes.lastIndexOf("<!--");
    if (comment >= 0 && bytes.indexOf("-->", comment) < 0 && lineBegin(bytes, comment) == comment)
        hits.append(audited.atBytes({comment, lineEnd(bytes, comment)}));
    const int last = static_cast<int>(audited.nodeCount()) - 1;
    if (last < 0)
        return hits;
    const ByteRange extent = audited.card.nodes()[last].extent;
    QByteArray mark;
    qsizetype open = -1;
    int headings = 0;
    for (qsizetype line = extent.begin; line < extent.end; line = lineEnd(bytes, line)) {
        const QByteArrayView text = QByteArrayView(bytes).sliced(line, lineEnd(bytes, line) - line).trimmed();
        const bool fence = text.startsWith("```") || text.startsWith("~~~");
        if (open < 0 && fence) {
            open = line;
            mark = text.first(3).toByteArray();
            headings = 0;
        } else if (open >= 0 && text.startsWith(mark) && QByteArray(text.toByteArray()).replace(mark.at(0), "").isEmpty()) {
            open = -1;
        } else if (open >= 0) {
            headings += text.startsWith("## ") || text.startsWith("### ") || text.startsWith("#### ");
        }
    }
    if (open >= 0 && headings > 0)
        hits.append(audited.atBytes({open, lineEnd(bytes, open)}));
    return hits;
}

QList<Hit> brokenBytes(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        if (!audited.card.isEditable(i)) {
            hits.append(audited.at(i));
            hits.last().range = audited.card.nodes()[i].body;
        } else if (const qsizetype nul = audited.card.bodyOf(i).indexOf('\0'); nul >= 0) {
            const qsizetype at = audited.card.nodes()[i].body.begin + nul;
            hits.append(audited.at(i));
            hits.last().range = {at, at + 1};
            hits.last().sentence = QT_TRANSLATE_NOOP("Audit", "A NUL byte stands here: it is no character, and what follows may be missing elsewhere.");
        }
    }
    return hits;
}

} // namespace

QList<Rule> structureRules()
{
    return {
        {"heading-empty", "M28", "answer", "utility", kToDoFromReview, kNothing,
         QT_TRANSLATE_NOOP("Audit", "A heading without words."),
         QT_TRANSLATE_NOOP("Audit", "It cannot be found, linked to, or read out."),
         QT_TRANSLATE_NOOP("Audit", "Playbook card builder: every section and field has its title."), namelessHeadings},
        {"heading-twice", "M28", "answer", "utility", kLookFromReview, kNothing,
         QT_TRANSLATE_NOOP("Audit", "“%1” stands twice in one place."),
         QT_TRANSLATE_NOOP("Audit", "Which of the two holds? A link can only mean one of them."),
         QT_TRANSLATE_NOOP("Audit", "Playbook card builder: unique ids."), twinHeadings},
        {"heading-skips", "M28", "answer", "utility", kLookFromReview, kNothing,
         QT_TRANSLATE_NOOP("Audit", "A heading of level %1 follows one of level %2."),
         QT_TRANSLATE_NOOP("Audit", "Levels are how screen readers and contents tell what belongs to what. Use the next level."),
         QT_TRANSLATE_NOOP("Audit", "Playbook card builder: card, section, subsection and field are levels 1 to 4."), skippedLevels},
        {"title-again", "M28", "answer", "utility", kLookFromReview, kNothing,
         QT_TRANSLATE_NOOP("Audit", "A second title: “%1” is taken for a section."),
         QT_TRANSLATE_NOOP("Audit", "A card has one title. With two hashes this is a section everywhere, also in other programs."),
         QT_TRANSLATE_NOOP("Audit", "Playbook card builder: the title is the one heading of level 1."), furtherTitles},
        {"directive-odd", "M28", "answer", "utility", kLookFromReview, kNothing,
         QT_TRANSLATE_NOOP("Audit", "“%1” cannot be “%2”."),
         QT_TRANSLATE_NOOP("Audit", "Scope is telescope, periscope or microscope; width is full or half. Anything else shows the field as if nothing were said."),
         QT_TRANSLATE_NOOP("Audit", "Playbook card builder: scope and width comments."), oddDirectives},
        {"never-closed", "M28", "answer", "utility", kAlwaysToDo, kNothing,
         QT_TRANSLATE_NOOP("Audit", "What is opened here never ends and takes the rest of the card with it."),
         QT_TRANSLATE_NOOP("Audit", "Headings after it are shown as code or not at all. Close the comment or the code block."),
         QT_TRANSLATE_NOOP("Audit", "Playbook card builder: no content is lost between file and page."), openEnds},
        {"text-broken", "M28", "answer", "utility", kAlwaysToDo, kNothing,
         QT_TRANSLATE_NOOP("Audit", "This text holds bytes that are no UTF-8 characters."),
         QT_TRANSLATE_NOOP("Audit", "Readers see boxes or question marks, and the field cannot be edited here. Save the file as UTF-8 in the program it comes from."),
         QT_TRANSLATE_NOOP("Audit", "Playbook card builder: no content is lost between file and page."), brokenBytes},
    };
}

} // namespace cardwright
