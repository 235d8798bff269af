#pragma once

#include "audit/audit.h"
#include "audit/keyedlistmodel.h"
#include "schema/questionnaire.h"

namespace cardwright {

class CardDocument;

// One row of the sections list: a page of the form, or a subsection of the page that is open.
struct SectionRow
{
    QString key;
    QString title;
    int page = 0;
    bool head = false;
    bool sub = false;
    bool current = false; // the page that is open
    int depth = 0;        // of a subsection, 1 for the first level
    int answered = 0;
    int applicable = 0;
    bool excused = false; // nothing here applies, and the card says so
    int toDo = 0;         // findings beyond questions without an answer, which the counts tell
    int look = 0;
    int comments = 0; // that are open
    Question question; // of a subsection

    bool operator==(const SectionRow &) const = default;
};

// The sections of a card with what is answered in each.
class SectionsModel : public KeyedListModel<SectionRow>
{
    Q_OBJECT

public:
    using KeyedListModel::KeyedListModel;

    // `comments`: the questions that open comments are about, one for each.
    void show(const CardDocument &document, const Report &report, const QList<Question> &comments, int currentPage);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    static QString countsOf(const SectionRow &row); // in words
};

} // namespace cardwright
