#include "image/helper/limits.h"

#include "image/pictureprotocol.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace cardwright {

namespace {

constexpr rlim_t kMegabyte = 1024 * 1024;
// The largest picture has 200 MB of pixels; turned, scaled or freed of its colour profile there are
// two of it for a moment, and the decoders have buffers of their own.
constexpr rlim_t kMostMemory = 640 * kMegabyte;
constexpr rlim_t kMostAddresses = 1536 * kMegabyte; // with the libraries and stacks of threads
constexpr rlim_t kMostFiles = 64;                   // plugins are opened as they are needed

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    setrlimit(resource, &both);
}

} // namespace

void limitProcess()
{
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, kMostFiles);
#ifndef __SANITIZE_ADDRESS__ // which maps terabytes
    limit(RLIMIT_DATA, kMostMemory);
    limit(RLIMIT_AS, kMostAddresses);
#endif
}

void allowTimeForPicture()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    rlimit time{};
    getrlimit(RLIMIT_CPU, &time);
    time.rlim_cur = seconds + 1 + kPictureProcessorSeconds; // the first second is only begun
    setrlimit(RLIMIT_CPU, &time);
}

} // namespace cardwright
