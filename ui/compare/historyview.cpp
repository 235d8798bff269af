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

#include <utility>

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

    connect(m_versions, &QListWidget::currentRowChanged, this, [this] {
        m_hasChosen = true;
        showVersion();
    });
    connect(&m_history, &HistoryKeeper::recorded, this, [this] {
        if (isVisible())
            read();
    });
    connect(&m_history, &HistoryKeeper::failed, this, [this] {
        showKept(); // as it was
        if (isVisible())
            read();
    });
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
    connect(m_compare, &QPushButton::clicked, this, [this] { ask(&HistoryView::compareRequested); });
    connect(m_restore, &QPushButton::clicked, this, [this] { ask(&HistoryView::restoreRequested); });
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
    connect(m_kept, &QCheckBox::toggled, this, [this](bool none) { m_history.setKeepsHistoryOf(m_path, !none); });
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
    m_isRestoring = false;
    m_hasChosen = false;
    m_heading->setText(tr("Earlier versions of “%1”").arg(name));
    m_question->hide();
    m_list = {};
    showKept();
    m_kept->setEnabled(!cardPath.isEmpty());
    showSentence(tr("Reading…"));
    m_reading.stop();
    m_history.tellWhenWritten(); // what was saved a moment ago is in it
}

void HistoryView::showKept()
{
    const QSignalBlocker quiet(m_kept);
    m_kept->setChecked(!m_path.isEmpty() && !m_history.store().keepsHistoryOf(m_path));
}

void HistoryView::read()
{
    m_reading.start(
        [store = m_history.store(), path = m_path, matcher = m_matcher](const std::atomic<bool> &stopped) {
            return listedVersions(store, path, matcher, stopped);
        },
        [this](const VersionList &list) {
            m_list = list;
            fill();
        });
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
            if (m_hasChosen && listed.version.entry == before)
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
    m_compare->setEnabled(any && !m_isRestoring);
    m_restore->setEnabled(any && m_canRestore && !m_isRestoring);
    m_changes->clear();
    if (!any)
        return;
    const ListedVersion &listed = m_list.versions[row];
    m_time->setText(timeWords(listed.version));
    const QString size = QLocale().formattedDataSize(listed.version.size);
    m_what->setText(listed.first      ? tr("The oldest version that is kept (%1).").arg(size)
                    : listed.compared ? tr("What changed since the version before it (%1):").arg(size)
                                      : tr("Compare it to see what differs (%1).").arg(size));
    if (m_isRestoring)
        m_what->setText(tr("This version is being put into your card…"));
    m_changes->addItems(listed.changes);
    if (listed.untold > 0)
        m_changes->addItem(tr("%n more field(s)", nullptr, listed.untold));
    m_changes->setVisible(!listed.changes.isEmpty());
}

void HistoryView::ask(void (HistoryView::*signal)(const HistoryVersion &))
{
    const int row = m_versions->currentRow();
    if (row >= 0 && row < m_list.versions.size())
        emit (this->*signal)(HistoryVersion(m_list.versions[row].version)); // the list may be read anew meanwhile
}

void HistoryView::setRestoring(bool restoring)
{
    if (restoring == std::exchange(m_isRestoring, restoring))
        return;
    showVersion();
    if (restoring && isVisible())
        takeFocus(); // of the button that cannot be pressed now
}

void HistoryView::forget()
{
    m_history.forget(m_path);
    emit forgotten();
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
