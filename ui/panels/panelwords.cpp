#include "panels/panelwords.h"

#include "panels/answerpanel.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFindings = 3;

QString joined(const QStringList &labels)
{
    QString text = labels.value(0);
    for (qsizetype i = 1; i < labels.size(); ++i)
        text = AnswerPanel::tr("%1, or %2", "two options of a choice").arg(text, labels[i]);
    return text;
}

QString levelSentence(Scope scope)
{
    switch (scope) {
    case Scope::Telescope:
        return AnswerPanel::tr("At a glance: a few words that make sense to everybody, also to a reader who reads nothing else.");
    case Scope::Periscope:
        return AnswerPanel::tr("Facts: names, numbers, dates and links that a reader can check and work with.");
    case Scope::Microscope:
        return AnswerPanel::tr("Why and how: the reasons, steps and consequences, for a reader who has to judge or repeat the work.");
    case Scope::None:
        break;
    }
    return {};
}

} // namespace

QString helpOn(const SpecText *text, Scope scope)
{
    QStringList parts;
    if (text)
        parts.append(text->help);
    if (text && !text->example.isEmpty())
        parts.append(AnswerPanel::tr("For example: %1").arg(text->example));
    parts.append(levelSentence(scope));
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

QString findingLines(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        if (lines.size() == kMostFindings) {
            lines.append(AnswerPanel::tr("and %n more", nullptr, int(findings.size()) - kMostFindings));
            break;
        }
        lines.append(u"▲  "_s + finding.sentence);
    }
    return lines.join(u'\n');
}

QString sparedSentence(const Spared &spared)
{
    QString sentence;
    if (spared.by == Spared::By::Condition) {
        sentence = spared.chosen.isEmpty()
            ? AnswerPanel::tr("Asked only if “%1” says: %2.").arg(spared.title, joined(spared.asking))
            : AnswerPanel::tr("Doesn’t apply, because “%1” says: %2.").arg(spared.title, spared.chosen.join(u", "_s));
    } else if (spared.by == Spared::By::Heading) {
        switch (spared.state) {
        case Answered::NotKnown:
            sentence = AnswerPanel::tr("“%1” says: not known.").arg(spared.title);
            break;
        case Answered::NotDisclosed:
            sentence = AnswerPanel::tr("“%1” says: not disclosed.").arg(spared.title);
            break;
        case Answered::ToDo:
            sentence = AnswerPanel::tr("“%1” says: still waiting.").arg(spared.title);
            break;
        default:
            sentence = AnswerPanel::tr("“%1” says: doesn’t apply.").arg(spared.title);
        }
    }
    if (!sentence.isEmpty() && spared.answered)
        sentence += u' ' + AnswerPanel::tr("What is written here is kept.");
    return sentence;
}

} // namespace cardwright
