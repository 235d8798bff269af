#pragma once

#include <string>
#include <vector>

namespace cardwright::faults {

// The file operations of this process, seen and made to fail. A program that is linked with faults.cpp
// calls the functions there in place of those of the C library; while nothing is planned they do nothing
// of their own. Every thread counts.

struct Plan
{
    enum class What {
        Watch,      // only list the calls
        FailOnce,   // call `at` reports `error` and does nothing
        FailFrom,   // as do all after it: the disk stays as it is
        LieOnce,    // call `at` does its work and reports `error`, as network drives do
        Shorten,    // call `at` reads or writes a part of what it is asked to
        Kill,       // the process is killed before call `at`
        Full,       // `room` bytes can be written, then the disk is full
    };

    What what = What::Watch;
    int at = 1;
    int error = 0;
    long long room = 0;
    int slowness = 0;          // ms that each fsync takes
    bool namelessFiles = true; // false: as on a file system that has no O_TMPFILE
    std::string only;          // a name of a call: no other is counted; empty: all are
};

struct Call
{
    std::string name;
    std::string path;   // absolute; of the file it works on, or that it makes
    std::string from;   // the earlier name, of rename and link
    std::string bytes;  // written
    unsigned long long file = 0; // the inode, where one is open
    bool creates = false;
    bool nameless = false;
    bool truncates = false;
    bool worked = false;
};

void begin(const Plan &plan);
// Nothing is planned any more. The calls since begin(), in order.
std::vector<Call> end();

} // namespace cardwright::faults
