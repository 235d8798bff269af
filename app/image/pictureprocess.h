#pragma once

#include "base/result.h"
#include "image/pictureprotocol.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>

class QDeadlineTimer;
class QProcess;

namespace cardwright {

// The helper, cardwright-image, as seen from the program. It is started with the first picture, killed
// when one takes too long, and started again for the next. Belongs to the thread that uses it.
class PictureProcess
{
public:
    // `stop` may be set from another thread: then the picture under way is given up. So it is after
    // `seconds`.
    PictureProcess(const QString &program, const std::atomic<bool> &stop, int seconds = kPictureWaitSeconds);
    ~PictureProcess();
    Q_DISABLE_COPY_MOVE(PictureProcess)

    // The picture in `file` written anew, as a `data:` address.
    Result<QByteArray> dataAddress(const QByteArray &file);

private:
    bool start();
    void end();
    bool read(char *bytes, qint64 size, const QDeadlineTimer &deadline);

    const QString m_program;
    const std::atomic<bool> &m_stop;
    const int m_seconds;
    std::unique_ptr<QProcess> m_process;
};

// Where the helper lies: beside the program as it was built, else where the package puts it.
QString pictureProgram();

} // namespace cardwright
