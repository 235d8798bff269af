#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace cardwright {

// A message for the bar above the card. Not modal: the work goes on.
struct BarMessage
{
    enum class Tone { Info, Warn, Bad };
    struct Button
    {
        QString text;
        std::function<void()> act;
    };

    Tone tone = Tone::Info;
    QString topic; // a new message replaces the one with the same topic
    QString sentence;
    QList<Button> buttons;
};

} // namespace cardwright
