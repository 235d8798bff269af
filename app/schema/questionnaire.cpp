#include "schema/questionnaire.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace cardwright {

namespace {

constexpr qsizetype kMostOfPage = 80; // questions; more than any section of our templates has
// Of a section that has more. To go to the last of them all before it are made, in less than a tenth of a second.
constexpr qsizetype kPart = 24;

// What is too long for one page goes on in others, which are no heads.
void append(QList<Page> &pages, const Page &page)
{
    if (page.questions.size() <= kMostOfPage) {
        pages.append(page);
        return;
    }
    for (qsizetype at = 0; at < page.questions.size(); at += kPart) {
        Page part = page;
        part.part = static_cast<int>(at / kPart);
        part.head = page.head && at == 0;
        part.questions = page.questions.mid(at, kPart);
        pages.append(part);
    }
}

// Walks the card in file order and puts the template's missing questions after their nearest
// neighbour, which is where insertAnswer() would write them.
class FormBuilder
{
public:
    FormBuilder(const Card &card, const Match &match)
        : m_card(card)
        , m_match(match)
    {
    }

    QList<Page> run()
    {
        Page head;
        head.head = true;
        const int summary = m_card.summaryIndex();
        head.node = summary >= 0 ? m_card.nodes()[summary].key : kNoNode;
        head.title = m_card.title();

        QList<int> top; // nodes directly under the title, and whatever stands before it
        for (int i = 0; i < m_card.nodes().size(); ++i) {
            const Node &node = m_card.nodes()[i];
            if (node.kind == Node::Kind::Title || node.kind == Node::Kind::Preamble)
                continue;
            if (node.parent < 0 || node.parent == m_card.titleIndex())
                top.append(i);
        }
        qsizetype beforeTitle = 0;
        while (beforeTitle < top.size() && top[beforeTitle] < m_card.titleIndex())
            ++beforeTitle;
        const QList<Placed> all = siblings(top, -1, 0, beforeTitle);
        m_pages.append(head);
        for (const Placed &one : all)
            place(one);
        QList<Page> pages;
        for (const Page &page : std::as_const(m_pages))
            append(pages, page);
        return pages;
    }

private:
    struct Placed
    {
        Question question;
        int node; // its index; -1: not in the file
    };

    void place(const Placed &placed)
    {
        const auto &[question, node] = placed;
        if (!question.container && m_pages.size() == 1) { // fields before the first section
            m_pages.last().questions.append(question);
            return;
        }
        Page page;
        page.node = question.node;
        page.spec = question.spec;
        page.title = node >= 0 ? m_card.nodes()[node].title
                               : m_match.schema->text(question.spec, m_match.language).title;
        addWithChildren(placed, page);
        m_pages.append(page);
    }

    void addWithChildren(const Placed &placed, Page &page)
    {
        const auto &[question, node] = placed;
        page.questions.append(question);
        const QList<int> nodes = node >= 0 ? m_card.childrenOf(node) : QList<int>();
        if (nodes.isEmpty() && question.spec < 0)
            return;
        if (page.questions.size() == 1)
            page.questions.reserve(1 + nodes.size());
        for (const Placed &child : siblings(nodes, question.spec, question.depth + 1))
            addWithChildren(child, page);
    }

    Placed ofNode(int node, int depth) const
    {
        Question question;
        question.node = m_card.nodes()[node].key;
        question.spec = m_match.specOf(node);
        question.depth = depth;
        question.container = question.spec >= 0 ? !m_match.schema->specs()[question.spec].isField()
                                                : m_card.nodes()[node].kind == Node::Kind::Section
                || m_card.subtreeEnd(node) > node + 1;
        return {question, node};
    }

