#pragma once

#include "review/pagescroll.h"
#include "schema/review.h"

class QLineEdit;
class QPushButton;

namespace cardwright {

class CardDocument;
class ReviewKeeper;
class SignerRow;
class WrapLabel;

// Who must sign the card, who has, and what changed since.
class ApprovalsPage : public PageScroll
{
    Q_OBJECT

public:
    ApprovalsPage(CardDocument &document, ReviewKeeper &keeper, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void makeForm();
    void add();
    void keepDraft();
    void showDraft();
    void showRoles();

    CardDocument &m_document;
    ReviewKeeper &m_keeper;
    QVBoxLayout *m_list;
    QList<SignerRow *> m_rows;
    WrapLabel *m_empty;
    WrapLabel *m_roles; // that the project asks for and nobody is named for
    QLineEdit *m_name;
    QLineEdit *m_role;
    WrapLabel *m_fault;
    QPushButton *m_add;
    QString m_offered; // as the role: the next that the project wants
};

} // namespace cardwright
