#include "cli/check.h"

#include "audit/audittemplates.h"
#include "audit/carddates.h"
#include "base/file.h"
#include "card/statedtitle.h"
#include "cli/renamedreviews.h"
#include "schema/templateshelf.h"
#include "storage/cardfile.h"
#include "storage/reviewfile.h"
#include "workshop/watches.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>

#include <atomic>
#include <thread>
#include <vector>

namespace cardwright {

namespace {

// The same for the same fault wherever its lines move to, and in whatever language it is told.
QString fingerprintOf(const Card &card, const Finding &finding)
{
    QByteArray what = finding.rule.toUtf8() + '\n' + finding.fieldId.toUtf8() + '\n';
    const int node = card.indexOfKey(finding.node);
    if (!finding.range.isEmpty() && (node < 0 || finding.range != card.nodes()[node].heading))
        what += finding.range.of(card.bytes()).simplified();
    return QString::fromLatin1(QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().first(16));
}

Result<QByteArray> bytesOf(const CardPath &place)
{
    if (place.isInput)
        return readStandardInput();
    const Result<LoadedCard> loaded = loadCard(place.path);
    if (!loaded)
        return loaded.error();
    return loaded->bytes;
}

// What people said of the card, from the file beside it. One that is damaged, or of a later edition of
// which some would be missed, is told and left out.
void readReview(const CardPath &place, const Card &card, RenamedReviews &renamed, CheckedCard &checked)
{
    if (place.isInput)
        return;
    const QString path = reviewPathOf(place.path);
    if (!QFileInfo::exists(path)) {
        if (const RenamedReviews::Found found = renamed.find(card, place.path); !found.path.isEmpty()) {
            checked.reviewNotes.append(cliTr(QT_TRANSLATE_NOOP("Cli", "“%1” has no review, and “%2” speaks of texts that stand in it word for word (%3 of %4). If it is the review of this card, copy it to “%5”."))
                                           .arg(displayPath(place.name), displayPath(QFileInfo(found.path).fileName()))
                                           .arg(found.fit.matching)
                                           .arg(found.fit.of)
                                           .arg(displayPath(QFileInfo(path).fileName())));
        }
        return;
    }
    const Result<ReviewFile> file = loadReview(path);
    if (!file) {
        checked.reviewTrouble = cliTr(QT_TRANSLATE_NOOP("Cli", "%1 The card is checked without its review.")).arg(file.error().message);
    } else if (file->readOnly) {
        checked.reviewTrouble = cliTr(QT_TRANSLATE_NOOP("Cli", "The review file “%1” was written by a later version of this program. The card is checked without its review."))
                                    .arg(displayPath(path));
    } else {
        checked.review = file->review;
        for (const QString &strange : strangeIn(file->review))
            checked.reviewNotes.append(cliTr(QT_TRANSLATE_NOOP("Cli", "%1: %2 It is left out.")).arg(displayPath(path), displayPath(strange)));
    }
}

// What a workshop beside the card foresaw.
void readWatches(const CardPath &place, AuditOptions &how, CheckedCard &checked)
{
    if (place.isInput)
        return;
    const CardWatches found = watchesBeside(place.path, QLocale().name().left(2));
    how.watches = found.watches;
    for (const QString &trouble : found.troubles)
        checked.reviewNotes.append(cliTr(QT_TRANSLATE_NOOP("Cli", "%1 The card is checked without its reminders.")).arg(trouble));
    for (const ScheduledWatch &watch : found.watches) {
        const std::optional<WrittenDate> due = readDate(watch.due);
        if (due && (!checked.nextWatch.isValid() || firstDay(*due) < checked.nextWatch))
            checked.nextWatch = firstDay(*due);
    }
}

CheckedCard checkCard(const CardPath &place, const CheckOptions &options, RenamedReviews &renamed)
{
    CheckedCard checked;
    checked.place = place;
    const Result<QByteArray> bytes = bytesOf(place);
    if (!bytes) {
        checked.trouble = bytes.error().message;
        return checked;
    }
    const Card card(*bytes);
    // A readiness report asks whether the card may be published, whatever stage the project is at.
    std::optional<Stage> stage = options.stage;
    if (!stage && place.config && options.report.isEmpty())
        stage = place.config->stage();
    AuditOptions how;
    const Template *schema = nullptr;
    if (const ProjectConfig *config = place.config.get()) {
        how = config->options(stage.value_or(Stage::Publishing));
        const QString named = config->templateOf(place.isInput ? QString() : QFileInfo(place.path).absoluteFilePath());
        if (!named.isEmpty() && !options.schema) {
            const Result<const Template *> found = templateNamed(named);
            if (found)
                schema = *found;
            else
                checked.templateTrouble = found.error().message;
        }
    }
    if (options.schema)
        schema = options.schema;
    if (!schema)
        schema = userTemplates().namedBy(card);
    how.stage = stage.value_or(Stage::Publishing);
    how.today = options.today;
    how.levels.insert(options.levels);
    if (!options.noReview)
        readReview(place, card, renamed, checked);
    how.review = checked.review;
    readWatches(place, how, checked);
    const Match match = schema ? matchForAudit(card, *schema) : matchForAudit(card);
    checked.report = audit(card, match, CardReading(card, match), how);
    checked.title = statedTitle(card);
    checked.guessed = match.guessed;
    if (match.schema) {
        checked.templateId = match.schema->id();
        checked.templateName = match.schema->name(QLocale().name().left(2));
    }
    checked.reviewDays = how.reviewDays;
    for (const Finding &finding : std::as_const(checked.report.findings))
        checked.fingerprints.append(fingerprintOf(card, finding));
    for (const Finding &finding : std::as_const(checked.report.dismissed))
        checked.dismissedFingerprints.append(fingerprintOf(card, finding));
    if (!options.report.isEmpty())
        checked.bytes = *bytes;
    return checked;
}

} // namespace

QList<CheckedCard> checkCards(const QList<CardPath> &cards, const CheckOptions &options)
{
    std::vector<CheckedCard> results(static_cast<size_t>(cards.size()));
    std::atomic<qsizetype> next = 0;
    RenamedReviews renamed;
    const auto work = [&] {
        for (qsizetype i = next++; i < cards.size(); i = next++)
            results[static_cast<size_t>(i)] = checkCard(cards[i], options, renamed);
    };
    // One card alone is done before a thread would have come up.
    const qsizetype wanted = cards.size() < 4 ? 1 : qMin<qsizetype>(std::thread::hardware_concurrency(), cards.size());
    std::vector<std::thread> threads;
    for (qsizetype i = 1; i < wanted; ++i)
        threads.emplace_back(work);
    work();
    for (std::thread &thread : threads)
        thread.join();
    QList<CheckedCard> checked;
    checked.reserve(cards.size());
    for (CheckedCard &result : results)
        checked.append(std::move(result));
    return checked;
}

} // namespace cardwright
