#pragma once

#include "editing/carddocument.h"
#include "lawfaults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

// The laws of an open card: each fault is a sentence, empty where the law holds. Not in the library of
// the tests, because most of them link no open card.

// What the bytes outside one body say, and every other heading with what belongs to it, is the same.
inline QString typedFault(const Card &before, const Card &after, NodeKey key)
{
    const int index = before.indexOfKey(key);
    const Node &node = before.nodes()[index];
    const ByteRange region{node.directives.end, node.extent.end};
    const qsizetype grown = after.bytes().size() - before.bytes().size();
    if (region.size() + grown < 0 || !after.bytes().startsWith(before.bytes().first(region.begin))
        || !after.bytes().endsWith(before.bytes().sliced(region.end)))
        return u"bytes outside the body changed"_s;
    ContainedEdit edit;
    edit.splice = {region.begin, region.of(before.bytes()),
                   after.bytes().mid(region.begin, region.size() + grown)};
    edit.after = after;
    return headingFault(before, index, edit);
}

// An answer that had no heading: one piece came in, and nothing else changed.
inline QString insertedFault(const Card &before, const Card &after)
{
    const QByteArray &was = before.bytes();
    const QByteArray &is = after.bytes();
    const qsizetype most = qMin(was.size(), is.size());
    const qsizetype head = std::mismatch(was.cbegin(), was.cbegin() + most, is.cbegin()).first - was.cbegin();
    if (is.size() <= was.size() || !is.endsWith(QByteArrayView(was).sliced(head)))
        return u"more than an insertion"_s;
    for (const Node &node : before.nodes()) {
        const int now = after.indexOfKey(node.key);
        if (now < 0)
            return node.id + u" lost its key"_s;
        // What is left open at the end of the file is closed there first.
        const bool last = node.extent.end == was.size() && head >= was.size();
        if (!last && after.bodyOf(now) != before.bodyOf(before.indexOfKey(node.key)))
            return node.id + u" has another body"_s;
    }
    return {};
}

// The headings of both with these left out, each with its body; those of a card read anew have other keys.
inline QList<QByteArray> contents(const Card &card, const QSet<NodeKey> &without)
{
    QList<QByteArray> all;
    for (int i = 0; i < card.nodes().size(); ++i) {
        const Node &node = card.nodes()[i];
        if (!without.contains(node.key) && node.level > 0) {
            all.append(node.heading.of(card.bytes()).trimmed() + '\n'
                       + node.directives.of(card.bytes()).trimmed() + '\n' + card.bodyOf(i).toByteArray());
        }
    }
    return all;
}

inline QSet<NodeKey> below(const Card &card, int index)
{
    QSet<NodeKey> keys;
    for (int i = index; i >= 0 && i < card.subtreeEnd(index); ++i)
        keys.insert(card.nodes()[i].key);
    return keys;
}

// The texts of a recovery copy that wait, in an order of their own.
inline QStringList textsOf(const QByteArray &pending)
{
    QStringList texts;
    for (const QJsonValue &value : QJsonDocument::fromJson(pending).array())
        texts.append(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    texts.sort();
    return texts;
}

// A question of the form, known in every card with the same bytes.
inline QString placeOf(const CardDocument &document, const Question &question)
{
    return u"%1/%2/%3/%4"_s.arg(document.card().indexOfKey(question.node))
        .arg(question.spec)
        .arg(question.depth)
        .arg(question.container);
}

inline QStringList placesOf(const CardDocument &document)
{
    QStringList places;
    for (const Page &page : document.form()) {
        places.append(u"%1 %2"_s.arg(page.title).arg(page.spec));
        for (const Question &question : page.questions)
            places.append(placeOf(document, question));
    }
    return places;
}

// Where the open document differs from one that is opened with the same bytes now.
inline QString anewFault(const CardDocument &document)
{
    if (const QString fault = rereadFault(document.card()); !fault.isEmpty())
        return fault;
    CardDocument fresh;
    fresh.load(document.card().bytes(), {}, false);
    const Match &one = document.match();
    const Match &other = fresh.match();
    if (one.schema != other.schema || one.language != other.language || one.languageSet != other.languageSet)
        return u"another template or language than opening anew gives"_s;
    if (document.card().nodes().size() != fresh.card().nodes().size())
        return {}; // an untitled card keeps its emptied preamble
    if (one.specOfNode != other.specOfNode)
        return u"other matches than opening anew gives"_s;
    if (placesOf(document) != placesOf(fresh))
        return u"another form than opening anew gives"_s;
    const CardReading &read = document.reading();
    const CardReading &anew = fresh.reading();
    const auto counts = [](const Progress &progress) {
        return QList<int>{progress.answered, progress.applicable, progress.unknown, progress.excused};
    };
    bool same = read.words() == anew.words() && counts(read.total()) == counts(anew.total());
    for (int i = 0; same && i < fresh.card().nodes().size(); ++i) {
        same = read.node(i).answered == anew.node(i).answered
               && read.node(i).leftovers == anew.node(i).leftovers && read.node(i).bare == anew.node(i).bare
               && read.node(i).words == anew.node(i).words
               && counts(read.progressOfNode(i)) == counts(anew.progressOfNode(i));
    }
    for (int i = 0; same && one.schema && i < one.schema->specs().size(); ++i)
        same = read.spec(i) == anew.spec(i) && read.isExcused(i) == anew.isExcused(i);
    return same ? QString() : u"another reading than opening anew gives"_s;
}

} // namespace cardwright
