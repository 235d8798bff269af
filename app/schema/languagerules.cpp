#include "schema/languagerules.h"

#include "schema/template.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QStringList idList(const QJsonValue &entries)
{
    QStringList ids;
    for (const QJsonValue &entry : entries.toArray())
        ids.append(entry.isString() ? entry.toString() : entry[u"id"].toString());
    return ids;
}

// `texts` are to have a text for each of `ids` and for nothing else.
MaybeFault keysFault(const QJsonValue &texts, const QStringList &ids, const QStringList &path)
{
    const QJsonObject object = texts.toObject();
    for (const QString &id : ids) {
        if (!object.contains(id)) {
            return TemplateFault{path,
                                 TemplateText::tr("The text of “%1” is missing. Expected a text for each of "
                                                  "these: %2.")
                                     .arg(displayText(id), ids.join(", "_L1))};
        }
    }
    for (const QString &key : object.keys()) {
        if (ids.contains(key))
            continue;
        return TemplateFault{path + QStringList(key),
                             ids.isEmpty()
                                 ? TemplateText::tr("The structure of the template has nothing of this "
                                                    "kind here. Expected no such text.")
                                 : TemplateText::tr("The structure of the template does not know “%1” "
                                                    "here. Expected only these: %2.")
                                       .arg(displayText(key), ids.join(", "_L1))};
    }
    return {};
}

MaybeFault countFault(const QJsonValue &texts, qsizetype count, const QStringList &path)
{
    const qsizetype there = texts.toArray().size();
    if (there == count)
        return {};
    return TemplateFault{path,
                         TemplateText::tr("There are %1 texts here. Expected %2, as the structure of the "
                                          "template says.")
                             .arg(there)
                             .arg(count)};
}

class LanguageRules
{
public:
    LanguageRules(const QJsonObject &json, const QJsonObject &structure)
        : m_json(json)
        , m_structure(structure)
    {}

    MaybeFault firstFault(const QString &fileName)
    {
        if (MaybeFault fault = checkLanguage(fileName))
            return fault;
        if (MaybeFault fault = checkNodes(m_structure[u"nodes"].toArray(), {}))
            return fault;
        for (const QString &id : m_json[u"texts"].toObject().keys()) {
            if (!m_known.contains(id)) {
                return TemplateFault{
                    {u"texts"_s, id},
                    TemplateText::tr("The structure of the template has no “%1”. Expected only "
                                     "texts of its sections and questions.")
                        .arg(displayText(id))};
            }
        }
        return checkNames();
    }

private:
    MaybeFault checkLanguage(const QString &fileName) const
    {
        const QString language = m_json[u"language"].toString();
        const QStringList languages = idList(m_structure[u"languages"]);
        if (languages.contains(language) && fileName.endsWith(u'.' + language + u".json"_s))
            return {};
        return TemplateFault{
            {u"language"_s},
            TemplateText::tr("“%1” is the wrong language code. Expected the one in the name of the "
                             "file, out of these: %2.")
                .arg(displayText(language), languages.join(", "_L1))};
    }

    // The names of what the questions of this template are evidence for.
    MaybeFault checkNames() const
    {
        const QStringList contents = idList(m_structure[u"minimumContents"]);
        const QJsonObject names = m_json[u"minimumContents"].toObject();
        for (const QString &content : contents) {
            if (!names.contains(content))
                return keysFault(names, contents, {u"minimumContents"_s});
        }
        for (const QString &dimension : m_dimensions) {
            if (!m_json[u"dimensions"].toObject().contains(dimension)) {
                return TemplateFault{{u"dimensions"_s},
                                     TemplateText::tr("The text of “%1” is missing. Expected a text for each "
                                                      "dimension that a question names.")
                                         .arg(dimension)};
            }
        }
        for (const QString &unit : m_json[u"repeatUnits"].toObject().keys()) {
            if (!m_units.contains(unit)) {
                return TemplateFault{{u"repeatUnits"_s, unit},
                                     TemplateText::tr("No question of this template repeats per “%1”. "
                                                      "Expected the repeatPer of a question.")
                                         .arg(displayText(unit))};
            }
        }
        return {};
    }

