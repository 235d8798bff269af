#include "image/pictureprocess.h"

#include "image/picturetext.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QtEndian>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlice = 50; // milliseconds; then it is looked whether to stop
constexpr int kStartSlices = 100;

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

Error refusal(PictureAnswer answer)
{
    switch (answer) {
    case PictureAnswer::NotAPicture:
        return {Error::Code::Refused, PictureText::tr("This file is not a PNG, JPEG, GIF or WebP picture.")};
    case PictureAnswer::TooManyPixels:
    case PictureAnswer::TooLarge:
        return {Error::Code::Refused,
                PictureText::tr("This picture is too large. Make it smaller and try again.")};
    case PictureAnswer::Fine:
    case PictureAnswer::Damaged:
        break;
    }
    return {Error::Code::Malformed, PictureText::tr("This picture is damaged.")};
}

// The helper may have been taken over by a picture: only what looks as agreed goes into a page.
QByteArray addressOf(const QByteArray &picture)
{
    if (picture.startsWith("\x89PNG\r\n\x1a\n"))
        return "data:image/png;base64," + picture.toBase64();
    if (picture.startsWith("\xff\xd8\xff"))
        return "data:image/jpeg;base64," + picture.toBase64();
    return {};
}

} // namespace

PictureProcess::PictureProcess(const QString &program, const std::atomic<bool> &stop, int seconds)
    : m_program(program)
    , m_stop(stop)
    , m_seconds(seconds)
{}

PictureProcess::~PictureProcess()
{
    end();
}

// It holds nothing that could be lost.
void PictureProcess::end()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished(1000);
    }
    m_process.reset();
}

bool PictureProcess::start()
{
    if (m_process && m_process->state() == QProcess::Running)
        return true;
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(m_program);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->setWorkingDirectory(u"/"_s);
    m_process->start(QIODevice::ReadWrite);
    for (int slice = 0; slice < kStartSlices && !m_stop; ++slice) {
        if (m_process->waitForStarted(kSlice))
            return true;
        if (m_process->state() == QProcess::NotRunning)
            return false;
    }
    return false;
}

bool PictureProcess::read(char *bytes, qint64 size, const QDeadlineTimer &deadline)
{
    for (qint64 at = 0;;) {
        const qint64 count = m_process->read(bytes + at, size - at);
        if (count < 0)
            return false;
        at += count;
        if (at == size)
            return true;
        if (m_stop || deadline.hasExpired())
            return false;
        const bool more = m_process->waitForReadyRead(
            static_cast<int>(std::clamp<qint64>(deadline.remainingTime(), 1, kSlice)));
        if (!more && m_process->state() == QProcess::NotRunning && m_process->bytesAvailable() == 0)
            return false;
    }
}

Result<QByteArray> PictureProcess::dataAddress(const QByteArray &file)
{
    if (!start()) {
        end();
        return Error{Error::Code::NotFound,
                     PictureText::tr("Pictures cannot be shown: the program cardwright-image is missing.")};
    }
    const QDeadlineTimer deadline(m_seconds * 1000);
    m_process->write(bigEndian(static_cast<quint32>(file.size())));
    m_process->write(file);
    char head[2 * sizeof(quint32)];
    QByteArray picture;
    bool whole = read(head, sizeof head, deadline);
    const auto answer = static_cast<PictureAnswer>(whole ? qFromBigEndian<quint32>(head) : 0U);
    const quint32 size = whole ? qFromBigEndian<quint32>(head + sizeof(quint32)) : 0U;
    if (whole && size <= kMostWrittenBytes) {
        picture.resize(static_cast<qsizetype>(size));
        whole = read(picture.data(), picture.size(), deadline);
    }
    if (!whole || size > kMostWrittenBytes) {
        end();
        return Error{Error::Code::Refused,
                     PictureText::tr("This picture takes too much time or memory to read.")};
    }
    if (answer != PictureAnswer::Fine)
        return refusal(answer);
    const QByteArray address = addressOf(picture);
    if (address.isEmpty())
        return refusal(PictureAnswer::Damaged);
    return address;
}

QString pictureProgram()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    for (const char *place : {CARDWRIGHT_HELPERS_BUILT, CARDWRIGHT_HELPERS_INSTALLED}) {
        const QString program = folder.filePath(QString::fromLatin1(place) + "/cardwright-image"_L1);
        if (QFile::exists(program))
            return program;
    }
    return folder.filePath(QString::fromLatin1(CARDWRIGHT_HELPERS_INSTALLED) + "/cardwright-image"_L1);
}

} // namespace cardwright
