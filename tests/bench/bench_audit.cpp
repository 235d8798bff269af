// How long the audit takes: bench_audit CARD.md... Reading (outline, matching, answers) and rules apart;
// the median of many runs.
#include "audit/audit.h"
#include "audit/audittemplates.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace cardwright;

namespace {

constexpr int kRuns = 25;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    std::printf("%10s %10s %10s %9s  %s\n", "bytes", "read ms", "audit ms", "findings", "file");
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read.\n", argv[i]);
            return 2;
        }
        const QByteArray bytes = file.readAll();
        std::vector<double> reading;
        std::vector<double> auditing;
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
        }
        std::printf("%10lld %10.2f %10.2f %9lld  %s\n", static_cast<long long>(bytes.size()), median(reading), median(auditing),
                    static_cast<long long>(findings), argv[i]);
    }
    return 0;
}
