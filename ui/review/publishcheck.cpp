#include "review/publishcheck.h"

#include "audit/audittemplates.h"
#include "audit/projectconfig.h"
#include "card/statedtitle.h"

#include <QFileInfo>
#include <QLocale>

namespace cardwright {

PublishCheck publishCheck(const Card &card, const QString &path, const Review &review, const Template *named)
{
    PublishCheck check;
    AuditOptions options;
    options.stage = Stage::Publishing;
    check.match = named ? matchForAudit(card, *named) : matchForAudit(card);
    const QString file = path.isEmpty() ? QString() : ProjectConfig::find(QFileInfo(path).absolutePath());
    if (!file.isEmpty()) {
        const Result<ProjectConfig> config = ProjectConfig::read(file, check.faults);
        if (config && config->isCard(path)) {
            options = config->options(Stage::Publishing);
            if (const Template *schema = auditTemplate(config->templateOf(path)))
                check.match = matchForAudit(card, *schema);
        } else if (!config) {
            check.faults.append(config.error().message);
        }
    }
    if (review != Review()) // else nobody has reviewed the card
        options.review = review;
    check.report = audit(card, check.match, CardReading(card, check.match), options);
    check.gate = publishGate(check.report);
    return check;
}

ReadinessReport readinessReport(const PublishCheck &check, const Card &card, const QString &path, const Review &review)
{
    ReadinessReport content;
    content.fileName = QFileInfo(path).fileName();
    content.title = statedTitle(card);
    content.templateName = check.match.schema ? check.match.schema->name(QLocale().name().left(2)) : QString();
    content.guessed = check.match.guessed;
    content.contentHash = contentHash(card.bytes());
    content.date = QDate::currentDate();
    content.report = check.report;
    content.review = review;
    return content;
}

} // namespace cardwright
