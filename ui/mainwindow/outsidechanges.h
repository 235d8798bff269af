#pragma once

#include "base/beside.h"
#include "base/result.h"
#include "mainwindow/barmessage.h"
#include "storage/cardlock.h"
#include "storage/cardwatch.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace cardwright {

class CardDocument;
struct CardOpening;
class HistoryKeeper;

// What other programs, and other windows of this one, do to the file of the open card, and what the
// user wants to be done about it. Never silent, and never a loss: an unedited card follows its file, an
// edited one stays as it is until the user decides. A large text is read beside the window; until that is
// done the card is as it was, and who edits it meanwhile is asked.
class OutsideChanges : public QObject
{
    Q_OBJECT

public:
    OutsideChanges(CardDocument &document, HistoryKeeper &history, QObject *parent);

    // The file as it was just read or written; an empty path: the card has none. `hash` is the SHA-256 of
    // `bytes` where it is known.
    void follow(const QString &path, const QByteArray &bytes, const QByteArray &hash = {});
    // What the file held when we and it last agreed.
    const QByteArray &base() const { return m_base; }
    bool hasBase() const { return !m_path.isEmpty(); }
    bool isReading() const { return m_reader.isRunning(); } // their text, beside the window

    // While the card is saved nothing is told of its file: what is seen there may be our own.
    void setSaving(bool saving);
    // A save met another text in the file than base() or one that cannot be read, and wrote nothing.
    void met(const QByteArray &found, const QByteArray &hash);
    void metUnreadable(const Error &error);

    void keepMine();
    void takeTheirs();
    // The card now holds what was chosen of both: their version as it was `shown` counts as known. Where the
    // file was changed once more since, that is asked about.
    void merged(const QByteArray &shown);
    const QByteArray &theirs() const { return m_theirs.bytes; }

signals:
    void barRequested(const cardwright::BarMessage &message);
    void barWithdrawn(const QString &topic);
    // Show what differs; `choose`: what only one side changed is already chosen.
    void compareRequested(bool choose);
    void beforeRequested(const QByteArray &before); // what the card was until it was read anew
    void saveRequested();
    void saveAsRequested();
    void openRequested(const QString &path);
    void baseChanged(const QByteArray &hash); // SHA-256 of base()

private:
    void see(const SeenFile &file);
    // Their text, with its SHA-256 where that is known.
    struct Theirs
    {
        QByteArray bytes;
        QByteArray hash;
    };

    void changed(const Theirs &theirs, bool unsaved);
    void ask(bool unsaved);
    BarMessage question(const QString &sentence);
    void read(const Theirs &theirs, bool taken);
    void show(const CardOpening &opening, bool taken);
    void stopReading();
    void gone(const SeenFile &file);
    bool agreeOn(const Theirs &theirs); // true: the card holds the same
    void settle(const Theirs &theirs);
    void askAgainIfUndone(int step);
    void warnOfOtherWindow();
    QString name() const;
    BarMessage::Button saveAsButton();

    CardDocument &m_document;
    HistoryKeeper &m_history;
    CardWatch m_watch;
    CardLock m_lock;
    QTimer m_lockAgain; // runs while another window has the card
    QString m_path;
    QByteArray m_base;
    QByteArray m_baseHash; // SHA-256, where it is known
    Theirs m_theirs; // while the user has to decide
    // What was decided by a step of the card that can be undone. With it goes the decision.
    struct Settled
    {
        int step;
        Theirs base;
        Theirs theirs;
    };
    std::optional<Settled> m_settled;
    LatestWork m_reader;
    QTimer m_readingLasts;
    bool m_undecided = false;
    bool m_metBySave = false; // the message is of a save that met m_theirs
    bool m_saving = false;
    bool m_passedOver = false; // something was seen while the card was saved
};

} // namespace cardwright
