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
            if (m_design.artifact(language).trimmed().isEmpty())
                add({}, TemplateText::tr("It is not said what a card of this template is called."));
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
        const QString answer = node.json[u"answer"].toString();
        for (const QString &language : m_design.languages()) {
            const QList<DesignPart> parts = m_design.parts(node.id, language);
            if (wordsNeededBy(answer) == "options"_L1)
                checkOptions(node, language);
            else if (answer == "composite"_L1)
                checkParts(node, parts);
            else if (!parts.isEmpty())
                checkWords(node, parts.first(), quoted(nameOf(node)));
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

    static QString quoted(const QString &name)
    {
        return TemplateText::tr("“%1”", "a name in the middle of a sentence").arg(name);
    }

    // How a part of a composite is called for the author: by its label, else by its number.
    static QString partName(const DesignPart &part)
    {
        return part.label.trimmed().isEmpty() ? TemplateText::tr("part %1").arg(part.from + 1)
                                              : quoted(displayText(part.label));
    }

    void checkParts(const DesignNode &node, const QList<DesignPart> &parts)
    {
        QSet<QString> labels;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            checkWords(node, parts[i], TemplateText::tr("%1 of “%2”").arg(partName(parts[i]), nameOf(node)));
            const QString label = foldedTitle(parts[i].label);
            if (!label.isEmpty() && labels.contains(label))
                add(node.id, TemplateText::tr("Two parts of “%1” have the label “%2”.")
                                 .arg(nameOf(node), displayText(parts[i].label)));
            labels.insert(label);
            for (qsizetype other = 0; other < i; ++other) {
                if (looksLike(parts[other], parts[i]))
                    add(node.id,
                        TemplateText::tr("A card could not tell parts %1 and %2 of “%3” apart. Give a "
                                         "label to part %2.")
                            .arg(other + 1)
                            .arg(i + 1)
                            .arg(nameOf(node)));
            }
        }
    }

    // The options, columns or labels of an answer or of one of its parts; `name` is what they belong to.
    void checkWords(const DesignNode &node, const DesignPart &part, const QString &name)
    {
        const QString needed = wordsNeededBy(part.kind);
        const bool empty = std::any_of(part.words.begin(), part.words.end(),
                                       [](const QString &word) { return foldedTitle(word).isEmpty(); });
        if (needed == "options"_L1 && part.words.size() < 2)
            add(node.id, TemplateText::tr("The options of %1: at least two are needed.").arg(name));
        else if (!needed.isEmpty() && (empty || part.words.isEmpty()))
            add(node.id, needed == "columns"_L1 ? TemplateText::tr("The columns of %1 need names.").arg(name)
                         : needed == "keys"_L1  ? TemplateText::tr("The labels of %1 need words.").arg(name)
                                               : TemplateText::tr("The options of %1 need words.").arg(name));
        QSet<QString> seen;
        for (const QString &word : part.words) {
            const QString folded = foldedTitle(word);
            if (needed != "columns"_L1 && !folded.isEmpty() && seen.contains(folded))
                add(node.id, TemplateText::tr("“%1” stands twice in %2.").arg(displayText(word), name));
            seen.insert(folded);
        }
        if (!isCodeLanguage(part.syntax))
            add(node.id,
                TemplateText::tr("“%1” is no language of code. Write it as one word, such as python, "
                                 "json or c++.")
                    .arg(displayText(part.syntax)));
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
