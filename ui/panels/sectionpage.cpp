#include "panels/sectionpage.h"

#include "editing/carddocument.h"
#include "panels/answerpanel.h"
#include "panels/headingrow.h"
#include "panels/titlepanel.h"
#include "panels/wraplabel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 760;
constexpr int kFirstChunk = 24; // ms, before the page shows: what is seen at first
constexpr int kChunk = 8;       // ms, so that keys never wait

bool repeats(const Template *schema, int spec)
{
    return schema && schema->specs()[spec].repeatsAsHeading;
}

QString identity(const Template *schema, const Question &question)
{
    if (question.spec >= 0 && (!repeats(schema, question.spec) || question.node == kNoNode))
        return u's' + QString::number(question.spec);
    return u'n' + QString::number(question.node);
}

QString objectNameOf(const CardDocument &document, const Question &question)
{
    const int node = document.card().indexOfKey(question.node);
    if (document.match().schema && question.spec >= 0)
        return document.match().schema->specs()[question.spec].id;
    return node >= 0 ? document.card().nodes()[node].id : QString();
}

bool isTabStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible()
           && widget->isEnabled() && !widget->focusProxy();
}

void addTabStops(QWidget *widget, QList<QWidget *> &stops);

void addTabStops(const QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            addTabStops(item->widget(), stops);
        else if (item->layout())
            addTabStops(item->layout(), stops);
    }
}

// In the order of the layouts; what lies in none comes after.
void addTabStops(QWidget *widget, QList<QWidget *> &stops)
{
    if (!widget->isVisible() || stops.contains(widget))
        return;
    if (isTabStop(widget)) {
        stops.append(widget);
        return;
    }
    if (widget->layout())
        addTabStops(widget->layout(), stops);
    for (QObject *child : widget->children()) {
        auto *inner = qobject_cast<QWidget *>(child);
        const bool placed = inner && widget->layout() && widget->layout()->indexOf(inner) >= 0;
        if (inner && !inner->isWindow() && !placed)
            addTabStops(inner, stops);
    }
}

QList<QWidget *> tabStops(QWidget *content)
{
    QList<QWidget *> stops;
    addTabStops(content, stops);
    return stops;
}

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
        if (auto *panel = qobject_cast<AnswerPanel *>(m_widgets.value(m_entries.value(indexOf(question)).id)))
            panel->sync();
    });
    connect(&document, &CardDocument::changed, this, &SectionPage::foldWhatIsSpared);
    connect(qApp, &QApplication::focusChanged, this, &SectionPage::focusMoved);
}

Question SectionPage::headQuestion() const
{
    Question head;
    head.node = m_page.node;
    head.container = true;
    return head;
}

QList<SectionPage::Entry> SectionPage::entriesOf(const Page &page) const
{
    QList<Entry> entries;
    if (page.head) {
        entries.append({u"title"_s, Kind::Title, headQuestion()});
        entries.append({u"summary"_s, Kind::Summary, headQuestion()});
    }
    for (const Question &question : page.questions) {
        const QString id = identity(m_document.match().schema, question);
        if (!question.container) {
            entries.append({u"q"_s + id, Kind::Answer, question});
            continue;
        }
        entries.append({u"h"_s + id, Kind::Heading, question});
        if (m_wanted.contains(id) || !m_document.text(question).isEmpty())
            entries.append({u"t"_s + id, Kind::HeadingText, question});
    }
    return entries;
}

bool SectionPage::isSamePage(const Page &page) const
{
    if (m_stale || page.head != m_page.head || m_schema != m_document.match().schema
        || m_language != m_document.match().language) {
        return false;
    }
    return page.head || (page.node != kNoNode && page.node == m_page.node)
           || (page.spec >= 0 && page.spec == m_page.spec && !repeats(m_schema, page.spec));
}

void SectionPage::setPage(const Page &page)
{
    const bool same = isSamePage(page);
    if (!same)
        clear();
    m_stale = false;
    m_page = page;
    m_schema = m_document.match().schema;
    m_language = m_document.match().language;
    const bool ownTitle = page.head || page.questions.isEmpty() || !page.questions.first().container;
    m_title->setText(page.head ? tr("Title and summary") : page.title);
    m_title->setVisible(ownTitle);
    m_why->setText(page.head ? tr("What every reader sees first.") : QString());
    m_why->setVisible(page.head);

    const QList<Entry> entries = entriesOf(page);
    keepWidgets(entries);
    m_entries = entries;
    m_built = 0;
    build(kFirstChunk);
    if (!same)
        verticalScrollBar()->setValue(0);
}

