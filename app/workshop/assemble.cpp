#include "workshop/assemble.h"

#include "base/spokenlanguage.h"
#include "schema/templatefault.h"
#include "schema/templatewords.h"
#include "workshop/flow.h"
#include "workshop/journeyquestions.h"
#include "workshop/questionshape.h"
#include "workshop/templateids.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString freeTitle(const QString &wanted, QSet<QString> &taken)
{
    QString title = wanted;
    for (int i = 2; taken.contains(foldedTitle(title)); ++i)
        title = wanted + u" (%1)"_s.arg(i);
    taken.insert(foldedTitle(title));
    return title;
}

class Assembler
{
public:
    explicit Assembler(const Workshop &workshop)
        : m_workshop(workshop)
    {
        giveTemplateIds(m_workshop);
        const Template &words = builtInTemplate();
        m_language = words.languages().contains(m_workshop.language) ? m_workshop.language : u"en"_s;
    }

    AssembledTemplate run()
    {
        const SpeakIn speaks(m_language); // what stands in the template; what is told of it is for who reads it now
        QJsonArray nodes;
        QSet<QString> titles;
        for (const Lens &lens : chosenLenses(m_workshop)) {
            const QList<AskedQuestion> questions = questionsOf(m_workshop, lens.id);
            if (questions.isEmpty()) {
                const SpeakIn windows{QString()};
                m_result.leftOut.append(WorkshopText::tr("“%1” has no question yet, so it is no section.")
                                            .arg(displayText(lensName(lens))));
                continue;
            }
            m_texts[lens.section] = QJsonObject{{u"title"_s, freeTitle(titleOfLens(lens), titles)}, {u"why"_s, whyOf(lens)}};
            nodes.append(section(lens.section, questions));
        }
        if (const QList<AskedQuestion> others = questionsOf(m_workshop, {}); !others.isEmpty()) {
            m_texts[kOtherSectionId] =
                QJsonObject{{u"title"_s, freeTitle(WorkshopText::tr("More questions"), titles)}};
            nodes.append(section(kOtherSectionId, others));
        }
        const QList<Note> &notes = m_workshop.notes;
        const auto waits = [](const Note &note) { return note.state == Note::State::Shown && waitsForLens(note); };
        if (const auto waiting = std::count_if(notes.begin(), notes.end(), waits); waiting > 0) {
            const SpeakIn windows{QString()};
            m_result.leftOut.append(WorkshopText::tr("%n question(s) of the journeys wait for a lens and are not in it: move "
                                                     "them under one in Scopes Brainstorm.",
                                                     nullptr, static_cast<int>(waiting)));
        }
        if (const int waiting = waitingQuestions(m_workshop); waiting > 0) {
            const SpeakIn windows{QString()};
            m_result.leftOut.append(WorkshopText::tr("%n question(s) wait to be shown and are not in it.", nullptr, waiting));
        }
        writeStructure(nodes);
        writeLanguage();
        return m_result;
    }

private:
    QString whyOf(const Lens &lens) const
    {
        QStringList names;
        for (const QString &id : lens.agents) {
            if (const Agent *agent = recordOf(m_workshop.agents, id))
                names.append(agent->name);
        }
        const QString wants = wantsOf(m_workshop, lens).join("; "_L1);
        if (names.isEmpty())
            return WorkshopText::tr("Readers want to know: %1").arg(wants);
        return WorkshopText::tr("Asked for by %1: %2", "readers, need").arg(names.join(u", "_s), wants);
    }

    // One question of each scope a row, as many rows as the scope with most questions has.
    QJsonObject section(const QString &id, const QList<AskedQuestion> &questions)
    {
        std::array<QList<AskedQuestion>, 4> byScope;
        for (const AskedQuestion &question : questions)
            byScope.at(scopeIndex(question.scope)).append(question);
        QJsonArray children;
        QSet<QString> titles;
        for (int row = 1; ; ++row) {
            bool any = false;
            for (const QList<AskedQuestion> &list : byScope) {
                if (row <= list.size()) {
                    children.append(field(list[row - 1], row, titles));
                    any = true;
                }
            }
            if (!any)
                break;
        }
        return {{u"id"_s, id}, {u"kind"_s, u"section"_s}, {u"children"_s, children}};
    }

