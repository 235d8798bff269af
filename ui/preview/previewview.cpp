#include "preview/previewview.h"

#include "preview/previewscript.h"
#include "preview/previewsetup.h"

#include "theme/theme.h"

#include <QChildEvent>
#include <QFile>
#include <QJsonArray>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

#include <cmath>
#include <utility>

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
constexpr int kWheelStep = 120;
constexpr int kRim = 12; // around a frame that is narrower than the pane

QString resource(const QString &name)
{
    QFile file(u":/preview/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the program.", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

} // namespace

PreviewView::PreviewView(MakeWebEngine makeEngine, std::function<PreviewSource()> source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_across(new QScrollBar(Qt::Horizontal, this))
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
    m_engine->widget()->installEventFilter(this);
    for (QObject *child : m_engine->widget()->children())
        child->installEventFilter(this);
    m_across->hide();
    connect(m_across, &QScrollBar::valueChanged, this, &PreviewView::applyFrame);
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
    m_drawing = m_sent; // what the page has begun it ends, and cards that follow fast do not queue up there
    m_outdated = m_sent;
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
    m_sent = true;
    m_engine->run(script, [this, update, load = m_load](const QVariant &complete) {
        if (load != m_load)
            return;
        m_sent = false;
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
    if (std::exchange(m_outdated, false)) { // another card has been opened meanwhile
        refresh();
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
    // The card's own script becomes a function that preview.js calls where a page of its own would.
    m_engine->run("cardPreview.setScript(() => {\n"_L1 + resource(u"card.js"_s) + "\n})"_L1, {});
    call(u"setPaperStyle"_s, {resource(u"print.css"_s)});
    call(u"setOwnStyle"_s, {QString::fromUtf8(m_ownStyle)});
    sendLook();
    applyFrame();
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
    m_sent = false;
    m_outdated = false;
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

void PreviewView::setLook(bool dark, bool highContrast, const QColor &background)
{
    m_dark = dark;
    m_highContrast = highContrast;
    m_engine->setBackground(background);
    if (m_ready)
        sendLook();
}

void PreviewView::setOwnStyle(const QByteArray &rules)
{
    if (std::exchange(m_ownStyle, rules) != rules && m_ready)
        call(u"setOwnStyle"_s, {QString::fromUtf8(rules)});
}

void PreviewView::setFrame(PreviewFrame frame)
{
    const bool paper = (frame == PreviewFrame::Paper) != (m_frame == PreviewFrame::Paper);
    m_frame = frame;
    m_zoom = 1.0;
    applyFrame();
    if (!paper)
        return;
    if (m_ready)
        sendLook();
    refresh();
}

void PreviewView::zoomBy(int direction)
{
    m_zoom = direction == 0 ? 1.0 : nextZoom(zoom(), direction) / usualZoom();
    applyFrame();
}

void PreviewView::find(const QString &text, bool backward, std::function<void(int, int)> answer)
{
    m_engine->find(text, backward, std::move(answer));
}

void PreviewView::askDepths(std::function<void(const QString &, const QString &)> answer)
{
    if (!m_showsCard)
        return;
    m_engine->run(previewCall(u"depths"_s, {}), [answer = std::move(answer)](const QVariant &depths) {
        answer(depths.toList().value(0).toString(), depths.toList().value(1).toString());
    });
}

void PreviewView::toggleDepth(const QString &depth)
{
    call(u"toggleDepth"_s, {depth});
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
    const QString look = m_highContrast ? u"contrast"_s : m_dark ? u"dark"_s : u"light"_s;
    call(u"setLook"_s, {look, m_dark, withoutMotion, m_frame == PreviewFrame::Paper});
}

// What the frame gives by itself in a pane of this width.
qreal PreviewView::usualZoom() const
{
    if (m_frame == PreviewFrame::TrueSize)
        return 1.0;
    if (const int wanted = frameWidth(m_frame); wanted > 0)
        return qBound(kLeastZoom, static_cast<qreal>(width()) / wanted, 1.0);
    return qBound(kSmallest, width() / kPageWidth, kLargest);
}

qreal PreviewView::zoom() const
{
    return qBound(kLeastZoom, usualZoom() * m_zoom, kMostZoom);
}

// Gives the page its place and its zoom, so that it has the frame's width in its own pixels.
void PreviewView::applyFrame()
{
    const qreal factor = zoom();
    QRect place = rect();
    if (const int wanted = frameWidth(m_frame); wanted > 0) {
        place.setWidth(static_cast<int>(std::lround(wanted * factor)));
        if (frameHeight(m_frame) > 0)
            place.setHeight(qMin(place.height(), static_cast<int>(std::lround(frameHeight(m_frame) * factor))));
    }
    const int hidden = place.width() - width();
    m_across->setVisible(hidden > 0);
    if (hidden > 0) {
        const int bar = m_across->sizeHint().height();
        place.setHeight(qMin(place.height(), height() - bar));
        m_across->setGeometry(0, height() - bar, width(), bar);
        m_across->setRange(0, hidden);
        m_across->setPageStep(width());
        place.moveLeft(-m_across->value());
    } else {
        place.moveLeft(-hidden / 2);
        if (height() - place.height() > 2 * kRim)
            place.moveTop(kRim);
    }
    m_engine->widget()->setGeometry(place);
    m_engine->setZoom(factor);
    if (m_ready)
        call(u"setZoom"_s, {factor});
    update();
    emit zoomChanged(factor, m_zoom != 1.0);
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
    applyFrame();
}

// What lies around a page that is narrower than the pane.
void PreviewView::paintEvent(QPaintEvent *)
{
    const QRect page = m_engine->widget()->geometry();
    if (page.contains(rect()))
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colours().sunk);
    painter.setPen(Theme::colours().line);
    painter.drawRect(page.adjusted(-1, -1, 0, 0));
}

// The engine draws in a widget of its own, which a new page may bring along.
bool PreviewView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildAdded) {
        static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
    } else if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            m_wheel += wheel->angleDelta().y();
            for (; std::abs(m_wheel) >= kWheelStep; m_wheel -= m_wheel > 0 ? kWheelStep : -kWheelStep)
                zoomBy(m_wheel > 0 ? 1 : -1);
            return true;
        }
        m_wheel = 0;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cardwright
