#include "audit/publishgate.h"

#include <QCoreApplication>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Kind = GateReason::Kind;

QString said(const char *text, qsizetype count = -1)
{
    return QCoreApplication::translate("Audit", text, nullptr, static_cast<int>(count));
}

Kind kindOf(const QString &rule)
{
    static const QHash<QString, Kind> kinds = {
        {u"required-open"_s, Kind::Required},       {u"minimum-content"_s, Kind::Minimum},
        {u"comment-must-fix"_s, Kind::MustFix},     {u"excuse-reopened"_s, Kind::Excuses},
        {u"excuse-unjudged"_s, Kind::Excuses},      {u"dimensions-judged"_s, Kind::Judgements},
        {u"judgement-outdated"_s, Kind::Judgements}, {u"questions-owned"_s, Kind::Owners},
        {u"signed-off"_s, Kind::Approvals},         {u"approval-changed"_s, Kind::Approvals},
    };
    return kinds.value(rule, Kind::ToDo);
}

QString sentenceOf(Kind kind, qsizetype count)
{
    switch (kind) {
    case Kind::Stage:
        return said(QT_TRANSLATE_NOOP("Audit", "The card was checked for an earlier stage, not for publishing."));
    case Kind::Template:
        return QString(); // the error says it
    case Kind::NoReview:
        return said(QT_TRANSLATE_NOOP("Audit", "Nobody has reviewed the card: no judgement and no approval is recorded."));
    case Kind::Required:
        return said(QT_TRANSLATE_N_NOOP("Audit", "%n question(s) that this project asks for still without an answer."), count);
    case Kind::Minimum:
        return said(QT_TRANSLATE_N_NOOP("Audit", "%n of the five minimum contents missing."), count);
    case Kind::ToDo:
        return said(QT_TRANSLATE_N_NOOP("Audit", "%n thing(s) to do in the card."), count);
    case Kind::MustFix:
        return said(QT_TRANSLATE_N_NOOP("Audit", "%n comment(s) of reviewers that must be fixed."), count);
    case Kind::Excuses:
        return said(QT_TRANSLATE_N_NOOP("Audit", "%n reason(s) for “not applicable” or “not disclosed” that no reviewer has accepted."), count);
    case Kind::Judgements:
        return said(QT_TRANSLATE_N_NOOP("Audit", "%n judgement(s) missing, incomplete or out of date."), count);
    case Kind::Owners:
        return said(QT_TRANSLATE_N_NOOP("Audit", "%n question(s) without the owner that this project asks for."), count);
    case Kind::Approvals:
        return said(QT_TRANSLATE_N_NOOP("Audit", "%n approval(s) missing, or given before the card changed."), count);
    }
    return QString();
}

QStringList toMind(const Report &report)
{
    QStringList mind;
    if (const int looks = report.count(Severity::Look); looks > 0)
        mind.append(said(QT_TRANSLATE_N_NOOP("Audit", "%n thing(s) worth a look."), looks));
    if (!report.dismissed.isEmpty())
        mind.append(said(QT_TRANSLATE_N_NOOP("Audit", "%n finding(s) set aside by a person, each with a reason."), report.dismissed.size()));
    if (report.knownUnknowns > 0)
        mind.append(said(QT_TRANSLATE_N_NOOP("Audit", "%n known unknown(s): an answer too."), report.knownUnknowns));
    if (report.hasReview && report.approvals.isEmpty())
        mind.append(said(QT_TRANSLATE_NOOP("Audit", "Nobody is named who must approve the card.")));
    if (report.minimumContents.isEmpty())
        mind.append(said(QT_TRANSLATE_NOOP("Audit", "No template fits the card: the five minimum contents were not checked.")));
    const bool unread = std::any_of(report.notChecked.begin(), report.notChecked.end(),
                                    [](const NotChecked &rule) { return rule.cause == NotChecked::Cause::Language; });
    if (unread)
        mind.append(said(QT_TRANSLATE_NOOP("Audit", "The wording was not checked: the card is in a language that this program cannot read.")));
    return mind;
}

} // namespace

PublishGate publishGate(const Report &report, const QString &templateTrouble)
{
    QMap<Kind, QList<int>> found;
    if (report.stage != Stage::Publishing)
        found[Kind::Stage] = {};
    if (!report.hasReview)
        found[Kind::NoReview] = {};
    for (int i = 0; i < report.findings.size(); ++i) {
        if (report.findings[i].severity == Severity::ToDo)
            found[kindOf(report.findings[i].rule)].append(i);
    }
    if (!templateTrouble.isEmpty())
        found[Kind::Template] = {};
    PublishGate gate;
    for (auto one = found.begin(); one != found.end(); ++one)
        gate.against.append({one.key(), one.key() == Kind::Template ? templateTrouble : sentenceOf(one.key(), one->size()), *one});
    gate.mind = toMind(report);
    return gate;
}

} // namespace cardwright
