#include "schema/designnodes.h"
#include "schema/templatedesign.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QString kSpecified = u"-please-specify"_s; // how the id of a part's option says that it asks for words

// Options and labels have ids; columns are only counted.
QString idOf(const QJsonValue &entry)
{
    return entry.isObject() ? entry[u"id"].toString() : entry.toString();
}

QStringList wordsOf(const QJsonObject &part, const QJsonObject &text)
{
    const QString needed = wordsNeededBy(part[u"kind"].toString());
    QStringList words;
    if (needed == "columns"_L1) {
        for (const QJsonValue &column : text[needed].toArray())
            words.append(column.toString());
    } else if (!needed.isEmpty()) {
        for (const QJsonValue &entry : part[needed].toArray())
            words.append(text[needed][idOf(entry)].toString());
    }
    return words;
}

void setMap(QJsonObject &object, const QString &key, const QJsonObject &map)
{
    if (map.isEmpty())
        object.remove(key);
    else
        object[key] = map;
}

// A part while it is changed: its structure, and what each language says of it.
struct ChangedPart
{
    QJsonObject json;
    QList<QJsonObject> texts; // as the languages follow one another
    qsizetype own = 0;        // the language that is written in

    void beginAnew(const QString &kind);
    void setLabel(const QString &label);
    void setWords(const QStringList &words);

private:
    QStringList saidNow(const QStringList &before, const QStringList &words, const QList<int> &kept,
                        const QStringList &there, bool isOwn) const;
    void setColumns(const QList<QStringList> &said);
    void setEntries(const QString &needed, const QList<QStringList> &said, const QList<int> &kept);
};

void ChangedPart::beginAnew(const QString &kind)
{
    json = QJsonObject{{u"kind"_s, kind}};
    if (kind == "table"_L1)
        json[u"openRows"] = true;
    for (QJsonObject &text : texts) {
        const QJsonValue name = text.value(u"name");
        text = name.isUndefined() ? QJsonObject() : QJsonObject{{u"name"_s, name}};
    }
}

// Without a label in one language it has none in any: that is how a card is read.
void ChangedPart::setLabel(const QString &label)
{
    if (texts[own].value(u"name").toString() == label)
        return;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (label.trimmed().isEmpty())
            texts[i].remove(u"name"_s);
        else if (i == own || !texts[i].contains(u"name"))
            texts[i][u"name"] = label;
    }
}

void ChangedPart::setWords(const QStringList &words)
{
    const QString needed = wordsNeededBy(json.value(u"kind").toString());
    const QStringList before = wordsOf(json, texts[own]);
    if (needed.isEmpty() || (before == words && json.contains(needed)))
        return;
    const QList<int> kept = keptWords(before, words);
    QList<QStringList> said;
    for (const QJsonObject &text : std::as_const(texts))
        said.append(saidNow(before, words, kept, wordsOf(json, text), said.size() == own));
    if (needed == "columns"_L1)
        setColumns(said);
    else
        setEntries(needed, said, kept);
}

// A word that nobody translated yet follows that of the first language.
QStringList ChangedPart::saidNow(const QStringList &before, const QStringList &words, const QList<int> &kept,
                                 const QStringList &there, bool isOwn) const
{
    QStringList said;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString theirs = kept[i] < 0 ? QString() : there.value(kept[i]);
        const bool isCopy = own == 0 && kept[i] >= 0 && theirs == before[kept[i]];
        said.append(isOwn || theirs.isEmpty() || isCopy ? words[i] : theirs);
    }
    return said;
}

void ChangedPart::setColumns(const QList<QStringList> &said)
{
    if (said[own].isEmpty())
        json.remove(u"columns"_s);
    else
        json[u"columns"] = said[own].size();
    for (qsizetype i = 0; i < texts.size(); ++i)
        setDesignList(texts[i], u"columns"_s, QJsonArray::fromStringList(said[i]));
}

void ChangedPart::setEntries(const QString &needed, const QList<QStringList> &said, const QList<int> &kept)
{
    const QJsonArray known = json.value(needed).toArray();
    QSet<QString> taken;
    for (const QJsonValue &entry : known)
        taken.insert(idOf(entry));
    QJsonArray entries;
    for (qsizetype i = 0; i < said[own].size(); ++i) {
        const QString word = said[own][i];
        if (kept[i] >= 0)
            entries.append(known[kept[i]]);
        else if (needed == "keys"_L1)
            entries.append(
                QJsonObject{{u"id"_s, freePlainId(word, u"label"_s, taken)}, {u"type"_s, u"text"_s}});
        else
            entries.append(freePlainId(word, u"option"_s, taken));
    }
    setDesignList(json, needed, entries);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QJsonObject words;
        for (qsizetype word = 0; word < entries.size(); ++word)
            words[idOf(entries[word])] = said[i][word];
        setMap(texts[i], needed, words);
        QJsonObject choices = texts[i].value(u"choices").toObject();
        for (const QString &key : choices.keys()) {
            if (!words.contains(key))
                choices.remove(key);
        }
        setMap(texts[i], u"choices"_s, choices);
    }
}

} // namespace

