#pragma once

#include "audit/audit.h"
#include "audit/keyedlistmodel.h"

namespace cardwright {

class CardDocument;

// One line of the findings list: the name of a group or a finding in it.
struct FindingRow
{
    QString key; // rule, node and question; a group's key for its name
    bool group = false;
    QString text;  // sentence, or the group's name
    QString place; // below the group; the next question where `next` is set
    QString why;
    QString reference; // "M5, single-choice"
    QString fix;       // what a mend would do; empty: there is none
    Severity severity = Severity::Look;
    bool next = false; // one line for many questions: goes on with the next of them
    bool dismissable = false;
    bool changed = false; // somebody dismissed it, and the text is another one since
    bool expanded = false;
    NodeKey node = kNoNode;
    int spec = -1;
    int count = 0; // findings of a group

    bool operator==(const FindingRow &) const = default;
};

// Which findings are listed, and in which order.
struct FindingsChoice
{
    bool byDimension = false; // else by section, in the order of the form
    std::optional<Severity> only;
    QString words; // each has to be in the sentence, the place or the rule

    bool isWhole() const { return !only && words.trimmed().isEmpty(); }
    bool operator==(const FindingsChoice &) const = default;
};

// The findings of a report, in groups.
class FindingsModel : public KeyedListModel<FindingRow>
{
    Q_OBJECT

public:
    using KeyedListModel::KeyedListModel;

    void setChoice(const FindingsChoice &choice) { m_choice = choice; } // from the next report on
    void setReport(const Report &report, const CardDocument &document);
    void clear();
    void toggleWhy(int row);
    int listed() const { return m_listed; } // findings that the choice lets through
    // What the row is about; as it stood in the report.
    Finding finding(int row) const { return m_findings.value(this->row(row).key); }
    static QString dimensionKey(const QString &dimension) { return QStringLiteral("d/") + dimension; }

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        QString key;
        QString name;
        QList<FindingRow> rows;
    };

    bool isChosen(const Finding &finding) const;
    FindingRow rowOf(const Finding &finding, const QString &section, const CardDocument &document) const;
    QList<Group> bySection(const Report &report, const CardDocument &document);
    QList<Group> byDimension(const Report &report, const CardDocument &document);
    void put(QList<FindingRow> &rows, FindingRow row, const Finding &finding);

    FindingsChoice m_choice;
    QSet<QString> m_expanded; // keys of the rows that show why
    QHash<QString, Finding> m_findings;
    int m_listed = 0;
};

} // namespace cardwright