    static size_t scopeIndex(const QString &scope)
    {
        static const QStringList scopes = {u"telescope"_s, u"periscope"_s, u"microscope"_s};
        const qsizetype index = scopes.indexOf(scope);
        return index < 0 ? 3 : static_cast<size_t>(index);
    }

    QJsonObject field(const AskedQuestion &question, int row, QSet<QString> &titles)
    {
        QJsonObject json{{u"id"_s, question.field}, {u"kind"_s, u"field"_s}, {u"row"_s, row}};
        QJsonObject text{{u"title"_s, freeTitle(titleOfQuestion(question), titles)}};
        put(text, u"prompt"_s, question.text);
        put(text, u"help"_s, helpOf(question));
        put(json, u"x-bucket"_s, question.bucket);
        put(text, u"example"_s, question.example);
        put(json, u"scope"_s, question.scope);
        const QString often = stageOf(m_workshop, question);
        put(json, u"often"_s, often);
        if (question.required != AskedQuestion::Stage::Never || question.importance == "essential"_L1)
            json[u"essential"] = true;
        if (const QString stage = requiredName(question.required); !stage.isEmpty())
            json[u"requiredBy"] = stage;
        if (const QJsonObject asked = askedJson(question); !asked.isEmpty())
            json[u"askedBy"] = asked;
        if (!question.dimensions.isEmpty())
            json[u"dimensions"] = QJsonArray::fromStringList(question.dimensions);
        if (!question.minimumContents.isEmpty())
            json[u"minimumContents"] = QJsonArray::fromStringList(question.minimumContents);
        for (const QString &dimension : question.dimensions)
            m_dimensions.insert(dimension);
        for (const QString &content : question.minimumContents)
            m_contents.insert(content);
        writeShape(question, json, text);
        addCondition(question, json);
        m_texts[question.field] = text;
        return json;
    }

