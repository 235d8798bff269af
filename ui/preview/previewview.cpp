#include "preview/previewview.h"

#include "preview/previewscript.h"
#include "preview/previewsetup.h"

#include <QJsonArray>
#include <QStyle>
#include <QVBoxLayout>

namespace cardwright {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kBetweenDrawings = 30; // milliseconds
constexpr int kBeforeNextPage = 100;
constexpr qint64 kSoonAfterLoad = 3000;
constexpr int kDeathsOfOneCard = 5;
constexpr qreal kPageWidth = 1100; // CSS pixels that "page width" fits into the pane
constexpr qreal kSmallest = 0.6;   // nine pixels a letter; a narrower pane gets a narrower page
constexpr qreal kLargest = 1.25;

} // namespace

PreviewView::PreviewView(MakeWebEngine makeEngine, std::function<PreviewSource()> source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
{
    WebEngineReports reports;
    reports.loaded = [this](bool loaded) { adoptPage(loaded); };
    reports.died = [this] { recover(); };
    reports.fieldActivated = [this](const QString &pathId) { emit fieldActivated(pathId); };
    reports.linkActivated = [this](const QString &address) { emit linkActivated(address); };
    {
        const PreviewFlagsInEnvironment flags;
        m_engine.reset(makeEngine(this, previewShell(), reports));
    }
    m_engine->widget()->setAccessibleName(tr("Preview of the card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_engine->widget());
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PreviewView::draw);
    connect(&m_feed, &PreviewFeed::rendered, this, &PreviewView::run);
    m_engine->openPage();
}

PreviewView::~PreviewView()
{
    m_ready = false;
}

// Drawn at once if the last drawing is some time ago, and at an even pace while changes keep coming.
void PreviewView::refresh()
{
    m_stale = true;
    if (m_soon.isActive() || !isVisible())
        return;
    const qint64 rested = m_sinceDrawing.isValid() ? m_sinceDrawing.elapsed() : kBetweenDrawings;
    m_soon.start(static_cast<int>(qBound(qint64(0), kBetweenDrawings - rested, kBetweenDrawings)));
}

void PreviewView::startAnew()
{
    m_feed.startAnew();
    m_drawing = false;
    m_showsCard = false;
    m_followed = QString();
    refresh();
}

void PreviewView::tryAgain()
{
    m_deaths = 0;
    refresh();
}

void PreviewView::draw()
{
    if (!m_stale || !m_ready || m_drawing || !isVisible())
        return;
    const PreviewSource source = m_source();
    if (hasGivenUp() && source.revision == m_revision)
        return;
    m_stale = false;
    m_drawing = true;
    m_revision = source.revision;
    m_sinceDrawing.start();
    m_feed.render(source);
}

void PreviewView::run(const PreviewUpdate &update)
{
    if (!m_ready)
        return;
    if (update.script.isEmpty()) {
        finishDrawing(update, true);
        return;
    }
    QString script = update.script;
    // One step for the first card and the place in it, or it would be drawn twice.
    if (!m_showsCard && !m_followed.isNull())
        script = "(() => { const complete = "_L1 + script + "; "_L1 + followCall() + "; return complete; })()"_L1;
    m_engine->run(script, [this, update, load = m_load](const QVariant &complete) {
        if (load == m_load)
            finishDrawing(update, complete.toBool());
    });
}

// The page has taken the update. Only now comes the next, so that a slow page is never overrun.
void PreviewView::finishDrawing(const PreviewUpdate &update, bool complete)
{
    if (!m_drawing || !m_ready)
        return;
    m_drawing = false;
    if (!complete && update.whole) { // not our page any more
        loseCard();
        openAgain();
        return;
    }
    if (!complete) {
        m_feed.forgetPage();
        m_stale = true;
    } else if (!m_showsCard) {
        m_showsCard = true;
        m_engine->setLive(true);
        if (m_deaths > 0)
            emit restored();
    }
    if (m_stale)
        refresh();
    emit drawn(update, m_sinceDrawing.nsecsElapsed() / 1000);
}

// A refused navigation reports a failed load too; the page is still there then.
void PreviewView::adoptPage(bool loaded)
{
    if (m_ready)
        return;
    if (!loaded) {
        openAgain();
        return;
    }
    m_engine->run(previewCall(u"isComplete"_s, {}), [this, load = m_load](const QVariant &complete) {
        if (load != m_load || m_ready)
            return;
        if (complete.toBool())
            startDrawing();
        else
            openAgain();
    });
}

void PreviewView::startDrawing()
{
    m_ready = true;
    m_sinceLoad.start();
    sendLook();
    applyZoom();
    refresh();
}

void PreviewView::openAgain()
{
    QTimer::singleShot(kBeforeNextPage, this, [this, load = m_load] {
        if (load == m_load && !m_ready) {
            ++m_load;
            m_engine->openPage();
        }
    });
}

void PreviewView::recover()
{
    // Dead soon after it was drawn, and again: the card itself may be what the engine dies of.
    const bool again =
        m_revision == m_fatal && m_sinceLoad.isValid() && m_sinceLoad.elapsed() < kSoonAfterLoad;
    m_deaths = again ? m_deaths + 1 : 1;
    m_fatal = m_revision;
    loseCard();
    emit stopped();
    if (hasGivenUp())
        emit gaveUp();
    openAgain();
}

void PreviewView::loseCard()
{
    ++m_load;
    m_ready = false;
    m_showsCard = false;
    m_drawing = false;
    m_stale = true;
    m_engine->setLive(false);
    m_feed.forgetPage();
}

bool PreviewView::hasGivenUp() const
{
    return m_deaths >= kDeathsOfOneCard;
}

void PreviewView::follow(const QString &pathId)
{
    m_followed = pathId;
    if (m_showsCard)
        m_engine->run(followCall(), {});
}

void PreviewView::setLook(bool dark, const QColor &background)
{
    m_dark = dark;
    m_engine->setBackground(background);
    if (m_ready)
        sendLook();
}

void PreviewView::setTrueSize(bool trueSize)
{
    m_trueSize = trueSize;
    applyZoom();
}

void PreviewView::call(const QString &function, const QJsonArray &arguments)
{
    m_engine->run(previewCall(function, arguments), {});
}

QString PreviewView::followCall() const
{
    return previewCall(u"follow"_s, {m_followed.isNull() ? QJsonValue() : QJsonValue(m_followed)});
}

void PreviewView::sendLook()
{
    const bool withoutMotion = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    call(u"setLook"_s, {m_dark ? u"dark"_s : u"light"_s, withoutMotion});
}

void PreviewView::applyZoom()
{
    const qreal zoom = m_trueSize ? 1.0 : qBound(kSmallest, width() / kPageWidth, kLargest);
    m_engine->setZoom(zoom);
    if (m_ready)
        call(u"setZoom"_s, {zoom});
}

void PreviewView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyZoom();
}

} // namespace cardwright
