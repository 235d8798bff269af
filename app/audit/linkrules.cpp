#include "audit/cardlinks.h"
#include "audit/rules.h"

#include <QRegularExpression>
#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeMail(QStringView address)
{
    static const QRegularExpression kMail(u"^[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+$"_s);
    return address.contains(u'@') && kMail.match(address).hasMatch();
}

bool looksLikeHost(QStringView address)
{
    static const QRegularExpression kHost(u"^(www\\.|[\\w-]+(\\.[\\w-]+)*\\.(com|org|net|edu|gov|io|ai|co|eu|de|fr|es|uk)(/|$))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return address.contains(u'.') && !address.contains(u':') && kHost.match(address).hasMatch();
}

// What most links are, and no rule has to look at: "https://…" with a name after it that begins like none
// of those that it asks about.
bool isPlainWeb(QStringView address)
{
    constexpr QStringView kSecure = u"https://";
    if (!address.startsWith(kSecure) || address.size() < kSecure.size() + 4)
        return false;
    const QChar first = address[kSecure.size()];
    return first.isLetter() && first != u'h' && first != u'l' && first != u'H' && first != u'L';
}

// Words in the place of an address, or an address cut short.
bool isNoAddress(QStringView address)
{
    if (address.startsWith(u'#') && address.size() > 1)
        return false;
    static const QStringList kEmpty = {u"#"_s, u"url"_s, u"link"_s, u"todo"_s, u"tbd"_s, u"http://"_s, u"https://"_s, u"add link"_s, u"..."_s};
    if (kEmpty.contains(address.toString().toLower()))
        return true;
    static const QRegularExpression kBroken(u"^(https?:/?[^/]|h?ttps?//|hhttps?:|htp://|https?://https?:)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return kBroken.match(address).hasMatch();
}

bool isOfOneMachine(QStringView address)
{
    static const QRegularExpression kLocal(u"^(file:|[a-z]:\\\\|/home/|/Users/|https?://(localhost|127\\.0\\.0\\.1)\\b)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return kLocal.match(address).hasMatch();
}

enum class LinkFault { None, Mail, Host, OneMachine, Empty, WordsAreIt, NoAddress };

LinkFault faultOf(const CardLink &link)
{
    if (isPlainWeb(link.address))
        return LinkFault::None;
    if (link.address.isEmpty()) {
        const bool web = link.label.startsWith(u"https://") || link.label.startsWith(u"http://");
        return link.label.isEmpty() ? LinkFault::Empty : web && !link.label.contains(u' ') ? LinkFault::WordsAreIt : LinkFault::NoAddress;
    }
    if (!link.image && looksLikeMail(link.address))
        return LinkFault::Mail;
    if (!link.image && looksLikeHost(link.address))
        return LinkFault::Host;
    if (isOfOneMachine(link.address))
        return LinkFault::OneMachine;
    return isNoAddress(link.address) ? LinkFault::NoAddress : LinkFault::None;
}

Hit oddLink(const AuditedCard &audited, int node, const CardLink &link, LinkFault fault)
{
    const QString label = quoted(link.label.isEmpty() ? link.address.toString() : link.label.toString());
    Hit hit = audited.at(node, link.whole, qMin(link.end + 1, audited.text(node).size()), {label});
    const auto insert = [&](const QByteArray &inserted, const char *fixText) {
        if (!audited.card.isEditable(node))
            return;
        hit.fix = Splice{audited.bytesAt(node, link.begin, link.begin).begin, {}, inserted};
        hit.fixText = fixText;
    };
    switch (fault) {
    case LinkFault::Mail:
        hit.sentence = QT_TRANSLATE_NOOP("Audit", "The link “%1” is an e-mail address without “mailto:”.");
        insert("mailto:", QT_TRANSLATE_NOOP("Audit", "Put “mailto:” before it"));
        break;
    case LinkFault::Host:
        hit.sentence = QT_TRANSLATE_NOOP("Audit", "The link “%1” lacks “https://”: it leads to a file beside the card.");
        insert("https://", QT_TRANSLATE_NOOP("Audit", "Put “https://” before it"));
        break;
    case LinkFault::OneMachine:
        hit.sentence = QT_TRANSLATE_NOOP("Audit", "The link “%1” works on one computer only: “%2”");
        hit.arguments.append(quoted(link.address.toString()));
        break;
    case LinkFault::Empty:
        hit.sentence = QT_TRANSLATE_NOOP("Audit", "A link without words and without an address.");
        hit.arguments.clear();
        break;
    case LinkFault::WordsAreIt:
        insert(link.label.toUtf8(), QT_TRANSLATE_NOOP("Audit", "Link to the address that its words say"));
        break;
    case LinkFault::NoAddress:
    case LinkFault::None:
        break;
    }
    return hit;
}

QList<Hit> oddLinks(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const BodyReading &reading = audited.reading.node(i);
        for (const CardLink &link : audited.links(i)) {
            // "[More Information Needed]()" has rules of its own.
            if (link.address.isEmpty() && (reading.answered == Answered::No || !reading.bare.isEmpty()))
                continue;
            if (const LinkFault fault = faultOf(link); fault != LinkFault::None)
                hits.append(oddLink(audited, i, link, fault));
        }
    }
    return hits;
}

// The name that GitHub and Hugging Face give to a heading.
QString hubAnchor(QStringView title)
{
    QString anchor;
    for (const QChar c : title) {
        if (c.isLetterOrNumber() || c == u'_' || c == u'-' || c.isMark())
            anchor += c.toLower();
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

QList<Hit> deadAnchors(const AuditedCard &audited)
{
    QSet<QString> targets;
    QHash<QString, int> twins;
    const auto add = [&](const QString &title) {
        const QString anchor = hubAnchor(title);
        const int twin = twins[anchor]++;
        targets.insert(twin == 0 ? anchor : anchor + u'-' + QString::number(twin));
    };
    bool any = false;
    for (int i = 0; i < audited.nodeCount() && !any; ++i)
        any = audited.text(i).contains("](#"_L1);
    if (!any)
        return {};
    for (const Heading &heading : audited.card.outline().headings)
        add(QString::fromUtf8(heading.text).replace("&amp;"_L1, "&"_L1));
    for (const Node &node : audited.card.nodes()) {
        targets.insert(node.id);
        targets.insert(slugOf(node.title));
    }
    static const QRegularExpression kNamed(u"\\b(?:id|name)\\s*=\\s*[\"']([^\"']+)"_s);
    for (int i = 0; i < audited.nodeCount(); ++i) {
        if (!audited.text(i).contains(u'<'))
            continue;
        for (auto found = kNamed.globalMatch(audited.text(i)); found.hasNext();)
            targets.insert(found.next().captured(1));
    }
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        for (const CardLink &link : audited.links(i)) {
            if (!link.address.startsWith(u'#') || link.address.size() < 2)
                continue;
            const QString target = QString::fromUtf8(QByteArray::fromPercentEncoding(link.address.sliced(1).toUtf8()));
            if (targets.contains(target) || targets.contains(target.toLower()))
                continue;
            hits.append(audited.at(i, link.whole, qMin(link.end + 1, audited.text(i).size()), {quoted(link.label.toString()), quoted(link.address.toString())}));
        }
    }
    return hits;
}

// Pictures that say nothing to those who do not see them.
QList<Hit> picturesWithoutWords(const AuditedCard &audited)
{
    static const QRegularExpression kTag(u"<img\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kAlt(u"\\balt\\s*=\\s*(\"\\s*[^\"\\s]|'\\s*[^'\\s]|[^\\s\"'>])"_s, QRegularExpression::CaseInsensitiveOption);
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const QString &text = audited.text(i);
        if (text.contains("!["_L1)) {
            for (const CardLink &link : audited.links(i)) {
                if (link.image && link.label.isEmpty() && !link.address.isEmpty())
                    hits.append(audited.at(i, link.whole - 1, qMin(link.end + 1, text.size()), {quoted(link.address.toString())}));
            }
        }
        if (!text.contains(u'<') || !text.contains("<img"_L1, Qt::CaseInsensitive)) // the first is quick
            continue;
        const TextPlaces fences = fencesOf(text);
        for (auto found = kTag.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch tag = found.next();
            if (!isInCode(text, tag.capturedStart(), fences) && !kAlt.match(tag.capturedView()).hasMatch())
                hits.append(audited.at(i, tag.capturedStart(), tag.capturedEnd(), {quoted(tag.captured())}));
        }
    }
    return hits;
}

} // namespace

QList<Rule> linkRules()
{
    return {
        {"link-odd", "M13", "answer", "accountability", kToDoLast, kNothing,
         QT_TRANSLATE_NOOP("Audit", "The link “%1” leads nowhere."),
         QT_TRANSLATE_NOOP("Audit", "Links are the evidence behind a card. Whether an address still answers is not tried: that would need the network."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, documentation hygiene: broken links."), oddLinks},
        {"anchor-dead", "M13", "answer", "accountability", kLookFromReview, kNothing,
         QT_TRANSLATE_NOOP("Audit", "No heading answers to the link “%1” (%2)."),
         QT_TRANSLATE_NOOP("Audit", "A heading was renamed or taken out, and the table of contents still points there."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, documentation hygiene: broken links."), deadAnchors},
        {"picture-wordless", "M25", "answer", "utility", kLookFromReview, kNothing,
         QT_TRANSLATE_NOOP("Audit", "The picture has no words for those who do not see it: %1"),
         QT_TRANSLATE_NOOP("Audit", "Say what the picture shows; screen readers read it out, and it stands there when the picture does not load."),
         QT_TRANSLATE_NOOP("Audit", "Playbook: cards are accessible and hold pictures as well as text."), picturesWithoutWords},
    };
}

} // namespace cardwright
