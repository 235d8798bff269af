#include "html/pastedtext.h"

#include "base/markdownescape.h"

#include <algorithm>
#include <array>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct Delimiter
{
    bool TextLook::*mark;
    QStringView text;
};

// From the outside in.
constexpr std::array kDelimiters = {Delimiter{&TextLook::bold, u"**"}, Delimiter{&TextLook::italic, u"*"},
                                    Delimiter{&TextLook::struck, u"~~"}};
constexpr int kMostRounds = 8;
constexpr qsizetype kLongestWord = 300;
constexpr QChar kNoBreakSpace(0xa0);

bool isPageBlank(QChar c)
{
    switch (c.unicode()) {
    case u' ':
    case u'\t':
    case u'\n':
    case u'\v':
    case u'\f':
    case u'\r':
    case 0x85:
    case QChar::LineSeparator:
    case QChar::ParagraphSeparator:
        return true;
    default:
        return false;
    }
}

bool isUnseen(QChar c)
{
    return c.unicode() == 0xfeff || c.unicode() == 0x200b || c.category() == QChar::Other_Control;
}

bool isMarkPunctuation(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

} // namespace

void PastedText::add(QStringView text, const TextLook &look)
{
    if (m_runs.isEmpty() || m_runs.last().isBreak || m_runs.last().look != look)
        m_runs.append({QString(), look});
    for (const QChar c : text) {
        const bool blank = isPageBlank(c);
        if (!blank && isUnseen(c))
            continue;
        if (!blank && c != kNoBreakSpace) {
            m_runs.last().text += c;
            continue;
        }
        // Of several blanks in a row, no-break ones too, one plain space is left.
        qsizetype run = m_runs.size() - 1;
        while (run >= 0 && !m_runs[run].isBreak && m_runs[run].text.isEmpty())
            --run;
        if (run < 0 || m_runs[run].isBreak)
            continue;
        QChar &last = m_runs[run].text.back();
        if (last == kNoBreakSpace)
            last = u' ';
        else if (last != u' ')
            m_runs.last().text += blank ? QChar(u' ') : c;
    }
}

void PastedText::addBreak(const TextLook &look)
{
    m_runs.append({QString(), look, true});
}

bool PastedText::isEmpty() const
{
    return std::all_of(m_runs.cbegin(), m_runs.cend(),
                       [](const Run &run) { return run.text.trimmed().isEmpty(); });
}

bool PastedText::hasLook() const
{
    return std::any_of(m_runs.cbegin(), m_runs.cend(), [](const Run &run) {
        return run.look != TextLook() && !run.text.trimmed().isEmpty();
    });
}

QString PastedText::plain() const
{
    QString text;
    for (const Run &run : m_runs)
        text += run.isBreak ? u" "_s : run.text;
    return text.trimmed();
}

void PastedText::merge()
{
    QList<Run> merged;
    for (const Run &run : std::as_const(m_runs)) {
        if (!run.isBreak && run.text.isEmpty())
            continue;
        if (!merged.isEmpty() && !run.isBreak && !merged.last().isBreak && merged.last().look == run.look)
            merged.last().text += run.text;
        else
            merged.append(run);
    }
    m_runs = merged;
}

// The first `size` characters of a run, as a run of their own before it that has lost a mark.
void PastedText::cutFront(qsizetype run, qsizetype size, const std::function<void(TextLook &)> &clear)
{
    Run front = m_runs[run];
    front.text = front.text.first(size);
    clear(front.look);
    m_runs[run].text.remove(0, size);
    m_runs.insert(run, front);
}

void PastedText::cutBack(qsizetype run, qsizetype size, const std::function<void(TextLook &)> &clear)
{
    Run back = m_runs[run];
    back.text = back.text.last(size);
    clear(back.look);
    m_runs[run].text.chop(size);
    m_runs.insert(run + 1, back);
}

// A link neither begins nor ends with a blank.
void PastedText::tightenLinks()
{
    const auto clear = [](TextLook &look) { look.link = -1; };
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        const int link = m_runs[i].look.link;
        if (link < 0 || m_runs[i].isBreak)
            continue;
        const auto joins = [this, link](qsizetype run) {
            return run >= 0 && run < m_runs.size() && !m_runs[run].isBreak && m_runs[run].look.link == link;
        };
        const bool front = !joins(i - 1) && m_runs[i].text.front().isSpace();
        const bool back = !joins(i + 1) && m_runs[i].text.back().isSpace();
        if ((front || back) && m_runs[i].text.size() == 1) {
            m_runs[i].look.link = -1;
            i = qMax<qsizetype>(-1, i - 2); // what stands before ends here now
        } else if (front) {
            cutFront(i, 1, clear);
        } else if (back) {
            cutBack(i, 1, clear);
        }
    }
}

