#pragma once

#include <QtGlobal>

namespace cardwright {

// How the program and its helper, cardwright-image, talk. The helper's standard input holds requests:
// a size as 32 bits, most significant byte first, then that many bytes of a picture file. For each of
// them its standard output gives a PictureAnswer, a size and that many bytes of the picture as written
// anew: a PNG or a JPEG, and none where the answer is not Fine.
enum class PictureAnswer : quint32 {
    Fine = 0,
    NotAPicture = 1, // none of the kinds that are read
    Damaged = 2,     // its data end early or contradict themselves
    TooManyPixels = 3,
    TooLarge = 4, // as written anew
};

inline constexpr qint64 kMostPictureBytes = 32 * 1024 * 1024; // of a file
inline constexpr qint64 kMostPixels = 50'000'000;
inline constexpr int kLongestSide = 32'767;
inline constexpr qint64 kMostWrittenBytes = 6 * 1024 * 1024; // of a picture as written anew

// For one picture. The first ends the helper from within, the second is what the program waits.
inline constexpr int kPictureProcessorSeconds = 5;
inline constexpr int kPictureWaitSeconds = 8;

} // namespace cardwright
