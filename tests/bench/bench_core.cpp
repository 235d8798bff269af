// How long the core needs, as ratios against md4c's own HTML writer in the same run:
//     bench_core CARD.md [--rounds N] [--stages]
// Times of one run on one machine can be compared with each other and with nothing else.

#include "base/file.h"
#include "card/containment.h"
#include "markdown/outline.h"
#include "render/renderer.h"

#include <QCoreApplication>

#include <md4c-html.h>

#include <time.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMega = 1000 * 1000;

// What the optimiser must not throw away.
qsizetype sink = 0;

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

struct Timed
{
    double peer = 0; // milliseconds
    double ours = 0;
};

// Milliseconds of this thread's own work: other programs on the machine may run in between.
double now()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double once(const std::function<void()> &work)
{
    const double begun = now();
    work();
    return now() - begun;
}

double medianOf(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i <= rounds; ++i) {
        const double time = once(work);
        if (i > 0) // the first one warms the caches
            times.push_back(time);
    }
    return median(std::move(times));
}

// Turn by turn, so that a busy machine is equally unkind to both.
Timed compare(int rounds, const std::function<void()> &peer, const std::function<void()> &ours)
{
    std::vector<double> peerTimes;
    std::vector<double> ourTimes;
    for (int i = 0; i <= rounds; ++i) {
        const double peerTime = once(peer);
        const double ourTime = once(ours);
        if (i == 0)
            continue;
        peerTimes.push_back(peerTime);
        ourTimes.push_back(ourTime);
    }
    return {median(std::move(peerTimes)), median(std::move(ourTimes))};
}

void peerHtml(const QByteArray &source)
{
    QByteArray html;
    md_html(
        source.constData(), static_cast<MD_SIZE>(source.size()),
        [](const MD_CHAR *text, MD_SIZE size, void *out) {
            static_cast<QByteArray *>(out)->append(text, static_cast<qsizetype>(size));
        },
        &html, MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS, 0);
    sink += html.size();
}

void wholeCard(const QByteArray &source)
{
    const Card card(source);
    const Match match = matchCard(card);
    const CardReading reading(card, match);
    sink += renderCard(card, match, reading, {}).html().size();
}

// `source` again and again until `size` is reached. Each copy's headings get a number, as a card
// repeats no question, and each but the first loses its title.
QByteArray repeated(const QByteArray &source, qsizetype size)
{
    QByteArray all = source;
    for (int copy = 2; all.size() < size; ++copy) {
        const QByteArray number = ' ' + QByteArray::number(copy);
        const QList<QByteArray> lines = source.split('\n');
        all += '\n';
        for (const QByteArray &line : lines) {
            if (line.startsWith("# "))
                continue;
            const bool heading = line.startsWith("##");
            all += heading ? line.trimmed() + number : line;
            all += '\n';
        }
    }
    return all;
}

// The same sentence with a letter more, typed into a field in the middle of the card.
class Typist
{
public:
    explicit Typist(const QByteArray &source)
        : m_card(source)
    {
        for (int i = 0; i < m_card.nodes().size() / 2 || m_field < 0; ++i) {
            if (m_card.nodes()[i].kind == Node::Kind::Field)
                m_field = i;
        }
        m_match = matchCard(m_card);
        m_reading = CardReading(m_card, m_match);
        press(); // the field is answered from now on: later ones change no shape
    }

    // From the key to the HTML that the preview has to patch.
    void press()
    {
        m_text += 'x';
        ContainedEdit edit = replaceBody(m_card, m_field, m_text);
        m_card = std::move(edit.after);
        m_reading = CardReading(m_card, m_match, m_reading);
        RenderedCard next = renderCard(m_card, m_match, m_reading, {}, &m_cache);
        if (next.shape != m_shown.shape)
            ++m_shapes;
        for (qsizetype i = 0; i < next.fragments.size() && i < m_shown.fragments.size(); ++i)
            m_patches += next.fragments[i].html != m_shown.fragments[i].html;
        m_shown = std::move(next);
    }

    void stages(int rounds)
    {
        std::vector<double> edit, reading, render, compareShown;
        for (int i = 0; i < rounds; ++i) {
            m_text += 'x';
            ContainedEdit step;
            edit.push_back(once([&] { step = replaceBody(m_card, m_field, m_text); }));
            m_card = std::move(step.after);
            reading.push_back(once([&] { m_reading = CardReading(m_card, m_match, m_reading); }));
            RenderedCard next;
            render.push_back(once([&] { next = renderCard(m_card, m_match, m_reading, {}, &m_cache); }));
            compareShown.push_back(once([&] { sink += next.shape == m_shown.shape; }));
            m_shown = std::move(next);
        }
        std::printf("    edit: replaceBody %.3f, CardReading %.3f, renderCard %.3f, compare %.3f ms\n",
                    median(edit), median(reading), median(render), median(compareShown));
    }