QList<int> keptWords(const QStringList &before, const QStringList &after)
{
    QList<int> kept(after.size(), -1);
    QSet<int> used;
    for (qsizetype i = 0; i < after.size(); ++i) {
        int old = -1;
        do
            old = static_cast<int>(before.indexOf(after[i], old + 1));
        while (used.contains(old));
        kept[i] = old;
        if (old >= 0)
            used.insert(old);
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        const int next = i == 0 ? 0 : kept[i - 1] + 1; // what followed the one before it
        const bool isAfterNew = i > 0 && kept[i - 1] < 0;
        if (kept[i] >= 0 || isAfterNew || next >= before.size() || used.contains(next))
            continue;
        kept[i] = next;
        used.insert(next);
    }
    return kept;
}

// Which parts a nameless answer of the second kind would be read into, is what readers of parts find out:
// tst_templatedesign writes and reads every pair.
bool looksLike(const DesignPart &part, const DesignPart &next)
{
    static const QSet<QString> texts{u"text_short"_s, u"text_long"_s, u"duration"_s};
    static const QSet<QString> names{u"keyword_list"_s, u"field_name_list"_s};
    static const QSet<QString> lists{u"text_list"_s, u"ordered_list"_s, u"person_list"_s};
    static const QSet<QString> rows{u"key_value_open"_s, u"metric_list"_s, u"label_percent_list"_s};
    static const QSet<QString> links{u"link"_s, u"link_list"_s};
    const QString &one = part.kind;
    const QString &two = next.kind;
    if (!next.label.trimmed().isEmpty())
        return false;
    const bool isChoice = wordsNeededBy(two) == "options"_L1;
    const bool sameShape =
        one == two || (texts.contains(one) && (texts.contains(two) || two == "keyword_list"_L1))
        || (names.contains(one) && (names.contains(two) || two == "duration"_L1))
        || (lists.contains(one)
            && (lists.contains(two) || rows.contains(two) || isChoice || two == "link_list"_L1))
        || (rows.contains(one) && (rows.contains(two) || two == "person_list"_L1))
        || (links.contains(one) && links.contains(two)) || (wordsNeededBy(one) == "options"_L1 && isChoice);
    // Labels and options of their own tell two apart.
    const bool hasWords = isChoice || two == "key_value"_L1;
    return sameShape
           && (!hasWords || lists.contains(one)
               || std::any_of(next.words.begin(), next.words.end(), [&](const QString &word) {
                      return part.words.contains(word, Qt::CaseInsensitive);
                  }));
}

bool isCodeLanguage(const QString &text)
{
    static const QRegularExpression language(u"^([a-z0-9][a-z0-9+#._-]*)?$"_s);
    return language.match(text).hasMatch();
}

QList<DesignPart> TemplateDesign::parts(const QString &id, const QString &language) const
{
    QList<DesignPart> list;
    const QJsonArray parts = node(id).json[u"parts"].toArray();
    const QJsonValue texts = m_files.languages.value(language)[u"texts"][id][u"parts"];
    for (int i = 0; i < parts.size(); ++i) {
        const QJsonObject json = parts[i].toObject();
        const QJsonObject text = texts[i].toObject();
        list.append({i, json[u"kind"].toString(), text[u"name"].toString(), wordsOf(json, text),
                     json[u"syntax"].toString()});
    }
    return list;
}

bool TemplateDesign::setParts(const QString &id, const QString &language, const QList<DesignPart> &parts)
{
    const QJsonObject before = node(id).json;
    const QString answer = before[u"answer"].toString();
    const QStringList codes = languages();
    const bool asAnswered = answer == "composite"_L1 || (parts.size() == 1 && parts.first().kind == answer);
    if (parts.isEmpty() || !asAnswered || !codes.contains(language) || this->parts(id, language) == parts)
        return false;
    QJsonArray list;
    QList<QJsonArray> said(codes.size());
    for (const DesignPart &part : parts) {
        ChangedPart changed;
        changed.own = codes.indexOf(language);
        changed.json = part.from < 0 ? QJsonObject() : before[u"parts"][part.from].toObject();
        for (const QString &code : codes) {
            const QJsonValue text = m_files.languages.value(code)[u"texts"][id][u"parts"][part.from];
            changed.texts.append(part.from < 0 ? QJsonObject() : text.toObject());
        }
        if (changed.json.value(u"kind").toString() != part.kind)
            changed.beginAnew(part.kind);
        changed.setLabel(part.label);
        changed.setWords(part.words);
        const QString syntax = part.syntax.simplified().toLower();
        if (part.kind == "code"_L1 && !syntax.isEmpty())
            changed.json[u"syntax"] = syntax;
        else
            changed.json.remove(u"syntax"_s);
        list.append(changed.json);
        for (qsizetype i = 0; i < codes.size(); ++i)
            said[i].append(changed.texts[i]);
    }
    bool differs = changeNode(id, [&](QJsonObject &json) { json[u"parts"] = list; });
    for (qsizetype i = 0; i < codes.size(); ++i)
        differs |= changeText(id, codes[i], [&](QJsonObject &words) { words[u"parts"] = said[i]; });
    return differs;
}

