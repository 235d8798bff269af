#pragma once

#include "audit/audit.h"
#include "audit/keyedlistmodel.h"

namespace cardwright {

class CardDocument;

// One line of the findings list: the name of a section or a finding in it.
struct FindingRow
{
    QString key; // rule, node and question; a section's key for its name
    bool group = false;
    QString text;  // sentence, or the section's name
    QString place; // below the section; the next question where `next` is set
    QString why;
    Severity severity = Severity::Look;
    bool next = false; // one line for many questions: goes on with the next of them
    bool expanded = false;
    NodeKey node = kNoNode;
    int spec = -1;
    int count = 0; // findings of a group

    bool operator==(const FindingRow &) const = default;
};

// The findings of a report, by section in the order of the form.
class FindingsModel : public KeyedListModel<FindingRow>
{
    Q_OBJECT

public:
    using KeyedListModel::KeyedListModel;

    void setReport(const Report &report, const CardDocument &document);
    void clear();
    void toggleWhy(int row);

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    FindingRow rowOf(const Finding &finding, const QString &section, const CardDocument &document) const;

    QSet<QString> m_expanded; // keys of the rows that show why
};

} // namespace cardwright
