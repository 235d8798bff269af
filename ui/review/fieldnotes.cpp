#include "review/fieldnotes.h"

#include "editing/reviewedits.h"
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
    if (notes == m_notes && reviewing == m_reviewing)
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
    const bool asks = (m_form && !m_form->isHidden()) || (m_ownerForm && !m_ownerForm->isHidden());
    setVisible(asks || !m_rows.isEmpty() || !m_owner->isHidden() || !m_resolved->isHidden());
}

void FieldNotes::beginComment()
{
    if (!m_form) {
        m_form = new CommentForm(m_keeper, this);
        m_column->addWidget(m_form);
        connect(m_form, &CommentForm::written, this, &FieldNotes::endForm);
        connect(m_form, &ReviewForm::cancelled, this, &FieldNotes::endForm);
    }
    QWidget::show();
    m_form->begin(m_notes.field);
    scrollToSoon(*m_form);
}

void FieldNotes::beginOwner()
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
        auto *escape = new QShortcut(Qt::Key_Escape, m_ownerName, nullptr, nullptr, Qt::WidgetShortcut);
        connect(escape, &QShortcut::activated, this, &FieldNotes::endForm);
    }
    m_ownerFault->hide();
    m_ownerName->setText(m_notes.owner);
    m_ownerForm->show();
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
    if (done)
        endForm();
}

void FieldNotes::endForm()
{
    for (QWidget *form : {static_cast<QWidget *>(m_form), m_ownerForm}) {
        if (form)
            form->hide();
    }
    emit ended();
    fill();
}

} // namespace cardwright
