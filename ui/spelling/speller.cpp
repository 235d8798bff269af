#include "spelling/speller.h"

#include "editing/carddocument.h"
#include "schema/cardlanguage.h"
#include "settings/settings.h"
#include "spelling/textspelling.h"

#include <QLocale>
#include <QTimerEvent>
#include <QWidget>
#include <QtConcurrent>

#include <algorithm>
#include <chrono>

namespace cardwright {

using namespace std::chrono_literals;

namespace {

constexpr auto kAfterStart = 300ms;
constexpr int kBetweenSlices = 20; // ms
constexpr auto kSlice = 4ms;

QList<Result<std::shared_ptr<Dictionary>>> loadAll(const QList<DictionaryFiles> &files)
{
    QList<Result<std::shared_ptr<Dictionary>>> results;
    for (const DictionaryFiles &each : files)
        results.append(Dictionary::load(each));
    return results;
}

} // namespace

Speller::Speller(CardDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_folders(dictionaryFolders())
    , m_path(document.path())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kAfterStart);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_asked = true;
        findInstalled();
        update();
    });
    connect(&m_loading, &QFutureWatcherBase::finished, this, &Speller::loaded);
    connect(&document, &CardDocument::loaded, this, &Speller::cardLoaded);
    connect(&document, &CardDocument::pathChanged, this, &Speller::pathChanged);
    connect(&document, &CardDocument::structureChanged, this, &Speller::update); // the language too
}

Speller::~Speller() = default;

Speller *Speller::above(const QWidget *widget)
{
    for (const QObject *at = widget; at; at = at->parent()) {
        if (auto *speller = at->findChild<Speller *>(QString(), Qt::FindDirectChildrenOnly))
            return speller;
    }
    return nullptr;
}

void Speller::want(TextSpelling &box)
{
    if (!m_asked && !m_soon.isActive())
        m_soon.start();
    if (!m_waiting.contains(&box))
        m_waiting.append(&box);
    if (m_ready && !m_slices.isActive())
        m_slices.start(kBetweenSlices, this);
}

void Speller::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_slices.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    const QDeadlineTimer deadline(kSlice);
    while (!m_waiting.isEmpty()) {
        const QPointer<TextSpelling> box = m_waiting.first();
        if (box && !box->checkSome(deadline))
            return;
        m_waiting.removeFirst();
    }
    m_slices.stop();
}

void Speller::findInstalled()
{
    m_installed = findDictionaries(m_folders);
}

void Speller::setFolders(const QStringList &folders)
{
    m_folders = folders;
    m_loaded.clear();
    findInstalled();
    update();
}

std::optional<QStringList> Speller::chosen() const
{
    return m_path.isEmpty() ? m_unsaved : spellingOf(m_path);
}

QStringList Speller::dictionaries() const
{
    if (const std::optional<QStringList> tags = chosen())
        return *tags;
    const QString tag = dictionaryFor(m_installed, m_document.match().language, QLocale::system().name());
    return tag.isEmpty() ? QStringList() : QStringList(tag);
}

QString Speller::languageWithout() const
{
    const QString language = m_document.match().language;
    const bool isMissing = language != kUnknownLanguage && dictionaryFor(m_installed, language, QString()).isEmpty();
    return isMissing ? language : QString();
}

void Speller::setDictionaries(const QStringList &tags)
{
    choose(std::nullopt);
    if (tags != dictionaries()) // else the card itself says so
        choose(tags);
    update();
}

void Speller::useCardLanguage()
{
    choose(std::nullopt);
    update();
}

void Speller::choose(const std::optional<QStringList> &tags)
{
    if (m_path.isEmpty())
        m_unsaved = tags;
    else
        setSpellingOf(m_path, tags);
}

void Speller::cardLoaded()
{
    m_path = m_document.path();
    m_unsaved.reset();
    m_checker.stopIgnoring();
    update();
}

// Saved under another name: the choice goes with the card.
void Speller::pathChanged()
{
    if (m_document.path() == m_path)
        return;
    const std::optional<QStringList> tags = chosen();
    m_path = m_document.path();
    m_unsaved.reset();
    if (tags && !m_path.isEmpty())
        setSpellingOf(m_path, tags);
}

void Speller::preferencesChanged()
{
    update();
}

void Speller::update()
{
    if (!m_asked)
        return;
    const QStringList tags = settings::checkSpelling.value() ? dictionaries() : QStringList();
    if (tags == m_used)
        return;
    const bool complete = std::all_of(tags.cbegin(), tags.cend(),
                                      [this](const QString &tag) { return m_loaded.contains(tag); });
    if (!complete) {
        load();
        return;
    }
    m_used = tags;
    QList<std::shared_ptr<Dictionary>> dictionaries;
    for (const QString &tag : tags) {
        if (const std::shared_ptr<Dictionary> dictionary = m_loaded.value(tag))
            dictionaries.append(dictionary);
    }
    m_checker.setDictionaries(dictionaries);
    m_ready = m_checker.isReady();
    emit changed();
}

void Speller::load()
{
    if (m_loading.isRunning())
        return; // update() comes again after it
    QList<DictionaryFiles> files;
    m_beingLoaded.clear();
    for (const QString &tag : dictionaries()) {
        if (m_loaded.contains(tag))
            continue;
        const auto found = std::find_if(m_installed.cbegin(), m_installed.cend(),
                                        [&tag](const DictionaryFiles &each) { return each.tag == tag; });
        if (found == m_installed.cend()) {
            m_loaded.insert(tag, nullptr); // chosen once, and no longer installed
            continue;
        }
        files.append(*found);
        m_beingLoaded.append(tag);
    }
    if (files.isEmpty())
        update();
    else
        m_loading.setFuture(QtConcurrent::run(loadAll, files));
}

void Speller::loaded()
{
    const QList<Result<std::shared_ptr<Dictionary>>> results = m_loading.result();
    for (qsizetype i = 0; i < results.size(); ++i) {
        m_loaded.insert(m_beingLoaded.value(i), results[i] ? *results[i] : nullptr);
        if (!results[i])
            emit failed(results[i].error().message);
    }
    update();
}

void Speller::learn(const QString &word)
{
    const Done done = m_checker.learn(word);
    if (!done)
        emit failed(done.error().message);
    emit changed();
}

void Speller::forget(const QString &word)
{
    const Done done = m_checker.forget(word);
    if (!done)
        emit failed(done.error().message);
    emit changed();
}

void Speller::ignore(const QString &word)
{
    m_checker.ignore(word);
    emit changed();
}

} // namespace cardwright