    int shapes() const { return m_shapes; }
    int patches() const { return m_patches; }

private:
    Card m_card;
    Match m_match;
    CardReading m_reading;
    RenderCache m_cache;
    RenderedCard m_shown;
    QByteArray m_text = "The recordings were checked by two people.";
    int m_field = -1;
    int m_shapes = 0;
    int m_patches = 0;
};

void printStages(const QByteArray &source, int rounds)
{
    const Card card(source);
    const Match match = matchCard(card);
    const CardReading reading(card, match);
    const RenderedCard rendered = renderCard(card, match, reading, {});
    std::printf("    whole: outline %.3f", medianOf(rounds, [&] { sink += outlineOf(source).headings.size(); }));
    std::printf(", Card %.3f", medianOf(rounds, [&] { sink += Card(source).nodes().size(); }));
    std::printf(", matchCard %.3f", medianOf(rounds, [&] { sink += matchCard(card).specOfNode.size(); }));
    std::printf(", CardReading %.3f", medianOf(rounds, [&] { sink += CardReading(card, match).words(); }));
    std::printf(", renderCard %.3f",
                medianOf(rounds, [&] { sink += renderCard(card, match, reading, {}).shape.size(); }));
    std::printf(", html %.3f ms; %lld nodes\n", medianOf(rounds, [&] { sink += rendered.html().size(); }),
                static_cast<long long>(card.nodes().size()));
}

void printLine(const QByteArray &what, qsizetype size, double peer, double ours, const char *goal)
{
    std::printf("%-36s %9.3f MB %10.3f %10.3f %8.2f  %s\n", what.constData(), static_cast<double>(size) / kMega, peer, ours,
                ours / peer, goal);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    const bool stages = arguments.removeAll(u"--stages"_s) > 0;
    int rounds = 41;
    if (const qsizetype at = arguments.indexOf(u"--rounds"_s); at >= 0 && at + 1 < arguments.size()) {
        rounds = qMax(3, arguments.takeAt(at + 1).toInt());
        arguments.removeAt(at);
    }
    if (arguments.size() != 1) {
        std::fputs("Usage: bench_core CARD.md [--rounds N] [--stages]\n", stderr);
        return 2;
    }
    const Result<QByteArray> read = readFile(arguments.first());
    if (!read) {
        std::fprintf(stderr, "%s\n", qPrintable(read.error().message));
        return 2;
    }
    const double reading = once([] { sink += builtInTemplate().specs().size(); });

    struct Input
    {
        const char *name;
        QByteArray source;
        int rounds;
        const char *editGoal;
    };
    const Input inputs[] = {
        {"the card", *read, rounds, "<= 1 ms"},
        {"1 MB of it", repeated(*read, kMega), qMax(3, rounds / 4), "<= 8 ms"},
        {"10 MB of it", repeated(*read, 10 * kMega), 3, ""},
    };

    std::printf("The built-in template is read once, in %.1f ms.\n", reading);
    std::printf("%-36s %12s %10s %10s %8s  %s\n", "", "size", "md_html ms", "ours ms", "ratio", "goal");
    for (const Input &input : inputs) {
        const Timed whole = compare(
            input.rounds, [&input] { peerHtml(input.source); }, [&input] { wholeCard(input.source); });
        printLine(QByteArrayLiteral("parse + outline + render, ") + input.name, input.source.size(), whole.peer, whole.ours,
                  "<= 3 x md_html");
        if (stages)
            printStages(input.source, input.rounds);
    }
    for (const Input &input : inputs) {
        Typist typist(input.source);
        const int presses = input.rounds + 1;
        const int shapesBefore = typist.shapes();
        const int patchesBefore = typist.patches();
        const Timed edit = compare(
            input.rounds, [&input] { peerHtml(input.source); }, [&typist] { typist.press(); });
        printLine(QByteArrayLiteral("a field edit in ") + input.name, input.source.size(), edit.peer, edit.ours,
                  input.editGoal);
        if (stages)
            typist.stages(input.rounds);
        // What was timed must be what was meant: each key press patches one fragment and no more.
        if (typist.shapes() != shapesBefore || typist.patches() - patchesBefore != presses) {
            std::fprintf(stderr, "A field edit changed %d shapes and %d fragments instead of 0 and %d.\n",
                         typist.shapes() - shapesBefore, typist.patches() - patchesBefore, presses);
            return 1;
        }
    }
    return sink > 0 ? 0 : 1;
}
