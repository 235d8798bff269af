#include "dialogs/startpage.h"

#include "dialogs/choicecard.h"
#include "dialogs/recentrow.h"
#include "settings/settings.h"
#include "theme/theme.h"

#include <QFileInfo>
#include <QFrame>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kColumn = 960;
constexpr int kThreeAbreast = 700;
constexpr int kHalo = 3; // cards paint their focus ring inside their own rectangle

QLabel *words(const QString &text, const QString &kind)
{
    auto *label = new QLabel(text);
    label->setProperty("kind", kind);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QFrame *hairline()
{
    auto *line = new QFrame;
    line->setProperty("kind", u"hairline"_s);
    line->setFixedHeight(1);
    return line;
}

QString keysOf(QKeySequence::StandardKey key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QWidget)
    , m_frame(new QFrame)
    , m_rowsLayout(new QVBoxLayout(m_frame))
{
    m_frame->setProperty("kind", u"card"_s);
    m_rowsLayout->setContentsMargins(1, 1, 1, 1);
    m_rowsLayout->setSpacing(0);
    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 16, 0, 0);
    recent->setSpacing(8);
    recent->addWidget(words(tr("Recent"), u"section"_s));
    recent->addWidget(m_frame);

    auto *greeting = new QVBoxLayout;
    greeting->setContentsMargins(kHalo, 0, kHalo, 24 - kHalo);
    greeting->setSpacing(0);
    greeting->addWidget(words(u"Cardwright"_s, u"display"_s));
    greeting->addSpacing(4);
    greeting->addWidget(words(
        tr("Tell readers what your dataset is, where it comes from and what it is good for."), u"lead"_s));
    greeting->addWidget(words(tr("Everything stays on this computer."), u"lead"_s));

    auto *below = new QVBoxLayout;
    below->setContentsMargins(kHalo, 16 - kHalo, kHalo, 0);
    below->setSpacing(0);
    below->addWidget(m_recent);
    below->addSpacing(16);
    auto *plan = new QPushButton(tr("Plan with your team first: who reads the card, and what they ask (Alt+1)"));
    plan->setObjectName(u"planFirst"_s);
    plan->setProperty("kind", u"link"_s);
    connect(plan, &QPushButton::clicked, this, &StartPage::planRequested);
    m_goOn = new QPushButton;
    m_goOn->setObjectName(u"goOnWorkshop"_s);
    m_goOn->setProperty("kind", u"link"_s);
    connect(m_goOn, &QPushButton::clicked, this,
            [this] { emit recentRequested(settings::lastWorkshop.value()); });
    m_drafted = new QPushButton;
    m_drafted->setObjectName(u"openDrafted"_s);
    m_drafted->setProperty("kind", u"link"_s);
    m_drafted->hide();
    connect(m_drafted, &QPushButton::clicked, this, [this] { emit recentRequested(m_draft); });
    below->addWidget(m_drafted, 0, Qt::AlignLeft);
    below->addWidget(m_goOn, 0, Qt::AlignLeft);
    below->addWidget(plan, 0, Qt::AlignLeft);
    below->addSpacing(8);
    below->addWidget(words(tr("You can also drop a Markdown file anywhere in this window."), u"muted"_s));

    auto *column = new QWidget;
    column->setMaximumWidth(kColumn);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(greeting);
    lines->addWidget(makeChoices());
    lines->addLayout(below);

    auto *page = new QFrame;
    page->setProperty("kind", u"window"_s);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 1000);
    across->addStretch(1);
    auto *down = new QVBoxLayout(page);
    down->setContentsMargins(40, 32, 40, 32);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget *StartPage::makeChoices()
{
    auto *begin =
        new ChoiceCard(u"card"_s, tr("New Data Card"),
                       tr("Start with a few questions. Stop whenever you like."), keysOf(QKeySequence::New));
    auto *open = new ChoiceCard(u"folder"_s, tr("Open a card"),
                                tr("Markdown from anywhere: the Playbook, Hugging Face, a colleague."),
                                keysOf(QKeySequence::Open));
    auto *example = new ChoiceCard(u"eye"_s, tr("See a finished example"),
                                   tr("A complete card to look around in and to change."), {});
    begin->setObjectName(u"newCard"_s);
    open->setObjectName(u"openCard"_s);
    example->setObjectName(u"exampleCard"_s);
    connect(begin, &ChoiceCard::clicked, this, &StartPage::newCardRequested);
    connect(open, &ChoiceCard::clicked, this, &StartPage::openRequested);
    connect(example, &ChoiceCard::clicked, this, &StartPage::exampleRequested);

    auto *choices = new QWidget;
    m_choices = new QBoxLayout(QBoxLayout::LeftToRight, choices);
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setSpacing(16 - 2 * kHalo);
    for (ChoiceCard *card : {begin, open, example})
        m_choices->addWidget(card, 1);
    setFocusProxy(begin);
    return choices;
}

