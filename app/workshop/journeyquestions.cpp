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

constexpr qsizetype kAlike = 50; // of a hundred words: one question, worded anew

bool isQuestionSheet(const QString &activity)
{
    return activity == QLatin1StringView(kScopesBrainstorm) || activity == QLatin1StringView(kOptics);
}

QStringList without(const QStringList &questions, const QStringList &others)
{
    QStringList left;
    for (const QString &question : questions) {
        const auto isSame = [&question](const QString &other) { return foldedQuestion(other) == foldedQuestion(question); };
        if (!foldedQuestion(question).isEmpty() && std::none_of(others.begin(), others.end(), isSame))
            left.append(question);
    }
    return left;
}

// How many of a hundred words of the longer one both have.
qsizetype likeness(const QString &one, const QString &other)
{
    static const QRegularExpression marks(u"[^\\p{L}\\p{N}]+"_s);
    const QStringList words = foldedQuestion(one).split(marks, Qt::SkipEmptyParts);
    QStringList left = foldedQuestion(other).split(marks, Qt::SkipEmptyParts);
    const qsizetype longer = qMax(words.size(), left.size());
    qsizetype shared = 0;
    for (const QString &word : words)
        shared += left.removeOne(word) ? 1 : 0;
    return longer > 0 ? 100 * shared / longer : 0;
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
            followMarks();
            followWords();
            forgetGone();
            followReader();
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

    // A capital or a mark was mended.
    void followMarks()
    {
        QStringList asks;
        for (const QString &ask : m_journey->asks)
            asks.append(ask.simplified());
        const QStringList offered = m_journey->offered;
        for (const QString &old : offered) {
            for (const QString &ask : std::as_const(asks)) {
                if (!asks.contains(old) && !m_journey->offered.contains(ask) && foldedQuestion(ask) == foldedQuestion(old))
                    follow(old, ask);
            }
        }
    }

    // What is gone was worded anew where a new one is like it; else another question took its place, and both stay.
    void followWords()
    {
        QStringList gone = without(m_journey->offered, m_journey->asks);
        const QStringList fresh = without(m_journey->asks, m_journey->offered);
        for (const QString &question : fresh) {
            const auto closest = std::max_element(gone.begin(), gone.end(), [&](const QString &one, const QString &other) {
                return likeness(one, question) < likeness(other, question);
            });
            if (closest == gone.end() || likeness(*closest, question) < kAlike)
                continue;
            follow(*closest, question.simplified());
            gone.erase(closest);
        }
    }

    // What is asked no more is no mending of what is asked later.
    void forgetGone()
    {
        m_journey->offered.removeIf([this](const QString &question) { return !without({question}, m_journey->asks).isEmpty(); });
    }

    // The depth too, where nobody chose another one.
    void follow(const QString &old, const QString &question)
    {
        Note *note = untouched(old);
        if (!note)
            return;
        const QString depth = scopeOfWords(old);
        for (AskedQuestion &taken : m_workshop.questions) {
            if (!taken.notes.contains(note->id) || taken.text != note->text)
                continue;
            taken.text = question;
            if (taken.scope == depth)
                taken.scope = scopeOfWords(question);
        }
        if (note->part == depth)
            note->part = scopeOfWords(question);
        note->text = question;
        m_journey->offered.replace(m_journey->offered.indexOf(old), question);
    }

    // Another reader makes this journey now. Where more than one asks, nobody knows who of them it was.
    void followReader()
    {
        const QStringList reader = {m_journey->agent};
        for (const QString &question : std::as_const(m_journey->offered)) {
            Note *note = untouched(question);
            if (m_journey->agent.isEmpty() || !note || note->agents.size() > 1 || note->agents == reader)
                continue;
            const QStringList before = note->agents;
            if (!before.isEmpty() && isAskedByOthers(question, before.first()))
                continue;
            for (AskedQuestion &taken : m_workshop.questions) {
                if (taken.notes.contains(note->id) && !before.isEmpty() && taken.agents == before)
                    taken.agents = reader;
            }
            note->agents = reader;
        }
    }

    // On another journey of that reader.
    bool isAskedByOthers(const QString &question, const QString &reader) const
    {
        return std::any_of(m_workshop.journeys.cbegin(), m_workshop.journeys.cend(), [&](const Journey &other) {
            return other.id != m_journey->id && other.agent == reader && without({question}, other.offered).isEmpty();
        });
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
        note.id = idFor(question);
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

    // The usual one may be that of a note which was worded anew and is another ask now.
    QString idFor(const QString &question) const
    {
        const QString id = offeredNoteId(m_journey->id, question);
        const Note *other = recordOf(std::as_const(m_workshop.notes), id);
        const bool isOfAnother = other && foldedQuestion(other->text) != foldedQuestion(question)
                                 && without({other->text}, m_journey->asks).isEmpty();
        return isOfAnother ? offeredNoteId(m_journey->id, id) : id;
    }

    // What waits or was hidden may never be seen again.
    Note *asked(const QString &question) const
    {
        for (Note &note : m_workshop.notes) {
            if (isQuestionSheet(note.activity) && note.row == m_lens && note.state == Note::State::Shown
                && foldedQuestion(note.text) == foldedQuestion(question))
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

QString offeredNoteId(const QString &journey, const QString &question)
{
    const QByteArray bytes = (journey + u'\n' + foldedQuestion(question)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex().first(12));
}

QString foldedQuestion(const QString &question)
{
    static const QRegularExpression marks(u"^[\\s¿]+|[\\s?.]+$"_s);
    return question.simplified().remove(marks).toCaseFolded();
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
