#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace cardwright {

class PictureShelf;

// What an address in a card shows: a `data:` address, or in words for the reader of the preview why
// there is no picture.
using PictureReader = std::function<QByteArray(const QByteArray &address)>;

// The pictures that lie beside a card, for RenderOptions::picture. They are read one after the other
// on a thread of its own, by a helper that is started with the first of them, and kept for as long as
// their file stays as it is.
class PictureSource : public QObject
{
    Q_OBJECT

public:
    explicit PictureSource(QObject *parent = nullptr);
    ~PictureSource() override;

    // Whose pictures: the path of the card; empty for one that has none yet.
    void setCard(const QString &path);
    // Instead: the pictures beside `file`, of which this is the address.
    QByteArray setFile(const QString &file);
    // True once a picture of this card was asked for.
    bool isInUse() const;
    // A reader for one drawing of the card. It never waits: what is not there yet is read by and by,
    // and changed() says when to draw again. May be called on any thread, and may outlive this object.
    PictureReader soon();
    // One that waits, for an export; a minute for all of its pictures together.
    PictureReader now();

signals:
    void changed(); // a picture is there that was not, or is another now

private:
    std::shared_ptr<PictureShelf> m_shelf;
};

// The picture in `file`, wherever it lies, as a `data:` address. Waits for it.
Result<QByteArray> readPictureFile(const QString &file);

// For a page that is handed on: pictures as `reader` gives them, and nothing where there is none. That
// is told to `refused`, once for each address; those of the web are no mistake of the card.
PictureReader picturesOnly(PictureReader reader,
                           std::function<void(const QByteArray &address, const QString &reason)> refused);

} // namespace cardwright
