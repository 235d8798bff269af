#include "compare/historyview.h"

#include "editing/historykeeper.h"
#include "theme/theme.h"
#include "widgets/infobar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QtConcurrent>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 320;
constexpr int kLeastListWidth = 220;

QListWidget *plainList(const QString &name, const QString &accessibleName)
{
    auto *list = new QListWidget;
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

} // namespace

QString HistoryView::timeWords(const HistoryVersion &version)
{
    const QDateTime time = version.time.toLocalTime();
    const QString when = time.date() == QDate::currentDate()
                             ? tr("today, %1").arg(QLocale().toString(time.time(), u"HH:mm:ss"_s))
                             : QLocale().toString(time, QLocale::ShortFormat);
    return version.reason == HistoryReason::Saved ? tr("Saved %1").arg(when) : tr("While working, %1").arg(when);
}

HistoryView::HistoryView(HistoryKeeper &history, QWidget *parent)
    : ListPage(u"history"_s, parent)
    , m_history(history)
{
    const HistoryLimits &limits = history.store().limits();
    const auto size = [](qint64 bytes) { return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat); };
    m_below->setText(tr("Kept on this computer only, outside the card's folder: at each save and every few minutes of work. "
                        "At most %1 for a card and %2 for all cards; then the oldest go. The newest %3 of each card always stay.")
                         .arg(size(limits.bytes), size(limits.allBytes))
                         .arg(limits.least));
    m_question = new InfoBar(InfoBar::Tone::Warn, tr("Remove every kept version of this card, and what was begun in its review and not recorded? That cannot be undone. The card itself stays as it is."));
    m_question->setObjectName(u"historyQuestion"_s);
    m_question->addButton(tr("Remove them"))->setObjectName(u"historyForgetYes"_s);
    m_question->addButton(tr("Keep them"))->setObjectName(u"historyForgetNo"_s);
    m_question->hide();
    connect(m_question, &InfoBar::buttonClicked, this, [this](int index) {
        m_question->hide();
        if (index == 0)
            forget();
        takeFocus();
    });

    insertBelowHead(m_question);
    m_versions = plainList(u"historyVersions"_s, tr("Versions, the newest first"));
    setList(m_versions, kLeastListWidth, kListWidth);
    buildDetail();
    buildFoot();

    connect(m_versions, &QListWidget::currentRowChanged, this, &HistoryView::showVersion);
    connect(&m_reading, &QFutureWatcher<VersionList>::finished, this, [this] {
        if (std::exchange(m_stale, false)) {
            read();
            return;
        }
        m_list = m_reading.result();
        fill();
    });
    connect(&m_history, &HistoryKeeper::recorded, this, [this] {
        if (isVisible())
            read();
    });
}

HistoryView::~HistoryView()
{
    m_reading.waitForFinished();
}

void HistoryView::buildDetail()
{
    m_time = new QLabel;
    m_time->setObjectName(u"historyTime"_s);
    m_time->setProperty("kind", u"strong"_s);
    m_what = new QLabel;
    m_what->setObjectName(u"historyWhat"_s);
    m_what->setProperty("kind", u"muted"_s);
    m_what->setWordWrap(true);
    m_changes = plainList(u"historyChanges"_s, tr("What this version changed"));
    m_changes->setWordWrap(true);
    m_detail->addWidget(m_time);
    m_detail->addWidget(m_what);
    m_detail->addWidget(m_changes, 1);
    m_detail->addStretch(); // where there is no list
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    m_compare = addButton(row, tr("&Compare with the card now…"), u"historyCompare"_s);
    m_restore = addButton(row, tr("&Restore this version"), u"historyRestore"_s);
    m_compare->setToolTip(tr("See what differs, take back single answers or copy them (Enter)"));
    m_restore->setToolTip(tr("The whole card as it was then; Undo takes it back"));
    connect(m_compare, &QPushButton::clicked, this, [this] { withText(&HistoryView::compareRequested); });
    connect(m_restore, &QPushButton::clicked, this, [this] { withText(&HistoryView::restoreRequested); });
    m_detail->addLayout(row);
}

void HistoryView::buildFoot()
{
    m_foot->setSpacing(12);
    m_kept = new QCheckBox(tr("Keep &no history for this card"));
    m_kept->setObjectName(u"historyNone"_s);
    m_kept->setToolTip(tr("For computers that others use too. What is kept now is removed."));
    m_foot->addWidget(m_kept);
    m_forget = addButton(m_foot, tr("For&get this card…"), u"historyForget"_s);
    m_forget->setProperty("kind", u"danger"_s);
    m_foot->addStretch();
    addCloseButton(tr("Esc"));
    connect(m_kept, &QCheckBox::toggled, this, [this](bool none) { setKept(!none); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_question->show();
        if (auto *no = m_question->findChild<QPushButton *>(u"historyForgetNo"_s))
            no->setFocus(Qt::OtherFocusReason);
    });
}

