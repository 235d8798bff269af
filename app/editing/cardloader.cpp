#include "editing/cardloader.h"

#include "schema/templateshelf.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QPointer>

#include <utility>

namespace cardwright {

namespace {

constexpr int kThreads = 4; // one for each disk that hangs
constexpr qint64 kLarge = 1'000'000; // bytes: some 15 ms of reading

} // namespace

struct CardLoader::Job
{
    std::shared_ptr<CardOpening> opening = std::make_shared<CardOpening>();
    std::atomic<bool> stopped = false;

    // What the file holds.
    static void readFile(Job &job)
    {
        CardOpening &opening = *job.opening;
        Result<LoadedCard> loaded = loadCard(opening.path);
        if (!loaded) {
            opening.error = loaded.error();
            return;
        }
        opening.file = std::move(loaded).value();
        if (job.stopped)
            return;
        opening.hash = QCryptographicHash::hash(opening.file.bytes, QCryptographicHash::Sha256);
        if (!job.stopped)
            opening.read.card = Card(opening.file.bytes);
    }

    // What is read from it, once the template that it names is known.
    static void readCard(Job &job)
    {
        if (!job.stopped)
            job.opening->read = cardwright::readCard(std::move(job.opening->read.card), job.opening->named);
    }
};

CardLoader::CardLoader(QObject *parent)
    : QObject(parent)
{
    m_readers.setMaxThreadCount(kThreads);
}

CardLoader::~CardLoader()
{
    stop();
    m_readers.waitForDone();
}

bool CardLoader::isLarge(const QString &path)
{
    return QFileInfo(path).size() > kLarge;
}

void CardLoader::load(const QString &path, const TemplateShelf *templates)
{
    stop();
    m_path = path;
    m_templates = templates;
    m_current = std::make_shared<Job>();
    m_current->opening->path = path;
    start(m_current, &Job::readFile, &CardLoader::match);
}

void CardLoader::stop()
{
    if (m_current)
        m_current->stopped = true;
    m_current.reset();
    m_path.clear();
}

void CardLoader::start(const std::shared_ptr<Job> &job, void (*step)(Job &), void (CardLoader::*then)(const std::shared_ptr<Job> &))
{
    m_readers.start([self = QPointer<CardLoader>(this), job, step, then] {
        step(*job);
        // The loader waits for its readers, so it is alive here.
        QMetaObject::invokeMethod(self.data(), [self, job, then] {
            if (self && self->m_current == job)
                (self.data()->*then)(job);
        }, Qt::QueuedConnection);
    });
}

void CardLoader::match(const std::shared_ptr<Job> &job)
{
    if (job->opening->error) {
        finish(job);
        return;
    }
    job->opening->named = m_templates ? m_templates->namedBy(job->opening->read.card) : nullptr;
    start(job, &Job::readCard, &CardLoader::finish);
}

void CardLoader::finish(const std::shared_ptr<Job> &job)
{
    const std::shared_ptr<CardOpening> opening = job->opening;
    stop();
    emit finished(opening);
}

} // namespace cardwright
