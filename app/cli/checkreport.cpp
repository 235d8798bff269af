#include "cli/check.h"

#include "audit/publishgate.h"
#include "audit/readinessreport.h"
#include "base/file.h"

#include <QFileInfo>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 64LL * 1024 * 1024;

// A card and its report have the same ending: two names in the wrong order must not cost the card.
Done mayBeWritten(const QString &path)
{
    if (!QFileInfo::exists(path))
        return done();
    const Result<QByteArray> there = readFile(path, kLargestFile);
    if (there && (there->isEmpty() || isReadinessReport(*there)))
        return done();
    return Error{Error::Code::Refused,
                 cliTr(QT_TRANSLATE_NOOP("Cli", "“%1” is there already and is no readiness report. It was left as it is.")).arg(displayPath(path))};
}

} // namespace

int writeReadinessReport(const CheckedCard &card, const QString &path, const QDate &today)
{
    ReadinessReport content;
    content.fileName = card.place.isInput ? card.place.name : QFileInfo(card.place.path).fileName();
    content.title = card.title;
    content.templateName = card.templateName;
    content.guessed = card.guessed;
    content.contentHash = contentHash(card.bytes);
    content.date = today;
    content.report = card.report;
    content.review = card.review.value_or(Review());
    if (const Done may = mayBeWritten(path); !may)
        return fail(may.error().message);
    const bool isPage = path.endsWith(".html"_L1, Qt::CaseInsensitive);
    if (const Done written = writeFileSafely(path, isPage ? readinessHtml(content) : readinessMarkdown(content)); !written)
        return fail(written.error().message);

    const PublishGate gate = publishGate(card.report);
    const QString name = displayPath(card.place.name);
    QString text = gate.isOpen() ? cliTr(QT_TRANSLATE_NOOP("Cli", "%1: ready to publish, as far as rules and records can see.")).arg(name) + u'\n'
                                 : cliTr(QT_TRANSLATE_NOOP("Cli", "%1: not ready to publish:")).arg(name) + u'\n';
    for (const GateReason &reason : gate.against)
        text += u"  "_s + reason.sentence + u'\n';
    if (print(local(text)) != kFine)
        return kTrouble;
    return gate.isOpen() ? kFine : kFindings;
}

} // namespace cardwright
