#pragma once

#include "render/renderer.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace cardwright {

// One state of a card, as values: it is rendered while the document goes on changing.
struct PreviewSource
{
    Card card;
    Match match;
    CardReading reading;
    RenderOptions options;
    quint64 revision = 0;
};

// What the page must do to show a state of the card.
struct PreviewUpdate
{
    quint64 revision = 0;
    bool whole = false; // the card anew, else only fragments
    int fragments = 0;  // how many change
    QString script;     // empty where nothing changes
};

// Renders off the GUI thread, one state at a time; of those that come meanwhile only the newest is
// kept. What it hands out is the way from the state handed out before.
class PreviewFeed : public QObject
{
    Q_OBJECT

public:
    explicit PreviewFeed(QObject *parent = nullptr);
    ~PreviewFeed() override;

    void render(const PreviewSource &source);
    // The page lost what it showed: the next update is whole.
    void forgetPage();
    // Another card comes: what is under way is dropped, and the next one is shown from its top.
    void startAnew();

signals:
    void rendered(const cardwright::PreviewUpdate &update);

private:
    struct Renderer;
    void start(const PreviewSource &source);
    void finish(int generation, const PreviewUpdate &update);

    std::shared_ptr<Renderer> m_renderer; // used by the pool's one thread
    std::optional<PreviewSource> m_next;
    int m_generation = 0;
    bool m_busy = false;
    bool m_whole = true;
    bool m_anew = true;
    QThreadPool m_pool; // last, so that it has finished before the rest goes
};

} // namespace cardwright