    MaybeFault checkNodes(const QJsonArray &nodes, const QString &parent)
    {
        for (const QJsonValue &value : nodes) {
            const QJsonObject node = value.toObject();
            const QString id = node[u"id"].toString();
            m_known.insert(id);
            for (const QString &dimension : idList(node[u"dimensions"]))
                m_dimensions.insert(dimension);
            m_units.insert(node[u"repeatPer"].toString());
            const QJsonObject text = m_json[u"texts"][id].toObject();
            if (text.isEmpty()) {
                return TemplateFault{
                    {u"texts"_s},
                    TemplateText::tr("The text of “%1” is missing. Expected at least its title.").arg(id)};
            }
            const QStringList path{u"texts"_s, id};
            if (MaybeFault fault = checkTitle(node, text, parent, path))
                return fault;
            if (MaybeFault fault = checkOptions(node, text, path))
                return fault;
            if (MaybeFault fault = checkParts(node[u"parts"].toArray(), text[u"parts"].toArray(), path))
                return fault;
            if (MaybeFault fault = checkNodes(node[u"children"].toArray(), id))
                return fault;
        }
        return {};
    }

    // A card's headings are matched by title: two of one place must not read the same.
    MaybeFault checkTitle(const QJsonObject &node, const QJsonObject &text, const QString &parent,
                          const QStringList &path)
    {
        const QStringList titlePath = path + QStringList(u"title"_s);
        const QString folded = foldedTitle(text[u"title"].toString());
        if (folded.isEmpty()) {
            return TemplateFault{
                titlePath, TemplateText::tr("The title has no word in it. Expected letters or digits.")};
        }
        const QStringList place{parent, node[u"group"].toString(), folded};
        const QString twin = m_titles.value(place);
        if (!twin.isEmpty()) {
            return TemplateFault{titlePath,
                                 TemplateText::tr("“%1” is the title of “%2” in the same place too. "
                                                  "Expected titles that differ.")
                                     .arg(displayText(text[u"title"].toString()), twin)};
        }
        m_titles.insert(place, node[u"id"].toString());
        return {};
    }

    static MaybeFault checkOptions(const QJsonObject &node, const QJsonObject &text, const QStringList &path)
    {
        const QStringList ids = idList(node[u"options"]);
        const QStringList optionsPath = path + QStringList(u"options"_s);
        const QJsonObject labels = text[u"options"].toObject();
        if (MaybeFault fault = keysFault(labels, ids, optionsPath))
            return fault;
        QSet<QString> seen;
        for (const QString &id : ids) {
            const QString folded = foldedTitle(labels[id].toString());
            if (seen.contains(folded)) {
                return TemplateFault{
                    optionsPath + QStringList(id),
                    TemplateText::tr("“%1” is the label of another option too. Expected labels that "
                                     "differ.")
                        .arg(displayText(labels[id].toString()))};
            }
            seen.insert(folded);
        }
        const QJsonObject others = text[u"optionsAka"].toObject();
        for (auto it = others.begin(); it != others.end(); ++it) {
            if (!ids.contains(it.value().toString())) {
                return TemplateFault{
                    path + QStringList{u"optionsAka"_s, it.key()},
                    TemplateText::tr("“%1” is no option of this question. Expected one of these: %2.")
                        .arg(displayText(it.value().toString()), ids.join(", "_L1))};
            }
        }
        return {};
    }

    static MaybeFault checkParts(const QJsonArray &parts, const QJsonArray &texts, const QStringList &path)
    {
        if (MaybeFault fault = countFault(texts, parts.size(), path + QStringList(u"parts"_s)))
            return fault;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QStringList partPath = path + QStringList{u"parts"_s, QString::number(i)};
            for (const QString &name : {u"keys"_s, u"options"_s}) {
                const QStringList ids = idList(parts[i][name]);
                if (MaybeFault fault = keysFault(texts[i][name], ids, partPath + QStringList(name)))
                    return fault;
            }
            for (const QString &name : {u"columns"_s, u"rows"_s}) {
                const QStringList namePath = partPath + QStringList(name);
                if (MaybeFault fault = countFault(texts[i][name], parts[i][name].toInt(), namePath))
                    return fault;
            }
        }
        return {};
    }

    QJsonObject m_json;
    QJsonObject m_structure;
    QSet<QString> m_known;
    QSet<QString> m_dimensions;
    QSet<QString> m_units; // that questions repeat per
    QHash<QStringList, QString> m_titles; // parent, group and folded title -> id
};

} // namespace

MaybeFault languageFault(const QJsonObject &json, const QJsonObject &structure, const QString &fileName)
{
    return LanguageRules(json, structure).firstFault(fileName);
}

} // namespace cardwright