void SectionPage::clear()
{
    m_timer.stop();
    const QHash<QString, QWidget *> widgets = std::exchange(m_widgets, {});
    for (QWidget *widget : widgets) {
        m_column->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    m_entries.clear();
    m_wanted.clear();
    m_active = nullptr;
}

// Widgets whose entry is gone go. A repeated question that just got its heading keeps its panel.
void SectionPage::keepWidgets(const QList<Entry> &entries)
{
    QSet<QString> ids;
    for (const Entry &entry : entries)
        ids.insert(entry.id);
    for (const Entry &before : std::as_const(m_entries)) {
        if (ids.contains(before.id) || !m_widgets.contains(before.id))
            continue;
        QWidget *widget = m_widgets.take(before.id);
        const auto heir = std::find_if(entries.cbegin(), entries.cend(), [&](const Entry &entry) {
            return entry.kind == before.kind && entry.question.spec == before.question.spec
                   && before.question.spec >= 0 && before.question.node == kNoNode
                   && !m_widgets.contains(entry.id);
        });
        if (heir != entries.cend()) {
            m_widgets.insert(heir->id, widget);
            continue;
        }
        m_column->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
}

// Makes and places widgets in their order until the time is up; the rest follows by timer.
void SectionPage::build(int milliseconds, int atLeast)
{
    QElapsedTimer clock;
    clock.start();
    while (m_built < m_entries.size() && (m_built < atLeast || clock.elapsed() < milliseconds)) {
        const Entry entry = m_entries[m_built];
        QWidget *widget = m_widgets.value(entry.id);
        if (widget) {
            update(entry, widget);
        } else {
            widget = makeWidget(entry);
            m_widgets.insert(entry.id, widget);
            giveFindings(entry, widget);
        }
        if (auto *row = qobject_cast<HeadingRow *>(widget)) {
            const bool shown =
                m_built + 1 < m_entries.size() && m_entries[m_built + 1].kind == Kind::HeadingText;
            row->setTextShown(shown);
        }
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
        build(kChunk);
    else
        QScrollArea::timerEvent(event);
}

QWidget *SectionPage::makeWidget(const Entry &entry)
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
    const auto role = entry.kind == Kind::Summary       ? AnswerPanel::Role::Summary
                      : entry.kind == Kind::HeadingText ? AnswerPanel::Role::HeadingText
                                                        : AnswerPanel::Role::Answer;
    auto *panel = new AnswerPanel(m_document, entry.question, role, widget());
    panel->setObjectName(entry.kind == Kind::Summary ? u"summaryPanel"_s
                                                     : objectNameOf(m_document, entry.question));
    if (entry.kind == Kind::HeadingText)
        panel->open();
    return panel;
}

void SectionPage::update(const Entry &entry, QWidget *widget)
{
    if (auto *panel = qobject_cast<AnswerPanel *>(widget))
        panel->setQuestion(entry.question);
    else if (auto *row = qobject_cast<HeadingRow *>(widget))
        row->setQuestion(entry.question);
    else if (auto *title = qobject_cast<TitlePanel *>(widget))
        title->setQuestion(entry.question);
}

void SectionPage::wantText(const QString &id)
{
    m_wanted.insert(id);
    setPage(m_page);
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const Entry &each) { return each.id == u't' + id; });
    if (entry != m_entries.cend())
        focusEntry(int(entry - m_entries.cbegin()));
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
    for (const Entry &entry : std::as_const(m_entries)) {
        auto *panel = qobject_cast<AnswerPanel *>(m_widgets.value(entry.id));
        if (panel && panel->needsFolding())
            panels.append(panel);
    }
    if (panels.isEmpty())
        return;
    holdStill([&panels] {
        for (AnswerPanel *panel : std::as_const(panels))
            panel->fold();
    });
}

// What has the focus, or else what is read at the top, stays where it is seen.
void SectionPage::holdStill(const std::function<void()> &change)
{
    QPointer<QWidget> anchor = QApplication::focusWidget();
    if (!anchor || !widget()->isAncestorOf(anchor)) {
        anchor = nullptr;
        for (int i = 0; i < m_column->count() && !anchor; ++i) {
            QWidget *each = m_column->itemAt(i)->widget();
            if (each && each->mapTo(viewport(), QPoint(0, each->height())).y() > 0)
                anchor = each;
        }
    }
    const auto top = [&] { return anchor->mapTo(viewport(), QPoint(0, 0)).y(); };
    const int before = anchor ? top() : 0;
    change();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // new heights now, not with the next frame
    if (anchor && anchor->isVisible())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + top() - before);
}

