#pragma once

#include "playbook/playbook.h"
#include "workshop/workshop.h"

namespace cardwright {

// A workshop to rehearse with: the steps of a ready agenda, twelve fictional people and the notes that
// they would write, about a dataset that does not exist. `language` has the words; English where there
// are none. Everything is there up to the first vote; nothing is decided yet.
Workshop rehearsal(const Playbook &playbook, const ReadyAgenda &agenda, const QString &language = {});

} // namespace cardwright