// Takes a mark off the ends of what has it until Markdown would read it there: no blanks inside the
// marks, and no punctuation inside where a letter stands outside. True where something changed.
bool PastedText::tighten(std::size_t index)
{
    const Mark mark = kDelimiters[index].mark;
    const auto clear = [mark](TextLook &look) { look.*mark = false; };
    // Where marks around it begin or end, it has to end and begin again.
    const auto isIn = [this, index](qsizetype run, const TextLook &look) {
        if (run < 0 || run >= m_runs.size() || m_runs[run].look.link != look.link)
            return false;
        return std::all_of(
            kDelimiters.cbegin(), kDelimiters.cbegin() + index + 1,
            [&](const Delimiter &each) { return m_runs[run].look.*each.mark == look.*each.mark; });
    };
    // The character beyond a run's end; where a link begins or ends, that is its bracket.
    const auto beyond = [this](qsizetype run, int link) -> QChar {
        if (run < 0 || run >= m_runs.size() || m_runs[run].isBreak)
            return u' ';
        return m_runs[run].look.link != link ? QChar(u'[') : QChar();
    };
    const auto badEnd = [](QChar inner, QChar outer) {
        return inner.isSpace() || (isMarkPunctuation(inner) && !outer.isSpace() && !isMarkPunctuation(outer));
    };
    bool changed = false;
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        if (!(m_runs[i].look.*mark))
            continue;
        const int link = m_runs[i].look.link;
        const bool first = !isIn(i - 1, m_runs[i].look);
        const bool last = !isIn(i + 1, m_runs[i].look);
        if (m_runs[i].isBreak) {
            if (first || last) {
                clear(m_runs[i].look);
                changed = true;
                i = qMax<qsizetype>(-1, i - 2); // what stands before may end differently now
            }
            continue;
        }
        const bool code = m_runs[i].look.code;
        QChar before = beyond(i - 1, link);
        if (before.isNull())
            before = m_runs[i - 1].look.code ? QChar(u'`') : m_runs[i - 1].text.back();
        QChar after = beyond(i + 1, link);
        if (after.isNull())
            after = m_runs[i + 1].look.code ? QChar(u'`') : m_runs[i + 1].text.front();
        const QChar front = code ? QChar(u'`') : m_runs[i].text.front();
        const QChar back = code ? QChar(u'`') : m_runs[i].text.back();
        const bool badFront = first && badEnd(front, before);
        const bool badBack = last && badEnd(back, after);
        if (!badFront && !badBack)
            continue;
        changed = true;
        if (code || m_runs[i].text.size() == 1)
            clear(m_runs[i].look);
        else if (badFront)
            cutFront(i, 1, clear);
        else
            cutBack(i, 1, clear);
        i = qMax<qsizetype>(-1, i - 2);
    }
    return changed;
}

// Between two runs marks either end or begin: where both happened, their asterisks would be read as one
// row. True where something changed.
bool PastedText::separate()
{
    bool changed = false;
    for (qsizetype i = 0; i + 1 < m_runs.size(); ++i) {
        const TextLook one = m_runs[i].look;
        TextLook &next = m_runs[i + 1].look;
        if (one.link != next.link || m_runs[i].isBreak || m_runs[i + 1].isBreak)
            continue;
        bool same = true; // so far, from the outside in
        bool ends = false;
        bool begins = false;
        for (const Delimiter &delimiter : kDelimiters) {
            const bool in = one.*delimiter.mark;
            const bool inNext = next.*delimiter.mark;
            same = same && in == inNext;
            ends = ends || (!same && in);
            begins = begins || (!same && inNext);
        }
        if (!ends || !begins)
            continue;
        same = true;
        for (const Delimiter &delimiter : kDelimiters) {
            same = same && one.*delimiter.mark == next.*delimiter.mark;
            if (!same)
                next.*delimiter.mark = false;
        }
        changed = true;
    }
    return changed;
}

