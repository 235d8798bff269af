#include "review/approvalspage.h"

#include "audit/projectconfig.h"
#include "editing/carddocument.h"
#include "editing/reviewedits.h"
#include "editing/reviewdrafts.h"
#include "editing/reviewkeeper.h"
#include "panels/wraplabel.h"
#include "review/draftfields.h"
#include "review/reviewform.h"
#include "review/reviewwords.h"
#include "review/signerrow.h"
#include "schema/fieldindex.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

ApprovalsPage::ApprovalsPage(CardDocument &document, ReviewKeeper &keeper, QWidget *parent)
    : PageScroll(tr("Approvals"), parent)
    , m_document(document)
    , m_keeper(keeper)
    , m_list(new QVBoxLayout)
    , m_empty(new WrapLabel(u"small"_s, widget()))
    , m_roles(new WrapLabel(u"small"_s, widget()))
    , m_name(new QLineEdit(widget()))
    , m_role(new QLineEdit(widget()))
    , m_fault(new WrapLabel(u"small"_s, widget()))
    , m_add(new QPushButton(tr("Add"), widget()))
{
    addWords(tr("A signature here is a recorded name, not proof of identity: whoever can write the file beside the card can "
                "write a name into it. What is recorded is the text that was signed, so every later change is named."));
    m_empty->setText(tr("Nobody is named who must sign."));
    m_roles->setProperty("tone", u"warn"_s);
    m_fault->setProperty("tone", u"bad"_s);
    m_fault->hide();
    m_list->setSpacing(6);
    column()->addWidget(m_empty);
    column()->addLayout(m_list);
    column()->addWidget(m_roles);
    makeForm();
    connect(&keeper, &ReviewKeeper::reviewChanged, this, &ApprovalsPage::refreshSoon);
    connect(&document, &CardDocument::changed, this, &ApprovalsPage::refreshSoon);
    connect(&keeper.drafts(), &ReviewDrafts::loaded, this, &ApprovalsPage::showDraft);
    showDraft();
}

// The role that the project wants is there anyway.
void ApprovalsPage::keepDraft()
{
    QJsonObject draft;
    if (!m_name->text().trimmed().isEmpty())
        draft["name"_L1] = m_name->text();
    if (!m_role->text().trimmed().isEmpty() && m_role->text() != m_offered)
        draft["role"_L1] = m_role->text();
    m_keeper.drafts().keep(kSignerDraft, draft);
}

void ApprovalsPage::showDraft()
{
    const QJsonObject draft = m_keeper.drafts().draft(kSignerDraft);
    m_name->setText(draft.value("name"_L1).toString());
    m_role->setText(draft.contains("role"_L1) ? draft.value("role"_L1).toString() : m_offered);
}

void ApprovalsPage::makeForm()
{
    auto *heading = new QLabel(tr("Who must sign as well"), widget());
    heading->setProperty("kind", u"section"_s);
    heading->setContentsMargins(0, 8, 0, 0);
    m_name->setObjectName(u"signerName"_s);
    m_name->setAccessibleName(tr("Name of who must sign"));
    m_name->setPlaceholderText(tr("Name"));
    m_role->setObjectName(u"signerRole"_s);
    m_role->setAccessibleName(tr("Role of who must sign"));
    m_role->setPlaceholderText(tr("Role, for example data steward"));
    m_add->setObjectName(u"addSigner"_s);
    m_add->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_role, 1);
    row->addWidget(m_add);
    column()->addWidget(heading);
    column()->addLayout(row);
    column()->addWidget(m_fault);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_add->setEnabled(!m_name->text().trimmed().isEmpty()); });
    for (QLineEdit *edit : {m_name, m_role})
        connect(edit, &QLineEdit::returnPressed, this, &ApprovalsPage::add);
    for (QLineEdit *edit : {m_name, m_role})
        connect(edit, &QLineEdit::textEdited, this, &ApprovalsPage::keepDraft);
    connect(m_add, &QPushButton::clicked, this, &ApprovalsPage::add);
}

void ApprovalsPage::add()
{
    const QString name = m_name->text().simplified();
    const QString role = m_role->text().simplified();
    if (name.isEmpty())
        return;
    const Done done = m_keeper.change([&](Review &review) { addSigner(review, name, role); });
    m_fault->setText(done ? QString() : done.error().message);
    m_fault->setVisible(!done);
    if (!done)
        return;
    m_offered.clear();
    m_keeper.drafts().said(kSignerDraft);
    showDraft();
    showRoles();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ApprovalsPage::fill()
{
    const Review &review = m_keeper.review();
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        const QString id = m_rows[i]->signer().id;
        const bool still = std::any_of(review.signers.cbegin(), review.signers.cend(),
                                       [&id](const Signer &signer) { return signer.id == id; });
        if (still)
            continue;
        SignerRow *row = m_rows.takeAt(i);
        if (focus && row->isAncestorOf(focus))
            m_name->setFocus(Qt::OtherFocusReason);
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    const FieldIndex index(m_document.card(), m_document.match());
    for (const Signer &signer : review.signers) {
        auto at = std::find_if(m_rows.cbegin(), m_rows.cend(), [&signer](SignerRow *row) { return row->signer().id == signer.id; });
        SignerRow *row = at == m_rows.cend() ? nullptr : *at;
        if (!row) {
            row = new SignerRow(signer, m_document, m_keeper, widget());
            m_rows.append(row);
            m_list->addWidget(row);
            row->setVisible(true);
        }
        const Approval *approval = standingApproval(review, signer.id);
        row->show(approval, approval ? index.changesSince(approval->fields) : FieldChanges());
    }
    m_empty->setVisible(review.signers.isEmpty());
    showRoles();
}

void ApprovalsPage::showRoles()
{
    QStringList missing;
    const QString path = m_document.path();
    const QString file = path.isEmpty() ? QString() : ProjectConfig::find(QFileInfo(path).absolutePath());
    QStringList faults;
    if (const Result<ProjectConfig> config = file.isEmpty() ? Result<ProjectConfig>(ProjectConfig()) : ProjectConfig::read(file, faults);
        config) {
        for (const QString &role : config->approvers()) {
            const QList<Signer> &signers = m_keeper.review().signers;
            const bool named = std::any_of(signers.cbegin(), signers.cend(), [&role](const Signer &signer) {
                return signer.role.simplified().compare(role.simplified(), Qt::CaseInsensitive) == 0;
            });
            if (!named)
                missing.append(role);
        }
    }
    m_roles->setText(missing.isEmpty() ? QString()
                                       : tr("This project wants a signature of: %1. Nobody is named for it yet.").arg(missing.join(u", "_s)));
    m_roles->setVisible(!missing.isEmpty());
    // The role has to be the project's word for it; what somebody typed stays.
    if (m_role->text() == m_offered)
        m_role->setText(missing.value(0));
    m_offered = missing.value(0);
}

} // namespace cardwright
