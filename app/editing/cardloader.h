#pragma once

#include "base/result.h"
#include "editing/readcard.h"
#include "storage/cardfile.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace cardwright {

class TemplateShelf;

// A file that was opened off the GUI thread, or why it was not.
struct CardOpening
{
    QString path; // absolute
    LoadedCard file;
    QByteArray hash; // of its bytes, SHA-256
    ReadCard read;
    const Template *named = nullptr; // the user's template that the card was matched with
    std::optional<Error> error;
};

// Reads a large card off the GUI thread: the file, its outline and all that is read from it. The latest
// wish alone counts. One that hangs, on a network drive that does not answer, does not hold up the next.
class CardLoader : public QObject
{
    Q_OBJECT

public:
    explicit CardLoader(QObject *parent = nullptr);
    ~CardLoader() override; // waits for the step that is being done

    // Above it a card takes longer to read than anybody should have to wait for the window.
    static bool isLarge(const QString &path);

    // `templates` may be null and is asked in the GUI thread.
    void load(const QString &path, const TemplateShelf *templates);
    void stop();
    bool isLoading() const { return m_current != nullptr; }
    QString path() const { return m_path; } // that is being loaded

signals:
    void finished(const std::shared_ptr<cardwright::CardOpening> &opening); // not after stop()

private:
    struct Job;
    void start(const std::shared_ptr<Job> &job, void (*step)(Job &), void (CardLoader::*then)(const std::shared_ptr<Job> &));
    void match(const std::shared_ptr<Job> &job);
    void finish(const std::shared_ptr<Job> &job);

    QThreadPool m_readers;
    const TemplateShelf *m_templates = nullptr;
    std::shared_ptr<Job> m_current;
    QString m_path;
};

} // namespace cardwright