QStringList TemplateDesign::partWords(const QString &id, const QString &language) const
{
    const bool several = node(id).json[u"answer"] == "composite"_L1;
    return several ? QStringList() : parts(id, language).value(0).words;
}

bool TemplateDesign::setPartWords(const QString &id, const QString &language, const QStringList &words)
{
    QList<DesignPart> list = parts(id, language);
    if (list.isEmpty() || partWords(id, language) == words)
        return false;
    list.first().words = words;
    return setParts(id, language, list);
}

QString TemplateDesign::syntax(const QString &id) const
{
    return node(id).json[u"parts"][0][u"syntax"].toString();
}

bool TemplateDesign::setSyntax(const QString &id, const QString &syntax)
{
    const QString language = languages().value(0);
    QList<DesignPart> list = parts(id, language);
    if (list.isEmpty())
        return false;
    list.first().syntax = syntax;
    return setParts(id, language, list);
}

// What the question asked for becomes the first part. A text follows, or points where it was one.
void TemplateDesign::splitIntoParts(const QString &id)
{
    const QJsonObject before = node(id).json;
    const QString old = before[u"answer"].toString();
    const QString next = old == "text_long"_L1 || old == "text_short"_L1 ? u"text_list"_s : u"text_long"_s;
    QHash<QString, QString> ids; // of the options of a choice, as a part of an answer has them
    QJsonArray options;
    for (const QJsonValue &option : before[u"options"].toArray()) {
        const QString one = option[u"id"].toString();
        const bool asks = option[u"needsText"].toBool() && !one.endsWith(kSpecified);
        ids.insert(one, asks ? one + kSpecified : one);
        options.append(ids.value(one));
    }
    changeNode(id, [&](QJsonObject &json) {
        QJsonArray parts = json.value(u"parts").toArray();
        if (parts.isEmpty())
            parts.append(QJsonObject{{u"kind"_s, old}, {u"options"_s, options}});
        parts.append(QJsonObject{{u"kind"_s, next}});
        json[u"answer"] = u"composite"_s;
        json[u"parts"] = parts;
        json.remove(u"options"_s);
    });
    for (const QString &language : languages()) {
        changeText(id, language, [&](QJsonObject &words) {
            QJsonArray parts = words.value(u"parts").toArray();
            if (parts.isEmpty()) {
                const QJsonObject labels = words.value(u"options").toObject();
                QJsonObject said;
                for (const QString &option : labels.keys())
                    said[ids.value(option, option)] = labels[option];
                parts.append(QJsonObject{{u"options"_s, said}});
            }
            parts.append(QJsonObject());
            words[u"parts"] = parts;
            words.remove(u"options"_s);
            words.remove(u"optionsAka"_s);
        });
    }
}

// The first part of this kind becomes the whole answer. False: there is none.
bool TemplateDesign::joinFromParts(const QString &id, const QString &kind)
{
    const QJsonArray parts = node(id).json[u"parts"].toArray();
    qsizetype which = 0;
    while (which < parts.size() && parts[which][u"kind"].toString() != kind)
        ++which;
    if (which == parts.size())
        return false;
    const QJsonValue part = parts[which];
    const bool choice = wordsNeededBy(kind) == "options"_L1;
    changeNode(id, [&](QJsonObject &json) {
        json[u"answer"] = kind;
        json[u"parts"] = QJsonArray{part};
        if (!choice)
            return;
        QJsonArray options;
        for (const QJsonValue &option : part[u"options"].toArray()) {
            QJsonObject one{{u"id"_s, option}};
            if (option.toString().endsWith(kSpecified))
                one[u"needsText"] = true;
            options.append(one);
        }
        json[u"options"] = options;
        json.remove(u"parts"_s);
    });
    for (const QString &language : languages()) {
        changeText(id, language, [&](QJsonObject &words) {
            QJsonObject said = words.value(u"parts")[which].toObject();
            if (choice) {
                words[u"options"] = said.value(u"options");
                words.remove(u"parts"_s);
            } else {
                said.remove(u"name"_s); // the question has a title
                words[u"parts"] = QJsonArray{said};
            }
        });
    }
    return true;
}

} // namespace cardwright
