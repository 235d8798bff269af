#pragma once

#include "base/result.h"
#include "schema/reviewfields.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace cardwright {

class CardDocument;
class ReviewForm;
class ReviewKeeper;
class SureButton;
class WrapLabel;

// Somebody who must sign, and whether they have: with what changed in the card since.
class SignerRow : public QFrame
{
    Q_OBJECT

public:
    SignerRow(const Signer &signer, CardDocument &document, ReviewKeeper &keeper, QWidget *parent = nullptr);

    const Signer &signer() const { return m_signer; }
    // `approval`: the one that stands; null where there is none.
    void show(const Approval *approval, const FieldChanges &changes);

private:
    void beginSigning();
    void makeForm();
    void sign();
    void report(const Done &done);

    Signer m_signer;
    CardDocument &m_document;
    ReviewKeeper &m_keeper;
    QVBoxLayout *m_column;
    WrapLabel *m_name;
    WrapLabel *m_state;
    WrapLabel *m_changed;
    WrapLabel *m_fault;
    QPushButton *m_sign;
    SureButton *m_withdraw;
    SureButton *m_remove;
    ReviewForm *m_form = nullptr;
};

} // namespace cardwright
