#include "review/signerrow.h"

#include "editing/carddocument.h"
#include "editing/reviewedits.h"
#include "editing/reviewdrafts.h"
#include "editing/reviewkeeper.h"
#include "panels/steadyscroll.h"
#include "panels/wraplabel.h"
#include "review/draftfields.h"
#include "review/namefield.h"
#include "review/reviewform.h"
#include "review/reviewwords.h"
#include "review/surebutton.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// What is asked when somebody signs: a name, under a sentence that says what it means.
class SigningForm : public ReviewForm
{
public:
    explicit SigningForm(QWidget *parent)
        : ReviewForm(SignerRow::tr("Sign"), parent)
    {
        setObjectName(u"signingForm"_s);
        auto *words = new WrapLabel(u"body"_s, this);
        words->setText(SignerRow::tr("The card as it stands now may be published. What is changed after this is told beside your name."));
        fields()->addWidget(words);
        setReady(true);
    }
};

} // namespace

SignerRow::SignerRow(const Signer &signer, CardDocument &document, ReviewKeeper &keeper, QWidget *parent)
    : QFrame(parent)
    , m_signer(signer)
    , m_document(document)
    , m_keeper(keeper)
    , m_column(new QVBoxLayout(this))
    , m_name(new WrapLabel(u"strong"_s, this))
    , m_state(new WrapLabel(u"small"_s, this))
    , m_changed(new WrapLabel(u"small"_s, this))
    , m_fault(new WrapLabel(u"small"_s, this))
    , m_sign(new QPushButton(this))
    , m_withdraw(new SureButton(tr("Withdraw"), tr("Withdraw the signature?"), this))
    , m_remove(new SureButton(tr("Need not sign"), tr("Take out with all signatures?"), this))
{
    setProperty("kind", u"finding"_s);
    setObjectName(u"signer:"_s + signer.name);
    m_name->setText(signer.role.isEmpty() ? signer.name : tr("%1, %2", "name, role").arg(signer.name, signer.role));
    m_changed->setProperty("tone", u"warn"_s);
    m_fault->setProperty("tone", u"bad"_s);
    m_fault->hide();
    m_sign->setObjectName(u"signButton"_s);
    m_withdraw->setObjectName(u"withdrawButton"_s);
    m_remove->setObjectName(u"removeSigner"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 2);
    buttons->setSpacing(8);
    buttons->addWidget(m_sign);
    buttons->addWidget(m_withdraw);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    m_column->setContentsMargins(11, 8, 10, 5);
    m_column->setSpacing(2);
    for (WrapLabel *label : {m_name, m_state, m_changed, m_fault})
        m_column->addWidget(label);
    m_column->addLayout(buttons);
    connect(m_sign, &QPushButton::clicked, this, &SignerRow::beginSigning);
    connect(m_withdraw, &SureButton::confirmed, this, [this] {
        report(m_keeper.change([this](Review &review) { revokeApprovals(review, m_signer.id, knownReviewer()); }));
        m_sign->setFocus(Qt::OtherFocusReason);
    });
    connect(m_remove, &SureButton::confirmed, this, [this] {
        const Done done = m_keeper.change([id = m_signer.id](Review &review) { removeSigner(review, id); });
        if (done)
            m_keeper.drafts().forget(signatureDraft(m_signer.id));
        report(done);
    });
    if (keeper.drafts().isBegun(signatureDraft(signer.id))) {
        makeForm();
        m_form->show();
    }
}

void SignerRow::show(const Approval *approval, const FieldChanges &changes)
{
    QStringList since;
    if (!changes.changed.isEmpty())
        since.append(tr("changed: %1").arg(fieldsText(changes.changed)));
    if (!changes.gone.isEmpty())
        since.append(tr("gone: %1").arg(fieldsText(changes.gone)));
    QList<FieldRef> added;
    for (const int node : changes.added)
        added.append(fieldRef(m_document.card(), m_document.match(), node));
    if (!added.isEmpty())
        since.append(tr("new: %1").arg(fieldsText(added)));
    if (!approval)
        since.clear();
    m_state->setText(!approval         ? tr("Has not signed")
                     : since.isEmpty() ? tr("Signed by %1; the card is as it was then").arg(signedText(approval->who, approval->when))
                                       : tr("Signed by %1").arg(signedText(approval->who, approval->when)));
    m_changed->setText(since.isEmpty() ? QString() : tr("Since then %1", "what is changed, gone, new").arg(since.join(u"; "_s)));
    m_changed->setVisible(!since.isEmpty());
    setLook(this, "tone", since.isEmpty() ? QString() : u"warn"_s);
    m_sign->setText(approval ? tr("Sign anew…") : tr("Sign…"));
    m_sign->setAccessibleName(tr("Sign as %1").arg(m_name->text()));
    m_withdraw->setVisible(approval);
    setAccessibleName(m_name->text() + u". "_s + m_state->text());
}

// A signature that is called off leaves no name behind for the next one who signs.
void SignerRow::makeForm()
{
    if (m_form)
        return;
    m_form = new SigningForm(this);
    m_form->hide();
    m_form->askNameAnew(tr("Signing &as"));
    m_form->keepUnder(m_keeper.drafts(), signatureDraft(m_signer.id));
    m_column->addWidget(m_form);
    connect(m_form, &ReviewForm::submitted, this, &SignerRow::sign);
    connect(m_form, &ReviewForm::cancelled, this, [this] {
        m_form->said();
        m_form->hide();
        m_sign->setFocus(Qt::OtherFocusReason);
    });
}

void SignerRow::beginSigning()
{
    makeForm();
    m_form->setFault({});
    if (m_form->isHidden())
        m_form->askNameAnew(tr("Signing &as"));
    m_form->takeUp();
    m_form->takeFocus();
    scrollToSoon(*m_form);
}

// Nobody signs a text that is not in the file.
void SignerRow::sign()
{
    if (m_document.isModified()) {
        m_form->setFault(tr("The card has changes that are not saved. Save it, then sign."));
        return;
    }
    const QList<FieldRef> fields = allFieldRefs(m_document.card(), m_document.match());
    const QString who = m_form->name();
    const Done done = m_keeper.change([&](Review &review) { addApproval(review, m_signer.id, fields, who); });
    m_form->setFault(done ? QString() : done.error().message);
    if (!done)
        return;
    m_form->said();
    m_form->hide();
    m_sign->setFocus(Qt::OtherFocusReason);
}

void SignerRow::report(const Done &done)
{
    m_fault->setText(done ? QString() : done.error().message);
    m_fault->setVisible(!done);
}

} // namespace cardwright
