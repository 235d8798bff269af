// cardwright-image: reads pictures that may be hostile, in a process of its own that can be killed and
// has little to lose. What it takes and gives is in image/pictureprotocol.h.

#include "base/descriptor.h"
#include "image/helper/limits.h"
#include "image/helper/rewritepicture.h"

#include <QCoreApplication>
#include <QtEndian>

#include <unistd.h>

using namespace cardwright;

namespace {

bool readAll(char *bytes, qsizetype size)
{
    for (qsizetype at = 0; at < size;) {
        const ssize_t count =
            uninterrupted([&] { return ::read(STDIN_FILENO, bytes + at, static_cast<size_t>(size - at)); });
        if (count <= 0)
            return false;
        at += count;
    }
    return true;
}

bool writeAll(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t count = uninterrupted([&] {
            return ::write(STDOUT_FILENO, bytes.constData() + at, static_cast<size_t>(bytes.size() - at));
        });
        if (count <= 0)
            return false;
        at += count;
    }
    return true;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

int main(int argc, char *argv[])
{
    limitProcess();
    const QCoreApplication app(argc, argv); // plugins are looked for as it says
    if (argc > 1 || isatty(STDIN_FILENO) != 0) {
        const QByteArray usage = "cardwright-image: a helper of Cardwright, not to be started by hand.\n";
        return ::write(STDERR_FILENO, usage.constData(), static_cast<size_t>(usage.size())) < 0 ? 3 : 2;
    }
    for (;;) {
        char head[sizeof(quint32)];
        if (!readAll(head, sizeof head))
            return 0; // the program has nothing more, or is gone
        const auto size = qFromBigEndian<quint32>(head);
        if (size > kMostPictureBytes)
            return 2;
        QByteArray file(static_cast<qsizetype>(size), Qt::Uninitialized);
        if (!readAll(file.data(), file.size()))
            return 2;
        allowTimeForPicture();
        const RewrittenPicture picture = rewrittenPicture(file);
        if (!writeAll(bigEndian(static_cast<quint32>(picture.answer))
                      + bigEndian(static_cast<quint32>(picture.bytes.size())) + picture.bytes))
            return 2;
    }
}
