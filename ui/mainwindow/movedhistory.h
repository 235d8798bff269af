#pragma once

#include "base/beside.h"

#include <QObject>
#include <QSet>

namespace cardwright {

class CardDocument;
class FileController;

// A card that was renamed or moved while the program was closed left its history behind. Where that is likely it is
// asked about, once; the history goes along at the user's word alone.
class MovedHistory : public QObject
{
    Q_OBJECT

public:
    MovedHistory(CardDocument &document, FileController &files, QObject *parent);

private:
    void look();
    void ask(const QString &from);
    void withdraw();
    bool isFresh() const;

    CardDocument &m_document;
    FileController &m_files;
    LatestWork m_finder;
    QSet<QString> m_declined; // cards
};

} // namespace cardwright
