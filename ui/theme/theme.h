#pragma once

#include "card/card.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>
#include <QVariant>

class QApplication;
class QWidget;

namespace cardwright {

class SystemLook;

// The colours of one look, by what they are for (../shared look: window-light, window-dark).
struct Colours
{
    QColor window, pane, sunk, line, soft; // surfaces and hairlines
    QColor edge;                           // borders of controls: 3:1 on every surface
    QColor text, muted, accent, accentText, accentSoft;
    QColor telescope, periscope, microscope; // scopes, with their soft backgrounds
    QColor telescopeSoft, periscopeSoft, microscopeSoft;
    QColor bad, badSoft, warn, ok;
};

// Light, dark or as the system says (settings portal over D-Bus), each also in high contrast, applied to
// palette, style sheet and icons. Fusion with our own palette; type sizes 13/15/20/28, a 4 px grid.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QApplication &application);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode); // and remembers it in the settings
    bool isDark() const { return m_dark; }
    // What the user wishes here; the desktop may ask for it too.
    bool wantsHighContrast() const { return m_wantsHighContrast; }
    void setHighContrast(bool wanted); // and remembers it in the settings

    static const Colours &colours(); // of the current look
    static bool dark();
    static bool highContrast();

    // Pixel sizes from the application font, so that a user's larger font scales everything.
    static QFont body();    // 13
    static QFont label();   // 12
    static QFont strong();  // 13 semibold
    static QFont section(); // 20 semibold
    static QFont display(); // 28 bold
    static QFont lead();    // 15
    static QFont mono();

    // One of our own SVG icons (resources/icons/NAME.svg, drawn with currentColor) in a colour.
    static QIcon icon(const QString &name, const QColor &colour = QColor());
    static QPixmap pixmap(const QString &name, int size, const QColor &colour, qreal ratio);

    static QColor scopeColour(Scope scope);
    static QColor scopeSoft(Scope scope);
    static QString scopeWord(Scope scope); // translated: "At a glance", "Facts", "Why and how"

signals:
    void changed(); // the look changed: repaint what is painted by hand

private:
    void apply();

    QApplication &m_application;
    SystemLook *m_system;
    Mode m_mode = Mode::System;
    bool m_wantsHighContrast = false;
    bool m_dark = false;
    bool m_applied = false;
};

// `share` of `second` in `first`.
QColor mixed(const QColor &first, const QColor &second, qreal share);

// Sets a dynamic property that the style sheet looks at and shows its effect at once.
void setLook(QWidget *widget, const char *property, const QVariant &value);

} // namespace cardwright
