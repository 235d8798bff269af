#pragma once

#include "support/testfiles.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

class QProcess;

namespace cardwright {

class Keyboard;

// The processes of the preview's engine, of a program by its process id.
QList<qint64> enginesOf(qint64 program);

// The one that draws the page, 0 if there is none (yet).
qint64 rendererOf(qint64 program);

// In the sandbox that one is a child of another and bears its name: it is the one with a filter of system calls.
qint64 filteredRendererOf(qint64 program);

// The real program in a process of its own, with a home of its own, its window in front on the X screen of this
// process. Needs xdotool.
class LiveWindow
{
public:
    LiveWindow(const QString &program, const QString &home);
    ~LiveWindow(); // ends it

    // Opens `card`, if one is named. False if no window came.
    bool start(const QString &card = {});
    QString fault() const { return m_fault; } // why none came
    void end(int signal);
    qint64 processId() const;

    // Where it keeps its recovery copies.
    QString copies() const;

private:
    QString m_path; // of the program
    QString m_home;
    QString m_fault;
    std::unique_ptr<QProcess> m_program;
};

// What a person presses to take up the work that a start offers: from the field in focus back into the message.
void pressRestore(const Keyboard &keyboard);

} // namespace cardwright
