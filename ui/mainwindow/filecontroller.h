#pragma once

#include "dialogs/prompts.h"
#include "editing/carddocument.h"
#include "editing/recoverykeeper.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

class QWidget;

namespace cardwright {

// A message for the bar above the card. Not modal: the work goes on.
struct BarMessage
{
    enum class Tone { Info, Warn, Bad };
    struct Button
    {
        QString text;
        std::function<void()> act;
    };

    Tone tone = Tone::Info;
    QString topic; // a new message replaces the one with the same topic
    QString sentence;
    QList<Button> buttons;
};

// Opens, saves and recovers cards. The only place that decides what happens to files.
class FileController : public QObject
{
    Q_OBJECT

public:
    FileController(CardDocument &document, RecoveryStore store, Prompts &prompts, QWidget *window);

    bool isOpen() const { return m_open; }
    // A name for the title bar: file name, card title or "Untitled".
    QString displayName() const;
    QDateTime lastSaved() const { return m_lastSaved; }
    const RecoveryKeeper &recovery() const { return m_recovery; }

    // Asks about unsaved work first; false if the user keeps it or the file cannot be opened.
    bool open(const QString &path);
    bool newCard();
    bool openExample();
    bool closeCard();
    bool mayLeave(); // Save, Discard or Cancel
    bool save();
    bool saveAs();
    void offerRecovery(); // one message for each copy that an earlier run left
    void sessionEnds() { m_recovery.flush(); }

signals:
    void begun(); // a new card: its title is there, the summary comes next
    void opened(); // another card, or none
    void barRequested(const cardwright::BarMessage &message);
    void barWithdrawn(const QString &topic);
    void savedNow();

private:
    bool askForFileAndOpen();
    bool load(const QString &path);
    bool write(const QString &path, bool force);
    void restore(const RecoveryCopy &copy);
    void fail(const QString &topic, const Error &error, QList<BarMessage::Button> buttons = {});
    void adopt(const QByteArray &bytes, const QString &path, bool readOnly);

    CardDocument &m_document;
    RecoveryStore m_store;
    RecoveryKeeper m_recovery;
    Prompts &m_prompts;
    QWidget *m_window;
    QByteArray m_onDisk; // SHA-256 of the file as we last read or wrote it; empty: none
    QDateTime m_lastSaved;
    bool m_open = false;
    bool m_example = false;
};

} // namespace cardwright
