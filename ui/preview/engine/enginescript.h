#pragma once

#include <QObject>
#include <QString>

class QWebEnginePage;

namespace cardwright {

// What our script in the preview reports to the program. It is the only object that the page's side
// can reach, and only from the script's own world; what comes in is data from a card, nothing more.
class PreviewBridge : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public slots:
    void reportField(const QString &pathId);
    void reportLink(const QString &address);
    void copyText(const QString &text); // the card's buttons; pages may not reach the clipboard

signals:
    void fieldActivated(const QString &pathId);
    void linkActivated(const QString &address);
};

// Puts our script into every page that `page` loads, in a world apart from the page's own, with
// `bridge` as its way back.
void installPreviewScript(QWebEnginePage *page, PreviewBridge *bridge);

} // namespace cardwright
