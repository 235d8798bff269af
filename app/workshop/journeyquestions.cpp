#include "workshop/journeyquestions.h"

#include "workshop/flow.h"
#include "workshop/optics.h"
#include "workshop/workshopjson.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool isQuestionSheet(const QString &activity)
{
    return activity == QLatin1StringView(kScopesBrainstorm) || activity == QLatin1StringView(kOptics);
}

// The same for questions that differ in marks and capitals alone.
QString folded(const QString &question)
{
    static const QRegularExpression marks(u"^[\\s¿]+|[\\s?.]+$"_s);
    return question.simplified().remove(marks).toCaseFolded();
}

QStringList without(const QStringList &questions, const QStringList &others)
{
    QStringList left;
    for (const QString &question : questions) {
        const auto isSame = [&question](const QString &other) { return folded(other) == folded(question); };
        if (!folded(question).isEmpty() && std::none_of(others.begin(), others.end(), isSame))
            left.append(question);
    }
    return left;
}

// Two who prepare the same sheet from the same journey make one note when their files come together.
QString noteIdOf(const Journey &journey, const QString &question)
{
    const QByteArray bytes = (journey.id + u'\n' + folded(question)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex().first(12));
}

QString chosenLensOf(const Workshop &workshop, const QString &journey)
{
    for (const Lens &lens : chosenLenses(workshop)) {
        if (lens.notes.contains(journey))
            return lens.id;
    }
    return {};
}

class Offer
{
public:
    Offer(Workshop &workshop, const QString &activity, const QDateTime &now)
        : m_workshop(workshop)
        , m_activity(activity)
        , m_now(now)
    {}

    int run()
    {
        for (const Journey &journey : inOrder(m_workshop.journeys)) {
            m_journey = recordOf(m_workshop.journeys, journey.id);
            m_lens = chosenLensOf(m_workshop, journey.id);
            followLens();
            followWords();
            for (const QString &question : without(m_journey->asks, m_journey->offered))
                put(question.simplified());
        }
        return m_added;
    }

private:
    // Those that came before the lens was chosen.
    void followLens()
    {
        for (Note &note : m_workshop.notes) {
            if (note.journey == m_journey->id && waitsForLens(note))
                note.row = m_lens;
        }
    }

    // Where as many are gone as are new, they were worded anew, in their order.
    void followWords()
    {
        const QStringList gone = without(m_journey->offered, m_journey->asks);
        const QStringList fresh = without(m_journey->asks, m_journey->offered);
        if (gone.size() != fresh.size())
            return;
        for (qsizetype i = 0; i < gone.size(); ++i) {
            Note *note = untouched(gone[i]);
            if (!note)
                continue;
            for (AskedQuestion &question : m_workshop.questions) {
                if (question.notes.contains(note->id) && question.text == note->text)
                    question.text = fresh[i].simplified();
            }
            note->text = fresh[i].simplified();
            m_journey->offered.replace(m_journey->offered.indexOf(gone[i]), fresh[i]);
        }
    }

    Note *untouched(const QString &question) const
    {
        for (Note &note : m_workshop.notes) {
            if (note.journey == m_journey->id && note.text == question.simplified())
                return &note;
        }
        return nullptr;
    }

    void put(const QString &question)
    {
        m_journey->offered.append(question);
        if (Note *same = asked(question)) {
            addReader(*same);
            return;
        }
        Note note;
        note.id = noteIdOf(*m_journey, question);
        if (recordOf(m_workshop.notes, note.id) || recordOf(m_workshop.earlier, note.id))
            return;
        note.place = nextPlace(m_workshop.notes);
        note.activity = m_activity;
        note.part = scopeOfWords(question);
        note.row = m_lens;
        note.text = question;
        if (!m_journey->agent.isEmpty())
            note.agents = {m_journey->agent};
        note.journey = m_journey->id;
        note.when = workshopMoment(m_now);
        m_workshop.notes.append(note);
        ++m_added;
    }

    Note *asked(const QString &question) const
    {
        for (Note &note : m_workshop.notes) {
            if (isQuestionSheet(note.activity) && note.row == m_lens && folded(note.text) == folded(question))
                return &note;
        }
        return nullptr;
    }

    // Who is a reader of its lens asks it already.
    void addReader(Note &note) const
    {
        const Lens *lens = recordOf(m_workshop.lenses, note.row);
        QStringList readers = !note.agents.isEmpty() || !lens ? note.agents : lens->agents;
        if (m_journey->agent.isEmpty() || readers.contains(m_journey->agent))
            return;
        readers.append(m_journey->agent);
        note.agents = readers;
    }

    Workshop &m_workshop;
    QString m_activity;
    QDateTime m_now;
    Journey *m_journey = nullptr;
    QString m_lens; // of the journey, where it is chosen
    int m_added = 0;
};

} // namespace

QString scopeOfWords(const QString &question)
{
    static const QRegularExpression reasons(
        u"^[\\s¿]*(?:why\\b|for what reason|how(?! (?:many|much|often|long|large|big|old|far)\\b)|por qué|porqué|para qué|cómo|como\\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression glances(
        u"^[\\s¿]*(?:is|are|was|were|do|does|did|has|have|had|can|could|may|must|should|will|hay|había|hubo|es|son|era|eran|fue|"
        u"fueron|está|están|tiene|tienen|se|puede|pueden|existe|existen|ha|han)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (reasons.match(question).hasMatch())
        return u"microscope"_s;
    return glances.match(question).hasMatch() ? u"telescope"_s : u"periscope"_s;
}

int offerJourneyQuestions(Workshop &workshop, const QString &activity, const QDateTime &now)
{
    return isQuestionSheet(activity) ? Offer(workshop, activity, now).run() : 0;
}

bool waitsForLens(const Note &note)
{
    return !note.journey.isEmpty() && note.row.isEmpty();
}

QList<Note> withoutLens(QList<Note> notes)
{
    notes.removeIf([](const Note &note) { return !waitsForLens(note); });
    return notes;
}

} // namespace cardwright
