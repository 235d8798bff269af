#pragma once

#include "audit/reasonrow.h"
#include "audit/audit.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace cardwright {

class ReviewDecisions;

// What stands instead of answers: known unknowns, which are told and never held against the card;
// reasons why something does not apply or is not disclosed, each to be accepted or reopened; and
// findings that somebody dismissed.
class ReasonsPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReasonsPage(QWidget *parent = nullptr);

    // `decisions`: where verdicts are kept; null: nowhere, and nothing can be decided.
    void setReport(const Report &report, const ReviewDecisions *decisions);
    int undecided() const { return m_undecided; } // reasons that nobody accepted or reopened
    bool isEmpty() const;

signals:
    void revealRequested(cardwright::NodeKey node, int spec);
    void judgeWanted(const cardwright::Excuse &excuse, cardwright::Verdict::Kind kind);
    void revokeWanted(const QString &dismissal, const QString &sentence);

private:
    struct Part
    {
        QLabel *title = nullptr;
        QLabel *words = nullptr;
        QVBoxLayout *column = nullptr;
        QList<ReasonRow *> rows;
    };

    void addPart(const QString &title, const QString &words);
    void fill(Part &part, const QList<ReasonItem> &items);
    void act(const ReasonItem &item, ReasonRow::Deed deed);
    ReasonItem itemOf(const Excuse &excuse, bool decides) const;

    QVBoxLayout *m_column;
    QLabel *m_empty;
    QList<Part> m_parts;
    QHash<QString, Excuse> m_excuses; // by key
    int m_undecided = 0;
};

} // namespace cardwright