    // Its own, and where Three Buckets says that its answer comes from.
    QString helpOf(const AskedQuestion &question) const
    {
        QStringList sentences{question.help.trimmed()};
        for (const Entry &bucket : builtInPlaybook(m_language).buckets) {
            if (bucket.id == question.bucket)
                sentences.append(WorkshopText::tr("Where the answer comes from: %1.").arg(bucket.title.toLower()));
        }
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

    static QString requiredName(AskedQuestion::Stage stage)
    {
        switch (stage) {
        case AskedQuestion::Stage::Draft:
            return u"draft"_s;
        case AskedQuestion::Stage::Review:
            return u"review"_s;
        case AskedQuestion::Stage::Publish:
            return u"publishing"_s;
        case AskedQuestion::Stage::Never:
            break;
        }
        return {};
    }

    QJsonObject askedJson(const AskedQuestion &question) const
    {
        const Provenance from = provenanceOf(m_workshop, question);
        QStringList agents = from.agents;
        agents.removeIf([](const QString &name) { return name.trimmed().isEmpty(); });
        QJsonObject asked;
        if (!agents.isEmpty())
            asked[u"agents"] = QJsonArray::fromStringList(agents);
        put(asked, u"lens"_s, from.lens);
        if (from.votes > 0)
            asked[u"votes"] = from.votes;
        return asked;
    }

    static void put(QJsonObject &object, const QString &key, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            object[key] = value.trimmed();
    }

    void addCondition(const AskedQuestion &question, QJsonObject &json)
    {
        if (question.onlyIf.isEmpty())
            return;
        const QList<AskedQuestion> all = chosenQuestions(m_workshop);
        const AskedQuestion *on = recordOf(all, question.onlyIf);
        const QString kind = on ? answerKindOf(*on) : QString();
        if (!on || on->id == question.id || (kind != "single_choice"_L1 && kind != "multi_choice"_L1)) {
            const SpeakIn windows{QString()};
            m_result.leftOut.append(WorkshopText::tr("“%1” depends on a question that is no choice or is not in the "
                                                     "template; it is always asked.")
                                        .arg(displayText(question.text)));
            return;
        }
        const QHash<QString, QString> ids = optionIdsOf(*on);
        QStringList options;
        for (const QString &label : question.onlyIfOptions) {
            if (ids.contains(label.simplified()))
                options.append(ids.value(label.simplified()));
        }
        if (options.isEmpty()) { // any but those that say no or nothing
            for (const QString &label : optionLabelsOf(*on)) {
                if (!isExclusiveOption(label) && ids.value(label) != "no"_L1)
                    options.append(ids.value(label));
            }
        }
        options.sort();
        const QString id = u"if."_s + on->field + u'.' + options.join(u'-');
        if (!m_conditionIds.contains(id)) {
            m_conditionIds.insert(id);
            m_conditions.append(QJsonObject{
                {u"id"_s, id}, {u"field"_s, on->field}, {u"options"_s, QJsonArray::fromStringList(options)}});
        }
        json[u"conditions"] = QJsonArray{id};
    }

    void writeStructure(const QJsonArray &nodes)
    {
        const TemplateDraft &draft = m_workshop.draft;
        const QString id = draft.id.isEmpty() ? plainSlug(m_workshop.title) : plainSlug(draft.id);
        QJsonObject &structure = m_result.files.structure;
        structure[u"id"] = id.isEmpty() ? u"our-template"_s : id;
        structure[u"version"] = draft.version.isEmpty() ? u"1.0"_s : draft.version;
        structure[u"attribution"] =
            WorkshopText::tr("Made in a workshop with activities after the Data Cards Playbook (CC BY-SA 4.0).");
        structure[u"license"] = draft.license.isEmpty() ? WorkshopText::tr("Not stated") : draft.license;
        structure[u"languages"] = QJsonArray{m_language};
        structure[u"nodes"] = nodes;
        if (!m_conditions.isEmpty())
            structure[u"conditions"] = m_conditions;
        QJsonArray contents;
        for (const QString &content : builtInTemplate().minimumContents()) {
            if (m_contents.contains(content))
                contents.append(content);
        }
        if (!contents.isEmpty())
            structure[u"minimumContents"] = contents;
    }

    // Phrases and labels are those of the extended Data Card in the same language.
    void writeLanguage()
    {
        const QJsonObject words = languageWords(builtInTemplate(), m_language);
        QJsonObject language;
        for (const QString &key : {u"states"_s, u"labels"_s, u"bareNonAnswers"_s, u"noteLabels"_s, u"captionLabels"_s}) {
            if (words.contains(key))
                language[key] = words[key];
        }
        language[u"language"] = m_language;
        const TemplateDraft &draft = m_workshop.draft;
        const QString name = draft.name.isEmpty() ? m_workshop.title : draft.name;
        language[u"name"] = name.trimmed().isEmpty() ? WorkshopText::tr("Our template") : name;
        QJsonObject contents;
        for (const QString &content : m_contents)
            contents[content] = builtInTemplate().minimumContentName(content, m_language);
        if (!contents.isEmpty())
            language[u"minimumContents"] = contents;
        QJsonObject dimensions;
        for (const QString &dimension : m_dimensions)
            dimensions[dimension] = builtInTemplate().dimensionName(dimension, m_language);
        if (!dimensions.isEmpty())
            language[u"dimensions"] = dimensions;
        language[u"texts"] = m_texts;
        m_result.files.languages.insert(m_language, language);
    }

    Workshop m_workshop;
    QString m_language;
    QJsonObject m_texts;
    QJsonArray m_conditions;
    QSet<QString> m_conditionIds;
    QSet<QString> m_dimensions;
    QSet<QString> m_contents;
    AssembledTemplate m_result;
};

} // namespace

AssembledTemplate assembledTemplate(const Workshop &workshop)
{
    return Assembler(workshop).run();
}

} // namespace cardwright
