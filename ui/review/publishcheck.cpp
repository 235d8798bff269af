#include "review/publishcheck.h"

#include "audit/audittemplates.h"
#include "audit/projectconfig.h"
#include "card/statedtitle.h"
#include "workshop/watches.h"

#include <QFileInfo>
#include <QLocale>

namespace cardwright {

PublishCheck publishCheck(const Card &card, const QString &path, const Review &review, const Template *named)
{
    PublishCheck check;
    const ProjectDemand demand = projectDemand(path, Stage::Publishing);
    check.faults = demand.faults;
    const Template *schema = demand.schema ? demand.schema : named;
    check.match = schema ? matchForAudit(card, *schema) : matchForAudit(card);
    AuditOptions options = demand.options;
    if (review != Review()) // else nobody has reviewed the card
        options.review = review;
    if (!path.isEmpty()) {
        const CardWatches watches = watchesBeside(path, QLocale().name().left(2));
        options.watches = watches.watches;
        check.faults += withoutReminders(watches);
    }
    check.report = audit(card, check.match, CardReading(card, check.match), options);
    check.gate = publishGate(check.report, demand.templateTrouble);
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
