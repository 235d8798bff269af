#include "panels/sectionpage.h"

#include "editing/carddocument.h"
#include "panels/addanother.h"
#include "panels/answerpanel.h"
#include "panels/headingrow.h"
#include "panels/panelwords.h"
#include "panels/steadyscroll.h"
#include "panels/tabstops.h"
#include "panels/termoffer.h"
#include "panels/titlepanel.h"
#include "panels/wraplabel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QStyle>
#include <QScopedValueRollback>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;
using Kind = PageEntry::Kind;

namespace {

constexpr int kWidest = 760;
constexpr int kFirstChunk = 24; // ms, before the page shows: what is seen at first
constexpr int kChunk = 8;       // ms, so that keys never wait

} // namespace

SectionPage::SectionPage(CardDocument &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_title(new WrapLabel(u"title"_s))
    , m_why(new WrapLabel(u"muted"_s))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Questions"));

    auto *content = new QFrame;
    content->setProperty("kind", u"window"_s);
    auto *column = new QWidget;
    column->setMaximumWidth(kWidest);
    auto *sides = new QHBoxLayout(content);
    sides->setContentsMargins(20, 18, 20, 24);
    sides->setSpacing(0);
    sides->addWidget(column, 1000);
    sides->addStretch(1);
    auto *whole = new QVBoxLayout(column);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    for (WrapLabel *label : {m_title, m_why}) {
        label->setContentsMargins(2, 0, 2, 0);
        whole->addWidget(label);
    }
    m_column = new QVBoxLayout;
    m_column->setSpacing(8);
    whole->addLayout(m_column);
    whole->addStretch(1);
    setWidget(content);

    connect(&document, &CardDocument::loaded, this, [this] { m_stale = true; });
    connect(&document, &CardDocument::bodyChanged, this, &SectionPage::bodyChanged);
    connect(&document, &CardDocument::pendingChanged, this, [this](const Question &question) {
        if (auto *panel = qobject_cast<AnswerPanel *>(m_widgets.value(m_entries.value(indexOf(m_entries, question)).id)))
            panel->sync();
    });
    connect(&document, &CardDocument::changed, this, &SectionPage::foldWhatIsSpared);
    connect(&document, &CardDocument::lockedChanged, this, &SectionPage::showLocked);
}

// What the card says of its language counts; what its text is taken for changes while somebody types, and
// nothing must be built anew under the hands.
bool SectionPage::isSamePage(const Page &page) const
{
    if (m_stale || page.head != m_page.head || page.part != m_page.part || m_schema != m_document.match().schema
        || m_language != m_document.card().language()) {
        return false;
    }
    return page.head || (page.node != kNoNode && page.node == m_page.node)
           || (page.spec >= 0 && page.spec == m_page.spec && !repeatsAsHeading(m_schema, page.spec));
}

void SectionPage::setPage(const Page &page)
{
    const QScopedValueRollback changing(m_changing, true);
    const bool same = isSamePage(page);
    if (!same)
        clear();
    m_stale = false;
    m_page = page;
    m_schema = m_document.match().schema;
    m_language = m_document.card().language();
    const bool ownTitle = page.head || page.questions.isEmpty() || !page.questions.first().container;
    m_title->setText(page.head        ? tr("Title and summary")
                     : page.part > 0 ? tr("%1 (part %L2)").arg(page.title).arg(page.part + 1)
                                     : page.title);
    m_title->setVisible(ownTitle || page.part > 0);
    m_why->setText(page.head ? tr("What every reader sees first.") : QString());
    m_why->setVisible(page.head);

    const QList<PageEntry> entries = entriesOf(m_document, page, m_wanted);
    keepWidgets(entries);
    m_entries = entries;
    m_built = 0;
    if (const int active = activeIndex(); active >= 0)
        update(m_entries[active], m_active); // the next key may come before its turn
    build(kFirstChunk);
    if (!same)
        verticalScrollBar()->setValue(0);
}

void SectionPage::clear()
{
    const QScopedValueRollback changing(m_changing, true);
    m_timer.stop();
    const QHash<QString, QWidget *> widgets = std::exchange(m_widgets, {});
    for (QWidget *widget : widgets)
        takeAway(widget);
    m_entries.clear();
    m_wanted.clear();
    m_active = nullptr;
}

void SectionPage::takeAway(QWidget *widget)
{
    m_column->removeWidget(widget);
    if (widget->isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason); // it must not go down with the panel
    widget->hide();
    widget->deleteLater();
}

