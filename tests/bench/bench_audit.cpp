// How long the audit takes: bench_audit CARD.md... Reading (outline, matching, answers) and rules apart,
// and the rules again with a review in which somebody spoke of every field; the median of many runs.
#include "audit/audit.h"
#include "audit/audittemplates.h"
#include "schema/reviewfields.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace cardwright;

namespace {

constexpr int kRuns = 25;

// As after a long review: a comment, an owner and a dismissal for each field, all five dimensions judged
// by all fields, ten approvals.
Review fullReview(const Card &card, const Match &match)
{
    Review review;
    const QList<FieldRef> fields = allFieldRefs(card, match);
    for (const FieldRef &field : fields) {
        review.comments.append({QStringLiteral("c"), field, QStringLiteral("Why?"), Comment::Status::Open, QStringLiteral("Ana"), {}, {}, {}, {}});
        review.owners.append({QStringLiteral("o"), field, QStringLiteral("Bo"), {}});
        review.dismissals.append({QStringLiteral("d"), QStringLiteral("placeholder-left"), field, {}, {}, {}, {}, {}, {}, {}});
    }
    for (const QString &dimension : dimensionIds()) {
        Judgement judgement;
        judgement.judgement = QStringLiteral("J1");
        judgement.dimension = dimension;
        judgement.evidence = fields;
        review.judgements.append(judgement);
    }
    for (int i = 0; i < 10; ++i) {
        const QString id = QString::number(i);
        review.signers.append({id, id, {}, {}});
        review.approvals.append({id, id, fields, {}, {}, {}, {}, {}});
    }
    return review;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    std::printf("%10s %10s %10s %11s %9s  %s\n", "bytes", "read ms", "audit ms", "with review", "findings", "file");
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read.\n", argv[i]);
            return 2;
        }
        const QByteArray bytes = file.readAll();
        std::vector<double> reading;
        std::vector<double> auditing;
        std::vector<double> withReview;
        const Card whole(bytes);
        AuditOptions reviewed;
        reviewed.review = fullReview(whole, matchForAudit(whole));
        qsizetype findings = 0;
        for (int run = 0; run < kRuns; ++run) {
            QElapsedTimer timer;
            timer.start();
            const Card card(bytes);
            const Match match = matchForAudit(card);
            const CardReading read(card, match);
            reading.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            timer.start();
            findings = audit(card, match, read).findings.size();
            auditing.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            timer.start();
            audit(card, match, read, reviewed);
            withReview.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::printf("%10lld %10.2f %10.2f %11.2f %9lld  %s\n", static_cast<long long>(bytes.size()), median(reading), median(auditing), median(withReview),
                    static_cast<long long>(findings), argv[i]);
    }
    return 0;
}
