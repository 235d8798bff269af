#pragma once

#include "base/beside.h"
#include "base/result.h"
#include "compare/comparesubject.h"
#include "mainwindow/barmessage.h"
#include "mainwindow/cardreplacing.h"
#include "storage/cardfile.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QStackedWidget;

namespace cardwright {

class Actions;
class CardDocument;
class CompareView;
class FileController;
class HistoryView;
class Prompts;
class Theme;
struct HistoryVersion;
struct RecoveryCopy;

// Opens the views of what differs, in the place of the form: with another file, with what another
// program wrote, with an earlier version, with unsaved work, between the sides of a conflict. What is
// taken over is one undo step.
class CompareController : public QObject
{
    Q_OBJECT

public:
    CompareController(CardDocument &document, FileController &files, Prompts &prompts, Theme &theme,
                      QStackedWidget &stack, QObject *parent);

    void connectActions(Actions &actions);
    void compareWithFile(); // asks which
    void compareWith(const QString &path);
    void showHistory();
    void settleConflicts();
    // Unsaved work of an earlier run and its card as it stands on disk.
    void compareRecovery(const RecoveryCopy &copy, const QList<CompareSubject::Offer> &offers);
    void close(); // back to what was shown before
    void leave(); // back to the card

signals:
    void cardForgotten(); // with all that is kept of it
    void barRequested(const cardwright::BarMessage &message);
    void barWithdrawn(const QString &topic);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the application, while it reads

private:
    // Reads the file, a large one beside the window; the latest wish alone is answered. An empty path: nothing.
    void read(const QString &path, const std::function<void(const Result<LoadedCard> &)> &then);
    // `read`, in any thread, gives what shows it.
    void readBeside(const QString &name, const std::function<std::function<void()>()> &read);
    void stopReading();
    void endReading(const std::function<void()> &show);
    void showFile(const QString &path, const Result<LoadedCard> &loaded);
    void showRecovery(const RecoveryCopy &copy, const QList<CompareSubject::Offer> &offers, const Result<LoadedCard> &onDisk);
    void compareOutside(bool choose);
    void compareBefore(const QByteArray &before);
    void compareVersion(const HistoryVersion &version);
    void showVersion(const HistoryVersion &version, const Result<QByteArray> &text);
    void restoreVersion(const HistoryVersion &version, const std::function<Result<QByteArray>()> &read);
    std::function<Result<QByteArray>()> textOf(const HistoryVersion &version) const; // to be called in any thread
    void tellConflicts();
    void documentChanged();
    void show(CompareSubject subject, bool follows);
    void showPage(QWidget *page);
    void setApplying(bool applying);
    void tellApplied(int refused);
    void offerUndo(BarMessage::Tone tone, const QString &sentence);
    QString myName() const;
    CardMatcher matcher() const;
    // `then`: the card holds it.
    std::function<void(const CompareSubject::Merge &, bool)> takesInto(const QString &stepName, const std::function<void()> &then = {});

    CardDocument &m_document;
    CardReplacing m_replacing;
    LatestWork m_reader;
    QTimer m_readingLasts;
    QString m_readingName;
    bool m_typed = false; // since it reads
    FileController &m_files;
    Prompts &m_prompts;
    Theme &m_theme;
    QStackedWidget &m_stack;
    CompareView *m_view = nullptr; // made when first needed
    HistoryView *m_history = nullptr;
    QPointer<QWidget> m_before;
    bool m_follows = false; // the left side is the open card
    bool m_settling = false; // the page shows what git's merge left
    bool m_fromHistory = false;
    quint64 m_undoFor = 0; // the revision that the message offers to undo
    bool m_asksToSave = false; // the message says so too, and goes when that is done
};

} // namespace cardwright
