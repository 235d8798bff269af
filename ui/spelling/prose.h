#pragma once

namespace cardwright {

struct EditorContext;

// Whether an answer consists of words that a dictionary can judge: not of names, addresses or code.
bool isProse(const EditorContext &context);

} // namespace cardwright
