#include "review/judgementrow.h"

#include "editing/reviewdrafts.h"
#include "editing/reviewkeeper.h"
#include "panels/steadyscroll.h"
#include "panels/wraplabel.h"
#include "review/draftfields.h"
#include "review/judgementform.h"
#include "review/reviewwords.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

JudgementRow::JudgementRow(const JudgementWords &words, CardDocument &document, ReviewKeeper &keeper, QWidget *parent)
    : QFrame(parent)
    , m_words(words)
    , m_document(document)
    , m_keeper(keeper)
    , m_head(new QToolButton(this))
    , m_state(new WrapLabel(u"small"_s, this))
    , m_outdated(new WrapLabel(u"small"_s, this))
    , m_column(new QVBoxLayout(this))
{
    setProperty("kind", u"finding"_s);
    setObjectName(u"judgement:%1%2"_s.arg(words.id, words.dimension));
    m_head->setText(buttonText(words.title));
    m_head->setCheckable(true);
    m_head->setToolTip(words.question);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFont(Theme::strong());
    m_head->setFocusPolicy(Qt::TabFocus);
    m_outdated->setProperty("tone", u"warn"_s);
    m_outdated->setContentsMargins(10, 0, 10, 2);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *first = new QHBoxLayout;
    first->setContentsMargins(0, 0, 10, 0);
    first->setSpacing(8);
    first->addWidget(m_head);
    first->addWidget(m_state, 1);
    m_column->setContentsMargins(2, 2, 2, 2);
    m_column->setSpacing(0);
    m_column->addLayout(first);
    m_column->addWidget(m_outdated);
    connect(m_head, &QToolButton::toggled, this, &JudgementRow::setOpen);
    connect(&keeper.drafts(), &ReviewDrafts::loaded, this, &JudgementRow::showDraft);
    show(nullptr, {}, 0);
    setOpen(false);
    showDraft();
}

// Unfolded where a judgement was begun; else no form of another card is left open.
void JudgementRow::showDraft()
{
    const bool begun = m_keeper.drafts().isBegun(judgementDraft(m_words));
    if (begun) {
        const QSignalBlocker quiet(this); // nobody asked for it: the page stays where it is
        setOpen(true);
        makeForm();
    }
    if (m_form) {
        m_form->setVisible(begun);
        m_judge->setVisible(!begun);
    }
}

QString JudgementRow::stateText() const
{
    if (!m_judged)
        return tr("Not judged yet");
    const QString signature = signedText(m_latest.who, m_latest.when);
    const QString rating = ratingWord(m_latest.rating);
    return rating.isEmpty() ? signature : tr("%1. %2", "rating, who and when").arg(rating, signature);
}

void JudgementRow::show(const Judgement *latest, const FieldChanges &changes, int earlier)
{
    m_judged = latest;
    m_latest = latest ? *latest : Judgement();
    m_changes = changes;
    m_earlier = earlier;
    m_state->setText(stateText());
    QStringList since;
    if (!changes.changed.isEmpty())
        since.append(tr("changed since: %1").arg(fieldsText(changes.changed)));
    if (!changes.gone.isEmpty())
        since.append(tr("gone since: %1").arg(fieldsText(changes.gone)));
    const bool bare = latest && !m_words.dimension.isEmpty() && latest->evidence.isEmpty();
    m_outdated->setText(!since.isEmpty() ? tr("Out of date; %1", "what changed").arg(since.join(u"; "_s))
                        : bare           ? tr("Names no question that shows it; judge anew to name one")
                                         : QString());
    m_outdated->setVisible(!m_outdated->text().isEmpty());
    setLook(this, "tone", m_outdated->text().isEmpty() ? QString() : u"warn"_s);
    m_head->setAccessibleName(m_words.title + u". "_s + m_state->text() + u". "_s + m_outdated->text());
    if (m_body)
        showBody();
}

bool JudgementRow::isOpen() const
{
    return m_head->isChecked();
}

void JudgementRow::setOpen(bool open)
{
    m_head->setChecked(open);
    m_head->setIcon(Theme::icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    if (open && !m_body)
        makeBody();
    if (m_body)
        m_body->setVisible(open);
    if (open)
        emit opened();
}

// The whole line looks like one thing, so all of it unfolds.
bool JudgementRow::isOnHead(const QMouseEvent &event) const
{
    return event.button() == Qt::LeftButton && event.position().y() <= m_head->geometry().bottom();
}

void JudgementRow::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(isOnHead(*event)); // else the release would not come here
}

void JudgementRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (isOnHead(*event) && rect().contains(event->position().toPoint()))
        m_head->toggle();
}

void JudgementRow::makeBody()
{
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(10, 4, 10, 4);
    column->setSpacing(6);
    auto *question = new WrapLabel(u"body"_s, m_body);
    question->setText(m_words.question);
    auto *hint = new WrapLabel(u"small"_s, m_body);
    hint->setText(m_words.hint);
    m_rationale = new WrapLabel(u"body"_s, m_body);
    m_rationale->setObjectName(u"judgedRationale"_s);
    m_rationale->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_record = new WrapLabel(u"small"_s, m_body);
    m_judge = new QPushButton(m_body);
    m_judge->setObjectName(u"judgeButton"_s);
    for (QWidget *widget : {static_cast<QWidget *>(question), static_cast<QWidget *>(hint), static_cast<QWidget *>(m_rationale),
                            static_cast<QWidget *>(m_record)})
        column->addWidget(widget);
    column->addWidget(m_judge, 0, Qt::AlignLeft);
    m_column->addWidget(m_body);
    connect(m_judge, &QPushButton::clicked, this, [this] {
        makeForm();
        m_judge->hide();
        m_form->begin();
        scrollToSoon(*m_form);
    });
    showBody();
}

void JudgementRow::makeForm()
{
    if (m_form)
        return;
    m_form = new JudgementForm(m_words, m_document, m_keeper, m_body);
    m_body->layout()->addWidget(m_form);
    const auto end = [this] {
        m_form->hide();
        m_judge->show();
        m_judge->setFocus(Qt::OtherFocusReason);
    };
    connect(m_form, &JudgementForm::written, this, [this, end] {
        end();
        showDraft(); // another window had begun one too
    });
    connect(m_form, &ReviewForm::cancelled, this, end);
}

QString JudgementRow::recordText() const
{
    QStringList lines;
    if (!m_latest.evidence.isEmpty())
        lines.append(tr("Rests on %1").arg(fieldsText(m_latest.evidence)));
    if (!m_latest.actions.isEmpty())
        lines.append(tr("To do: %1").arg(m_latest.actions));
    if (m_latest.fluency > 0)
        lines.append(tr("Fluency with data that a reader needs: %1 of 5").arg(m_latest.fluency));
    if (m_latest.expertise > 0)
        lines.append(tr("Knowledge of the field that a reader needs: %1 of 5").arg(m_latest.expertise));
    if (m_earlier > 0)
        lines.append(tr("%n earlier judgement(s) are kept in the review file.", nullptr, m_earlier));
    return lines.join(u'\n');
}

void JudgementRow::showBody()
{
    m_rationale->setText(m_latest.rationale.isEmpty() ? QString() : u'“' + m_latest.rationale + u'”');
    m_rationale->setVisible(m_judged);
    m_record->setText(recordText());
    m_record->setVisible(!m_record->text().isEmpty());
    m_judge->setText(m_judged ? tr("Judge anew…") : tr("Judge…"));
    m_judge->setAccessibleName(tr("Judge: %1").arg(m_words.title));
}

} // namespace cardwright
