#pragma once

#include "review/pagescroll.h"
#include "schema/review.h"

class QGridLayout;
class QPushButton;

namespace cardwright {

class CardDocument;
class ReviewKeeper;
class SessionForm;
class WrapLabel;

// Readers who were watched while deciding with the card: what each session showed, and sums for each of
// the five dimensions, which are never added up into one figure.
class SessionsPage : public PageScroll
{
    Q_OBJECT

public:
    SessionsPage(CardDocument &document, ReviewKeeper &keeper, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    QWidget *rowOf(const ReaderSession &session);
    void fillSums();
    void makeForm();
    void showDraft();

    CardDocument &m_document;
    ReviewKeeper &m_keeper;
    QWidget *m_sums;
    QGridLayout *m_grid;
    QVBoxLayout *m_list;
    WrapLabel *m_empty;
    WrapLabel *m_fault;
    QPushButton *m_add;
    SessionForm *m_form = nullptr;
};

} // namespace cardwright
