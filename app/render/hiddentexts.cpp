#include "render/hiddentexts.h"

#include "html/allowlist.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 200;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > kLongest ? line.left(kLongest - 1) + u'…' : line;
}

// A comment that tells the program something (scope, width, template) hides nothing from anybody.
bool isDirective(QStringView comment)
{
    const QList<QStringView> lines = comment.split(u'\n', Qt::SkipEmptyParts);
    return std::all_of(lines.cbegin(), lines.cend(), [](QStringView line) {
        const QStringView word = line.trimmed().left(line.trimmed().indexOf(u':') + 1);
        return line.trimmed().isEmpty() || word == u"scope:" || word == u"width:" || word == u"template:" || word == u"language:";
    });
}

// Where what begins at `from` with `open` ends; its inside alone.
struct Inside
{
    qsizetype begin = -1;
    qsizetype end = -1;  // the end of the text where nothing closes it
    qsizetype next = -1;
};

Inside insideOf(const QString &text, qsizetype from, QStringView open, QStringView close)
{
    Inside inside;
    const qsizetype at = text.indexOf(open, from, Qt::CaseInsensitive);
    if (at < 0)
        return inside;
    inside.begin = at + open.size();
    const qsizetype end = text.indexOf(close, inside.begin, Qt::CaseInsensitive);
    inside.end = end < 0 ? text.size() : end;
    inside.next = end < 0 ? text.size() : end + close.size();
    return inside;
}

// Lines of fenced code are shown as they are, comments in them too: blanked out, in the same length.
QString withoutFences(const QString &text)
{
    QString out = text;
    QStringView fence;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            end = text.size();
        const QStringView line = QStringView(text).sliced(at, end - at).trimmed();
        const bool marks = line.startsWith(u"```") || line.startsWith(u"~~~");
        if (!fence.isEmpty() || marks)
            std::fill(out.begin() + at, out.begin() + end, u' ');
        if (fence.isEmpty() && marks)
            fence = line.first(3);
        else if (!fence.isEmpty() && line.startsWith(fence) && line.count(fence[0]) == line.size())
            fence = {};
        at = end + 1;
    }
    return out;
}

} // namespace

QStringList hiddenTexts(const Card &card)
{
    const QString text = withoutFences(QString::fromUtf8(card.bytes()));
    QList<std::pair<qsizetype, QString>> found;
    for (Inside comment = insideOf(text, 0, u"<!--", u"-->"); comment.begin >= 0;
         comment = insideOf(text, comment.next, u"<!--", u"-->")) {
        const QStringView inside = QStringView(text).sliced(comment.begin, comment.end - comment.begin);
        if (!inside.trimmed().isEmpty() && !isDirective(inside))
            found.append({comment.begin, shortened(inside.toString())});
    }
    for (Inside fold = insideOf(text, 0, u"<details", u"</details>"); fold.begin >= 0;
         fold = insideOf(text, fold.next, u"<details", u"</details>")) {
        const QString html = u"<details"_s + text.sliced(fold.begin, fold.end - fold.begin) + u"</details>"_s;
        const QString inside = QString::fromUtf8(textOfHtml(html.toUtf8()));
        if (!inside.trimmed().isEmpty())
            found.append({fold.begin, shortened(inside)});
    }
    std::sort(found.begin(), found.end());
    QStringList texts;
    for (const auto &[place, words] : std::as_const(found))
        texts.append(words);
    return texts;
}

} // namespace cardwright
