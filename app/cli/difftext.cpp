#include "base/file.h"
#include "cli/diff.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// What a terminal understands. Without colours the marks are those of git's word diff.
struct Marks
{
    QString strong, quiet, removed, removedEnd, added, addedEnd, plain;
};

Marks marksFor(bool colours)
{
    if (!colours)
        return {{}, {}, u"[-"_s, u"-]"_s, u"{+"_s, u"+}"_s, {}};
    return {u"\x1b[1m"_s,  u"\x1b[2m"_s, u"\x1b[31m"_s, u"\x1b[0m"_s,
            u"\x1b[32m"_s, u"\x1b[0m"_s, u"\x1b[0m"_s};
}

class TextWriter
{
public:
    explicit TextWriter(bool colours)
        : m_marks(marksFor(colours))
    {}

    QString run(const ComparedCards &compared)
    {
        for (const QString &sentence : fileSentences(compared.comparison))
            m_text += sentence + u'\n';
        if (compared.comparison.file.frontMatter)
            appendChange(comparedFrontMatter(compared.before.card), comparedFrontMatter(compared.after.card));
        for (const FieldComparison &field : compared.comparison.fields)
            append(compared, field);
        return m_text;
    }

private:
    void append(const ComparedCards &compared, const FieldComparison &field)
    {
        m_text += m_marks.strong + displayPath(placeOf(compared, field)) + m_marks.plain + u": "_s
                  + displayPath(changesOf(compared, field)) + u'\n';
        const Card &before = compared.before.card;
        const Card &after = compared.after.card;
        const auto directives = [](const Card &card, int node) {
            return QString::fromUtf8(card.nodes()[node].directives.view(card.bytes()).trimmed())
                .replace("\r\n"_L1, "\n"_L1);
        };
        if (field.what.testFlag(Difference::Directives))
            appendChange(directives(before, field.before), directives(after, field.after));
        if (field.after < 0)
            appendWhole(comparedText(before, field.before), u'-', m_marks.removed, m_marks.removedEnd);
        else if (field.before < 0)
            appendWhole(comparedText(after, field.after), u'+', m_marks.added, m_marks.addedEnd);
        else if (field.what.testFlag(Difference::Text))
            appendChange(comparedText(before, field.before), comparedText(after, field.after));
    }

    void appendWhole(const QString &text, QChar sign, const QString &begin, const QString &end)
    {
        if (text.isEmpty())
            return;
        const bool colours = !m_marks.plain.isEmpty();
        for (const QString &line : text.split(u'\n'))
            m_text += "  "_L1 + (colours ? begin : QString()) + sign
                      + (line.isEmpty() ? QString() : u' ' + displayPath(line)) + (colours ? end : QString())
                      + u'\n';
    }

    // Both texts as one, changes marked; of the lines those with a change and one on either side.
    void appendChange(const QString &before, const QString &after)
    {
        struct Line
        {
            QString text;
            bool changed = false;
        };
        QList<Line> lines(1);
        const auto append = [&lines](QStringView text, const QString &begin, const QString &end,
                                     bool change) {
            const QList<QStringView> parts = text.split(u'\n');
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (i > 0)
                    lines.append(Line{});
                Line &line = lines.last();
                line.changed |= change;
                if (!parts[i].isEmpty())
                    line.text += begin + displayPath(parts[i].toString()) + end;
            }
        };
        qsizetype at = 0;
        for (const WordChange &change : wordDifferences(before, after)) {
            append(QStringView(before).sliced(at, change.before - at), {}, {}, false);
            if (change.removed > 0)
                append(QStringView(before).sliced(change.before, change.removed), m_marks.removed,
                       m_marks.removedEnd, true);
            if (change.inserted > 0)
                append(QStringView(after).sliced(change.after, change.inserted), m_marks.added,
                       m_marks.addedEnd, true);
            at = change.before + change.removed;
        }
        append(QStringView(before).sliced(at), {}, {}, false);

        bool gap = false;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool shown = lines[i].changed || (i > 0 && lines[i - 1].changed)
                               || (i + 1 < lines.size() && lines[i + 1].changed);
            if (shown)
                m_text += (lines[i].text.isEmpty() ? QString() : "    "_L1 + lines[i].text) + u'\n';
            else if (!gap)
                m_text += m_marks.quiet + u"    …"_s + m_marks.plain + u'\n';
            gap = !shown;
        }
    }

    const Marks m_marks;
    QString m_text;
};

} // namespace

// A card's own words may hold what a terminal obeys: displayPath() disarms them.
QByteArray diffText(const ComparedCards &compared, bool colours)
{
    return TextWriter(colours).run(compared).toLocal8Bit();
}

} // namespace cardwright
