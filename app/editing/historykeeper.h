#pragma once

#include "storage/history.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace cardwright {

class CardDocument;

// Keeps versions of the open card: at each save, and every few minutes of work. Off the GUI thread, in
// the order they came. A card that was never saved has none; its work is in the recovery copy.
class HistoryKeeper : public QObject
{
    Q_OBJECT

public:
    HistoryKeeper(CardDocument &document, HistoryStore store, QObject *parent = nullptr);
    ~HistoryKeeper() override;

    const HistoryStore &store() const { return m_store; }
    // `before` is what the file held until this save, since `written`: somebody else may have written it.
    void saved(const QString &path, const QByteArray &before, const QDateTime &written, const QByteArray &bytes);
    // A text that is about to have another put in its place.
    void keep(const QString &path, const QByteArray &bytes, HistoryReason reason,
              const QDateTime &time = QDateTime::currentDateTimeUtc());
    // After HistoryStore's functions of the same name.
    void move(const QString &from, const QString &to);
    void shareChoice(const QString &from, const QString &with);
    void forget(const QString &path);
    void setKeepsHistoryOf(const QString &path, bool keeps);
    void tellWhenWritten(); // recorded() comes once all that was begun is written
    void flush(); // waits until it is

signals:
    void recorded();
    void failed(const QString &sentence);

private:
    void keepWork();
    void doWith(const std::function<Done(HistoryStore &)> &work);

    CardDocument &m_document;
    const HistoryStore m_store;
    QTimer m_work;
    QThreadPool m_writer; // one thread
};

} // namespace cardwright
