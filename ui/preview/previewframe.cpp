#include "preview/previewframe.h"

#include <iterator>

namespace cardwright {

namespace {

struct Row
{
    PreviewFrame frame;
    const char *name;
    int width;
    int height;
};

constexpr Row kRows[] = {
    {PreviewFrame::Pane, "fit", 0, 0},
    {PreviewFrame::TrueSize, "true", 0, 0},
    {PreviewFrame::Phone, "phone", 390, 844},
    {PreviewFrame::Laptop, "laptop", 1280, 0},
    {PreviewFrame::Projector, "projector", 1920, 0},
    {PreviewFrame::Paper, "paper", 842, 0}, // A4 at 96 pixels an inch, and what it lies on
};

constexpr qreal kZooms[] = {0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0};

const Row &rowOf(PreviewFrame frame)
{
    return kRows[static_cast<size_t>(frame)];
}

} // namespace

int frameWidth(PreviewFrame frame)
{
    return rowOf(frame).width;
}

int frameHeight(PreviewFrame frame)
{
    return rowOf(frame).height;
}

QString frameName(PreviewFrame frame)
{
    return QString::fromLatin1(rowOf(frame).name);
}

PreviewFrame frameNamed(const QString &name)
{
    for (const Row &row : kRows) {
        if (name == QLatin1StringView(row.name))
            return row.frame;
    }
    return PreviewFrame::Pane;
}

qreal nextZoom(qreal zoom, int direction)
{
    constexpr qreal kSame = 0.01;
    if (direction > 0) {
        for (const qreal step : kZooms) {
            if (step > zoom + kSame)
                return step;
        }
        return kMostZoom;
    }
    for (auto step = std::rbegin(kZooms); step != std::rend(kZooms); ++step) {
        if (*step < zoom - kSame)
            return *step;
    }
    return kLeastZoom;
}

} // namespace cardwright
