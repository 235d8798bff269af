#include "image/picturesource.h"

#include "image/picturefile.h"
#include "image/pictureprocess.h"
#include "image/pictureshelf.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSet>

namespace cardwright {

namespace {

constexpr int kExportSeconds = 60;

// Where it is a link, what it leads to: nobody but the user names a file here.
QFileInfo fileMeant(const QString &file)
{
    const QString real = QFileInfo(file).canonicalFilePath();
    return QFileInfo(real.isEmpty() ? file : real);
}

} // namespace

PictureSource::PictureSource(QObject *parent)
    : QObject(parent)
    , m_shelf(std::make_shared<PictureShelf>([this] { emit changed(); }))
{}

PictureSource::~PictureSource()
{
    m_shelf->close();
}

void PictureSource::setCard(const QString &path)
{
    m_shelf->setFolder(path.isEmpty() ? QString() : QFileInfo(path).absolutePath());
}

QByteArray PictureSource::setFile(const QString &file)
{
    const QFileInfo place = fileMeant(file);
    m_shelf->setFolder(place.absolutePath());
    return place.fileName().toUtf8().toPercentEncoding();
}

bool PictureSource::isInUse() const
{
    return m_shelf->isInUse();
}

PictureReader PictureSource::soon()
{
    m_shelf->beginRound();
    return
        [shelf = m_shelf](const QByteArray &address) { return shelf->picture(address, QDeadlineTimer(0)); };
}

PictureReader PictureSource::now()
{
    m_shelf->beginRound();
    return [shelf = m_shelf, deadline = QDeadlineTimer(kExportSeconds * 1000)](const QByteArray &address) {
        return shelf->picture(address, deadline);
    };
}

Result<QByteArray> readPictureFile(const QString &file)
{
    const QFileInfo place = fileMeant(file);
    const Result<PictureFile> read = readPicture(place.absolutePath(), place.fileName());
    if (!read)
        return read.error();
    const std::atomic<bool> stop = false;
    return PictureProcess(pictureProgram(), stop).dataAddress(read->bytes);
}

PictureReader picturesOnly(PictureReader reader,
                           std::function<void(const QByteArray &address, const QString &reason)> refused)
{
    return [reader = std::move(reader), refused = std::move(refused),
            told = std::make_shared<QSet<QByteArray>>()](const QByteArray &address) {
        const QByteArray shown = reader(address);
        if (shown.startsWith("data:"))
            return shown;
        if (!address.contains("://") && !told->contains(address)) {
            told->insert(address);
            refused(address, QString::fromUtf8(shown));
        }
        return QByteArray();
    };
}

} // namespace cardwright
