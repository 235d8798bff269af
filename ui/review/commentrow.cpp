#include "review/commentrow.h"

#include "audit/reviewask.h"
#include "editing/reviewedits.h"
#include "editing/reviewkeeper.h"
#include "panels/wraplabel.h"
#include "review/reviewwords.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;
using Status = Comment::Status;

namespace {

constexpr int kPlaceWidth = 330;

} // namespace

CommentRow::CommentRow(ReviewKeeper &keeper, QWidget *parent)
    : QFrame(parent)
    , m_keeper(keeper)
    , m_column(new QVBoxLayout(this))
    , m_place(new QPushButton(this))
    , m_gone(new WrapLabel(u"small"_s, this))
    , m_text(new WrapLabel(u"body"_s, this))
    , m_said(new WrapLabel(u"small"_s, this))
    , m_resolve(new QPushButton(this))
    , m_mustFix(new QPushButton(this))
{
    setProperty("kind", u"finding"_s);
    m_place->setObjectName(u"commentPlace"_s);
    m_resolve->setObjectName(u"commentResolve"_s);
    m_mustFix->setObjectName(u"commentMustFix"_s);
    for (QPushButton *button : {m_place, m_resolve, m_mustFix})
        button->setProperty("kind", u"link"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"commentWords"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_resolve);
    buttons->addWidget(m_mustFix);
    buttons->addStretch(1);
    m_column->setContentsMargins(11, 7, 10, 5);
    m_column->setSpacing(2);
    m_column->addWidget(m_place, 0, Qt::AlignLeft);
    m_column->addWidget(m_gone);
    m_column->addWidget(m_text);
    m_column->addWidget(m_said);
    m_column->addLayout(buttons);
    connect(m_place, &QPushButton::clicked, this, &CommentRow::placeChosen);
    connect(m_resolve, &QPushButton::clicked, this, [this] {
        change(m_comment.status == Status::Resolved ? Status::Open : Status::Resolved);
    });
    connect(m_mustFix, &QPushButton::clicked, this,
            [this] { change(m_comment.status == Status::MustFix ? Status::Open : Status::MustFix); });
}

void CommentRow::show(const Comment &comment, const QString &place, bool found)
{
    m_comment = comment;
    const bool resolved = comment.status == Status::Resolved;
    setLook(this, "tone", comment.status == Status::MustFix ? u"bad"_s : resolved ? QString() : u"warn"_s);
    m_place->setText(buttonText(fontMetrics().elidedText(place, Qt::ElideMiddle, kPlaceWidth)));
    m_place->setAccessibleName(tr("Go to %1").arg(place));
    m_place->setToolTip(tr("Go to this question"));
    m_place->setVisible(!place.isEmpty() && found);
    m_gone->setText(place.isEmpty() || found          ? QString()
                    : comment.field.isWholeCard() ? place
                                                  : tr("On “%1”, which is not in the card any more").arg(place));
    m_gone->setVisible(!m_gone->text().isEmpty());
    m_text->setText(comment.text);
    m_said->setText(signedText(comment.who, comment.when) + u" · "_s + statusText(comment));
    m_resolve->setText(resolved ? tr("Open again") : tr("Resolve"));
    m_mustFix->setText(comment.status == Status::MustFix ? tr("Need not be fixed") : tr("Must be fixed"));
    m_mustFix->setVisible(!resolved);
    const QString about = comment.text.simplified().left(60);
    m_resolve->setAccessibleName(resolved ? tr("Open again: %1").arg(about) : tr("Resolve: %1").arg(about));
    m_mustFix->setAccessibleName(tr("%1: %2").arg(m_mustFix->text(), about));
    setAccessibleName(tr("Comment by %1: %2").arg(signedText(comment.who, comment.when), comment.text));
}

void CommentRow::change(Status status)
{
    if (!m_ask) {
        m_ask = new ReviewAsk(this);
        m_column->addWidget(m_ask);
        connect(m_ask, &ReviewAsk::ended, m_resolve, [this] { m_resolve->setFocus(Qt::OtherFocusReason); });
    }
    const QString sentence = status == Status::Resolved ? tr("Who resolves this?") : tr("Who says so?");
    m_ask->ask(QString(), sentence, QString(), status == Status::Resolved ? tr("Resolve") : tr("Record"),
               [this, id = m_comment.id, status](const QString &who, const QString &) {
                   const Done done = m_keeper.change([&](Review &review) { setStatus(review, id, status, who); });
                   return done ? QString() : done.error().message;
               });
}

} // namespace cardwright
