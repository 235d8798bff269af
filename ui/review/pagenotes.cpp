#include "review/pagenotes.h"

#include "editing/carddocument.h"
#include "editing/reviewdrafts.h"
#include "editing/reviewkeeper.h"
#include "panels/answerpanel.h"
#include "panels/headingrow.h"
#include "panels/quietbutton.h"
#include "panels/sectionpage.h"
#include "panels/titlepanel.h"

namespace cardwright {

using namespace Qt::StringLiterals;

PageNotes::PageNotes(SectionPage &page, CardDocument &document, ReviewKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_document(document)
    , m_keeper(keeper)
{
    connect(&keeper, &ReviewKeeper::reviewChanged, this, &PageNotes::refresh);
    connect(&document, &CardDocument::structureChanged, this, &PageNotes::refresh);
    connect(&keeper.drafts(), &ReviewDrafts::loaded, this, &PageNotes::showAll);
    connect(&page, &SectionPage::panelMade, this, [this](AnswerPanel *panel) { show(*panel); });
    connect(&page, &SectionPage::headMade, this, &PageNotes::showAtHead);
    refresh();
}

QString PageNotes::keyOf(const Question &question)
{
    return question.node != kNoNode ? u'n' + QString::number(question.node) : u's' + QString::number(question.spec);
}

void PageNotes::refresh()
{
    const Review &review = m_keeper.review();
    followRenamed();
    QList<FieldRef> fields;
    for (const Comment &comment : review.comments)
        fields.append(comment.field);
    for (const Owner &owner : review.owners)
        fields.append(owner.field);
    const QList<std::optional<Question>> questions = m_keeper.questionsOf(fields);
    m_notes.clear();
    m_open.clear();
    for (qsizetype i = 0; i < review.comments.size(); ++i) {
        if (!questions[i])
            continue;
        m_notes[keyOf(*questions[i])].comments.append(review.comments[i]);
        if (review.comments[i].status != Comment::Status::Resolved)
            m_open.append(*questions[i]);
    }
    for (qsizetype i = 0; i < review.owners.size(); ++i) {
        if (const std::optional<Question> &question = questions[review.comments.size() + i])
            m_notes[keyOf(*question)].owner = review.owners[i].name;
    }
    showAll();
    emit changed();
}

// A field whose heading is another now is found as a comment's field is; what was begun for it goes along.
void PageNotes::followRenamed()
{
    ReviewDrafts &drafts = m_keeper.drafts();
    QStringList forms = drafts.forms();
    forms.removeIf([](const QString &form) { return !isCommentForm(form) && !isOwnerForm(form); });
    if (forms.isEmpty())
        return;
    QList<FieldRef> fields;
    for (const QString &form : std::as_const(forms))
        fields.append(fieldOf(drafts.draft(form)));
    const QList<std::optional<Question>> questions = m_keeper.questionsOf(fields);
    for (qsizetype i = 0; i < forms.size(); ++i) {
        if (!questions[i])
            continue;
        const FieldRef now = m_keeper.refOf(*questions[i]);
        drafts.move(forms[i], isCommentForm(forms[i]) ? commentForm(now) : ownerForm(now), now);
    }
}

bool PageNotes::isBegun(const Question &question) const
{
    const ReviewDrafts &drafts = m_keeper.drafts();
    if (drafts.isEmpty())
        return false;
    const FieldRef field = m_keeper.refOf(question);
    return drafts.isBegun(commentForm(field)) || drafts.isBegun(ownerForm(field));
}

void PageNotes::setReviewing(bool reviewing)
{
    m_reviewing = reviewing;
    showAll();
}

void PageNotes::showAll()
{
    m_page.holdStill([this] {
        for (AnswerPanel *panel : m_page.panels())
            show(*panel);
        for (QWidget *head : m_page.heads())
            showAtHead(head);
    });
}

FieldNotes::Notes PageNotes::notesAt(const Question &question) const
{
    FieldNotes::Notes notes = m_notes.value(keyOf(question));
    notes.field = m_keeper.refOf(question);
    return notes;
}

FieldNotes *PageNotes::notesOf(AnswerPanel &panel)
{
    if (auto *notes = qobject_cast<FieldNotes *>(panel.footer()))
        return notes;
    auto *notes = new FieldNotes(m_keeper, &panel);
    panel.setFooter(notes);
    auto *comment = new QuietButton(&panel);
    comment->setObjectName(u"commentButton"_s);
    comment->setText(tr("Comment"));
    comment->setAccessibleName(tr("Comment on %1").arg(panel.accessibleName()));
    auto *owner = new QuietButton(&panel);
    owner->setObjectName(u"ownerButton"_s);
    owner->setText(tr("Owner"));
    owner->setAccessibleName(tr("Who looks after %1").arg(panel.accessibleName()));
    connect(comment, &QToolButton::clicked, notes, [this, &panel] { this->comment(panel.question()); });
    connect(owner, &QToolButton::clicked, notes, [this, &panel, notes] {
        notes->show(notesAt(panel.question()), m_reviewing);
        notes->beginOwner();
    });
    connect(notes, &FieldNotes::ended, comment, [this, &panel, comment] {
        if (m_reviewing)
            comment->setFocus(Qt::OtherFocusReason);
        else
            panel.focusEditor();
    });
    for (QuietButton *button : {comment, owner}) {
        button->setVisible(m_reviewing);
        panel.addAction(button);
    }
    return notes;
}

// A page has many questions, and most have nothing to show.
void PageNotes::show(AnswerPanel &panel)
{
    const bool any = m_notes.contains(keyOf(panel.question())) || isBegun(panel.question());
    if (!any && !m_reviewing && !panel.footer())
        return;
    FieldNotes *notes = notesOf(panel);
    notes->show(notesAt(panel.question()), m_reviewing);
    for (const QString &name : {u"commentButton"_s, u"ownerButton"_s}) {
        if (auto *button = panel.findChild<QuietButton *>(name))
            button->setVisible(m_reviewing);
    }
}

// What is said of a title stands at the summary, what is said of a heading at the text straight under it; of a
// heading without such a text, in the review pane.
void PageNotes::showAtHead(QWidget *head)
{
    auto *title = qobject_cast<TitlePanel *>(head);
    auto *row = qobject_cast<HeadingRow *>(head);
    const Question question = title ? title->question() : row ? row->question() : Question();
    int open = 0;
    if (row && !row->isTextShown()) {
        for (const Comment &comment : m_notes.value(keyOf(question)).comments)
            open += comment.status != Comment::Status::Resolved ? 1 : 0;
    }
    const bool wanted = (m_reviewing && (title || (row && !row->isTextShown()))) || open > 0;
    auto *button = head->findChild<QuietButton *>(u"headComment"_s);
    if (!button && !wanted)
        return;
    if (!button) {
        button = new QuietButton(head);
        button->setObjectName(u"headComment"_s);
        if (title)
            title->addAction(button);
        else
            row->addAction(button);
        connect(button, &QToolButton::clicked, this, [this, title, row] {
            if (!title || !comment(title->question()))
                emit commentWanted(title ? title->question() : row->question());
        });
    }
    button->setText(open > 0 ? tr("%n comment(s)", nullptr, open) : tr("Comment"));
    button->setAccessibleName(title ? tr("Comment on the title") : tr("Comment on %1").arg(m_keeper.refOf(question).title));
    button->setAlwaysSeen(open > 0);
    button->setVisible(wanted);
}

bool PageNotes::comment(const Question &question)
{
    AnswerPanel *panel = m_page.panelOf(question);
    if (!panel)
        return false;
    FieldNotes *notes = notesOf(*panel);
    notes->show(notesAt(panel->question()), m_reviewing);
    m_page.ensureWidgetVisible(panel, 0, 24);
    notes->beginComment();
    return true;
}

} // namespace cardwright
