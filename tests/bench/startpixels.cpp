// startpixels QUIET_MS PROGRAM [ARGUMENT...]: starts a program on $DISPLAY and prints the milliseconds
//   from the start to its main window on the screen, and
//   from the start to the last change of the right half of that window before QUIET_MS without one.
// The program runs on; its process id is the third number. Built by startup.sh: g++ -O2 -lX11 -lXext
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>

#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kPatienceMs = 30000;
constexpr int kFewColours = 8; // more than these are text, and not an empty pane

double msSince(Clock::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

struct Area
{
    int x, y, width, height;
};

// Where both editors show the page.
Area pageOf(const XWindowAttributes &frame)
{
    return {frame.x + frame.width * 11 / 20, frame.y + frame.height / 4, frame.width * 2 / 5, frame.height / 2};
}

class Pixels
{
public:
    explicit Pixels(Display *display)
        : m_display(display)
    {
        const int screen = DefaultScreen(display);
        m_image = XShmCreateImage(display, DefaultVisual(display, screen), unsigned(DefaultDepth(display, screen)),
                                  ZPixmap, nullptr, &m_segment, unsigned(DisplayWidth(display, screen)),
                                  unsigned(DisplayHeight(display, screen)));
        m_segment.shmid = shmget(IPC_PRIVATE, size_t(m_image->bytes_per_line) * size_t(m_image->height), IPC_CREAT | 0600);
        m_segment.shmaddr = m_image->data = static_cast<char *>(shmat(m_segment.shmid, nullptr, 0));
        m_segment.readOnly = False;
        XShmAttach(display, &m_segment);
        XSync(display, False);
        shmctl(m_segment.shmid, IPC_RMID, nullptr);
    }

    struct Look
    {
        uint64_t digest = 0;
        bool hasText = false;
    };
    Look look(const Area &area)
    {
        XShmGetImage(m_display, DefaultRootWindow(m_display), m_image, 0, 0, AllPlanes);
        Look look{1469598103934665603ULL, false};
        std::set<uint32_t> colours;
        for (int y = area.y; y < area.y + area.height && y < m_image->height; ++y) {
            const auto *line = reinterpret_cast<const uint32_t *>(m_image->data + y * m_image->bytes_per_line);
            for (int x = area.x; x < area.x + area.width && x < m_image->width; ++x) {
                look.digest = (look.digest ^ line[x]) * 1099511628211ULL;
                if (colours.size() <= kFewColours)
                    colours.insert(line[x]);
            }
        }
        look.hasText = colours.size() > kFewColours;
        return look;
    }

private:
    Display *m_display;
    XShmSegmentInfo m_segment{};
    XImage *m_image;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    Display *display = XOpenDisplay(nullptr);
    if (!display)
        return 3;
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSync(display, False);
    Pixels screen(display);

    const Clock::time_point begun = Clock::now();
    const pid_t program = fork();
    if (program == 0) {
        setsid();
        execvp(argv[2], argv + 2);
        _exit(127);
    }
    XWindowAttributes frame{};
    double shown = 0;
    while (shown == 0 && msSince(begun) < kPatienceMs && waitpid(program, nullptr, WNOHANG) == 0) {
        while (shown == 0 && XPending(display) > 0) {
            XEvent event;
            XNextEvent(display, &event);
            // The window manager's frame, or the window itself where there is none.
            if (event.type == MapNotify && XGetWindowAttributes(display, event.xmap.window, &frame) != 0
                && frame.width > 300 && frame.height > 200)
                shown = msSince(begun);
        }
        std::this_thread::sleep_for(std::chrono::microseconds(300));
    }
    if (shown == 0)
        return 1;

    double preview = 0;
    Pixels::Look last;
    Clock::time_point changed = Clock::now();
    while (msSince(begun) < kPatienceMs && (preview == 0 || msSince(changed) < atof(argv[1]))) {
        const double now = msSince(begun);
        const Pixels::Look look = screen.look(pageOf(frame));
        if (look.digest != last.digest) {
            changed = Clock::now();
            if (look.hasText)
                preview = now;
            if (getenv("STARTPIXELS_TRACE"))
                std::fprintf(stderr, "%.0f ms: %s\n", now, look.hasText ? "text" : "empty");
        }
        last = look;
        std::this_thread::sleep_for(std::chrono::milliseconds(8));
    }
    std::printf("%.0f %.0f %d\n", shown, preview, int(program));
    return preview > 0 ? 0 : 1;
}