void PastedText::tidy(bool breaksStay)
{
    if (!breaksStay) {
        QList<Run> runs;
        runs.swap(m_runs);
        for (const Run &run : std::as_const(runs))
            add(run.isBreak ? u" " : QStringView(run.text), run.look);
        for (Run &run : m_runs) // a bar ends the cell, in code too
            run.look.code = run.look.code && !run.text.contains(u'|');
    }
    merge();
    // Blanks and breaks at the ends, and blanks before a break, show nothing.
    for (qsizetype i = m_runs.size() - 1; i >= 0; --i) {
        const bool atEnd = i == m_runs.size() - 1 || m_runs[i + 1].isBreak;
        while (atEnd && !m_runs[i].text.isEmpty() && m_runs[i].text.back().isSpace())
            m_runs[i].text.chop(1);
        if ((!m_runs[i].isBreak && m_runs[i].text.isEmpty()) || (m_runs[i].isBreak && i == m_runs.size() - 1))
            m_runs.removeAt(i);
    }
    while (!m_runs.isEmpty() && (m_runs.first().isBreak || m_runs.first().text.trimmed().isEmpty()))
        m_runs.removeFirst();
    if (!m_runs.isEmpty()) {
        QString &text = m_runs.first().text;
        while (text.front().isSpace())
            text.remove(0, 1);
    }
    tightenLinks();
    for (int round = 0;; ++round) {
        bool changed = false;
        for (std::size_t index = 0; index < kDelimiters.size(); ++index)
            changed = tighten(index) || changed;
        merge();
        changed = separate() || changed;
        merge();
        if (!changed)
            return;
        if (round < kMostRounds)
            continue;
        for (Run &run : m_runs)
            run.look.bold = run.look.italic = run.look.struck = false;
        merge();
        return;
    }
}

// The text that follows a run up to a blank.
QString PastedText::wordAfter(qsizetype run) const
{
    QString word;
    while (++run < m_runs.size() && !m_runs[run].isBreak && word.size() < kLongestWord) {
        for (const QChar c : m_runs[run].text) {
            if (c.isSpace())
                return word;
            word += c;
        }
    }
    return word;
}

QString PastedText::written(const QStringList &links, bool inCell) const
{
    QString out;
    QList<QStringView> open;
    const auto closeTo = [&out, &open](qsizetype depth) {
        while (open.size() > depth)
            out += open.takeLast();
    };
    int link = -1;
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        const Run &run = m_runs[i];
        if (run.look.link != link) {
            closeTo(0);
            if (link >= 0)
                out += u"]("_s + links[link] + u')';
            link = run.look.link;
            const bool alone = link >= 0 && (i + 1 == m_runs.size() || m_runs[i + 1].look.link != link);
            if (alone && run.text == links[link] && run.look == TextLook{.link = link}) {
                out += u'<' + run.text + u'>';
                link = -1;
                continue;
            }
            if (link >= 0 && out.endsWith(u'!')) // no picture is meant
                out.insert(out.size() - 1, u'\\');
            if (link >= 0)
                out += u'[';
        }
        QList<QStringView> wanted;
        for (const Delimiter &delimiter : kDelimiters) {
            if (run.look.*delimiter.mark)
                wanted.append(delimiter.text);
        }
        qsizetype same = 0;
        while (same < qMin(open.size(), wanted.size()) && open[same] == wanted[same])
            ++same;
        closeTo(same);
        for (; same < wanted.size(); ++same) {
            out += wanted[same];
            open.append(wanted[same]);
        }
        if (run.isBreak) {
            out += u"\\\n"_s;
        } else if (run.look.code) {
            out += codeSpan(run.text);
        } else {
            const EscapeIn where = link >= 0 ? EscapeIn::LinkText
                                   : inCell  ? EscapeIn::TableCell
                                             : EscapeIn::Text;
            const QString after = run.text.contains(u'<') ? wordAfter(i) : QString();
            QString text = escapedMarkdown(run.text, where, after);
            if (inCell && link >= 0)
                text.replace(u'|', u"\\|"_s);
            out += text;
        }
    }
    closeTo(0);
    if (link >= 0)
        out += u"]("_s + links[link] + u')';
    return out;
}

QString PastedText::markdown(const QStringList &links) const
{
    PastedText tidied = *this;
    tidied.tidy(true);
    QStringList lines = tidied.written(links, false).split(u'\n');
    for (QString &line : lines)
        line = guardedLine(line);
    return lines.join(u'\n');
}

QString PastedText::cell(const QStringList &links) const
{
    PastedText tidied = *this;
    tidied.tidy(false);
    return tidied.written(links, true);
}

} // namespace cardwright
