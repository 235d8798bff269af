#include "cli/check.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString data(QString text)
{
    return text.replace(u'%', "%25"_L1).replace(u'\r', "%0D"_L1).replace(u'\n', "%0A"_L1);
}

QString property(QString text)
{
    return data(std::move(text)).replace(u':', "%3A"_L1).replace(u',', "%2C"_L1);
}

} // namespace

// Workflow commands: GitHub shows each beside its line. A card's own words cannot begin another one:
// their line breaks are escaped.
QByteArray checkGithub(const QList<CheckedCard> &cards)
{
    QString text;
    for (const CheckedCard &card : cards) {
        for (const Finding &finding : card.report.findings) {
            text += (finding.severity == Severity::ToDo ? u"::error file="_s : u"::warning file="_s) + property(card.place.name);
            if (finding.line > 0)
                text += u",line="_s + QString::number(finding.line) + u",col="_s + QString::number(finding.column);
            text += u",title="_s + property(finding.rule) + u"::"_s + data(finding.sentence + u" ("_s + finding.place + u')') + u'\n';
        }
    }
    return text.toUtf8();
}

} // namespace cardwright
