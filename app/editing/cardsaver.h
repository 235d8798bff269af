#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace cardwright {

// A card to be written, as it stood when the user asked.
struct CardSave
{
    QString path; // absolute
    QByteArray bytes;
    quint64 revision = 0; // of the document
    bool replaces = false; // the user chose the name: whatever stands there is written over
    QByteArray base;       // else only a file that holds this, or none, is
};

struct CardSaveResult
{
    enum class State {
        Saved,
        NotSaved,     // `error` says why; the file is as it was
        NotConfirmed, // as it, but the file holds the new text: only the disk's last word is missing
        Changed,      // nothing was written: the file holds `found`
        Unreadable,   // nothing was written: what the file holds cannot be read and would be lost; see `error`
    };

    State state = State::NotSaved;
    CardSave save;
    QByteArray found; // what the file held before; empty where there was none
    QByteArray foundHash; // its SHA-256, where nothing was written
    QDateTime foundSince; // when that was written
    QByteArray hash;  // of what was to be written, SHA-256
    Error error;
    bool parted = false; // Saved: the file had other names (hard links), which stand for what it held before
    bool superseded = false; // the user asked for another place meanwhile, whose result comes too
};

// Writes the open card off the GUI thread, which never waits for a disk. Saves to one file come one after
// the other, in the order in which they were asked for; one that hangs does not hold up a save elsewhere.
class CardSaver : public QObject
{
    Q_OBJECT

public:
    explicit CardSaver(QObject *parent = nullptr);
    ~CardSaver() override; // waits for what is being written

    bool isSaving() const { return m_latest != 0; }
    quint64 revision() const { return m_revision; } // that is being saved
    void save(const CardSave &save);

signals:
    void finished(const cardwright::CardSaveResult &result);

private:
    void start(const CardSave &save, quint64 number);
    void take(CardSaveResult result, quint64 number);

    QThreadPool m_writer;
    QHash<QString, quint64> m_running; // by path
    std::optional<CardSave> m_parked;  // the latest, while an earlier save to its file is on its way
    quint64 m_number = 0;
    quint64 m_latest = 0; // 0: its result is known
    quint64 m_revision = 0;
};

} // namespace cardwright
