#include "audit/readinessparts.h"

#include "audit/judgements.h"
#include "audit/publishgate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReadinessReport)
};

QString dayOf(const QString &moment)
{
    return moment.section(u'T', 0, 0);
}

// "Ana, 2026-03-01".
QString byWhom(const QString &who, const QString &when)
{
    const QString name = who.trimmed().isEmpty() ? Text::tr("somebody") : who;
    return when.isEmpty() ? name : u"%1, %2"_s.arg(name, dayOf(when));
}

QString placeOf(const FieldRef &field)
{
    if (field.isWholeCard())
        return Text::tr("The card as a whole");
    return field.title.isEmpty() ? field.path : field.title;
}

QString placesOf(const QList<FieldRef> &fields)
{
    QStringList places;
    for (const FieldRef &field : fields)
        places.append(placeOf(field));
    return places.join(u"; "_s);
}

// The first few of many, and how many there are besides.
QString beginningOf(const QStringList &places)
{
    constexpr qsizetype shown = 3;
    const QString text = places.first(qMin(places.size(), shown)).join(u"; "_s);
    return places.size() <= shown ? text : Text::tr("%1; and %n more", nullptr, static_cast<int>(places.size() - shown)).arg(text);
}

QString placeOf(const Finding &finding)
{
    return finding.line > 0 ? Text::tr("%1 (line %2)").arg(finding.place).arg(finding.line) : finding.place;
}

QString levelText(int level)
{
    return level > 0 ? QString::number(level) : QString();
}

QString stageText(Stage stage)
{
    return stage == Stage::Draft   ? Text::tr("draft")
        : stage == Stage::InReview ? Text::tr("in review")
                                   : Text::tr("publishing");
}

QString stateText(Answered state)
{
    return state == Answered::NotApplicable ? Text::tr("not applicable") : Text::tr("not disclosed");
}

ReadinessPart head(const ReadinessReport &content)
{
    ReadinessPart part;
    const auto fact = [&part](const QString &name, const QString &value) {
        if (!value.isEmpty())
            part.rows.append({name, value});
    };
    fact(Text::tr("File"), content.fileName);
    fact(Text::tr("SHA-256 of the file"), QString::fromLatin1(content.contentHash));
    fact(Text::tr("Date of this report"), content.date.toString(Qt::ISODate));
    fact(Text::tr("Checked for"), stageText(content.report.stage));
    fact(Text::tr("Template"),
         content.templateName.isEmpty() ? Text::tr("none fits")
             : content.guessed          ? Text::tr("%1 (guessed: the card names none)").arg(content.templateName)
                                        : content.templateName);
    fact(Text::tr("Review"), content.report.hasReview ? Text::tr("recorded beside the card") : Text::tr("none is recorded"));
    fact(Text::tr("Questions answered"),
         Text::tr("%1 of %2 that apply").arg(content.report.progress.answered).arg(content.report.progress.applicable));
    return part;
}

ReadinessPart gate(const ReadinessReport &content)
{
    ReadinessPart part;
    part.title = Text::tr("May it be published?");
    const PublishGate gate = publishGate(content.report);
    if (gate.isOpen())
        part.sentences.append(Text::tr("Yes: nothing that rules and records can see stands in the way."));
    else
        part.sentences.append(Text::tr("Not yet. In the way:"));
    for (const GateReason &reason : gate.against)
        part.points.append(reason.sentence);
    if (gate.isOpen())
        part.points = gate.mind;
    return part;
}

ReadinessPart findings(const ReadinessReport &content, Severity severity)
{
    ReadinessPart part;
    part.title = severity == Severity::ToDo ? Text::tr("To do") : Text::tr("Worth a look");
    part.columns = {Text::tr("Where"), Text::tr("What"), Text::tr("Rule")};
    for (const Finding &finding : content.report.findings) {
        if (finding.severity == severity)
            part.rows.append({placeOf(finding), finding.sentence, finding.rule});
    }
    part.ifEmpty = Text::tr("Nothing.");
    return part;
}

