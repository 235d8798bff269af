#include "schema/designnodes.h"
#include "schema/templatedesign.h"

#include <QJsonArray>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(TemplateDesign::Evidence which)
{
    return which == TemplateDesign::Evidence::Dimensions ? u"dimensions"_s : u"minimumContents"_s;
}

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

const QStringList &evidenceIds(TemplateDesign::Evidence which)
{
    static const QStringList dimensions{u"accountability"_s, u"utility"_s, u"quality"_s, u"impact"_s,
                                        u"risk"_s};
    return which == TemplateDesign::Evidence::Dimensions ? dimensions : builtInTemplate().minimumContents();
}

QString TemplateDesign::evidenceName(Evidence which, const QString &name, const QString &language) const
{
    const QString own = m_files.languages.value(language)[keyOf(which)][name].toString();
    if (!own.isEmpty())
        return own;
    return which == Evidence::Dimensions ? builtInTemplate().dimensionName(name, language)
                                         : builtInTemplate().minimumContentName(name, language);
}

QStringList TemplateDesign::evidence(const QString &id, Evidence which) const
{
    return textsIn(node(id).json[keyOf(which)]);
}

bool TemplateDesign::setEvidence(const QString &id, Evidence which, const QStringList &names)
{
    const QString key = keyOf(which);
    const QStringList before = evidence(id, which);
    QStringList sorted;
    for (const QString &name : evidenceIds(which)) {
        if (names.contains(name))
            sorted.append(name);
    }
    const bool same = before.size() == sorted.size()
                      && std::all_of(before.begin(), before.end(),
                                     [&](const QString &name) { return sorted.contains(name); });
    if (same || !node(id).isField() || node(id).id.isEmpty())
        return false;
    changeNode(id, [&](QJsonObject &json) { setDesignList(json, key, QJsonArray::fromStringList(sorted)); });
    for (const QString &language : languages()) {
        QJsonObject said = m_files.languages[language].value(key).toObject();
        for (const QString &name : std::as_const(sorted))
            said[name] = evidenceName(which, name, language);
        if (!said.isEmpty())
            m_files.languages[language][key] = said;
    }
    if (which == Evidence::MinimumContents)
        askForContents(sorted, before);
    return true;
}

// A template asks for those contents that a question of it answers; what one of its own asks for without
// any question stays.
void TemplateDesign::askForContents(const QStringList &added, const QStringList &left)
{
    QSet<QString> served;
    const QList<DesignNode> all = nodes();
    for (const DesignNode &node : all) {
        for (const QJsonValue &content : node.json[u"minimumContents"].toArray())
            served.insert(content.toString());
    }
    const QStringList asked = textsIn(m_files.structure.value(u"minimumContents"));
    QStringList list;
    for (const QString &content : evidenceIds(Evidence::MinimumContents)) {
        const bool stays = asked.contains(content) && (!left.contains(content) || served.contains(content));
        if (stays || added.contains(content))
            list.append(content);
    }
    if (list != asked)
        setDesignList(m_files.structure, u"minimumContents"_s, QJsonArray::fromStringList(list));
}

} // namespace cardwright
