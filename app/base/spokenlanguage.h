#pragma once

#include <QString>

namespace cardwright {

// While it lives, tr() speaks this language in this thread, whatever the window speaks: a workshop that is held in
// English stays English on the wall and on paper. A language without a translation is English. One may stand
// within another; an empty one is the window's again.
class SpeakIn
{
public:
    explicit SpeakIn(const QString &language);
    ~SpeakIn();
    SpeakIn(const SpeakIn &) = delete;
    SpeakIn &operator=(const SpeakIn &) = delete;

private:
    QString m_before;
};

} // namespace cardwright