// Widgets whose entry is gone go. A repeated question that just got its heading keeps its panel.
void SectionPage::keepWidgets(const QList<PageEntry> &entries)
{
    QSet<QString> ids;
    for (const PageEntry &entry : entries)
        ids.insert(entry.id);
    for (const PageEntry &before : std::as_const(m_entries)) {
        if (ids.contains(before.id) || !m_widgets.contains(before.id))
            continue;
        QWidget *widget = m_widgets.take(before.id);
        const QString heir = heirOf(before, entries);
        if (!heir.isEmpty() && !m_widgets.contains(heir)) {
            m_widgets.insert(heir, widget);
            continue;
        }
        takeAway(widget);
    }
}

// Makes and places widgets in their order until the time is up; the rest follows by timer.
void SectionPage::build(int milliseconds, int atLeast)
{
    const QScopedValueRollback changing(m_changing, true);
    QElapsedTimer clock;
    clock.start();
    while (m_built < m_entries.size() && (m_built < atLeast || clock.elapsed() < milliseconds)) {
        const PageEntry entry = m_entries[m_built];
        QWidget *widget = m_widgets.value(entry.id);
        if (widget) {
            update(entry, widget);
        } else {
            widget = makeWidget(entry);
            m_widgets.insert(entry.id, widget);
            giveFindings(entry, widget);
            if (auto *panel = qobject_cast<AnswerPanel *>(widget))
                emit panelMade(panel);
        }
        if (auto *row = qobject_cast<HeadingRow *>(widget))
            row->setTextShown(m_entries.value(m_built + 1).kind == Kind::HeadingText);
        if (entry.kind == Kind::Heading || entry.kind == Kind::Title)
            emit headMade(widget);
        QLayoutItem *standing = m_column->itemAt(int(m_built));
        if (!standing || standing->widget() != widget) {
            m_column->removeWidget(widget);
            m_column->insertWidget(int(m_built), widget);
        }
        widget->show();
        ++m_built;
    }
    if (m_built < m_entries.size())
        m_timer.start(0, this);
    else
        m_timer.stop();
}

void SectionPage::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        build(kChunk, int(m_built) + 1);
    else
        QScrollArea::timerEvent(event);
}

QWidget *SectionPage::makeWidget(const PageEntry &entry)
{
    if (entry.kind == Kind::Title)
        return new TitlePanel(m_document, entry.question, widget());
    if (entry.kind == Kind::Heading) {
        auto *row = new HeadingRow(m_document, entry.question, widget());
        const QString id = entry.id.sliced(1);
        connect(row, &HeadingRow::textWanted, this, [this, id] { wantText(id); });
        connect(row, &HeadingRow::stateChosen, this, [this, id](AnswerState state) { setHeadingState(id, state); });
        return row;
    }
    if (entry.kind == Kind::Terms) {
        auto *offer = new TermOffer(m_document, widget());
        connect(offer, &TermOffer::added, this, [this](NodeKey node) { reveal({node, -1, 0, false}); });
        return offer;
    }
    if (entry.kind == Kind::AddAnother) {
        auto *another = new AddAnother(m_document, entry.question, widget());
        connect(another, &AddAnother::added, this, &SectionPage::revealName);
        return another;
    }
    const auto role = entry.kind == Kind::Summary       ? AnswerPanel::Role::Summary
                      : entry.kind == Kind::HeadingText ? AnswerPanel::Role::HeadingText
                                                        : AnswerPanel::Role::Answer;
    auto *panel = new AnswerPanel(m_document, entry.question, role, widget());
    connect(panel, &AnswerPanel::revealWanted, this, &SectionPage::revealName);
    connect(panel, &AnswerPanel::fixWanted, this, &SectionPage::fixWanted);
    panel->setObjectName(entry.kind == Kind::Summary ? u"summaryPanel"_s
                                                     : objectNameOf(m_document, entry.question));
    if (entry.kind == Kind::HeadingText)
        panel->open();
    return panel;
}

void SectionPage::update(const PageEntry &entry, QWidget *widget)
{
    if (auto *panel = qobject_cast<AnswerPanel *>(widget))
        panel->setQuestion(entry.question);
    else if (auto *row = qobject_cast<HeadingRow *>(widget))
        row->setQuestion(entry.question);
    else if (auto *title = qobject_cast<TitlePanel *>(widget))
        title->setQuestion(entry.question);
    else if (auto *another = qobject_cast<AddAnother *>(widget))
        another->setQuestion(entry.question);
}

