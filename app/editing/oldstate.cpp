#include "editing/oldstate.h"

#include "base/largememory.h"
#include "editing/readcard.h"

#include <QThreadPool>

#include <memory>

namespace cardwright {

namespace {

// One thread, and not one of those that read and audit: a state would wait there behind them, as large as it is.
QThreadPool &freeingThread()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

} // namespace

void letGo(OldState &&old)
{
    const bool isLarge = old.card.bytes().size() >= kLargeCard;
    giveBack(std::move(old.card).takeBytes());
    if (!isLarge)
        return;
    freeingThread().start([state = std::make_shared<OldState>(std::move(old))]() mutable { state.reset(); });
}

} // namespace cardwright
