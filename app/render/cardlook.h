#pragma once

#include "base/result.h"
#include "card/lookchoices.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <functional>

namespace cardwright {

// What an organisation gives its cards. What is empty stays as it is by itself.
struct CardLook
{
    QByteArray design; // of cardDesigns()
    QByteArray accent; // "#1f5f8b"
    // The `data:` address of the logo, as cardwright-image gives it; what is none is not shown. Called on the
    // rendering thread.
    std::function<QByteArray()> logo;
    QString logoText; // what the logo shows, for those who do not see it
    QString footer;   // one line
};

// Their names, which are those of their style sheets.
const QByteArrayList &cardDesigns();

// `readPicture` gives the picture in a file as a `data:` address; it is called for the logo, at once. An
// error in words where something is not what it has to be.
Result<CardLook> readLook(const LookChoices &choices,
                          const std::function<Result<QByteArray>(const QString &file)> &readPicture);

// The rules that a look adds after card.css and print.css; empty where it adds none. Nothing of what is
// written in `look` gets into them but the three numbers of a colour.
QByteArray lookRules(const CardLook &look);

} // namespace cardwright
