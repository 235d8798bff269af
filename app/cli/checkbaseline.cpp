#include "cli/check.h"

#include "base/file.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestBaseline = 64LL * 1024 * 1024;
constexpr int kVersion = 1;

QString nameOf(const CheckedCard &card)
{
    return QDir::cleanPath(card.place.name);
}

} // namespace

Result<Baseline> Baseline::read(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, kLargestBaseline);
    if (!bytes)
        return bytes.error();
    const QJsonObject root = QJsonDocument::fromJson(*bytes).object();
    if (root[u"version"].toInt() != kVersion || !root[u"files"].isObject())
        return Error{Error::Code::Malformed,
                     cliTr(QT_TRANSLATE_NOOP("Cli", "%1 is no baseline that this version can read. Write it anew with --write-baseline.")).arg(displayPath(path))};
    Baseline baseline;
    const QJsonObject files = root[u"files"].toObject();
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QJsonObject known = file.value().toObject();
        for (auto one = known.begin(); one != known.end(); ++one)
            baseline.m_files[file.key()].insert(one.key().section(u' ', 1), one.value().toInt());
    }
    return baseline;
}

void Baseline::accept(CheckedCard &card) const
{
    QHash<QString, int> left = m_files.value(nameOf(card));
    QList<Finding> findings;
    QStringList fingerprints;
    for (qsizetype i = 0; i < card.report.findings.size(); ++i) {
        int &known = left[card.fingerprints[i]];
        if (known > 0) {
            --known;
            ++card.accepted;
            continue;
        }
        findings.append(card.report.findings[i]);
        fingerprints.append(card.fingerprints[i]);
    }
    card.report.findings = findings;
    card.fingerprints = fingerprints;
}

// Rule and fingerprint: the first is for people who read a change of the file.
QByteArray Baseline::write(const QList<CheckedCard> &cards)
{
    QJsonObject files;
    for (const CheckedCard &card : cards) {
        QMap<QString, int> known;
        for (qsizetype i = 0; i < card.report.findings.size(); ++i)
            ++known[card.report.findings[i].rule + u' ' + card.fingerprints[i]];
        QJsonObject json;
        for (auto one = known.begin(); one != known.end(); ++one)
            json[one.key()] = one.value();
        if (!json.isEmpty())
            files[nameOf(card)] = json;
    }
    return QJsonDocument(QJsonObject{{u"version"_s, kVersion}, {u"files"_s, files}}).toJson();
}

} // namespace cardwright
