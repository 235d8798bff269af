// A long day with one card, without a window:
//     soak CARD.md [EDITS]
// Types letters into fields of a copy of the card, 100,000 by default, now and then undoes, and saves every
// thousand, with the recovery copy, the history and the watch of the file at work as in the editor. Prints at
// each tenth what the process holds and how long an edit took, and at the end the slopes: what each tenth adds
// after the first.

#include "editing/cardsaver.h"
#include "editing/historykeeper.h"
#include "editing/recoverykeeper.h"
#include "storage/cardwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    double resident = 0; // KiB
    double descriptors = 0;
    double threads = 0;
    double median = 0; // µs for an edit
    double slow = 0;   // µs, p95
};

double numberIn(const QByteArray &status, const QByteArray &name)
{
    const qsizetype at = status.indexOf(name);
    return at < 0 ? 0 : status.mid(at + name.size(), 40).simplified().split(' ').first().toDouble();
}

Sample sampled(std::vector<double> &times)
{
    QFile file(u"/proc/self/status"_s);
    const QByteArray status = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    std::sort(times.begin(), times.end());
    Sample sample;
    sample.resident = numberIn(status, "VmRSS:");
    sample.threads = numberIn(status, "Threads:");
    sample.descriptors = static_cast<double>(QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
    sample.median = times[times.size() / 2];
    sample.slow = times[times.size() * 95 / 100];
    times.clear();
    return sample;
}

// What one sample adds to the one before, by least squares over those after the first.
double slope(const std::vector<Sample> &samples, double Sample::*value)
{
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (size_t i = 1; i < samples.size(); ++i) {
        const auto at = static_cast<double>(i);
        n += 1;
        x += at;
        y += samples[i].*value;
        xx += at * at;
        xy += at * samples[i].*value;
    }
    return n < 2 ? 0 : (n * xy - x * y) / (n * xx - x * x);
}

// One field after the other: a sentence grows letter by letter. What is long makes room first, so that the
// card stays about as large as it is.
class Writer
{
public:
    Writer(CardDocument &document, std::vector<double> &times)
        : m_document(document)
        , m_times(times)
    {}

    void write()
    {
        if (m_left-- == 0)
            chooseField();
        m_text += QChar(u'a' + m_random.bounded(26));
        if (m_random.bounded(7) == 0)
            m_text += u' ';
        QElapsedTimer clock;
        clock.start();
        m_document.setText(m_question, m_text);
        m_times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1000);
    }

private:
    void chooseField()
    {
        m_document.endTyping();
        if (m_random.bounded(20) == 0)
            m_document.undo();
        QList<Question> questions;
        for (const Page &page : m_document.form()) {
            for (const Question &question : page.questions) {
                if (m_document.isEditable(question))
                    questions.append(question);
            }
        }
        m_question = questions[m_random.bounded(questions.size())];
        m_text = m_document.text(m_question);
        m_text.truncate(m_random.bounded(60));
        m_left = m_random.bounded(10, 40);
    }

    CardDocument &m_document;
    std::vector<double> &m_times;
    QRandomGenerator m_random{20261127};
    Question m_question;
    QString m_text;
    int m_left = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int edits = argc > 2 ? QByteArray(argv[2]).toInt() : 100'000;
    QFile given(argc > 1 ? QFile::decodeName(argv[1]) : QString());
    if (edits < 100 || !given.open(QIODevice::ReadOnly)) {
        std::fputs("soak CARD.md [EDITS]\n", stderr);
        return 2;
    }
    const QByteArray bytes = given.readAll();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"card.md"_s);
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size())
        return 2;
    copy.close();

    CardDocument document;
    document.load(bytes, path, false);
    RecoveryKeeper recovery(document, RecoveryStore(folder.filePath(u"recovery"_s)));
    HistoryKeeper history(document, HistoryStore(folder.filePath(u"history"_s)));
    CardWatch watch;
    CardSaver saver;
    QByteArray base = bytes;
    watch.setKnown(path, base);
    int copies = 0;
    int saves = 0;
    int failures = 0;
    QObject::connect(&recovery, &RecoveryKeeper::written, &application, [&] { ++copies; });
    QObject::connect(&recovery, &RecoveryKeeper::failed, &application, [&] { ++failures; });
    QObject::connect(&saver, &CardSaver::finished, &application, [&](const CardSaveResult &result) {
        if (result.state != CardSaveResult::State::Saved) {
            ++failures;
            return;
        }
        ++saves;
        base = result.save.bytes;
        recovery.setBaseHash(result.hash);
        watch.setKnown(path, base, result.hash);
        history.saved(path, result.found, result.foundSince, base);
        document.markSaved(path, result.save.revision, base);
    });

    std::vector<double> times;
    std::vector<Sample> samples;
    Writer writer(document, times);
    std::printf("%8s %10s %12s %5s %8s %11s %8s %8s\n", "edits", "card bytes", "resident KiB", "fds", "threads", "median µs", "p95 µs", "copies");
    for (int i = 1; i <= edits; ++i) {
        writer.write();
        QCoreApplication::processEvents();
        if (i % 1000 == 0 && !saver.isSaving())
            saver.save({path, document.card().bytes(), document.revision(), false, base});
        if (i % (edits / 10) == 0) {
            samples.push_back(sampled(times));
            const Sample &sample = samples.back();
            std::printf("%8d %10lld %12.0f %5.0f %8.0f %10.1f %7.1f %8d\n", i,
                        static_cast<long long>(document.card().bytes().size()), sample.resident, sample.descriptors, sample.threads,
                        sample.median, sample.slow, copies);
            std::fflush(stdout);
        }
    }
    std::printf("each tenth adds: %.1f KiB, %.2f fds, %.2f threads, %.2f µs to the median, %.2f µs to p95\n",
                slope(samples, &Sample::resident), slope(samples, &Sample::descriptors), slope(samples, &Sample::threads),
                slope(samples, &Sample::median), slope(samples, &Sample::slow));
    std::printf("%d undo steps, %d saves, %d recovery copies, %d failures\n", document.undoStack().count(), saves, copies, failures);
    return failures == 0 ? 0 : 1;
}
