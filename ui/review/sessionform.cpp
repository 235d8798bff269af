#include "review/sessionform.h"

#include "audit/audit.h"
#include "editing/reviewedits.h"
#include "editing/reviewkeeper.h"
#include "review/draftfields.h"
#include "review/evidencepicker.h"
#include "review/judgementwords.h"
#include "review/levelchoice.h"
#include "review/noteedit.h"
#include "review/reviewwords.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMinutes = 24 * 60;

} // namespace

SessionForm::SessionForm(CardDocument &document, ReviewKeeper &keeper, QWidget *parent)
    : ReviewForm(tr("Record"), parent)
    , m_keeper(keeper)
    , m_agent(new QLineEdit(this))
{
    setObjectName(u"sessionForm"_s);
    m_agent->setObjectName(u"sessionAgent"_s);
    m_agent->setAccessibleName(tr("What kind of reader"));
    m_agent->setPlaceholderText(tr("For example: engineer who picks training data"));
    fields()->addWidget(formLabel(tr("What kind of reader"), m_agent, this));
    fields()->addWidget(m_agent);
    m_task = addNote(tr("What they had to decide"), tr("A decision that can be taken with the card alone"), u"sessionTask"_s);
    m_conclusion = addNote(tr("What they concluded"), {}, u"sessionConclusion"_s);
    m_confidence = new LevelChoice(tr("How sure they were"), {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s},
                                   {tr("Not at all"), tr("Little"), tr("Somewhat"), tr("Quite"), tr("Entirely")}, this);
    fields()->addWidget(formLabel(tr("How sure they were, from 1 to 5"), nullptr, this));
    fields()->addWidget(m_confidence);
    m_minutes = new QSpinBox(this);
    m_minutes->setObjectName(u"sessionMinutes"_s);
    m_minutes->setRange(0, kMostMinutes);
    m_minutes->setSpecialValueText(tr("not said"));
    m_minutes->setAccessibleName(tr("Minutes that it took"));
    fields()->addWidget(formLabel(tr("Minutes that it took"), m_minutes, this));
    fields()->addWidget(m_minutes, 0, Qt::AlignLeft);
    m_used = new EvidencePicker(tr("Questions that they used"), document, keeper, this);
    m_used->edit()->setObjectName(u"sessionFields"_s);
    fields()->addWidget(formLabel(tr("Questions that they used"), m_used->edit(), this));
    fields()->addWidget(m_used);
    m_misses = addNote(tr("What they looked for and did not find"), {}, u"sessionMisses"_s);
    fields()->addWidget(formLabel(tr("What it tells about"), nullptr, this));
    for (const QString &dimension : dimensionIds()) {
        auto *box = new QCheckBox(buttonText(dimensionWord(dimension)), this);
        box->setObjectName(u"session:"_s + dimension);
        fields()->addWidget(box);
        m_dimensions.append(box);
    }
    const auto ready = [this] { setReady(!m_agent->text().trimmed().isEmpty() && !m_task->text().isEmpty()); };
    connect(m_agent, &QLineEdit::textChanged, this, ready);
    connect(m_task, &QPlainTextEdit::textChanged, this, ready);
    for (NoteEdit *note : {m_task, m_conclusion, m_misses})
        connect(note, &NoteEdit::submitted, this, &ReviewForm::submit);
    connect(this, &ReviewForm::submitted, this, &SessionForm::write);
    connect(m_agent, &QLineEdit::textChanged, this, &SessionForm::keep);
    for (NoteEdit *note : {m_task, m_conclusion, m_misses})
        connect(note, &QPlainTextEdit::textChanged, this, &SessionForm::keep);
    connect(m_confidence, &LevelChoice::changed, this, &SessionForm::keep);
    connect(m_minutes, &QSpinBox::valueChanged, this, &SessionForm::keep);
    connect(m_used, &EvidencePicker::changed, this, &SessionForm::keep);
    for (QCheckBox *box : std::as_const(m_dimensions))
        connect(box, &QCheckBox::toggled, this, &SessionForm::keep);
    keepUnder(keeper.drafts(), kSessionDraft);
}

QJsonObject SessionForm::typed() const
{
    QJsonObject draft;
    if (!m_agent->text().trimmed().isEmpty())
        draft["agent"_L1] = m_agent->text();
    putNote(draft, u"task"_s, m_task);
    putNote(draft, u"conclusion"_s, m_conclusion);
    putNote(draft, u"misses"_s, m_misses);
    putLevel(draft, u"confidence"_s, m_confidence);
    if (m_minutes->value() > 0)
        draft["minutes"_L1] = m_minutes->value();
    putFields(draft, u"fields"_s, *m_used);
    QJsonArray dimensions;
    for (qsizetype i = 0; i < m_dimensions.size(); ++i) {
        if (m_dimensions[i]->isChecked())
            dimensions.append(dimensionIds().at(i));
    }
    if (!dimensions.isEmpty())
        draft["dimensions"_L1] = dimensions;
    return draft;
}

void SessionForm::setTyped(const QJsonObject &draft)
{
    if (const QString agent = draft.value("agent"_L1).toString(); agent != m_agent->text())
        m_agent->setText(agent);
    m_task->showText(draft.value("task"_L1).toString());
    m_conclusion->showText(draft.value("conclusion"_L1).toString());
    m_misses->showText(draft.value("misses"_L1).toString());
    m_confidence->setLevel(draft.value("confidence"_L1).toInt());
    m_minutes->setValue(draft.value("minutes"_L1).toInt());
    m_used->setFields(fieldsOf(draft, u"fields"_s));
    const QJsonArray dimensions = draft.value("dimensions"_L1).toArray();
    for (qsizetype i = 0; i < m_dimensions.size(); ++i)
        m_dimensions[i]->setChecked(dimensions.contains(dimensionIds().at(i)));
}

NoteEdit *SessionForm::addNote(const QString &label, const QString &hint, const QString &objectName)
{
    auto *note = new NoteEdit(label, this);
    note->setObjectName(objectName);
    note->setPlaceholderText(hint);
    fields()->addWidget(formLabel(label, note, this));
    fields()->addWidget(note);
    return note;
}

void SessionForm::begin()
{
    setFault({});
    takeUp();
    m_agent->setFocus(Qt::OtherFocusReason);
}

void SessionForm::write()
{
    ReaderSession session;
    session.agent = m_agent->text().simplified();
    session.task = m_task->text();
    session.conclusion = m_conclusion->text();
    session.confidence = m_confidence->level();
    session.minutes = m_minutes->value();
    session.fields = m_used->fields();
    session.misses = m_misses->text();
    for (qsizetype i = 0; i < m_dimensions.size(); ++i) {
        if (m_dimensions[i]->isChecked())
            session.dimensions.append(dimensionIds().at(i));
    }
    const Done done = m_keeper.change([&](Review &review) { addSession(review, session, name()); });
    setFault(done ? QString() : done.error().message);
    if (!done)
        return;
    m_agent->clear();
    for (NoteEdit *note : {m_task, m_conclusion, m_misses})
        note->clear();
    m_confidence->clear();
    m_minutes->setValue(0);
    m_used->clear();
    for (QCheckBox *box : std::as_const(m_dimensions))
        box->setChecked(false);
    said();
    emit written();
}

} // namespace cardwright
