#pragma once

#include "render/cardlook.h"
#include "schema/answers.h"

#include <QByteArray>
#include <QHash>

#include <functional>

namespace cardwright {

// How a card is drawn. The preview shows what the export shows.
struct RenderOptions
{
    bool showOpenQuestions = false; // unanswered ones as "open" instead of a count at the foot
    QByteArray theme;               // "light", "dark", "contrast" or empty: as the system says
    QByteArray depth;               // depths shown at first, of "tpm"; empty: all
    QString language;               // of the card's own controls; empty: as the card's
    bool embedSource = false;       // the Markdown goes along, so that the page opens as a card again
    bool forPrint = false;          // no script and no control, everything open
    CardLook look;
    // The `data:` address of a local picture as the card names it; empty: not shown. Called on the
    // rendering thread. Without it no picture is shown.
    std::function<QByteArray(const QByteArray &target)> picture;
};

// One patchable piece of the page: the element with this id holds exactly `html`.
struct Fragment
{
    // "b:" + path id: a body; "s:", "c:" + path id: a section's counts; "t:", "n:": the title;
    // "open:": the foot. Path ids hold no colon, so that no heading can take one of these.
    QByteArray id;
    QByteArray html;

    bool operator==(const Fragment &) const = default;
};

// The page's inside. Two with equal `shape` differ only in fragments.
struct RenderedCard
{
    QByteArray shape; // HTML with kFragmentMark where each fragment goes, in their order
    QList<Fragment> fragments;

    QByteArray html() const; // the shape with the fragments in place
};
inline constexpr char kFragmentMark = '\x02';

// HTML of bodies already rendered, by content; keeps a keystroke from rendering the whole card.
// Not thread-safe: one per rendering thread.
class RenderCache
{
public:
    struct Entry
    {
        QByteArray html;
        int round = 0;
    };
    QHash<QByteArray, Entry> entries;
    int round = 0;
};

// Renders what goes into the page's body. `cache` may be null.
RenderedCard renderCard(const Card &card, const Match &match, const CardReading &reading,
                        const RenderOptions &options, RenderCache *cache = nullptr);

// A whole self-contained HTML file: CSP with hashes, style, script, card. Same input, same bytes.
QByteArray renderPage(const Card &card, const Match &match, const CardReading &reading,
                      const RenderOptions &options);

// The page that the preview loads once: style, an empty body, no script.
QByteArray previewShell();

// The HTML of one Markdown text, safe to place in a page (design.md section 6): known tags only,
// URLs by the allow-list, raw HTML through the allow-list parser. `references` are link definition
// lines that count here too. Output is capped at 20 MB.
QByteArray renderMarkdown(const QByteArray &markdown, const QByteArray &references = {});

} // namespace cardwright
