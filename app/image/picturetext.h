#pragma once

#include <QCoreApplication>

namespace cardwright {

// What this room says about a picture.
struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

} // namespace cardwright