    // `nodes` in file order with the missing template questions below `parent` in their places;
    // fields without a neighbour begin at `fieldsEnd`.
    QList<Placed> siblings(const QList<int> &nodes, int parent, int depth, qsizetype fieldsEnd = 0) const
    {
        QList<Placed> questions;
        questions.reserve(nodes.size() + (m_match.schema && parent < 0 ? m_match.schema->specs().size() : 0));
        QHash<int, qsizetype> last; // the place of the last question of each spec that has one
        for (const int node : nodes) {
            questions.append(ofNode(node, depth));
            if (const int spec = questions.last().question.spec; spec >= 0)
                last.insert(spec, questions.size() - 1);
        }
        if (!m_match.schema || (parent < 0 && depth > 0))
            return questions;
        const QList<Spec> &specs = m_match.schema->specs();
        qsizetype after = -1; // where the next missing section or subsection goes, if one stood before
        for (int i = parent + 1; i < specs.size(); ++i) {
            if (specs[i].parent != parent) {
                if (parent >= 0 && !isBelow(specs, i, parent))
                    break;
                continue;
            }
            if (const qsizetype at = last.value(i, -1); at >= 0) {
                (specs[i].isField() ? fieldsEnd : after) = at + 1;
                continue;
            }
            if (!m_match.nodesOfSpec[i].isEmpty())
                continue; // stands under another heading of the file
            Question question;
            question.spec = i;
            question.depth = depth;
            question.container = !specs[i].isField();
            const auto insert = [&](qsizetype place) {
                questions.insert(place, {question, -1});
                for (qsizetype &at : last)
                    at += at >= place;
            };
            if (specs[i].isField()) {
                insert(fieldsEnd);
                if (after >= fieldsEnd)
                    ++after;
                ++fieldsEnd;
            } else {
                if (after < 0) // no neighbour before it: before the next one that stands
                    after = firstContainerAfter(questions, i);
                insert(after);
                if (fieldsEnd > after)
                    ++fieldsEnd;
                ++after;
            }
        }
        return questions;
    }

    qsizetype firstContainerAfter(const QList<Placed> &questions, int spec) const
    {
        for (qsizetype q = 0; q < questions.size(); ++q) {
            const int other = questions[q].question.spec;
            if (other > spec && !m_match.schema->specs()[other].isField()
                && m_match.schema->specs()[other].parent == m_match.schema->specs()[spec].parent)
                return q;
        }
        return questions.size();
    }

    static bool isBelow(const QList<Spec> &specs, int spec, int ancestor)
    {
        for (int at = specs[spec].parent; at >= 0; at = specs[at].parent) {
            if (at == ancestor)
                return true;
        }
        return false;
    }

    const Card &m_card;
    const Match &m_match;
    QList<Page> m_pages;
};

} // namespace

bool asksItself(const Card &card, const Question &question)
{
    const int node = card.indexOfKey(question.node);
    return question.spec < 0 && node >= 0 && card.subtreeEnd(node) == node + 1;
}

QList<Page> formOf(const Card &card, const Match &match)
{
    return FormBuilder(card, match).run();
}

namespace {

// What has to be answered at some stage is not to be found out at the end.
bool isEssential(const Spec &spec)
{
    return spec.essential || spec.required != RequiredBy::Never;
}

} // namespace

QList<Page> essentialsOf(const QList<Page> &form, const Template &schema)
{
    QList<Page> pages;
    for (const Page &page : form) {
        Page kept = page;
        kept.questions.clear();
        // From the end, so that a heading is known to have something below it.
        int needed = -1; // depth of a question that stays and has not met its heading yet
        for (qsizetype i = page.questions.size() - 1; i >= 0; --i) {
            const Question &question = page.questions[i];
            const bool stays = question.node != kNoNode
                || (question.container ? needed > question.depth
                                       : question.spec >= 0 && isEssential(schema.specs()[question.spec]));
            if (!stays)
                continue;
            kept.questions.prepend(question);
            needed = question.container && needed > question.depth ? (question.depth > 0 ? question.depth : -1)
                                                                   : qMax(needed, question.depth);
        }
        if (page.head || !kept.questions.isEmpty())
            pages.append(kept);
    }
    return pages;
}

namespace {

bool saysNotApplicable(QStringView body, const Template &schema)
{
    return schema.statePhrases().read(body).state == AnswerState::NotApplicable;
}

} // namespace

bool isInEssentials(const Card &card, const Match &match)
{
    if (!match.schema || match.guessed)
        return false;
    const QList<Spec> &specs = match.schema->specs();
    bool open = false;
    for (int i = 0; i < specs.size(); ++i) {
        if (!specs[i].isField())
            continue;
        const int node = match.nodeOf(i);
        const bool written = node >= 0 && !card.nodes()[node].body.isEmpty();
        // What an opening question wrote is neither work done nor work left.
        if (written && saysNotApplicable(card.bodyText(node), *match.schema))
            continue;
        if (written && !isEssential(specs[i]))
            return false;
        open = open || (!written && isEssential(specs[i]));
    }
    return open;
}

} // namespace cardwright
