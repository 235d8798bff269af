#include "image/picturesource.h"

#include "image/pictureshelf.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSet>

namespace cardwright {

namespace {

constexpr int kExportSeconds = 60;

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
