#pragma once

#include "audit/audit.h"

#include <QByteArray>
#include <QDate>

namespace cardwright {

// What a readiness report tells; the same content gives the same bytes.
struct ReadinessReport
{
    QString fileName; // of the card, without its folder
    QString title;
    QString templateName; // empty: none fits
    bool guessed = false;
    QByteArray contentHash; // contentHash() of the card
    QDate date;
    Report report; // made with the review, or without one
    Review review; // empty where there is none
};

// SHA-256 of the bytes of a card, in hexadecimal: whoever has the file finds out whether it is the one.
QByteArray contentHash(QByteArrayView card);

QByteArray readinessMarkdown(const ReadinessReport &content);
// One file without a script and without anything from elsewhere; a content security policy says so.
QByteArray readinessHtml(const ReadinessReport &content);

// True for what the two above have made: such a file may be written again.
bool isReadinessReport(QByteArrayView bytes);

} // namespace cardwright
