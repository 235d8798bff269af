#include "review/fieldnotes.h"

#include "editing/reviewedits.h"
#include "editing/reviewdrafts.h"
#include "editing/reviewkeeper.h"
#include "panels/steadyscroll.h"
#include "panels/wraplabel.h"
#include "review/commentform.h"
#include "review/commentrow.h"
#include "review/reviewwords.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

FieldNotes::FieldNotes(ReviewKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_column(new QVBoxLayout(this))
    , m_owner(new WrapLabel(u"small"_s, this))
    , m_list(new QVBoxLayout)
    , m_resolved(new QPushButton(this))
{
    setObjectName(u"fieldNotes"_s);
    m_owner->setObjectName(u"ownerLabel"_s);
    m_resolved->setObjectName(u"showResolved"_s);
    m_resolved->setProperty("kind", u"link"_s);
    m_column->setContentsMargins(0, 6, 0, 0);
    m_column->setSpacing(6);
    m_list->setSpacing(6);
    m_column->addWidget(m_owner);
    m_column->addLayout(m_list);
    m_column->addWidget(m_resolved, 0, Qt::AlignLeft);
    connect(m_resolved, &QPushButton::clicked, this, [this] {
        m_resolvedShown = !m_resolvedShown;
        fill();
    });
    hide();
}

void FieldNotes::show(const Notes &notes, bool reviewing)
{
    const ReviewDrafts &drafts = m_keeper.drafts();
    const bool begun = drafts.isBegun(cardwright::commentForm(notes.field)) || drafts.isBegun(cardwright::ownerForm(notes.field));
    if (notes == m_notes && reviewing == m_reviewing && !begun)
        return;
    m_notes = notes;
    m_reviewing = reviewing;
    fill();
}

void FieldNotes::fill()
{
    QList<Comment> shown;
    int resolved = 0;
    for (const Comment &comment : m_notes.comments) {
        const bool done = comment.status == Comment::Status::Resolved;
        resolved += done ? 1 : 0;
        if (!done || (m_reviewing && m_resolvedShown))
            shown.append(comment);
    }
    QWidget *focus = QApplication::focusWidget();
    while (m_rows.size() > shown.size()) {
        CommentRow *row = m_rows.takeLast();
        if (row->isAncestorOf(focus))
            emit ended();
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < shown.size()) {
        auto *row = new CommentRow(m_keeper, this);
        m_rows.append(row);
        m_list->addWidget(row);
    }
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_rows[i]->show(shown[i], QString(), true);
    m_owner->setText(m_notes.owner.isEmpty() ? QString() : tr("Looked after by %1").arg(m_notes.owner));
    m_owner->setVisible(!m_notes.owner.isEmpty());
    m_resolved->setVisible(m_reviewing && resolved > 0);
    m_resolved->setText(m_resolvedShown ? tr("Hide what is resolved") : tr("%n resolved", nullptr, resolved));
    showDrafts();
    const bool asks = (m_form && !m_form->isHidden()) || (m_ownerForm && !m_ownerForm->isHidden());
    setVisible(asks || !m_rows.isEmpty() || !m_owner->isHidden() || !m_resolved->isHidden());
}

// What was begun here is there again, without taking the keyboard. A form that is open for another field,
// whose panel this was, goes: what stands in it is kept.
void FieldNotes::showDrafts()
{
    const ReviewDrafts &drafts = m_keeper.drafts();
    const QString comment = cardwright::commentForm(m_notes.field);
    const bool isOther = m_form && m_form->field().path != m_notes.field.path;
    if (drafts.isBegun(comment) || isOther) {
        commentForm()->follow(m_notes.field);
        m_form->setVisible(drafts.isBegun(comment) || (!isOther && !m_form->isHidden()));
    }
    const QString owner = cardwright::ownerForm(m_notes.field);
    if (drafts.isBegun(owner) && (!m_ownerForm || m_ownerForm->isHidden())) {
        ownerForm()->show();
        m_ownerName->setText(drafts.draft(owner).value("name"_L1).toString());
    }
}

CommentForm *FieldNotes::commentForm()
{
    if (!m_form) {
        m_form = new CommentForm(m_keeper, this);
        m_form->hide();
        m_column->addWidget(m_form);
        connect(m_form, &CommentForm::written, this, &FieldNotes::endForm);
        connect(m_form, &ReviewForm::cancelled, this, &FieldNotes::endForm);
    }
    return m_form;
}

void FieldNotes::beginComment()
{
    CommentForm *form = commentForm();
    QWidget::show();
    form->begin(m_notes.field);
    scrollToSoon(*m_form);
}

QWidget *FieldNotes::ownerForm()
{
    if (!m_ownerForm) {
        m_ownerForm = new QWidget(this);
        auto *column = new QVBoxLayout(m_ownerForm);
        column->setContentsMargins(0, 0, 0, 0);
        m_ownerName = new QLineEdit(m_ownerForm);
        m_ownerName->setObjectName(u"ownerName"_s);
        m_ownerName->setPlaceholderText(tr("Who looks after this question? Enter records it, empty means nobody"));
        m_ownerName->setAccessibleName(tr("Who looks after %1").arg(fieldText(m_notes.field)));
        m_ownerFault = new WrapLabel(u"small"_s, m_ownerForm);
        m_ownerFault->setProperty("tone", u"bad"_s);
        column->addWidget(m_ownerName);
        column->addWidget(m_ownerFault);
        m_column->insertWidget(1, m_ownerForm);
        connect(m_ownerName, &QLineEdit::returnPressed, this, &FieldNotes::setOwnerName);
        connect(m_ownerName, &QLineEdit::textEdited, this, &FieldNotes::keepOwner);
        m_ownerForm->hide();
        auto *escape = new QShortcut(Qt::Key_Escape, m_ownerName, nullptr, nullptr, Qt::WidgetShortcut);
        connect(escape, &QShortcut::activated, this, [this] {
            m_keeper.drafts().said(cardwright::ownerForm(m_notes.field));
            endForm();
        });
        m_ownerFault->hide();
    }
    return m_ownerForm;
}

void FieldNotes::keepOwner()
{
    const QString name = m_ownerName->text();
    QJsonObject draft;
    if (name.simplified() != m_notes.owner)
        draft = {{u"name"_s, name}, {u"field"_s, draftOf(m_notes.field)}};
    m_keeper.drafts().keep(cardwright::ownerForm(m_notes.field), draft);
}

void FieldNotes::beginOwner()
{
    const QJsonObject draft = m_keeper.drafts().draft(cardwright::ownerForm(m_notes.field));
    ownerForm()->show();
    m_ownerFault->hide();
    m_ownerName->setText(draft.isEmpty() ? m_notes.owner : draft.value("name"_L1).toString());
    QWidget::show();
    m_ownerName->setFocus(Qt::OtherFocusReason);
    m_ownerName->selectAll();
}

void FieldNotes::setOwnerName()
{
    const QString name = m_ownerName->text().simplified();
    const Done done = m_keeper.change([&](Review &review) { setOwner(review, m_notes.field, name); });
    m_ownerFault->setText(done ? QString() : done.error().message);
    m_ownerFault->setVisible(!done);
    if (!done)
        return;
    m_keeper.drafts().said(cardwright::ownerForm(m_notes.field));
    endForm();
}

void FieldNotes::endForm()
{
    if (m_form)
        m_form->hide();
    if (m_ownerForm)
        m_ownerForm->hide();
    emit ended();
    fill();
}

} // namespace cardwright
