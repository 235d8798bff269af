#include "review/pagescroll.h"

#include "panels/tabstops.h"
#include "panels/wraplabel.h"

#include <QFrame>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

PageScroll::PageScroll(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(name);
    auto *content = new QFrame;
    content->setProperty("kind", u"pane"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(14, 12, 14, 24);
    m_column->setSpacing(8);
    m_column->setAlignment(Qt::AlignTop);
    setWidget(content);
}

void PageScroll::addWords(const QString &text)
{
    auto *words = new WrapLabel(u"small"_s, widget());
    words->setText(text);
    m_column->addWidget(words);
}

void PageScroll::refreshSoon()
{
    m_due = true;
    if (isVisible() && m_timer == 0)
        m_timer = startTimer(0);
}

void PageScroll::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!m_due)
        return;
    m_due = false;
    fill();
}

void PageScroll::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer) {
        QScrollArea::timerEvent(event);
        return;
    }
    killTimer(std::exchange(m_timer, 0));
    if (!m_due || !isVisible())
        return;
    m_due = false;
    fill();
}

// Tab follows what is seen.
bool PageScroll::focusNextPrevChild(bool next)
{
    QWidget *focused = focusBeside(this, widget(), next);
    if (focused && isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, 24);
    return focused;
}

} // namespace cardwright