void SectionPage::wantText(const QString &id)
{
    m_wanted.insert(id);
    setPage(m_page);
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == u't' + id)
            focusEntry(i);
    }
}

void SectionPage::setHeadingState(const QString &id, AnswerState state)
{
    wantText(id);
    if (auto *panel = qobject_cast<AnswerPanel *>(m_widgets.value(u't' + id)))
        panel->setState(state);
    m_wanted.remove(id); // its text is there now, and may go again
}

void SectionPage::openStateMenu()
{
    if (auto *panel = qobject_cast<AnswerPanel *>(m_active.data())) {
        panel->openStateMenu();
        return;
    }
    for (QWidget *at = focusWidget(); at && at != this; at = at->parentWidget()) {
        if (auto *row = qobject_cast<HeadingRow *>(at))
            row->openStateMenu();
    }
}

// An answer or a state elsewhere on the card decides what need not be answered here.
void SectionPage::foldWhatIsSpared()
{
    if (m_stale)
        return;
    QList<AnswerPanel *> panels;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        auto *panel = qobject_cast<AnswerPanel *>(m_widgets.value(entry.id));
        if (panel && panel->needsFolding())
            panels.append(panel);
    }
    if (panels.isEmpty())
        return;
    cardwright::holdStill(*this, *m_column, [&panels] {
        for (AnswerPanel *panel : std::as_const(panels))
            panel->fold();
    });
}

void SectionPage::bodyChanged(NodeKey key)
{
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (entry.question.node != key)
            continue;
        QWidget *widget = m_widgets.value(entry.id);
        if (auto *panel = qobject_cast<AnswerPanel *>(widget))
            panel->sync();
        else if (auto *title = qobject_cast<TitlePanel *>(widget))
            title->sync();
        const bool textCame = entry.kind == Kind::Heading && !m_widgets.contains(u't' + entry.id.sliced(1))
                              && !m_document.text(entry.question).isEmpty();
        if (textCame) {
            cardwright::holdStill(*this, *m_column, [this] { setPage(Page(m_page)); });
            return;
        }
    }
}

void SectionPage::focusMoved(QWidget *now)
{
    if (!now || now->windowType() == Qt::Popup)
        return; // another window, or a menu of ours
    PanelFrame *panel = nullptr;
    for (QWidget *ancestor = isAncestorOf(now) ? now : nullptr; ancestor && !panel;
         ancestor = ancestor->parentWidget())
        panel = qobject_cast<PanelFrame *>(ancestor);
    if (m_active)
        m_document.endTyping();
    if (panel == m_active)
        return;
    if (PanelFrame *before = std::exchange(m_active, panel).data())
        cardwright::holdStill(*this, *m_column, [before] { before->setActive(false); });
    if (!panel)
        return;
    panel->setActive(true);
    if (const int index = activeIndex(); index >= 0)
        emit questionFocused(m_entries[index].question);
}

// Tab follows what is seen, and what would be seen a moment later on a page that is still being made.
bool SectionPage::focusNextPrevChild(bool next)
{
    // Not where Qt looks for another place because a widget goes: the page is being changed then.
    if (next && !isComplete() && !m_changing) {
        int following = activeIndex() + 1;
        while (following < m_entries.size() && m_entries[following].kind == Kind::Heading)
            ++following;
        build(0, following + 1);
    }
    QWidget *focused = focusBeside(this, widget(), next);
    if (focused && isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, 24);
    return focused;
}

int SectionPage::activeIndex() const
{
    for (int i = 0; m_active && i < m_entries.size(); ++i) {
        if (m_widgets.value(m_entries[i].id) == m_active)
            return i;
    }
    return -1;
}

void SectionPage::focusEntry(int index)
{
    build(0, index + 1);
    QWidget *widget = m_widgets.value(m_entries[index].id);
    if (auto *panel = qobject_cast<AnswerPanel *>(widget))
        panel->focusEditor();
    else if (auto *title = qobject_cast<TitlePanel *>(widget))
        title->focusEditor();
    else if (auto *row = qobject_cast<HeadingRow *>(widget))
        row->focusButton();
    scrollToSoon(*this, *widget);
}

void SectionPage::reveal(const Question &question)
{
    if (const int index = indexOf(m_entries, question); index >= 0)
        focusEntry(index);
}

