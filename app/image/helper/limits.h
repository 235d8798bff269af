#pragma once

namespace cardwright {

// Takes from this process what reading a picture does not need: files, children, a core dump, more
// memory than the largest picture takes. Whatever breaks out of a decoder finds little here.
void limitProcess();

// Time for one more picture, from now. The process ends where it needs more.
void allowTimeForPicture();

} // namespace cardwright
