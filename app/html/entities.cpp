#include "html/fragment.h"
#include "html/urlpolicy.h"

#include <QList>

#include <algorithm>
#include <array>

namespace cardwright {

namespace {

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// Where the entity that may begin at the ampersand `at` ends at the latest.
qsizetype endOfEntity(QByteArrayView text, qsizetype at)
{
    qsizetype end = at + 1;
    if (end < text.size() && text[end] == '#')
        ++end;
    while (end < text.size() && isAlphanumeric(text[end]))
        ++end;
    return end < text.size() && text[end] == ';' ? end + 1 : end;
}

// The few that make up nearly all of real text, without a parse. Empty for the others.
QByteArrayView common(QByteArrayView entity)
{
    struct Entity
    {
        QByteArrayView name;
        QByteArrayView text;
    };
    static constexpr std::array known = {
        Entity{"&amp;", "&"},   Entity{"&lt;", "<"},  Entity{"&gt;", ">"},
        Entity{"&quot;", "\""}, Entity{"&#39;", "'"}, Entity{"&nbsp;", "\xc2\xa0"},
    };
    for (const Entity &one : known) {
        if (one.name == entity)
            return one.text;
    }
    return {};
}

// Each entity as gumbo reads it. They go to the parser alone, with tags between them, so that
// nothing else of the text (markup, carriage returns, NUL) is touched by it.
QList<QByteArray> decodedByParser(const QList<QByteArrayView> &entities)
{
    constexpr QByteArrayView separator("<br>");
    QByteArray html;
    for (const QByteArrayView entity : entities)
        html.append(entity).append(separator);

    const ParsedHtml fragment(html);
    QList<QByteArray> texts;
    texts.reserve(entities.size());
    if (fragment.root()) {
        QByteArray text;
        const GumboVector &children = fragment.root()->v.element.children;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(children.data[i]);
            if (child->type == GUMBO_NODE_ELEMENT)
                texts << std::exchange(text, {});
            else
                text += child->v.text.text;
        }
    }
    if (texts.size() == entities.size())
        return texts;

    texts.clear();
    for (const QByteArrayView entity : entities)
        texts << entity.toByteArray();
    return texts;
}

// Replaces what stands at `places` of `text` and takes the rest as it is.
class Replacement
{
public:
    explicit Replacement(QByteArrayView text)
        : m_text(text)
    {
        m_out.reserve(text.size());
    }

    void add(qsizetype begin, qsizetype end, QByteArrayView decoded)
    {
        m_out.append(m_text.sliced(m_done, begin - m_done)).append(decoded);
        m_done = end;
    }

    QByteArray result() { return std::move(m_out.append(m_text.sliced(m_done))); }

private:
    QByteArrayView m_text;
    QByteArray m_out;
    qsizetype m_done = 0;
};

// Which characters appendEscapedHtml() must not let through.
constexpr auto kSpecial = [] {
    std::array<bool, 256> special{};
    for (const char c : {'&', '<', '>', '"', '\''})
        special[static_cast<uchar>(c)] = true;
    return special;
}();

QByteArrayView escaped(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    default:
        return "&#39;";
    }
}

} // namespace

QByteArray decodedEntities(const QByteArray &text)
{
    const qsizetype first = text.indexOf('&');
    if (first < 0)
        return text;

    struct Found
    {
        qsizetype begin;
        qsizetype end;
    };
    // So many at a time, that a text of nothing else stays far below the parser's memory budget.
    constexpr qsizetype batch = 4096;
    QList<Found> places;
    QList<QByteArrayView> unusual;
    Replacement out(text);
    const auto flush = [&] {
        const QList<QByteArray> decoded = unusual.isEmpty() ? QList<QByteArray>() : decodedByParser(unusual);
        qsizetype next = 0;
        for (const Found &found : std::as_const(places)) {
            const QByteArrayView entity = QByteArrayView(text).sliced(found.begin, found.end - found.begin);
            const QByteArrayView known = common(entity);
            out.add(found.begin, found.end, known.isEmpty() ? QByteArrayView(decoded[next++]) : known);
        }
        places.clear();
        unusual.clear();
    };
    for (qsizetype at = first; at >= 0; at = text.indexOf('&', at)) {
        const qsizetype end = endOfEntity(text, at);
        const QByteArrayView entity = QByteArrayView(text).sliced(at, end - at);
        if (entity.size() > 2) {
            places.append({at, end});
            if (common(entity).isEmpty())
                unusual << entity;
            if (places.size() == batch)
                flush();
        }
        at = end;
    }
    flush();
    return out.result();
}

void appendEscapedHtml(QByteArray &out, QByteArrayView text)
{
    const char *at = text.begin();
    const char *const end = text.end();
    while (at != end) {
        const char *const plain = at;
        while (at != end && !kSpecial[static_cast<uchar>(*at)])
            ++at;
        out.append(plain, at - plain);
        if (at != end)
            out.append(escaped(*at++));
    }
}

QByteArray escapedHtml(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 16);
    appendEscapedHtml(out, text);
    return out;
}

} // namespace cardwright
