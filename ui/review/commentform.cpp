#include "review/commentform.h"

#include "editing/reviewedits.h"
#include "editing/reviewkeeper.h"
#include "panels/wraplabel.h"
#include "review/noteedit.h"
#include "review/reviewwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

CommentForm::CommentForm(ReviewKeeper &keeper, QWidget *parent)
    : ReviewForm(tr("Add comment"), parent)
    , m_keeper(keeper)
    , m_about(new WrapLabel(u"strong"_s, this))
    , m_text(new NoteEdit(tr("Comment"), this))
    , m_mustFix(new QCheckBox(tr("Must be fixed"), this))
{
    setObjectName(u"commentForm"_s);
    m_text->setObjectName(u"commentText"_s);
    m_text->setPlaceholderText(tr("What should be different, and why?"));
    m_mustFix->setObjectName(u"commentMustFix"_s);
    m_mustFix->setToolTip(tr("The card is not ready to publish while this is open."));
    m_about->hide();
    fields()->addWidget(m_about);
    fields()->addWidget(m_text);
    aside()->addWidget(m_mustFix);
    setNameQuiet();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        setReady(!isEmpty());
        keep();
    });
    connect(m_mustFix, &QCheckBox::toggled, this, &CommentForm::keep);
    connect(m_text, &NoteEdit::submitted, this, &ReviewForm::submit);
    connect(this, &ReviewForm::submitted, this, &CommentForm::write);
    setFocusProxy(m_text);
}

void CommentForm::begin(const FieldRef &field)
{
    follow(field);
    setFault({});
    takeUp();
    m_text->setFocus(Qt::OtherFocusReason);
}

void CommentForm::follow(const FieldRef &field)
{
    m_field = field;
    m_about->setText(fieldText(field));
    m_text->setAccessibleName(tr("Comment on %1").arg(fieldText(field)));
    keepUnder(m_keeper.drafts(), commentForm(field));
}

QJsonObject CommentForm::typed() const
{
    if (isEmpty() && !m_mustFix->isChecked())
        return {};
    QJsonObject draft{{u"text"_s, m_text->toPlainText()}, {u"field"_s, draftOf(m_field)}};
    if (m_mustFix->isChecked())
        draft["mustFix"_L1] = true;
    return draft;
}

void CommentForm::setTyped(const QJsonObject &draft)
{
    m_text->showText(draft.value("text"_L1).toString());
    m_mustFix->setChecked(draft.value("mustFix"_L1).toBool());
}

void CommentForm::setAboutShown()
{
    m_about->show();
}

bool CommentForm::isEmpty() const
{
    return m_text->text().isEmpty();
}

// Emptied first: a list that the change fills anew may move the focus.
void CommentForm::write()
{
    const QString text = m_text->text();
    const bool mustFix = m_mustFix->isChecked();
    const Done done = m_keeper.change([&](Review &review) { addComment(review, m_field, text, mustFix, name()); });
    setFault(done ? QString() : done.error().message);
    if (!done)
        return;
    m_text->clear();
    m_mustFix->setChecked(false);
    said();
    emit written();
}

} // namespace cardwright
