#include "cli/check.h"

#include "audit/audittemplates.h"
#include "storage/cardfile.h"

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

CheckedCard checkCard(const CardPath &place, const CheckOptions &options)
{
    CheckedCard checked;
    checked.place = place;
    const Result<QByteArray> bytes = bytesOf(place);
    if (!bytes) {
        checked.trouble = bytes.error().message;
        return checked;
    }
    const Card card(*bytes);
    AuditOptions how;
    how.today = options.today;
    how.stage = options.stage.value_or(Stage::Publishing);
    const Template *schema = nullptr;
    if (const ProjectConfig *config = place.config.get()) {
        how.stage = options.stage.value_or(config->stage().value_or(Stage::Publishing));
        how.reviewDays = config->reviewDays();
        how.required = config->required(how.stage);
        how.levels = config->levels();
        schema = auditTemplate(config->templateOf(place.isInput ? QString() : QFileInfo(place.path).absoluteFilePath()));
    }
    how.levels.insert(options.levels);
    const Match match = schema ? matchForAudit(card, *schema) : matchForAudit(card);
    checked.report = audit(card, match, CardReading(card, match), how);
    checked.title = card.title();
    checked.guessed = match.guessed;
    if (match.schema) {
        checked.templateId = match.schema->id();
        checked.templateName = match.schema->name(QLocale().name().left(2));
    }
    checked.reviewDays = how.reviewDays;
    for (const Finding &finding : std::as_const(checked.report.findings))
        checked.fingerprints.append(fingerprintOf(card, finding));
    return checked;
}

} // namespace

QList<CheckedCard> checkCards(const QList<CardPath> &cards, const CheckOptions &options)
{
    std::vector<CheckedCard> results(static_cast<size_t>(cards.size()));
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < cards.size(); i = next++)
            results[static_cast<size_t>(i)] = checkCard(cards[i], options);
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
