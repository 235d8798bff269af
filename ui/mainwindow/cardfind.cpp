#include "mainwindow/cardfind.h"

#include "editing/carddocument.h"
#include "editing/replacefound.h"
#include "mainwindow/findbar.h"

#include <algorithm>
#include <chrono>

namespace cardwright {

using namespace std::chrono_literals;

CardFind::CardFind(CardDocument &document, FindBar &bar, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_bar(bar)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms); // counting waits for a pause in the typing
    connect(&m_soon, &QTimer::timeout, this, &CardFind::refresh);
    connect(&document, &CardDocument::changed, this, [this] {
        if (!m_bar.isHidden())
            m_soon.start();
    });
    connect(&document, &CardDocument::loaded, this, [this] { begin(0); });
    connect(&bar, &FindBar::queryChanged, this, [this] {
        if (m_current >= 0)
            begin(m_hits[m_current].range.begin);
        refresh();
    });
    connect(&bar, &FindBar::stepRequested, this, &CardFind::step);
    connect(&bar, &FindBar::replaceRequested, this, &CardFind::replaceOne);
    connect(&bar, &FindBar::replaceAllRequested, this, &CardFind::replaceAll);
}

void CardFind::begin(qsizetype byte)
{
    m_current = -1;
    m_from = byte;
}

void CardFind::refresh()
{
    m_soon.stop();
    const SearchHit shown = m_hits.value(m_current);
    const bool wasShown = m_current >= 0;
    m_hits = searchCard(m_document.card(), m_bar.query());
    m_current = wasShown ? m_hits.indexOf(shown) : -1;
    if (wasShown && m_current < 0)
        m_from = shown.range.begin;
    showCount();
    m_bar.setWritable(!m_document.isReadOnly() && !m_hits.isEmpty());
}

void CardFind::showCount()
{
    const int count = static_cast<int>(m_hits.size());
    if (m_bar.query().text.isEmpty())
        m_bar.setMessage(QString());
    else if (count == 0)
        m_bar.setMessage(tr("Not found"));
    else if (m_current >= 0)
        m_bar.setMessage(tr("%1 of %2", "place in a search").arg(m_current + 1).arg(count));
    else
        m_bar.setMessage(tr("%n found", nullptr, count));
}

void CardFind::step(int step)
{
    refresh();
    if (m_hits.isEmpty())
        return;
    qsizetype index = m_current + step;
    if (m_current < 0) {
        const auto next = std::partition_point(m_hits.cbegin(), m_hits.cend(), [this](const SearchHit &hit) {
            return hit.range.begin < m_from;
        });
        index = next - m_hits.cbegin() - (step > 0 ? 0 : 1);
    }
    goTo((index + m_hits.size()) % m_hits.size());
}

void CardFind::goTo(qsizetype index)
{
    m_current = index;
    showCount();
    const SearchHit hit = m_hits[index];
    int ordinal = 0;
    while (index - ordinal > 0 && m_hits[index - ordinal - 1].node == hit.node
           && m_hits[index - ordinal - 1].inTitle == hit.inTitle)
        ++ordinal;
    emit found(hit, ordinal);
}

// What is shown is replaced, and the next one is shown; where none is, the next one is shown first.
void CardFind::replaceOne()
{
    refresh();
    if (m_current < 0) {
        step(1);
        return;
    }
    const SearchHit hit = m_hits[m_current];
    const QString text = m_bar.replacement();
    const Replaced done = replaceFound(m_document, {hit}, text);
    begin(done.replaced > 0 ? hit.range.begin + text.toUtf8().size() : hit.range.end);
    refresh();
    if (!m_hits.isEmpty())
        step(1);
    if (done.replaced == 0)
        m_bar.setMessage(tr("That one has to stay"));
}

void CardFind::replaceAll()
{
    refresh();
    const Replaced done = replaceFound(m_document, m_hits, m_bar.replacement());
    m_current = -1;
    refresh();
    m_bar.setMessage(done.left == 0
                         ? tr("%n replaced", nullptr, done.replaced)
                         : tr("%n replaced, %1 have to stay", nullptr, done.replaced).arg(done.left));
}

} // namespace cardwright
