// From key press to changed pixels, as a person sees it:
//     keypixels X Y WIDTH HEIGHT COUNT GAP_MS
// types the letter "a" COUNT times into the window of $DISPLAY that has the focus, with GAP_MS between
// them, and looks at the screen region until it changes. Prints one number a line, in milliseconds:
// from the key to the first change, or "-" where none came within five seconds.

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

#include <sys/ipc.h>
#include <sys/shm.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
constexpr double kPatience = 5000; // milliseconds

double since(Clock::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

// A region of the screen, fetched through shared memory: fast enough to look every half millisecond.
class ScreenRegion
{
public:
    ScreenRegion(Display *display, int x, int y, unsigned width, unsigned height)
        : m_display(display)
        , m_x(x)
        , m_y(y)
    {
        const int screen = DefaultScreen(display);
        m_image = XShmCreateImage(display, DefaultVisual(display, screen), static_cast<unsigned>(DefaultDepth(display, screen)),
                                  ZPixmap, nullptr, &m_segment, width, height);
        m_size = static_cast<size_t>(m_image->bytes_per_line) * height;
        m_segment.shmid = shmget(IPC_PRIVATE, m_size, IPC_CREAT | 0600);
        m_segment.shmaddr = m_image->data = static_cast<char *>(shmat(m_segment.shmid, nullptr, 0));
        m_segment.readOnly = False;
        XShmAttach(display, &m_segment);
        XSync(display, False);
        shmctl(m_segment.shmid, IPC_RMID, nullptr);
    }

    bool differs(const std::vector<char> &before)
    {
        fetch();
        return std::memcmp(before.data(), m_image->data, m_size) != 0;
    }

    std::vector<char> pixels()
    {
        fetch();
        return {m_image->data, m_image->data + m_size};
    }

private:
    void fetch() { XShmGetImage(m_display, DefaultRootWindow(m_display), m_image, m_x, m_y, AllPlanes); }

    Display *m_display;
    int m_x;
    int m_y;
    size_t m_size = 0;
    XImage *m_image = nullptr;
    XShmSegmentInfo m_segment = {};
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 7) {
        std::fputs("Usage: keypixels X Y WIDTH HEIGHT COUNT GAP_MS\n", stderr);
        return 2;
    }
    Display *display = XOpenDisplay(nullptr);
    if (!display) {
        std::fputs("keypixels: no screen.\n", stderr);
        return 1;
    }
    ScreenRegion region(display, std::atoi(argv[1]), std::atoi(argv[2]), static_cast<unsigned>(std::atoi(argv[3])),
                  static_cast<unsigned>(std::atoi(argv[4])));
    const KeyCode key = XKeysymToKeycode(display, XK_a);
    const auto gap = std::chrono::milliseconds(std::atoi(argv[6]));
    for (int i = 0; i < std::atoi(argv[5]); ++i) {
        std::this_thread::sleep_for(gap);
        const std::vector<char> before = region.pixels();
        const Clock::time_point pressed = Clock::now();
        XTestFakeKeyEvent(display, key, True, 0);
        XTestFakeKeyEvent(display, key, False, 0);
        XFlush(display);
        bool changed = false;
        while (!(changed = region.differs(before)) && since(pressed) < kPatience)
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        if (changed)
            std::printf("%.2f\n", since(pressed));
        else
            std::puts("-");
        std::fflush(stdout);
    }
    XCloseDisplay(display);
    return 0;
}
