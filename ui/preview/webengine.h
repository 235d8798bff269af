#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <functional>

class QColor;
class QPageLayout;
class QWidget;

namespace cardwright {

// What the engine tells the view that it serves.
struct WebEngineReports
{
    std::function<void(bool loaded)> loaded;
    std::function<void()> died; // the process that draws; the program lives on
    std::function<void(const QString &pathId)> fieldActivated;
    std::function<void(const QString &address)> linkActivated;
};

// The web engine behind a narrow door. It is a module of its own, loaded while the window already
// stands: its library alone takes longer to load than everything else in the program. No other code
// includes WebEngine, and the module uses nothing of the program but this header.
class WebEngine
{
public:
    virtual ~WebEngine() = default;

    virtual QWidget *widget() const = 0; // belongs to the parent it was made with
    // Loads the shell into a new page, for the first time or after its process died.
    virtual void openPage() = 0;
    // Runs in our script's own world; `answer` may be empty.
    virtual void run(const QString &script, std::function<void(const QVariant &)> answer) = 0;
    virtual void setBackground(const QColor &colour) = 0; // seen until the card is there
    virtual void setZoom(qreal factor) = 0;
    // Marks the text in the page and shows the next place; empty text takes the marks away.
    virtual void find(const QString &text, bool backward, std::function<void(int count, int current)> answer) = 0;
    // A page that starts takes the keyboard, also from someone who is typing; one that is not live
    // cannot. In a live one a click or Tab may bring the keyboard there, the wheel may not.
    virtual void setLive(bool live) = 0;
    virtual int blockedRequests() const = 0;
};

// Prints pages of ours that nobody sees. They have an engine's profile of their own, and may no more
// than the preview's: no script, no request.
class WebPrinter
{
public:
    virtual ~WebPrinter() = default; // ends what is under way; no answer comes any more

    // One at a time. An empty answer: the page could not be loaded or printed.
    virtual void print(const QByteArray &html, const QPageLayout &layout,
                       std::function<void(const QByteArray &pdf)> answer) = 0;
    virtual int blockedRequests() const = 0;
};

// The module's two functions: a view in `parent` that serves `shell`, our page without content. The
// engine's command line is in the environment when the first one is made.
using MakeWebEngine = WebEngine *(*)(QWidget *parent, const QByteArray &shell, const WebEngineReports &reports);
inline constexpr char kMakeWebEngine[] = "cardwrightMakeWebEngine";
using MakeWebPrinter = WebPrinter *(*)();
inline constexpr char kMakeWebPrinter[] = "cardwrightMakeWebPrinter";
// Where the module's pages live: relative links in them lead there.
inline constexpr char kPageScheme[] = "card";

} // namespace cardwright
