#include "schema/templatedesign.h"
#include "schema/templatefault.h"

#include <QJsonArray>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

class DesignCheck
{
public:
    explicit DesignCheck(const TemplateDesign &design)
        : m_design(design)
        , m_nodes(design.nodes())
    {}

    QList<DesignFault> run()
    {
        const QStringList languages = m_design.languages();
        for (const QString &language : languages) {
            if (m_design.name(language).trimmed().isEmpty())
                add({}, TemplateText::tr("The template has no name yet."));
        }
        if (std::none_of(m_nodes.begin(), m_nodes.end(),
                         [](const DesignNode &node) { return node.isField(); }))
            add({}, TemplateText::tr("The template has no question yet."));
        QSet<QString> ids;
        for (const DesignNode &node : std::as_const(m_nodes)) {
            if (ids.contains(node.id))
                add(node.id, TemplateText::tr("The id “%1” stands twice.").arg(displayText(node.id)));
            ids.insert(node.id);
            for (const QString &language : languages)
                checkTitle(node, language);
            if (node.isField())
                checkField(node);
            else if (node.kind == Node::Kind::Subsection && node.json[u"children"].toArray().isEmpty())
                add(node.id, TemplateText::tr("“%1” has no question yet.").arg(nameOf(node)));
        }
        return m_faults;
    }

private:
    void add(const QString &node, const QString &sentence)
    {
        for (const DesignFault &fault : std::as_const(m_faults)) {
            if (fault.node == node && fault.sentence == sentence)
                return; // in another language
        }
        m_faults.append({node, sentence});
    }

    QString nameOf(const DesignNode &node) const
    {
        const QString title = m_design.title(node.id, m_design.languages().value(0));
        return displayText(title.trimmed().isEmpty() ? node.id : title);
    }

    void checkTitle(const DesignNode &node, const QString &language)
    {
        const QString folded = foldedTitle(m_design.title(node.id, language));
        if (folded.isEmpty()) {
            add(node.id, node.isField() ? TemplateText::tr("A question has no title yet.")
                                        : TemplateText::tr("A section has no title yet."));
            return;
        }
        const QStringList place{language, node.parent, node.json[u"group"].toString(), folded};
        if (m_titles.contains(place))
            add(node.id,
                TemplateText::tr("“%1” stands twice in the same place. A card could not tell them apart.")
                    .arg(nameOf(node)));
        m_titles.insert(place);
    }

    void checkField(const DesignNode &node)
    {
        const QString needed = wordsNeededBy(node.json[u"answer"].toString());
        for (const QString &language : m_design.languages()) {
            if (needed == "options"_L1)
                checkOptions(node, language);
            else if (!needed.isEmpty())
                checkParts(node, language);
        }
        const DesignCondition condition = m_design.condition(node.id);
        if (condition.isOther || condition.field.isEmpty())
            return;
        const QList<DesignOption> options = m_design.options(condition.field, m_design.languages().value(0));
        if (options.isEmpty())
            add(node.id, TemplateText::tr("“%1” depends on a question that is not there or has no options.")
                             .arg(nameOf(node)));
        else if (condition.field == node.id)
            add(node.id, TemplateText::tr("“%1” depends on itself.").arg(nameOf(node)));
    }

    void checkOptions(const DesignNode &node, const QString &language)
    {
        const QList<DesignOption> options = m_design.options(node.id, language);
        if (options.size() < 2)
            add(node.id,
                TemplateText::tr("“%1” needs at least two options to choose from.").arg(nameOf(node)));
        QSet<QString> labels;
        bool open = options.isEmpty();
        for (const DesignOption &option : options) {
            const QString folded = foldedTitle(option.label);
            if (folded.isEmpty())
                add(node.id, TemplateText::tr("An option of “%1” has no words yet.").arg(nameOf(node)));
            else if (labels.contains(folded))
                add(node.id, TemplateText::tr("The option “%1” stands twice in “%2”.")
                                 .arg(displayText(option.label), nameOf(node)));
            labels.insert(folded);
            open = open || !option.exclusive;
        }
        if (!open)
            add(node.id,
                TemplateText::tr("Every option of “%1” stands alone. At least one has to go with others.")
                    .arg(nameOf(node)));
    }

    void checkParts(const DesignNode &node, const QString &language)
    {
        const QStringList words = m_design.partWords(node.id, language);
        const bool empty = words.isEmpty()
                           || std::any_of(words.begin(), words.end(),
                                          [](const QString &word) { return word.trimmed().isEmpty(); });
        if (empty)
            add(node.id, wordsNeededBy(node.json[u"answer"].toString()) == "columns"_L1
                             ? TemplateText::tr("The columns of “%1” need names.").arg(nameOf(node))
                             : TemplateText::tr("The labels of “%1” need words.").arg(nameOf(node)));
    }

    const TemplateDesign &m_design;
    const QList<DesignNode> m_nodes;
    QList<DesignFault> m_faults;
    QSet<QStringList> m_titles;
};

} // namespace

QList<DesignFault> TemplateDesign::faults() const
{
    QList<DesignFault> faults = DesignCheck(*this).run();
    if (faults.isEmpty()) { // what only the reader of templates would object to
        if (const Result<Template> checked = read(); !checked)
            faults.append({QString(), checked.error().message});
    }
    return faults;
}

} // namespace cardwright
