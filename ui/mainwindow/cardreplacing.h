#pragma once

#include "base/beside.h"
#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

namespace cardwright {

class CardDocument;

// Puts another text in the place of the open card's, as one undo step: a merge, an earlier version. What takes
// long is made and read beside the window. Until then the card is as it was, and what is edited meanwhile is
// never written over.
class CardReplacing : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kAtOnce = 100'000; // bytes: some thousand headings

    struct Text
    {
        QByteArray bytes;
        int refused = 0; // fields that could not be taken over
    };
    struct Task
    {
        QString step; // as the undo history calls it
        std::function<Result<Text>(const std::atomic<bool> &stopped)> make; // from any thread
        bool isLarge = false;
        // Where the card is edited meanwhile: read anew for the card as it is then. Else the task is called off.
        bool outlastsEdits = false;
        std::function<void()> before; // the card is about to be replaced
        std::function<void(int refused)> done;
    };

    CardReplacing(CardDocument &document, QObject *parent);

    void start(const Task &task);
    void stop();
    bool isRunning() const { return m_reader.isRunning(); }
    bool isPutting() const { return m_putting; } // what the document says just now is our own doing

signals:
    void runningChanged(bool running);
    void calledOff(); // the card was edited meanwhile
    void failed(const QString &sentence);

private:
    struct Made;

    void begin();
    void end(const Made &made);
    void documentChanged();

    CardDocument &m_document;
    LatestWork m_reader;
    Task m_task; // while it is worked on
    bool m_putting = false;
};

} // namespace cardwright
