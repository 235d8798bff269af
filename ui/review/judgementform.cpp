#include "review/judgementform.h"

#include "editing/reviewedits.h"
#include "editing/reviewkeeper.h"
#include "review/draftfields.h"
#include "review/evidencepicker.h"
#include "review/levelchoice.h"
#include "review/noteedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QStringList kOneToFive = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};

} // namespace

JudgementForm::JudgementForm(const JudgementWords &words, CardDocument &document, ReviewKeeper &keeper, QWidget *parent)
    : ReviewForm(tr("Record"), parent)
    , m_words(words)
    , m_keeper(keeper)
{
    setObjectName(u"judgementForm"_s);
    const bool rates = !words.dimension.isEmpty();
    if (rates)
        m_rating = addLevels(tr("How well does the card serve this?"), ratingWords(), {});
    m_rationale = addNote(rates ? tr("Why?") : tr("Your judgement, and why"), tr("A sentence or two that others can follow"));
    m_rationale->setObjectName(u"judgementRationale"_s);
    m_evidence = new EvidencePicker(tr("Questions that it rests on"), document, keeper, this);
    m_evidence->edit()->setObjectName(u"judgementEvidence"_s);
    fields()->addWidget(formLabel(rates ? tr("Questions that it rests on, one at least before publishing") : tr("Questions that it rests on"),
                                  m_evidence->edit(), this));
    fields()->addWidget(m_evidence);
    if (rates) {
        m_actions = addNote(tr("What should be done"), tr("By whom, and until when"));
        m_fluency = addLevels(tr("Fluency with data that a reader needs"), kOneToFive, fluencyWords());
        m_expertise = addLevels(tr("Knowledge of the field that a reader needs"), kOneToFive, expertiseWords());
        m_actions->setObjectName(u"judgementActions"_s);
        m_rating->setObjectName(u"judgementRating"_s);
        m_fluency->setObjectName(u"judgementFluency"_s);
        m_expertise->setObjectName(u"judgementExpertise"_s);
        connect(m_rating, &LevelChoice::changed, this, &JudgementForm::updateReady);
    }
    connect(m_rationale, &QPlainTextEdit::textChanged, this, &JudgementForm::updateReady);
    connect(m_rationale, &NoteEdit::submitted, this, &ReviewForm::submit);
    connect(this, &ReviewForm::submitted, this, &JudgementForm::write);
    for (NoteEdit *note : {m_rationale, m_actions}) {
        if (note)
            connect(note, &QPlainTextEdit::textChanged, this, &JudgementForm::keep);
    }
    for (LevelChoice *choice : {m_rating, m_fluency, m_expertise}) {
        if (choice)
            connect(choice, &LevelChoice::changed, this, &JudgementForm::keep);
    }
    connect(m_evidence, &EvidencePicker::changed, this, &JudgementForm::keep);
    keepUnder(keeper.drafts(), judgementDraft(words));
    updateReady();
}

QJsonObject JudgementForm::typed() const
{
    QJsonObject draft;
    putNote(draft, u"rationale"_s, m_rationale);
    putNote(draft, u"actions"_s, m_actions);
    putLevel(draft, u"rating"_s, m_rating);
    putLevel(draft, u"fluency"_s, m_fluency);
    putLevel(draft, u"expertise"_s, m_expertise);
    putFields(draft, u"evidence"_s, *m_evidence);
    return draft;
}

void JudgementForm::setTyped(const QJsonObject &draft)
{
    m_rationale->showText(draft.value("rationale"_L1).toString());
    m_evidence->setFields(fieldsOf(draft, u"evidence"_s));
    if (!m_rating)
        return;
    m_actions->showText(draft.value("actions"_L1).toString());
    m_rating->setLevel(draft.value("rating"_L1).toInt());
    m_fluency->setLevel(draft.value("fluency"_L1).toInt());
    m_expertise->setLevel(draft.value("expertise"_L1).toInt());
}

LevelChoice *JudgementForm::addLevels(const QString &label, const QStringList &levels, const QStringList &tips)
{
    auto *choice = new LevelChoice(label, levels, tips, this);
    fields()->addWidget(formLabel(label, nullptr, this));
    fields()->addWidget(choice);
    return choice;
}

NoteEdit *JudgementForm::addNote(const QString &label, const QString &hint)
{
    auto *note = new NoteEdit(label, this);
    note->setPlaceholderText(hint);
    fields()->addWidget(formLabel(label, note, this));
    fields()->addWidget(note);
    return note;
}

// What a machine can ask for: a rating where one is given, and a reason.
void JudgementForm::updateReady()
{
    setReady(!m_rationale->text().isEmpty() && (!m_rating || m_rating->level() > 0));
}

void JudgementForm::begin()
{
    setFault({});
    takeUp();
    if (m_rating)
        m_rating->findChild<QWidget *>(u"level1"_s)->setFocus(Qt::OtherFocusReason);
    else
        m_rationale->setFocus(Qt::OtherFocusReason);
}

void JudgementForm::write()
{
    Judgement judgement;
    judgement.judgement = m_words.id;
    judgement.dimension = m_words.dimension;
    judgement.rationale = m_rationale->text();
    judgement.evidence = m_evidence->fields();
    if (m_rating) {
        judgement.rating = static_cast<Judgement::Rating>(m_rating->level());
        judgement.actions = m_actions->text();
        judgement.fluency = m_fluency->level();
        judgement.expertise = m_expertise->level();
    }
    const Done done = m_keeper.change([&](Review &review) { addJudgement(review, judgement, name()); });
    setFault(done ? QString() : done.error().message);
    if (!done)
        return;
    for (NoteEdit *note : {m_rationale, m_actions}) {
        if (note)
            note->clear();
    }
    for (LevelChoice *choice : {m_rating, m_fluency, m_expertise}) {
        if (choice)
            choice->clear();
    }
    m_evidence->clear();
    said();
    emit written();
}

} // namespace cardwright