void StartPage::offerCard(const QString &path)
{
    m_draft = path;
    m_drafted->setVisible(!path.isEmpty());
    const QString name = QFileInfo(path).completeBaseName().replace(u'&', "&&"_L1);
    m_drafted->setText(tr("Open the card of the workshop, “%1”").arg(name));
}

void StartPage::showRecentFiles()
{
    const QStringList paths = settings::recentFiles.value();
    QStringList shown;
    for (const RecentRow *row : std::as_const(m_rows))
        shown << row->path();
    if (paths != shown) {
        qDeleteAll(m_frame->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
        m_rows.clear();
        for (const QString &path : paths) {
            if (!m_rows.isEmpty())
                m_rowsLayout->addWidget(hairline());
            auto *row = new RecentRow(path);
            m_rowsLayout->addWidget(row);
            m_rows << row;
            connect(row, &RecentRow::clicked, this, [this, path] { emit recentRequested(path); });
            connect(row, &RecentRow::removeRequested, this, [this, row] { forget(row); });
        }
    }
    m_recent->setVisible(!paths.isEmpty());
    const QString workshop = settings::lastWorkshop.value();
    m_goOn->setVisible(!workshop.isEmpty());
    m_goOn->setText(
        tr("Go on with the workshop “%1”").arg(QFileInfo(workshop).fileName().section(u'.', 0, -3)));
    lookAtFiles(workshop.isEmpty() ? paths : paths + QStringList(workshop));
}

// Aside, because a file may lie on a network drive that does not answer.
void StartPage::lookAtFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    using Dates = QHash<QString, QDateTime>;
    auto *watcher = new QFutureWatcher<Dates>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Dates dates = watcher->result();
        for (RecentRow *row : std::as_const(m_rows)) {
            if (dates.contains(row->path()))
                row->setChanged(dates.value(row->path()));
        }
        const QString workshop = settings::lastWorkshop.value();
        if (dates.contains(workshop) && !dates.value(workshop).isValid())
            m_goOn->hide(); // it is gone
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([paths] {
        Dates dates;
        for (const QString &path : paths) {
            const QFileInfo file(path);
            dates.insert(path, file.isFile() ? file.lastModified() : QDateTime());
        }
        return dates;
    }));
}

void StartPage::forget(RecentRow *row)
{
    QStringList paths = settings::recentFiles.value();
    paths.removeAll(row->path());
    settings::recentFiles.set(paths);

    const bool hadFocus = row->hasFocus();
    const qsizetype at = m_rows.indexOf(row);
    // The row is in its own signal, so the list is made anew only when it has come back.
    QMetaObject::invokeMethod(
        this,
        [this, at, hadFocus] {
            showRecentFiles();
            if (!hadFocus)
                return;
            if (m_rows.isEmpty())
                setFocus();
            else
                m_rows.at(std::min(at, m_rows.size() - 1))->setFocus();
        },
        Qt::QueuedConnection);
}

void StartPage::showEvent(QShowEvent *event)
{
    showRecentFiles();
    QWidget::showEvent(event);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    m_choices->setDirection(width() < kThreeAbreast ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace cardwright