void HistoryView::show(const QString &cardPath, const QString &name, bool canRestore, const CardMatcher &matcher)
{
    m_matcher = matcher;
    m_path = cardPath;
    m_canRestore = canRestore;
    m_heading->setText(tr("Earlier versions of “%1”").arg(name));
    m_question->hide();
    m_list = {};
    {
        const QSignalBlocker quiet(m_kept);
        m_kept->setChecked(!cardPath.isEmpty() && !m_history.store().keepsHistoryOf(cardPath));
    }
    m_kept->setEnabled(!cardPath.isEmpty());
    showSentence(tr("Reading…"));
    read();
}

void HistoryView::read()
{
    if (m_reading.isRunning()) {
        m_stale = true;
        return;
    }
    m_reading.setFuture(QtConcurrent::run(
        [store = m_history.store(), path = m_path, matcher = m_matcher] { return listedVersions(store, path, matcher); }));
}

void HistoryView::fill()
{
    const bool hadFocus = isAncestorOf(focusWidget()) || !focusWidget();
    const QString before = m_versions->currentItem() ? m_versions->currentItem()->data(Qt::UserRole).toString() : QString();
    {
        const QSignalBlocker quiet(m_versions);
        m_versions->clear();
        for (const ListedVersion &listed : std::as_const(m_list.versions)) {
            QString what = listed.first      ? tr("The first that is kept")
                           : !listed.compared ? QString()
                           : listed.fields > 0 ? tr("%n field(s) changed", nullptr, listed.fields)
                                               : tr("No field changed");
            auto *item = new QListWidgetItem(timeWords(listed.version) + (what.isEmpty() ? QString() : u'\n' + what));
            item->setData(Qt::UserRole, listed.version.entry);
            m_versions->addItem(item);
            if (listed.version.entry == before)
                m_versions->setCurrentItem(item);
        }
        if (m_versions->currentRow() < 0)
            m_versions->setCurrentRow(0);
    }
    const bool none = m_list.versions.isEmpty();
    if (!none)
        showList();
    else
        showSentence(m_path.isEmpty()      ? tr("A card that was never saved has no earlier versions. Its unsaved work is in a recovery copy.")
                     : m_kept->isChecked() ? tr("No history is kept for this card.")
                                           : tr("No earlier version is kept yet. The next save makes one."));
    m_forget->setEnabled(!none || m_list.damaged > 0);
    showVersion();
    if (hadFocus && isVisible() && !m_question->isVisible())
        takeFocus();
}

void HistoryView::showVersion()
{
    const int row = m_versions->currentRow();
    const bool any = row >= 0 && row < m_list.versions.size();
    m_compare->setEnabled(any);
    m_restore->setEnabled(any && m_canRestore);
    m_changes->clear();
    if (!any)
        return;
    const ListedVersion &listed = m_list.versions[row];
    m_time->setText(timeWords(listed.version));
    const QString size = QLocale().formattedDataSize(listed.version.size);
    m_what->setText(listed.first      ? tr("The oldest version that is kept (%1).").arg(size)
                    : listed.compared ? tr("What changed since the version before it (%1):").arg(size)
                                      : tr("Compare it to see what differs (%1).").arg(size));
    m_changes->addItems(listed.changes);
    m_changes->setVisible(!listed.changes.isEmpty());
}

void HistoryView::withText(void (HistoryView::*signal)(const QByteArray &, const QString &))
{
    const int row = m_versions->currentRow();
    if (row < 0 || row >= m_list.versions.size())
        return;
    const HistoryVersion version = m_list.versions[row].version;
    const Result<QByteArray> text = m_history.store().text(m_path, version.entry);
    if (!text)
        emit failed(text.error().message);
    else
        emit (this->*signal)(*text, timeWords(version));
}

void HistoryView::setKept(bool kept)
{
    m_history.flush();
    HistoryStore store = m_history.store();
    if (const Done done = store.setKeepsHistoryOf(m_path, kept); !done) {
        const QSignalBlocker quiet(m_kept);
        m_kept->setChecked(kept);
        emit failed(done.error().message);
    }
    read();
}

void HistoryView::forget()
{
    m_history.flush();
    HistoryStore store = m_history.store();
    if (const Done done = store.forget(m_path); !done)
        emit failed(done.error().message);
    emit forgotten();
    read();
}

void HistoryView::takeFocus()
{
    if (isListShown())
        m_versions->setFocus(Qt::OtherFocusReason);
    else
        m_kept->setFocus(Qt::OtherFocusReason);
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_versions->hasFocus())
        m_compare->click();
    else
        ListPage::keyPressEvent(event);
}

} // namespace cardwright
