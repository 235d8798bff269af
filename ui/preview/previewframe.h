#pragma once

#include <QString>

namespace cardwright {

// How wide the card is shown: as the pane has it, or as on somebody else's screen, or on paper.
enum class PreviewFrame {
    Pane,     // letters shrink with the pane, down to a readable size
    TrueSize, // letters as large as in the finished page
    Phone,
    Laptop,
    Projector,
    Paper,
};

// The width in CSS pixels of a page in this frame; 0: as the pane has it.
int frameWidth(PreviewFrame frame);
// The height that is seen at once there; 0: as the pane has it.
int frameHeight(PreviewFrame frame);

// "phone", for the settings. Unknown names are the pane.
QString frameName(PreviewFrame frame);
PreviewFrame frameNamed(const QString &name);

// The next larger or smaller size that people know from browsers.
qreal nextZoom(qreal zoom, int direction);
inline constexpr qreal kLeastZoom = 0.25; // what the engine can do
inline constexpr qreal kMostZoom = 5.0;

} // namespace cardwright
