// Text that holds a heading and waits for the user's word: the part of CardDocument that keeps it.
#include "editing/carddocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cardwright {

namespace {

// How many nodes come before the first heading: an emptied preamble is not there when the card is read anew.
int preambles(const Card &card)
{
    return !card.nodes().isEmpty() && card.nodes().first().kind == Node::Kind::Preamble ? 1 : 0;
}

} // namespace

QString CardDocument::pendingKey(const Question &question)
{
    return question.node != kNoNode ? QStringLiteral("n%1").arg(question.node) : QStringLiteral("s%1").arg(question.spec);
}

Question CardDocument::questionOf(const QString &pendingKey)
{
    Question question;
    if (pendingKey.startsWith(u'n'))
        question.node = QStringView(pendingKey).sliced(1).toULongLong();
    else
        question.spec = QStringView(pendingKey).sliced(1).toInt();
    return question;
}

bool CardDocument::hasPending(const Question &question) const
{
    return m_pending.contains(pendingKey(question));
}

// Keys live as long as the session; across a crash a question is known by its place in the file.
QByteArray CardDocument::pendingJson() const
{
    if (m_pending.isEmpty())
        return {};
    QJsonArray list;
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        QJsonObject one;
        const Question question = questionOf(it.key());
        if (question == head())
            one[u"head"] = true;
        else if (question.node != kNoNode)
            one[u"index"] = m_card.indexOfKey(question.node) - preambles(m_card);
        else
            one[u"spec"] = m_match.schema->specs()[question.spec].id;
        one[u"text"] = it.value();
        list.append(one);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

void CardDocument::restorePending(const QByteArray &json)
{
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        Question question;
        const int index = value[u"index"].toInt(-1);
        if (value[u"head"].toBool())
            question = head();
        else if (index >= 0 && index + preambles(m_card) < m_card.nodes().size())
            question.node = m_card.nodes()[index + preambles(m_card)].key;
        else if (m_match.schema)
            question.spec = m_match.schema->indexOf(value[u"spec"].toString());
        if (question.node == kNoNode && question.spec < 0 && !value[u"head"].toBool())
            continue;
        m_pending.insert(pendingKey(question), value[u"text"].toString());
        emit pendingChanged(question);
    }
    updateModified();
}

// Text that waits goes with its question, whose heading may have come or gone. Where the question is
// gone it is seen at the head of the card, so that it is not lost.
void CardDocument::movePending(const Card &before, const Match &matched)
{
    QHash<QString, QString> waiting;
    waiting.swap(m_pending);
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it) {
        Question question = questionOf(it.key());
        const int was = before.indexOfKey(question.node);
        const int is = m_card.indexOfKey(question.node);
        const bool ofHead = was >= 0 ? was == before.summaryIndex() : question.spec < 0;
        const bool stands = is >= 0 && (m_card.nodes()[is].kind != Node::Kind::Preamble || is == m_card.summaryIndex());
        if (!stands) {
            const int spec = ofHead || !m_match.schema ? -1 : was >= 0 ? matched.specOf(was) : question.spec;
            const int node = spec >= 0 ? m_match.nodeOf(spec) : m_card.summaryIndex();
            question = {node >= 0 ? m_card.nodes()[node].key : kNoNode, node >= 0 ? -1 : spec};
        }
        const QString key = pendingKey(question);
        const bool joins = m_pending.contains(key) || (!stands && !ofHead && question == head());
        m_pending.insert(key, joins ? text(question) + u"\n\n" + it.value() : it.value());
    }
}

void CardDocument::acceptPending(const Question &question)
{
    if (isReadOnly())
        return;
    const QString text = m_pending.take(pendingKey(question));
    if (!text.isNull()) {
        const ContainedEdit edit = answerEdit(question, text.toUtf8());
        push(tr("Make it a field"), edit, QString(), question.node);
    }
    emit pendingChanged(question);
    updateModified();
}

void CardDocument::discardPending(const Question &question)
{
    if (m_locked || m_pending.remove(pendingKey(question)) == 0)
        return;
    ++m_revision;
    emit pendingChanged(question);
    emit changed();
    updateModified();
}

} // namespace cardwright
