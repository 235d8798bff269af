#include "support/attacks.h"

#include "card/card.h"
#include "support/corpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QJsonDocument jsonOf(const QString &path)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(contentOf(path), &error);
    if (json.isNull())
        qFatal("%s: %s", qPrintable(path), qPrintable(error.errorString()));
    return json;
}

QString ownFile(const char *name)
{
    return testData() + u"/xss/"_s + QLatin1String(name);
}

// The pictures of control characters as those characters, "@" as an address.
QByteArray livened(QString text, const QByteArray &trap)
{
    constexpr char16_t firstPicture = 0x2400;
    for (QChar &c : text) {
        if (c.unicode() >= firstPicture && c.unicode() < firstPicture + 0x20)
            c = QChar(c.unicode() - firstPicture);
    }
    const QByteArray path = trap + '/';
    const QByteArray bare = '=' + trap + '>';
    return text.toUtf8().replace("@/", path).replace("=@>", bare);
}

QByteArrayList addresses(const char *kind)
{
    QByteArrayList list;
    for (const QJsonValue &one : jsonOf(ownFile("addresses.json"))[QLatin1String(kind)].toArray())
        list.append(one.toString().toUtf8());
    return list;
}

QByteArray inOneLine(QByteArray text)
{
    return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
}

// The vector as it has to be written to stand in that position.
QByteArray placed(const AttackPosition &position, QByteArray text)
{
    if (position.lines == "one" || position.lines == "items" || position.lines == "alone")
        text = inOneLine(text);
    else if (position.lines == "quote")
        text.replace("\n", "\n> ");
    else if (position.lines == "indent")
        text.replace("\n", "\n    ");
    for (const char c : position.escapes)
        text.replace(c, QByteArray(1, '\\').append(c));
    return text;
}

// What each part of a card ends with, to see that it is not hidden.
QByteArray landmark(qsizetype number)
{
    return "End " + QByteArray::number(number);
}

QByteArray filled(const AttackPosition &position, const QByteArray &vector, qsizetype number)
{
    QByteArray text = position.text;
    return text.replace("{n}", QByteArray::number(number)).replace("{v}", vector);
}

QByteArray cardOf(const AttackPosition &position, const QList<AttackVector> &vectors)
{
    if (position.isCard) {
        QByteArrayList texts;
        for (const AttackVector &vector : vectors)
            texts.append(placed(position, vector.text));
        const QByteArray all = texts.join(position.lines == "one" ? " " : position.lines == "items" ? "\n- " : "\n\n");
        return filled(position, all, 1) + "\n## " + landmark(vectors.size()) + '\n';
    }
    QByteArray card = "# Card of attacks\n\n";
    if (!position.text.contains("## Section"))
        card += "## Section\n\n";
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        card += filled(position, placed(position, vectors[i].text), i + 1) + "\n#### " + landmark(i + 1)
            + "\n\nIt ends here.\n\n";
    }
    return card;
}

// The number of vectors up to the first that hides what follows it.
qsizetype shownIn(const AttackPosition &position, const QByteArray &source, qsizetype count)
{
    QSet<QString> titles;
    const Card card(source);
    for (const Node &node : card.nodes())
        titles.insert(node.title);
    if (position.isCard)
        return titles.contains(QString::fromLatin1(landmark(count))) ? count : count / 2;
    for (qsizetype i = 1; i < count; ++i) {
        if (!titles.contains(QString::fromLatin1(landmark(i))))
            return i;
    }
    return count;
}

} // namespace

QList<AttackVector> ownVectors(const QByteArray &trap)
{
    QList<AttackVector> vectors;
    const QString file = QString::fromUtf8(contentOf(ownFile("vectors.txt")));
    const QStringList parts = file.split(u"\n=== "_s);
    for (const QString &part : parts.sliced(1)) {
        const qsizetype end = part.indexOf(u'\n');
        vectors.append({part.left(end).toUtf8(), livened(part.sliced(end + 1).chopped(part.endsWith(u'\n')), trap)});
    }
    for (const char *kind : {"refused", "kept"}) {
        for (const QByteArray &address : addresses(kind))
            vectors.append({"address " + address, address});
    }
    return vectors;
}

QList<AttackVector> corpusVectors()
{
    QList<AttackVector> vectors;
    if (corpusFolder().isEmpty())
        return vectors;
    const auto add = [&](const QString &name, const QByteArray &text) {
        if (!text.trimmed().isEmpty())
            vectors.append({name.toUtf8() + ' ' + QByteArray::number(vectors.size() + 1), text});
    };
    for (const TestFile &file : filesBelow(corpusFolder() + u"/xss"_s, {u".json"_s, u".txt"_s})) {
        if (!file.name.endsWith(u".json"_s)) {
            for (const QByteArray &line : file.bytes.split('\n'))
                add(file.name, line);
            continue;
        }
        for (const QJsonValue &one : QJsonDocument::fromJson(file.bytes).array()) {
            add(file.name, one[u"payload"_s].toString().toUtf8());
            add(file.name, one[u"markdown"_s].toString().toUtf8());
        }
    }
    return vectors;
}

QByteArrayList refusedAddresses()
{
    return addresses("refused");
}

QByteArrayList keptAddresses()
{
    return addresses("kept");
}

QList<AttackPosition> attackPositions()
{
    QList<AttackPosition> positions;
    for (const QJsonValue &one : jsonOf(ownFile("positions.json")).array()) {
        const auto text = [&one](const char *key) { return one[QLatin1String(key)].toString().toUtf8(); };
        positions.append({text("name"), text("text"), text("lines"), text("escapes"), text("each") == "card"});
    }
    return positions;
}

QByteArrayList attackCards(const AttackPosition &position, const QList<AttackVector> &vectors, qsizetype most)
{
    QByteArrayList cards;
    if (position.lines == "items") // the head of a card has room for a few
        most = qMin<qsizetype>(most, 4);
    else if (position.lines == "alone")
        most = 1;
    qsizetype at = 0;
    while (at < vectors.size()) {
        qsizetype count = qMin(most, vectors.size() - at);
        QByteArray card = cardOf(position, vectors.sliced(at, count));
        for (qsizetype shown = shownIn(position, card, count); shown < count && count > 1;
             shown = shownIn(position, card, count)) {
            count = qMax<qsizetype>(shown, 1);
            card = cardOf(position, vectors.sliced(at, count));
        }
        cards.append(card);
        at += count;
    }
    return cards;
}

} // namespace cardwright
