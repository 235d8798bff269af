#include "mainwindow/comparecontroller.h"

#include "base/file.h"
#include "compare/compareview.h"
#include "compare/historyview.h"
#include "editing/carddocument.h"
#include "mainwindow/filecontroller.h"

#include <QStackedWidget>

#include <utility>

// Earlier versions of the card: shown, compared with it, and put in its place.

namespace cardwright {

using namespace Qt::StringLiterals;

void CompareController::showHistory()
{
    if (!m_history) {
        m_history = new HistoryView(m_files.history());
        m_stack.addWidget(m_history);
        connect(m_history, &HistoryView::closeRequested, this, &CompareController::close);
        connect(m_history, &HistoryView::compareRequested, this, &CompareController::compareVersion);
        connect(m_history, &HistoryView::restoreRequested, this, [this](const HistoryVersion &version) { restoreVersion(version, textOf(version)); });
        connect(m_history, &HistoryView::forgotten, this, &CompareController::cardForgotten);
    }
    m_history->show(m_document.path(), displayPath(m_files.displayName()), !m_document.isReadOnly(), matcher());
    showPage(m_history);
    m_history->takeFocus();
}

std::function<Result<QByteArray>()> CompareController::textOf(const HistoryVersion &version) const
{
    return [store = m_files.history().store(), path = m_history->cardPath(), entry = version.entry] {
        return store.text(path, entry);
    };
}

void CompareController::compareVersion(const HistoryVersion &version)
{
    stopReading();
    const auto read = [this, version, text = textOf(version)]() -> std::function<void()> {
        return [this, version, read = text()] { showVersion(version, read); };
    };
    if (version.size > kLargeCard)
        readBeside(HistoryView::timeWords(version), read);
    else
        read()();
}

void CompareController::showVersion(const HistoryVersion &version, const Result<QByteArray> &text)
{
    if (!text) {
        emit barRequested({BarMessage::Tone::Warn, u"compare"_s, text.error().message, {}});
        return;
    }
    const QString name = HistoryView::timeWords(version);
    CompareSubject subject;
    subject.heading = tr("Your card and an earlier version (%1)").arg(name);
    subject.mine = {myName(), m_document.card().bytes()};
    subject.theirs = {name, *text};
    subject.takeText = tr("&Take the earlier text");
    subject.apply = takesInto(tr("Take over earlier answers"));
    if (!m_document.isReadOnly())
        subject.offers = {{tr("Restore the whole version"), [this, version, text] { restoreVersion(version, [text] { return text; }); }}};
    show(std::move(subject), true);
}

// Whatever becomes of the card while it is read: it is kept as it is then, and Undo shows it again.
void CompareController::restoreVersion(const HistoryVersion &version, const std::function<Result<QByteArray>()> &read)
{
    CardReplacing::Task task;
    task.step = tr("Restore an earlier version");
    task.isLarge = qMax<qint64>(version.size, m_document.card().bytes().size()) > CardReplacing::kAtOnce;
    task.outlastsEdits = true;
    task.make = [read](const std::atomic<bool> &) -> Result<CardReplacing::Text> {
        const Result<QByteArray> text = read();
        return text ? Result<CardReplacing::Text>(CardReplacing::Text{*text, 0}) : text.error();
    };
    task.before = [this] { m_files.history().keep(m_document.path(), m_document.card().bytes(), HistoryReason::WhileWorking); };
    task.done = [this, name = HistoryView::timeWords(version)](int) {
        leave();
        offerUndo(BarMessage::Tone::Info, tr("The card is as it was: %1. Save to keep it.").arg(name));
    };
    m_replacing.start(task);
}

} // namespace cardwright
