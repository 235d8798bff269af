#include "schema/templatedesign.h"

#include "schema/templatefault.h"
#include "schema/templatewords.h"

#include <QJsonArray>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

Node::Kind kindOf(const QJsonObject &json)
{
    const QString kind = json[u"kind"].toString();
    return kind == "section"_L1      ? Node::Kind::Section
           : kind == "subsection"_L1 ? Node::Kind::Subsection
                                     : Node::Kind::Field;
}

QString nameOf(Node::Kind kind)
{
    return kind == Node::Kind::Section      ? u"section"_s
           : kind == Node::Kind::Subsection ? u"subsection"_s
                                            : u"field"_s;
}

void collect(const QJsonArray &nodes, const QString &parent, QList<DesignNode> &list)
{
    for (const QJsonValue &value : nodes) {
        const QJsonObject json = value.toObject();
        const DesignNode node{json[u"id"].toString(), parent, kindOf(json), json};
        list.append(node);
        collect(json[u"children"].toArray(), node.id, list);
    }
}

// Calls `change` on the list of children that `parent` has (empty: the top). False: there is no such parent.
bool changeChildren(QJsonArray &nodes, const QString &parent, const std::function<void(QJsonArray &)> &change)
{
    if (parent.isEmpty()) {
        change(nodes);
        return true;
    }
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        QJsonObject node = nodes[i].toObject();
        if (kindOf(node) == Node::Kind::Field)
            continue;
        QJsonArray children = node[u"children"].toArray();
        const bool here = node[u"id"].toString() == parent;
        if (here)
            change(children);
        else if (!changeChildren(children, parent, change))
            continue;
        node[u"children"] = children;
        nodes[i] = node;
        return true;
    }
    return false;
}

bool changeIn(QJsonArray &nodes, const QString &id, const std::function<void(QJsonObject &)> &change)
{
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        QJsonObject node = nodes[i].toObject();
        if (node[u"id"].toString() == id) {
            change(node);
        } else {
            QJsonArray children = node[u"children"].toArray();
            if (children.isEmpty() || !changeIn(children, id, change))
                continue;
            node[u"children"] = children;
        }
        nodes[i] = node;
        return true;
    }
    return false;
}