void SectionPage::revealText(const Question &question)
{
    const int index = indexOf(m_entries, question);
    if (index >= 0 && m_entries[index].kind == Kind::Heading)
        wantText(m_entries[index].id.sliced(1));
    else
        reveal(question);
}

// The name of a heading that may stand several times, once the page follows the card.
void SectionPage::revealName(NodeKey node)
{
    const Question question{node, -1, 0, false};
    reveal(question);
    const int index = indexOf(m_entries, question);
    if (auto *panel = qobject_cast<AnswerPanel *>(m_widgets.value(m_entries.value(index).id)))
        panel->focusName();
}

void SectionPage::focusFirstOf(bool (*fits)(PageEntry::Kind), int from)
{
    while (from < m_entries.size() && !fits(m_entries[from].kind))
        ++from;
    if (from < m_entries.size())
        focusEntry(from);
}

void SectionPage::focusFirst()
{
    focusFirstOf([](Kind kind) { return kind != Kind::Heading; }, qMax(activeIndex(), 0));
}

void SectionPage::focusSummary()
{
    focusFirstOf([](Kind kind) { return kind == Kind::Summary; }, 0);
}

void SectionPage::giveFindings(const PageEntry &entry, QWidget *widget) const
{
    if (auto *panel = qobject_cast<AnswerPanel *>(widget))
        panel->setFindings(findingsOf(m_report, entry));
    else if (auto *title = qobject_cast<TitlePanel *>(widget))
        title->setFindings(findingsOf(m_report, entry));
    else if (auto *row = qobject_cast<HeadingRow *>(widget))
        row->setFindings(findingsOf(m_report, entry));
}

bool SectionPage::saysOther(const PageEntry &entry) const
{
    QWidget *widget = m_widgets.value(entry.id);
    const QString text = findingLines(findingsOf(m_report, entry));
    if (auto *panel = qobject_cast<AnswerPanel *>(widget))
        return panel->findingsText() != text;
    auto *row = qobject_cast<HeadingRow *>(widget);
    return row && row->findingsText() != text;
}

// Every panel at once: none may take keys that the document would not.
void SectionPage::showLocked()
{
    if (m_stale)
        return;
    setPage(Page(m_page));
    build(0, static_cast<int>(m_entries.size()));
    for (QWidget *box : widget()->findChildren<QWidget *>()) {
        if (!box->property("readOnly").isValid())
            continue;
        box->style()->unpolish(box); // the sheet shows what is only read
        box->style()->polish(box);
    }
}

QList<AnswerPanel *> SectionPage::panels() const
{
    QList<AnswerPanel *> panels;
    for (const PageEntry &entry : m_entries) {
        if (auto *panel = qobject_cast<AnswerPanel *>(m_widgets.value(entry.id)))
            panels.append(panel);
    }
    return panels;
}

QList<QWidget *> SectionPage::heads() const
{
    QList<QWidget *> heads;
    for (const PageEntry &entry : m_entries) {
        if (QWidget *widget = m_widgets.value(entry.id); widget && (entry.kind == Kind::Heading || entry.kind == Kind::Title))
            heads.append(widget);
    }
    return heads;
}

AnswerPanel *SectionPage::panelOf(const Question &question)
{
    const int index = indexOf(m_entries, question);
    if (index < 0)
        return nullptr;
    build(0, index + 1);
    return qobject_cast<AnswerPanel *>(m_widgets.value(m_entries[index].id));
}

QList<QLabel *> SectionPage::titlesOf(NodeKey node)
{
    QList<QLabel *> titles;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].question.node != node)
            continue;
        build(0, i + 1);
        const QWidget *widget = m_widgets.value(m_entries[i].id);
        if (auto *title = widget->findChild<QLabel *>(u"shownTitle"_s); title && title->isVisibleTo(widget))
            titles.append(title);
    }
    if (m_page.node == node && m_title->isVisibleTo(this))
        titles.append(m_title);
    return titles;
}

void SectionPage::holdStill(const std::function<void()> &change)
{
    cardwright::holdStill(*this, *m_column, change);
}

void SectionPage::showFindings(const Report &report)
{
    m_report = report;
    const auto give = [this] {
        for (const PageEntry &entry : std::as_const(m_entries))
            giveFindings(entry, m_widgets.value(entry.id));
    };
    const bool moves = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                   [this](const PageEntry &entry) { return saysOther(entry); });
    if (moves) // a finding above comes or goes: what is looked at stays
        holdStill(give);
    else
        give();
}

} // namespace cardwright
