#include "review/commentspage.h"

#include "audit/segments.h"
#include "editing/carddocument.h"
#include "editing/reviewdrafts.h"
#include "editing/reviewkeeper.h"
#include "panels/steadyscroll.h"
#include "panels/wraplabel.h"
#include "review/commentform.h"
#include "review/commentrow.h"
#include "review/reviewwords.h"

#include <QApplication>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

CommentsPage::CommentsPage(CardDocument &document, ReviewKeeper &keeper, QWidget *parent)
    : PageScroll(tr("Comments"), parent)
    , m_keeper(keeper)
    , m_document(document)
    , m_which(new Segments(tr("Which comments"), widget()))
    , m_add(new QPushButton(tr("Comment on the card as a whole"), widget()))
    , m_form(new CommentForm(keeper, widget()))
    , m_empty(new WrapLabel(u"small"_s, widget()))
    , m_list(new QVBoxLayout)
{
    m_which->add(u"openComments"_s, tr("Open"), tr("Comments that wait for somebody"));
    m_which->add(u"allComments"_s, tr("All"), tr("With those that were resolved"));
    m_which->setCurrent(0);
    m_add->setObjectName(u"commentOnCard"_s);
    m_form->setAboutShown();
    m_form->hide();
    m_list->setSpacing(6);
    column()->addWidget(m_which, 0, Qt::AlignLeft);
    column()->addWidget(m_empty);
    column()->addLayout(m_list);
    column()->addSpacing(4);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    column()->addWidget(m_form);
    connect(m_which, &Segments::chosen, this, &CommentsPage::fill);
    connect(m_add, &QPushButton::clicked, this, [this] { beginComment({}); });
    const auto end = [this] {
        m_form->hide();
        m_add->show();
        m_add->setFocus(Qt::OtherFocusReason);
        showDraft();
    };
    connect(m_form, &CommentForm::written, this, end);
    connect(m_form, &ReviewForm::cancelled, this, end);
    connect(&keeper, &ReviewKeeper::reviewChanged, this, &CommentsPage::refreshSoon);
    connect(&document, &CardDocument::structureChanged, this, &CommentsPage::refreshSoon);
    connect(&keeper.drafts(), &ReviewDrafts::loaded, this, [this] {
        m_form->hide();
        m_add->show();
        refreshSoon();
    });
}

// What was begun on the card as a whole, on a heading and on what is not in the card any more: the rest
// stands at its question.
void CommentsPage::showDraft()
{
    if (!m_form->isHidden())
        return;
    for (const QString &form : m_keeper.drafts().begun()) {
        if (!isCommentForm(form))
            continue;
        const FieldRef field = fieldOf(m_keeper.drafts().draft(form));
        const std::optional<Question> question = m_keeper.questionOf(field);
        if (question && !question->container)
            continue;
        m_form->follow(field);
        m_form->show();
        m_add->hide();
        return;
    }
}

void CommentsPage::beginComment(const FieldRef &field)
{
    m_add->hide();
    m_form->begin(field);
    scrollToSoon(*m_form);
}

void CommentsPage::fill()
{
    struct Shown
    {
        Comment comment;
        std::optional<Question> question;
        int order = 0;
    };
    QHash<QString, int> order;
    for (const Page &page : m_document.form()) {
        for (const Question &question : page.questions)
            order.insert(u"%1/%2"_s.arg(question.node).arg(question.spec), static_cast<int>(order.size()) + 1);
    }
    const QList<Comment> &comments = m_keeper.review().comments;
    QList<FieldRef> fields;
    for (const Comment &comment : comments)
        fields.append(comment.field);
    const QList<std::optional<Question>> questions = m_keeper.questionsOf(fields);
    QList<Shown> shown;
    const bool all = m_which->current() == 1;
    for (qsizetype i = 0; i < comments.size(); ++i) {
        if (!all && comments[i].status == Comment::Status::Resolved)
            continue;
        const std::optional<Question> &question = questions[i];
        shown.append({comments[i], question, question ? order.value(u"%1/%2"_s.arg(question->node).arg(question->spec)) : 0});
    }
    const auto rank = [](const Shown &one) {
        return one.comment.status == Comment::Status::MustFix ? 0 : one.comment.status == Comment::Status::Open ? 1 : 2;
    };
    std::stable_sort(shown.begin(), shown.end(), [&rank](const Shown &left, const Shown &right) {
        return rank(left) != rank(right) ? rank(left) < rank(right)
               : left.order != right.order ? left.order < right.order
                                           : left.comment.when < right.comment.when;
    });
    QWidget *focus = QApplication::focusWidget();
    while (m_rows.size() > shown.size()) {
        CommentRow *row = m_rows.takeLast();
        if (focus && row->isAncestorOf(focus))
            m_which->button(m_which->current())->setFocus(Qt::OtherFocusReason);
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < shown.size()) {
        auto *row = new CommentRow(m_keeper, widget());
        connect(row, &CommentRow::placeChosen, this, [this, row] {
            if (const std::optional<Question> question = m_keeper.questionOf(row->comment().field))
                emit revealRequested(*question);
        });
        m_rows.append(row);
        m_list->addWidget(row);
        row->setVisible(true);
    }
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_rows[i]->show(shown[i].comment, fieldText(shown[i].comment.field), shown[i].question.has_value());
    m_empty->setText(comments.isEmpty() ? tr("Nobody said anything yet. Point at a question and choose Comment, or press Ctrl+Alt+M.")
                                        : tr("Nothing is open."));
    m_empty->setVisible(shown.isEmpty());
    showDraft();
}

} // namespace cardwright