int placeIn(const QJsonArray &children, const QString &id)
{
    for (qsizetype i = 0; i < children.size(); ++i) {
        if (children[i][u"id"].toString() == id)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

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

bool TemplateDesign::setVersion(const QString &version)
{
    if (m_files.version() == version)
        return false;
    m_files.structure[u"version"] = version;
    return true;
}

QList<DesignNode> TemplateDesign::nodes() const
{
    QList<DesignNode> list;
    collect(m_files.structure[u"nodes"].toArray(), {}, list);
    return list;
}

DesignNode TemplateDesign::node(const QString &id) const
{
    const QList<DesignNode> all = nodes();
    for (const DesignNode &node : all) {
        if (node.id == id)
            return node;
    }
    return {};
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
    if (this->text(id, language, key) == text)
        return false;
    return changeText(id, language, [&](QJsonObject &words) {
        if (text.trimmed().isEmpty() && key != "title"_L1)
            words.remove(key);
        else
            words[key] = text;
    });
}

bool TemplateDesign::canStand(Node::Kind kind, const QString &parent) const
{
    if (parent.isEmpty())
        return kind != Node::Kind::Subsection;
    const DesignNode above = node(parent);
    if (above.id.isEmpty() || above.isField() || kind == Node::Kind::Section)
        return false;
    return above.kind == Node::Kind::Section || kind == Node::Kind::Field;
}

QString TemplateDesign::freeNodeId(const QString &wanted) const
{
    QSet<QString> taken;
    const QList<DesignNode> all = nodes();
    for (const DesignNode &node : all)
        taken.insert(node.id);
    QString id = wanted;
    for (int i = 2; taken.contains(id); ++i)
        id = wanted + u'-' + QString::number(i);
    return id;
}

QString TemplateDesign::add(Node::Kind kind, const QString &title, const QString &near)
{
    // Up from `near` to the first that can hold it, and there after the one that we came from.
    QString parent = near;
    QString after;
    while (!parent.isEmpty() && !canStand(kind, parent)) {
        after = parent;
        parent = node(parent).parent;
    }
    if (!canStand(kind, parent))
        return {};
    const QString slug = plainIdOf(title);
    const QString prefix = !parent.isEmpty()           ? parent + u'.'
                           : kind == Node::Kind::Field ? u"header."_s
                                                       : QString();
    const QString id = freeNodeId(prefix + (slug.isEmpty() ? nameOf(kind) : slug));
    QJsonObject json{{u"id"_s, id}, {u"kind"_s, nameOf(kind)}};
    if (kind == Node::Kind::Field) {
        json[u"answer"] = u"text_long"_s;
        json[u"parts"] = QJsonArray{QJsonObject{{u"kind"_s, u"text_long"_s}}};
    } else {
        json[u"children"] = QJsonArray();
    }
    QJsonArray nodes = m_files.structure[u"nodes"].toArray();
    changeChildren(nodes, parent, [&](QJsonArray &children) {
        qsizetype place = after.isEmpty() ? children.size() : placeIn(children, after) + 1;
        if (parent.isEmpty() && kind == Node::Kind::Field
            && after.isEmpty()) // under the title, before the sections
            for (place = 0;
                 place < children.size() && kindOf(children[place].toObject()) == Node::Kind::Field;)
                ++place;
        children.insert(place, json);
    });
    m_files.structure[u"nodes"] = nodes;
    // Two of one place may not read the same.
    QSet<QString> titles;
    const QList<DesignNode> all = this->nodes();
    for (const QString &language : languages()) {
        for (const DesignNode &node : all) {
            if (node.parent == parent && node.id != id)
                titles.insert(foldedTitle(this->title(node.id, language)));
        }
    }
    QString free = title;
    for (int i = 2; titles.contains(foldedTitle(free)); ++i)
        free = title + u' ' + QString::number(i);
    for (const QString &language : languages()) {
        changeText(id, language, [&](QJsonObject &words) {
            words[u"title"] = free;
            if (kind == Node::Kind::Field)
                words[u"parts"] = QJsonArray{QJsonObject()};
        });
    }
    return id;
}

bool TemplateDesign::remove(const QString &id)
{
    const DesignNode gone = node(id);
    if (gone.id.isEmpty())
        return false;
    QList<DesignNode> below;
    collect(gone.json[u"children"].toArray(), id, below);
    QSet<QString> removed{id};
    for (const DesignNode &one : std::as_const(below))
        removed.insert(one.id);
    QJsonArray nodes = m_files.structure[u"nodes"].toArray();
    changeChildren(nodes, gone.parent,
                   [&](QJsonArray &children) { children.removeAt(placeIn(children, id)); });
    m_files.structure[u"nodes"] = nodes;
    dropReferences(removed);
    return true;
}

bool TemplateDesign::move(const QString &id, const QString &parent, int place)
{
    const DesignNode moved = node(id);
    if (moved.id.isEmpty() || !canStand(moved.kind, parent) || parent == id)
        return false;
    for (QString above = parent; !above.isEmpty(); above = node(above).parent) {
        if (above == id)
            return false;
    }
    if (slotOf(id) == Slot{parent, place})
        return false;
    QJsonObject json = moved.json;
    json.remove(u"row"_s); // of the columns that it stood in
    if (parent != moved.parent) {
        json.remove(u"group"_s); // a run of rows stands in one place
        json.remove(u"groupOption"_s);
    }
    QJsonArray nodes = m_files.structure[u"nodes"].toArray();
    changeChildren(nodes, moved.parent,
                   [&](QJsonArray &children) { children.removeAt(placeIn(children, id)); });
    changeChildren(nodes, parent, [&](QJsonArray &children) {
        children.insert(qMin<qsizetype>(qMax(place, 0), children.size()), json);
    });
    m_files.structure[u"nodes"] = nodes;
    if (parent != moved.parent
        && moved.json[u"group"].toString() == id) { // others of its run stay without it
        const QList<DesignNode> all = this->nodes();
        for (const DesignNode &one : all) {
            if (one.json[u"group"].toString() == id)
                changeNode(one.id, [](QJsonObject &field) { field.remove(u"group"_s); });
        }
    }
    return true;
}

// Where a node of this kind may stand, from top to bottom. Questions under the title stand before the
// sections.
QList<TemplateDesign::Slot> TemplateDesign::slotsFor(Node::Kind kind) const
{
    QList<Slot> places;
    const std::function<void(const QJsonArray &, const QString &)> walk = [&](const QJsonArray &children,
                                                                              const QString &parent) {
        bool open = canStand(kind, parent);
        for (qsizetype i = 0; i <= children.size(); ++i) {
            if (open)
                places.append({parent, static_cast<int>(i)});
            if (i == children.size())
                break;
            const QJsonObject child = children[i].toObject();
            if (kindOf(child) == Node::Kind::Field)
                continue;
            if (parent.isEmpty() && kind == Node::Kind::Field)
                open = false;
            if (kind != Node::Kind::Section)
                walk(child[u"children"].toArray(), child[u"id"].toString());
        }
    };
    walk(m_files.structure[u"nodes"].toArray(), {});
    return places;
}

TemplateDesign::Slot TemplateDesign::slotOf(const QString &id) const
{
    const DesignNode one = node(id);
    const QJsonArray siblings = one.parent.isEmpty() ? m_files.structure[u"nodes"].toArray()
                                                     : node(one.parent).json[u"children"].toArray();
    return {one.parent, placeIn(siblings, id)};
}

bool TemplateDesign::moveBy(const QString &id, int by)
{
    const DesignNode moved = node(id);
    if (moved.id.isEmpty())
        return false;
    TemplateDesign without = *this;
    QJsonArray nodes = without.m_files.structure[u"nodes"].toArray();
    changeChildren(nodes, moved.parent,
                   [&](QJsonArray &children) { children.removeAt(placeIn(children, id)); });
    without.m_files.structure[u"nodes"] = nodes;
    const QList<Slot> places = without.slotsFor(moved.kind);
    const qsizetype now = places.indexOf(slotOf(id));
    const qsizetype then = now + (by < 0 ? -1 : 1);
    return now >= 0 && then >= 0 && then < places.size() && move(id, places[then].parent, places[then].place);
}

bool TemplateDesign::changeNode(const QString &id, const std::function<void(QJsonObject &)> &change)
{
    QJsonArray nodes = m_files.structure[u"nodes"].toArray();
    bool differs = false;
    changeIn(nodes, id, [&](QJsonObject &node) {
        const QJsonObject before = node;
        change(node);
        differs = node != before;
    });
    if (differs)
        m_files.structure[u"nodes"] = nodes;
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