void SectionPage::bodyChanged(NodeKey key)
{
    for (const Entry &entry : std::as_const(m_entries)) {
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
            holdStill([this] { setPage(Page(m_page)); });
            return;
        }
    }
}

void SectionPage::focusMoved(QWidget *, QWidget *now)
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
        holdStill([before] { before->setActive(false); });
    if (!panel)
        return;
    panel->setActive(true);
    if (const int index = activeIndex(); index >= 0)
        emit questionFocused(m_entries[index].question);
}

// Tab follows what is seen: Qt's own chain has widgets in the order of their making.
bool SectionPage::focusNextPrevChild(bool next)
{
    const Qt::FocusReason reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    const QList<QWidget *> stops = tabStops(widget());
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype to = at < 0 ? -1 : at + (next ? 1 : -1);
    if (to >= 0 && to < stops.size()) {
        stops[to]->setFocus(reason);
        ensureWidgetVisible(stops[to], 0, 24);
        return true;
    }
    QWidget *outside = this;
    do {
        outside = next ? outside->nextInFocusChain() : outside->previousInFocusChain();
        if (!isAncestorOf(outside) && isTabStop(outside) && outside->window() == window()) {
            outside->setFocus(reason);
            return true;
        }
    } while (outside != this);
    return false;
}

int SectionPage::indexOf(const Question &question) const
{
    int found = -1;
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const bool same = question.node != kNoNode
                              ? entry.question.node == question.node
                              : entry.question.spec == question.spec && question.spec >= 0;
        // the text under a heading rather than the heading, the summary rather than the title
        if (same && (found < 0 || entry.kind == Kind::HeadingText || entry.kind == Kind::Summary))
            found = i;
    }
    return found;
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
    // Twice: new editors take their height only once they have their width.
    QTimer::singleShot(0, widget, [this, widget] {
        scrollTo(widget);
        QTimer::singleShot(0, widget, [this, widget] { scrollTo(widget); });
    });
}

void SectionPage::scrollTo(QWidget *target)
{
    const int top = target->mapTo(widget(), QPoint(0, 0)).y() - 12;
    const int bottom = top + target->height() + 24;
    QScrollBar *bar = verticalScrollBar();
    const bool above = top < bar->value();
    const bool below = bottom > bar->value() + viewport()->height();
    if (above || below)
        bar->setValue(above || bottom - top > viewport()->height() ? top : bottom - viewport()->height());
}

void SectionPage::reveal(const Question &question)
{
    if (const int index = indexOf(question); index >= 0)
        focusEntry(index);
}

void SectionPage::focusFirst()
{
    const int active = activeIndex();
    for (int i = active >= 0 ? active : 0; i < m_entries.size(); ++i) {
        if (m_entries[i].kind != Kind::Heading) {
            focusEntry(i);
            return;
        }
    }
}

void SectionPage::focusSummary()
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].kind == Kind::Summary)
            focusEntry(i);
    }
}

// What stands at this question; "14 questions of the section are open" is for the checklist alone.
QList<Finding> SectionPage::findingsOf(const Entry &entry) const
{
    QList<Finding> here;
    for (const Finding &finding : m_report.findings) {
        const Question &question = entry.question;
        const bool same = finding.node != kNoNode ? finding.node == question.node
                                                  : question.node == kNoNode && finding.spec == question.spec;
        const bool ofTitle = finding.rule == "title-left"_L1;
        if (same && finding.rule != "unanswered"_L1 && ofTitle == (entry.kind == Kind::Title))
            here.append(finding);
    }
    return here;
}

void SectionPage::giveFindings(const Entry &entry, QWidget *widget) const
{
    if (auto *panel = qobject_cast<AnswerPanel *>(widget))
        panel->setFindings(findingsOf(entry));
    else if (auto *title = qobject_cast<TitlePanel *>(widget))
        title->setFindings(findingsOf(entry));
}

void SectionPage::showFindings(const Report &report)
{
    m_report = report;
    for (const Entry &entry : std::as_const(m_entries))
        giveFindings(entry, m_widgets.value(entry.id));
}

} // namespace cardwright
