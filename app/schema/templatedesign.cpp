#include "schema/templatedesign.h"

#include "schema/designnodes.h"
#include "schema/templatefault.h"
#include "schema/templatewords.h"

#include <QJsonArray>

namespace cardwright {

using namespace Qt::StringLiterals;

QString plainIdOf(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString slug;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(longest);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

TemplateDesign::TemplateDesign(TemplateFiles files)
    : m_files(std::move(files))
{}

TemplateDesign TemplateDesign::empty(const QString &name, const QString &language)
{
    const Template &words = builtInTemplate();
    const QString code = words.languages().contains(language) ? language : u"en"_s;
    const QJsonObject known = languageWords(words, code);
    TemplateDesign design;
    QJsonObject &structure = design.m_files.structure;
    structure[u"id"] = u"our-template"_s;
    structure[u"version"] = u"1.0"_s;
    structure[u"license"] = TemplateText::tr("Not stated");
    structure[u"languages"] = QJsonArray{code};
    structure[u"nodes"] = QJsonArray();
    QJsonObject texts{{u"language"_s, code}, {u"texts"_s, QJsonObject()}};
    for (const QString &key :
         {u"states"_s, u"labels"_s, u"bareNonAnswers"_s, u"noteLabels"_s, u"captionLabels"_s}) {
        if (known.contains(key))
            texts[key] = known[key];
    }
    design.m_files.languages.insert(code, texts);
    design.setName(code, name);
    const QString section = design.add(Node::Kind::Section, TemplateText::tr("First section"), {});
    design.add(Node::Kind::Field, TemplateText::tr("First question"), section);
    return design;
}

TemplateDesign TemplateDesign::copyNamed(const QString &name, const QString &id) const
{
    TemplateDesign copy = *this;
    copy.m_files.structure[u"id"] = id;
    copy.m_files.structure[u"version"] = u"1.0"_s;
    for (const QString &language : languages())
        copy.setName(language, name);
    return copy;
}

QStringList TemplateDesign::languages() const
{
    QStringList list;
    for (const QJsonValue &code : m_files.structure[u"languages"].toArray())
        list.append(code.toString());
    return list;
}

QString TemplateDesign::name(const QString &language) const
{
    return m_files.languages.value(language)[u"name"].toString();
}

bool TemplateDesign::setName(const QString &language, const QString &name)
{
    if (!m_files.languages.contains(language) || this->name(language) == name)
        return false;
    m_files.languages[language][u"name"] = name;
    return true;
}

QString TemplateDesign::artifact(const QString &language) const
{
    return m_files.languages.value(language)[u"labels"][u"card"].toString();
}

bool TemplateDesign::setArtifact(const QString &language, const QString &name)
{
    if (!m_files.languages.contains(language) || artifact(language) == name)
        return false;
    QJsonObject labels = m_files.languages[language][u"labels"].toObject();
    labels[u"card"] = name;
    m_files.languages[language][u"labels"] = labels;
    return true;
}

bool TemplateDesign::setVersion(const QString &version)
{
    if (m_files.version() == version)
        return false;
    m_files.structure[u"version"] = version;
    return true;
}

QList<DesignNode> TemplateDesign::nodes() const
{
    if (m_nodes.isEmpty()) {
        collectDesignNodes(m_files.structure[u"nodes"].toArray(), {}, m_nodes);
        m_indexOfId.reserve(m_nodes.size());
        for (qsizetype i = m_nodes.size() - 1; i >= 0; --i)
            m_indexOfId.insert(m_nodes[i].id, i);
    }
    return m_nodes;
}

void TemplateDesign::setNodes(const QJsonArray &nodes)
{
    m_files.structure[u"nodes"] = nodes;
    m_nodes.clear();
    m_indexOfId.clear();
}

DesignNode TemplateDesign::node(const QString &id) const
{
    const QList<DesignNode> all = nodes();
    return all.value(m_indexOfId.value(id, -1));
}

QString TemplateDesign::text(const QString &id, const QString &language, const QString &key) const
{
    return m_files.languages.value(language)[u"texts"][id][key].toString();
}

QString TemplateDesign::title(const QString &id, const QString &language) const
{
    return text(id, language, u"title"_s);
}

bool TemplateDesign::setText(const QString &id, const QString &language, const QString &key,
                             const QString &text)
{
    const QString before = this->text(id, language, key);
    if (before == text)
        return false;
    // A title that nobody translated yet follows that of the first language.
    const QStringList codes = languages();
    for (const QString &other : key == "title"_L1 ? codes.mid(1) : QStringList()) {
        if (language == codes.first() && this->text(id, other, key) == before)
            changeText(id, other, [&](QJsonObject &words) { words[key] = text; });
    }
    return changeText(id, language, [&](QJsonObject &words) {
        if (text.trimmed().isEmpty() && key != "title"_L1)
            words.remove(key);
        else
            words[key] = text;
    });
}

bool TemplateDesign::changeNode(const QString &id, const std::function<void(QJsonObject &)> &change)
{
    QJsonArray nodes = m_files.structure[u"nodes"].toArray();
    bool differs = false;
    changeDesignNode(nodes, id, [&](QJsonObject &node) {
        const QJsonObject before = node;
        change(node);
        differs = node != before;
    });
    if (differs)
        setNodes(nodes);
    return differs;
}

bool TemplateDesign::changeText(const QString &id, const QString &language,
                                const std::function<void(QJsonObject &)> &change)
{
    if (!m_files.languages.contains(language))
        return false;
    QJsonObject texts = m_files.languages[language][u"texts"].toObject();
    QJsonObject words = texts[id].toObject();
    const QJsonObject before = words;
    change(words);
    if (words == before)
        return false;
    texts[id] = words;
    m_files.languages[language][u"texts"] = texts;
    return true;
}

Result<Template> TemplateDesign::read() const
{
    return templateOf(m_files, m_files.id() + u".json"_s);
}

} // namespace cardwright
