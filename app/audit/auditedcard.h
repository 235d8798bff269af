#pragma once

#include "audit/audit.h"
#include "audit/cardlinks.h"
#include "schema/fieldindex.h"

#include <memory>
#include <vector>

namespace cardwright {

struct Hit;

// One labelled value of an answer whose type the template knows: "**Last Updated:** 03/2024".
struct TypedValue
{
    int node = -1;
    int spec = -1;
    QString key;  // id
    QString label; // as it stands
    QString type; // as in the template file: "month_year"
    QString value;
    QStringList choices; // of a choice, in every language
    qsizetype begin = 0; // of its line in the text of the node
    qsizetype end = 0;
};

// What every rule sees: the card, and what several rules would each have to read again.
class AuditedCard
{
public:
    AuditedCard(const Card &card, const Match &match, const CardReading &reading, const AuditOptions &options);
    Q_DISABLE_COPY_MOVE(AuditedCard)

    const Card &card;
    const Match &match;
    const CardReading &reading;
    const AuditOptions &options;

    const Template *schema() const { return match.schema; }
    // Empty where there is no review.
    const Review &review() const;
    const FieldIndex &fields() const { return m_fields; }
    // What became of the approvals that are needed.
    const QList<ApprovalState> &approvals() const;
    qsizetype nodeCount() const { return card.nodes().size(); }
    // The body of a node, decoded once.
    const QString &text(int node) const;
    // Its inline links and images; they point into that text.
    const QList<CardLink> &links(int node) const;
    // True if the question is answered by more than a state.
    bool isAnswered(int node) const { return reading.node(node).answered == Answered::Yes; }
    bool isAnsweredSpec(int spec) const { return spec >= 0 && reading.spec(spec) == Answered::Yes; }
    // True if nothing stands there, or "to do", and nothing excuses it.
    bool isOpenSpec(int spec) const;
    int specOf(const char *id) const { return schema() ? schema()->indexOf(QLatin1String(id)) : -1; }
    // True if what stands there is that there is none: "None", "No datasets known", for every part of it.
    bool saysNone(int spec) const;
    // What is chosen in a choice question; nothing where it has no heading.
    const ChoiceReading &choices(int spec) const;
    bool isChosen(int spec, QLatin1String option) const;
    const QList<TypedValue> &typedValues() const;
    // The typed value of a question; null where there is none.
    const TypedValue *value(const char *spec, const char *key) const;

    // A place in text(node), in UTF-16 units, as bytes of the card.
    ByteRange bytesAt(int node, qsizetype begin, qsizetype end) const;
    // 1-based line and column of a byte.
    int lineOf(qsizetype offset) const;
    int columnOf(qsizetype offset) const;
    int nodeAt(qsizetype offset) const; // whose extent holds the byte; -1: none

    Hit at(int node, QStringList arguments = {}) const;
    Hit at(int node, qsizetype begin, qsizetype end, QStringList arguments = {}) const;
    Hit atSpec(int spec, QStringList arguments = {}) const; // its heading, if it stands
    Hit atBytes(ByteRange range, QStringList arguments = {}) const;
    QString titleOf(int spec) const; // as the card has it, else the template in the card's language

private:
    void readTypedValues() const;

    FieldIndex m_fields;
    mutable std::optional<QList<ApprovalState>> m_approvals;
    QList<qsizetype> m_newlines; // offsets of the line feeds
    mutable std::vector<std::unique_ptr<QString>> m_texts; // by node
    mutable std::vector<std::optional<QList<CardLink>>> m_links; // by node
    mutable QHash<int, ChoiceReading> m_choices;
    mutable QList<TypedValue> m_values;
    mutable bool m_valuesRead = false;
};

} // namespace cardwright
