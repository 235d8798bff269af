#pragma once

#include <QString>

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace cardwright {

// Runs `body` in a forked child, where it may give up rights, set limits or mount things without
// harm to the other tests. What it returns comes back: empty is success, else what went wrong.
inline QString inChildProcess(const std::function<QString()> &body)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return QStringLiteral("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        const QByteArray words = body().toUtf8();
        const bool told =
            ::write(ends[1], words.constData(), static_cast<size_t>(words.size())) == words.size();
        ::_exit(told ? 0 : 1);
    }
    ::close(ends[1]);
    QByteArray words;
    char buffer[512];
    ssize_t count = 0;
    while (child > 0 && (count = ::read(ends[0], buffer, sizeof buffer)) > 0)
        words.append(buffer, count);
    ::close(ends[0]);
    int status = -1;
    if (child < 0 || ::waitpid(child, &status, 0) != child || status != 0)
        return QStringLiteral("the child ended with status %1, saying: ").arg(status)
               + QString::fromUtf8(words);
    return QString::fromUtf8(words);
}

// Root ignores permissions, so tests of them need another user's eyes.
inline bool becomeNobody()
{
    constexpr unsigned int kNobody = 65534;
    return ::setgroups(0, nullptr) == 0 && ::setresgid(kNobody, kNobody, kNobody) == 0
           && ::setresuid(kNobody, kNobody, kNobody) == 0;
}

} // namespace cardwright