ReadinessPart minimum(const ReadinessReport &content)
{
    ReadinessPart part;
    part.title = Text::tr("The five minimum contents");
    part.columns = {Text::tr("Content"), Text::tr("State"), Text::tr("Answered by")};
    for (const MinimumContent &one : content.report.minimumContents) {
        const QString state = one.state == MinimumContent::State::Present ? Text::tr("present")
            : one.state == MinimumContent::State::Excused               ? Text::tr("excused")
                                                                        : Text::tr("missing");
        part.rows.append({one.name, state, beginningOf(one.places)});
    }
    part.ifEmpty = Text::tr("Not checked: the card fits no template.");
    return part;
}

ReadinessPart dimensions(const ReadinessReport &content)
{
    ReadinessPart part;
    part.title = Text::tr("The five dimensions");
    part.sentences.append(Text::tr("Each has its own figures. They are never added up: no one number says whether a card is good."));
    part.columns = {Text::tr("Dimension"), Text::tr("Answered"), Text::tr("To do"), Text::tr("Worth a look")};
    for (const DimensionFigure &one : content.report.dimensions) {
        part.rows.append({one.name, Text::tr("%1 of %2").arg(one.progress.answered).arg(one.progress.applicable), QString::number(one.toDo),
                          QString::number(one.look)});
    }
    part.ifEmpty = Text::tr("Not checked: the card fits no template.");
    return part;
}

ReadinessPart judgements(const ReadinessReport &content)
{
    ReadinessPart part;
    part.title = Text::tr("Judgements of people");
    part.columns = {Text::tr("Judgement"), Text::tr("Rating"),      Text::tr("Why"),
                    Text::tr("Evidence"),  Text::tr("Actions"),     Text::tr("Fluency needed (1–5)"),
                    Text::tr("Expertise needed (1–5)"), Text::tr("By")};
    const QString language = QLocale().name().left(2);
    for (const Judgement &one : content.review.judgements) {
        QString name = judgementName(one.judgement);
        if (!one.dimension.isEmpty())
            name = u"%1: %2"_s.arg(name, builtInTemplate().dimensionName(one.dimension, language));
        if (content.report.outdatedJudgements.contains(one.id))
            name = Text::tr("%1 (out of date: its evidence changed)").arg(name);
        part.rows.append({name, ratingName(one.rating), one.rationale, placesOf(one.evidence), one.actions, levelText(one.fluency),
                          levelText(one.expertise), byWhom(one.who, one.when)});
    }
    part.ifEmpty = Text::tr("None is recorded.");
    return part;
}

ReadinessPart sessions(const ReadinessReport &content)
{
    ReadinessPart part;
    part.title = Text::tr("Readers who were watched");
    part.columns = {Text::tr("Reader"),  Text::tr("Decision to take"), Text::tr("Conclusion"), Text::tr("Confidence (1–5)"),
                    Text::tr("Used"),    Text::tr("Minutes"),          Text::tr("Looked for in vain"), Text::tr("Recorded by")};
    for (const ReaderSession &one : content.review.sessions) {
        part.rows.append({one.agent, one.task, one.conclusion, levelText(one.confidence), placesOf(one.fields), levelText(one.minutes), one.misses,
                          byWhom(one.who, one.when)});
    }
    part.ifEmpty = Text::tr("None is recorded.");
    return part;
}

ReadinessPart approvals(const ReadinessReport &content)
{
    ReadinessPart part;
    part.title = Text::tr("Approvals");
    part.sentences.append(Text::tr("An approval is a recorded name, not a proof of who it was."));
    part.columns = {Text::tr("Who"), Text::tr("Role"), Text::tr("Approved"), Text::tr("Changed since")};
    for (const ApprovalState &one : content.report.approvals) {
        const QString name = one.signer.isEmpty() ? Text::tr("nobody is named") : one.name;
        const QString changed = one.isGiven() && one.isCurrent() ? Text::tr("nothing") : placesOf(one.changed + one.added + one.gone);
        part.rows.append({name, one.role, one.isGiven() ? byWhom(one.who, one.when) : Text::tr("not yet"), changed});
    }
    part.ifEmpty = Text::tr("Nobody is named who must approve the card.");
    return part;
}

ReadinessPart comments(const ReadinessReport &content)
{
    ReadinessPart part;
    part.title = Text::tr("Open comments");
    part.columns = {Text::tr("Where"), Text::tr("Comment"), Text::tr("State"), Text::tr("By")};
    for (const Comment &one : content.review.comments) {
        if (one.status == Comment::Status::Resolved)
            continue;
        const QString state = one.status == Comment::Status::MustFix ? Text::tr("must be fixed") : Text::tr("open");
        part.rows.append({placeOf(one.field), one.text, state, byWhom(one.who, one.when)});
    }
    part.ifEmpty = Text::tr("None.");
    return part;
}

