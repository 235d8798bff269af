#pragma once

#include <QDialog>
#include <QUrl>

namespace cardwright {

// Shows where a link of the card really leads before the browser goes there.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LinkDialog(const QUrl &address, QWidget *parent = nullptr);
};

// The address as it goes over the wire (names in punycode), as HTML with the host in bold.
QString addressHtml(const QUrl &address);

} // namespace cardwright
