#pragma once

#include "card/card.h"

namespace cardwright {

// What the card is called: its title, else what its front matter says (`pretty_name`, then `title`, as hosts
// of datasets write them). May be empty.
QString statedTitle(const Card &card);

} // namespace cardwright
