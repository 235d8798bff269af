#include "mainwindow/centrepane.h"

#include "editing/carddocument.h"
#include "mainwindow/cardfind.h"
#include "mainwindow/findbar.h"
#include "panels/panelframe.h"
#include "panels/sectionpage.h"
#include "source/sourcepane.h"
#include "source/sourceview.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPageScrolled = std::chrono::milliseconds(30); // after a panel was revealed

PanelFrame *panelAround(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *panel = qobject_cast<PanelFrame *>(widget))
            return panel;
    }
    return nullptr;
}

QString selectedText(const QWidget *focus)
{
    QString text;
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        text = line->selectedText();
    else if (const auto *box = qobject_cast<const QPlainTextEdit *>(focus))
        text = box->textCursor().selectedText();
    return text.contains(QChar::ParagraphSeparator) ? QString() : text;
}

} // namespace

CentrePane::CentrePane(CardDocument &document, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_stack(new QStackedWidget(this))
    , m_page(new SectionPage(document))
{
    m_stack->addWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    connect(m_page, &SectionPage::questionFocused, this,
            [this](const Question &question) { m_node = question.node; });
}

bool CentrePane::isSourceShown() const
{
    return m_source && m_stack->currentWidget() == m_source;
}

void CentrePane::showSource(NodeKey at)
{
    m_document.endTyping();
    if (!m_source) {
        m_source = new SourcePane(m_document, m_theme);
        m_stack->addWidget(m_source);
        connect(&m_source->view(), &SourceView::nodeEntered, this, [this](NodeKey node) {
            m_node = node;
            emit nodeEntered(node);
        });
    }
    m_stack->setCurrentWidget(m_source);
    m_source->view().setLive(true);
    m_source->view().setFocus(Qt::OtherFocusReason);
    goTo(at);
}

void CentrePane::showForm()
{
    if (!isSourceShown())
        return;
    m_document.endTyping();
    m_source->view().setLive(false);
    m_stack->setCurrentWidget(m_page);
}

void CentrePane::goTo(NodeKey node)
{
    if (!isSourceShown())
        return;
    m_source->view().goToNode(node);
    m_node = node;
}

void CentrePane::selectSource(ByteRange range)
{
    if (isSourceShown())
        m_source->view().select(range);
}

void CentrePane::takeFocus()
{
    if (isSourceShown())
        m_source->view().setFocus(Qt::TabFocusReason);
    else
        m_page->focusFirst();
}

void CentrePane::makeFind()
{
    if (m_bar)
        return;
    m_bar = new FindBar(this);
    m_bar->hide();
    m_find = new CardFind(m_document, *m_bar, this);
    layout()->addWidget(m_bar);
    connect(m_bar, &FindBar::closeRequested, this, &CentrePane::closeFind);
    connect(m_find, &CardFind::found, this, &CentrePane::showFound);
    connect(&m_theme, &Theme::changed, m_bar, &FindBar::refreshIcons);
}

qsizetype CentrePane::place() const
{
    if (isSourceShown())
        return m_source->view().selectionBegin();
    const int node = m_document.card().indexOfKey(m_node);
    return node >= 0 ? m_document.card().nodes()[node].heading.begin : 0;
}

void CentrePane::openFind(bool withReplace)
{
    makeFind();
    QWidget *focus = QApplication::focusWidget();
    QString text;
    if (!focus || !m_bar->isAncestorOf(focus)) {
        m_focusBefore = focus;
        text = m_stack->isAncestorOf(focus) ? selectedText(focus) : QString();
        m_find->begin(place());
    }
    m_bar->open(withReplace, text);
    m_find->refresh();
}

void CentrePane::findNext(int step)
{
    makeFind();
    if (m_bar->query().text.isEmpty())
        openFind(false);
    else
        m_find->step(step);
}

void CentrePane::closeFind()
{
    m_bar->hide();
    if (qobject_cast<QLabel *>(m_marked))
        mark({});
    // Where something was found there is work to do; else back to where the user was.
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        takeFocus();
}

// From the bar the keyboard stays in the bar, so that Enter goes on to the next one.
void CentrePane::showFound(const SearchHit &hit, int ordinal)
{
    QWidget *focus = QApplication::focusWidget();
    const QPointer<QWidget> inBar = focus && m_bar->isAncestorOf(focus) ? focus : nullptr;
    if (isSourceShown()) {
        m_source->view().select(hit.range);
        m_focusBefore = &m_source->view();
    }
    const FoundText text = isSourceShown() ? FoundText() : revealFound(hit, ordinal);
    if (QWidget *target = inBar ? inBar.data() : m_focusBefore.data())
        target->setFocus(Qt::OtherFocusReason);
    mark(text);
    if (text.box)
        QTimer::singleShot(kPageScrolled, text.box, [this, box = text.box] { keepSelectionInSight(*box); });
}

// What was found before is no longer shown as found.
void CentrePane::mark(const FoundText &text)
{
    if (m_marked && m_marked != text.box)
        unselectText(*m_marked);
    m_marked = text.box;
    selectText(text);
}

FoundText CentrePane::revealFound(const SearchHit &hit, int ordinal)
{
    emit nodeWanted(hit.node);
    const int node = m_document.card().indexOfKey(hit.node);
    const FoundText title =
        hit.inTitle ? findTitle(m_page->titlesOf(hit.node), m_bar->query(), ordinal) : FoundText();
    if (title.box) {
        m_focusBefore = QApplication::focusWidget();
        return title;
    }
    QWidget *panel = nullptr;
    if (node >= 0 && node == m_document.card().summaryIndex()) {
        m_page->focusSummary();
        panel = panelAround(hit.inTitle ? m_page->findChild<QLineEdit *>(u"titleEdit"_s)
                                        : QApplication::focusWidget());
    } else { // the name of a heading that may stand several times is a box of its panel
        panel = panelAround(QApplication::focusWidget());
    }
    const bool inForm = panel && m_page->isAncestorOf(panel);
    const FoundText text = inForm ? findText(*panel, m_bar->query(), ordinal) : FoundText();
    m_focusBefore = text.box ? text.box : QApplication::focusWidget();
    return text;
}

// A long answer is shown from its beginning; what was found may stand further down.
void CentrePane::keepSelectionInSight(const QWidget &box)
{
    if (!m_page->widget()->isAncestorOf(&box))
        return;
    const QRect place = selectionRect(box, *m_page->widget());
    m_page->ensureVisible(0, place.center().y(), 0, place.height() + 12);
}

} // namespace cardwright
