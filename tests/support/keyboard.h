#pragma once

#include <QString>
#include <QStringList>

#include <dlfcn.h>

#include <memory>

namespace cardwright {

// Keys for whoever has the focus on the X screen of this process, as a keyboard gives them. The two
// libraries are opened while running: xdotool, which the tests need too, brings them along.
class Keyboard
{
public:
    Keyboard()
        : m_x11(::dlopen("libX11.so.6", RTLD_NOW))
        , m_xtest(::dlopen("libXtst.so.6", RTLD_NOW))
    {
        if (m_x11 && m_xtest)
            m_display = at<void *(const char *)>(m_x11, "XOpenDisplay")(nullptr);
    }
    ~Keyboard()
    {
        if (m_display)
            at<int(void *)>(m_x11, "XCloseDisplay")(m_display);
    }
    Keyboard(const Keyboard &) = delete;
    Keyboard &operator=(const Keyboard &) = delete;

    bool isReady() const { return m_display != nullptr; }

    // "a", "space", "Return", or with a modifier: "Control_L+k".
    void press(const QString &key) const
    {
        const QStringList names = key.split(u'+');
        for (const QString &name : names)
            send(name, true);
        for (auto it = names.crbegin(); it != names.crend(); ++it)
            send(*it, false);
        at<int(void *, int)>(m_x11, "XSync")(m_display, 0);
    }

private:
    template<typename Function>
    static Function *at(void *library, const char *name)
    {
        return reinterpret_cast<Function *>(::dlsym(library, name));
    }
    void send(const QString &name, bool down) const
    {
        const unsigned long symbol = at<unsigned long(const char *)>(m_x11, "XStringToKeysym")(name.toLatin1().constData());
        const unsigned char code = at<unsigned char(void *, unsigned long)>(m_x11, "XKeysymToKeycode")(m_display, symbol);
        at<int(void *, unsigned int, int, unsigned long)>(m_xtest, "XTestFakeKeyEvent")(m_display, code, down, 0);
    }

    void *m_x11;
    void *m_xtest;
    void *m_display = nullptr;
};

} // namespace cardwright