ReadinessPart dismissals(const ReadinessReport &content)
{
    ReadinessPart part;
    part.title = Text::tr("Findings set aside");
    part.columns = {Text::tr("Where"), Text::tr("What"), Text::tr("Rule"), Text::tr("Why it was set aside"), Text::tr("By")};
    for (const Finding &finding : content.report.dismissed) {
        const auto found = std::find_if(content.review.dismissals.begin(), content.review.dismissals.end(),
                                        [&finding](const Dismissal &one) { return one.id == finding.dismissal; });
        const Dismissal dismissal = found == content.review.dismissals.end() ? Dismissal() : *found;
        part.rows.append({placeOf(finding), finding.sentence, finding.rule, dismissal.reason, byWhom(dismissal.who, dismissal.when)});
    }
    part.ifEmpty = Text::tr("None.");
    return part;
}

ReadinessPart excuses(const ReadinessReport &content)
{
    ReadinessPart part;
    part.title = Text::tr("Not applicable and not disclosed");
    part.sentences.append(Text::tr("These questions are left out of the count. A reviewer accepts or reopens each reason."));
    part.columns = {Text::tr("Where"), Text::tr("State"), Text::tr("Questions"), Text::tr("Reason"), Text::tr("Reviewer’s word")};
    for (const Excuse &one : content.report.excuses) {
        QString word = Text::tr("none yet");
        if (one.verdict) {
            const QString kind = one.verdict->kind == Verdict::Kind::Accepted ? Text::tr("accepted") : Text::tr("reopened");
            word = u"%1 (%2)"_s.arg(kind, byWhom(one.verdict->who, one.verdict->when));
            if (!one.verdict->note.trimmed().isEmpty())
                word += u": "_s + one.verdict->note;
        }
        part.rows.append({one.place, stateText(one.state), QString::number(one.covers), one.reason.isEmpty() ? Text::tr("none is given") : one.reason, word});
    }
    part.ifEmpty = Text::tr("None.");
    return part;
}

ReadinessPart unknowns(const ReadinessReport &content)
{
    ReadinessPart part;
    part.title = Text::tr("Known unknowns");
    part.sentences.append(Text::tr("What is said to be unknown counts as an answer, never against the card."));
    part.columns = {Text::tr("Where"), Text::tr("Reason")};
    for (const Excuse &one : content.report.unknowns)
        part.rows.append({one.place, one.reason});
    part.ifEmpty = Text::tr("None.");
    return part;
}

ReadinessPart owners(const ReadinessReport &content)
{
    ReadinessPart part;
    part.title = Text::tr("Owners");
    part.columns = {Text::tr("Where"), Text::tr("Owner")};
    for (const Owner &one : content.review.owners)
        part.rows.append({placeOf(one.field), one.name});
    part.ifEmpty = Text::tr("None is named.");
    return part;
}

ReadinessPart notChecked(const ReadinessReport &content)
{
    ReadinessPart part;
    part.title = Text::tr("Not checked");
    part.sentences.append(Text::tr("These rules could not be applied. That is not the same as nothing found."));
    part.columns = {Text::tr("Rule"), Text::tr("Why not")};
    for (const NotChecked &one : content.report.notChecked)
        part.rows.append({one.rule, one.reason});
    part.ifEmpty = Text::tr("None: every rule was applied.");
    return part;
}

} // namespace

QList<ReadinessPart> readinessParts(const ReadinessReport &content)
{
    return {head(content),       gate(content),      findings(content, Severity::ToDo), findings(content, Severity::Look),
            minimum(content),    dimensions(content), judgements(content),              sessions(content),
            approvals(content),  comments(content),  dismissals(content),               excuses(content),
            unknowns(content),   owners(content),    notChecked(content)};
}

QString readinessTitle(const ReadinessReport &content)
{
    const QString title = content.title.simplified().isEmpty() ? content.fileName : content.title;
    return Text::tr("Readiness of “%1”").arg(title);
}

} // namespace cardwright
