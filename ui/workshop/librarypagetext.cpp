#include "designer/opendesigner.h"
#include "workshop/earlierruns.h"
#include "workshop/librarylist.h"
#include "workshop/librarypage.h"
#include "workshop/librarytext.h"
#include "workshop/numberfield.h"
#include "workshop/teamworkshop.h"
#include "workshop/workshop.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualGroup = 6;
constexpr int kLargestGroup = 200;

QPushButton *button(const QString &text, const QString &name, const QString &kind = {})
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(kind != "link"_L1); // Enter presses it too
    if (!kind.isEmpty())
        made->setProperty("kind", kind);
    return made;
}

QString howWord(StepFor how)
{
    switch (how) {
    case StepFor::Alone:
        return LibraryPage::tr("each alone");
    case StepFor::Pairs:
        return LibraryPage::tr("in pairs");
    case StepFor::Group:
        return LibraryPage::tr("together");
    case StepFor::Facilitator:
        break;
    }
    return LibraryPage::tr("the facilitator");
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

void LibraryPage::fill(LibraryText &text)
{
    const QString id = m_list->chosen();
    if (const Activity *activity = m_playbook.activity(id)) {
        fillActivity(text, *activity);
    } else if (const Foundation *foundation = m_playbook.foundation(id)) {
        fillFoundation(text, *foundation);
    } else {
        bool found = false;
        for (const Pattern &pattern : m_playbook.patterns) {
            if (pattern.id == id) {
                fillPattern(text, pattern);
                found = true;
            }
        }
        if (!found)
            fillStanding(text);
    }
    text.gap(20);
    text.add(u"%1 (%2)"_s.arg(m_playbook.attribution, m_playbook.license), u"small"_s)->setObjectName(u"libraryAttribution"_s);
}

void LibraryPage::fillStanding(LibraryText &text)
{
    const PlaybookModule *module = m_playbook.module(m_module);
    if (!module)
        return;
    text.add(tr("%1 (%2)", "our name of a module, the Playbook's").arg(module->plain, module->title), u"title"_s);
    text.add(module->text, u"lead"_s);
    text.add(module->outcome, u"muted"_s);
    text.heading(tr("Where you stand"));
    fillFile(text);
    const Workshop nobody;
    const Workshop &shown = workshop() ? *workshop() : nobody;
    const QList<Produced> produced = producedIn(shown, m_playbook, m_module);
    for (const Produced &one : produced) {
        const QString amount = one.amount.isEmpty() ? tr("not yet") : one.amount;
        text.row(one.amount.isEmpty() ? u"○"_s : u"●"_s, {}, tr("%1: %2", "what there is, how much").arg(one.what, amount));
    }
    if (const QStringList gaps = gapsIn(shown, m_playbook, m_module); !gaps.isEmpty()) {
        text.heading(tr("Worth a look"));
        for (const QString &gap : gaps)
            text.row(u"!"_s, {}, gap);
    }
    const NextActivity next = nextIn(shown, m_playbook, m_module);
    text.heading(tr("What comes next"));
    QList<QWidget *> row;
    if (!next.activity.isEmpty()) {
        text.add(titleOf(m_playbook.activities, next.activity), u"heading"_s)->setObjectName(u"libraryNext"_s);
        QPushButton *go = button(tr("Look at it"), u"libraryOpenNext"_s, u"primary"_s);
        connect(go, &QPushButton::clicked, this, [this, next] { open(next.activity); });
        row.append(go);
    }
    text.add(next.why, u"muted"_s)->setObjectName(u"libraryWhy"_s);
    if (m_module == "ask"_L1 || m_module == "inspect"_L1) {
        QPushButton *agenda = button(tr("A workshop with an agenda…"), u"libraryAgenda"_s);
        connect(agenda, &QPushButton::clicked, this, &LibraryPage::agendaWanted);
        row.append(agenda);
    }
    if (m_module == "ask"_L1)
        row.append(designerButton(shown.draft.file));
    if (m_module == "answer"_L1) {
        QPushButton *plan = button(tr("Show the narrative plan beside the card"), u"libraryNarrative"_s);
        connect(plan, &QPushButton::clicked, this, &LibraryPage::narrativeWanted);
        plan->setEnabled(m_cardOpen);
        if (!m_cardOpen)
            plan->setToolTip(tr("Open the card first"));
        row.append(plan);
    }
    text.buttons(row);
    if (m_module == "audit"_L1 && !m_cardOpen)
        text.add(tr("No card is open. The activities can be read and done all the same; comments and judgements in the "
                    "review need the card."),
                 u"muted"_s)
            ->setObjectName(u"libraryNoCard"_s);
}

// Which workshop all this is told from.
void LibraryPage::fillFile(LibraryText &text)
{
    const QString name = QFileInfo(m_team.path()).fileName();
    QString sentence;
    if (!m_team.fault().isEmpty())
        sentence = m_team.fault();
    else if (!m_team.session())
        sentence = tr("There is no workshop file yet. The first activity that you start makes one, beside the card.");
    else if (m_team.session()->isRehearsal())
        sentence = tr("As in the rehearsal that is open; nothing of it is kept.");
    else if (m_team.from() == TeamWorkshop::From::Console)
        sentence = tr("As in the workshop that is open, “%1”.").arg(name);
    else if (m_team.from() == TeamWorkshop::From::BesideCard)
        sentence = tr("As in “%1”, beside the card.").arg(name);
    else
        sentence = tr("As in “%1”, the workshop used last.").arg(name);
    text.add(sentence, u"muted"_s)->setObjectName(u"libraryFile"_s);
    QList<QWidget *> row;
    if (workshop() && !workshop()->steps.isEmpty()) {
        QPushButton *goOn = button(tr("Go on with the workshop"), u"libraryGoOn"_s);
        goOn->setToolTip(workshop()->title);
        connect(goOn, &QPushButton::clicked, this, &LibraryPage::goOnWanted);
        row.append(goOn);
    }
    if (!m_team.isRunning()) {
        QPushButton *other = button(tr("Another workshop…"), u"libraryOther"_s, u"link"_s);
        connect(other, &QPushButton::clicked, this, &LibraryPage::otherWorkshopWanted);
        row.append(other);
    }
    text.buttons(row);
}

void LibraryPage::fillActivity(LibraryText &text, const Activity &activity)
{
    const ActivityState state = workshop() ? activityState(*workshop(), activity.id) : ActivityState::NotYet;
    text.add(activity.title, u"title"_s)->setObjectName(u"libraryTitle"_s);
    text.add(activity.goal, u"lead"_s);
    if (activity.isOurs(u"goal"))
        text.mark();
    text.add(capital((QStringList{stateWord(state)} + factsOf(activity)).join(u" · "_s)), u"muted"_s)
        ->setObjectName(u"libraryFacts"_s);
    fillButtons(text, activity);
    if (activity.looksAtCard && !m_cardOpen)
        text.add(tr("This looks at a card, and none is open. Open one first, or look at one on paper."), u"muted"_s)
            ->setObjectName(u"libraryNeedsCard"_s);
    text.gap(8);
    text.add(activity.about, {});
    if (activity.isOurs(u"about"))
        text.mark();

    text.heading(tr("Before it"), activity.isOurs(u"prerequisites"));
    if (activity.prerequisites.isEmpty())
        text.add(tr("Nothing has to be done before."), {});
    for (const QString &before : activity.prerequisites) {
        const ActivityState had = workshop() ? activityState(*workshop(), before) : ActivityState::NotYet;
        const bool isMet = had == ActivityState::Finished;
        QPushButton *link = text.link(isMet ? u"✓"_s : u"○"_s,
                                      tr("%1 (%2)", "an activity, how far it is")
                                          .arg(titleOf(m_playbook.activities, before), stateWord(had)),
                                      [this, before] { open(before); });
        link->setObjectName(u"before:"_s + before);
    }
    if (activity.anyPrerequisite)
        text.add(tr("One of these is enough."), u"muted"_s);
    if (workshop() && !openBefore(*workshop(), m_playbook, activity).isEmpty())
        text.add(tr("You can begin all the same: what is missing can be written as you go."), u"muted"_s);
    for (const QString &foundation : activity.foundations) {
        text.link(u"→"_s, tr("Good to know: %1").arg(titleOf(m_playbook.foundations, foundation)),
                  [this, foundation] { open(foundation); });
    }

    fillSteps(text, activity);
    text.heading(tr("Worksheet"), activity.isOurs(u"worksheet"));
    QStringList parts;
    for (const WorksheetPart &part : activity.worksheet.parts)
        parts.append(part.title);
    text.add(tr("%1: %2", "kind of worksheet, its parts").arg(capital(worksheetWord(activity.worksheet.kind)), parts.join(u" · "_s)), {});
    text.heading(tr("Tips"), activity.isOurs(u"tips"));
    text.bullets(activity.tips);
    text.heading(tr("What you have then"), activity.isOurs(u"outcomes"));
    text.bullets(activity.outcomes);
    if (!activity.next.isEmpty()) {
        text.heading(tr("What follows"), activity.isOurs(u"next"));
        addLinks(text, activity.next);
    }
}

void LibraryPage::fillButtons(LibraryText &text, const Activity &activity)
{
    const Workshop *team = workshop();
    const ActivityState state = team ? activityState(*team, activity.id) : ActivityState::NotYet;
    const bool isBegun = state == ActivityState::Begun || state == ActivityState::Finished;
    QPushButton *alone = button(isBegun ? tr("Go on alone") : tr("Start alone"), u"libraryAlone"_s, u"primary"_s);
    QPushButton *group = button(isBegun ? tr("Go on with a group") : tr("Start with a group"), u"libraryGroup"_s);
    auto *people = new NumberField;
    people->setObjectName(u"libraryPeople"_s);
    people->setRange(2, kLargestGroup);
    people->setValue(team && team->headcount > 1 ? team->headcount : kUsualGroup);
    people->setSuffix(tr(" people"));
    constexpr int kInside = 20; // a style sheet reckons without the margins of the text
    const QString longest = QString::number(kLargestGroup) + people->suffix();
    people->setStyleSheet(u"QAbstractSpinBox { min-width: %1px; }"_s.arg(people->fontMetrics().horizontalAdvance(longest) + kInside));
    people->setAccessibleName(tr("How many people are in the group"));
    connect(alone, &QPushButton::clicked, this, [this, id = activity.id] { emit startRequested(id, 1); });
    connect(group, &QPushButton::clicked, this, [this, people, id = activity.id] { emit startRequested(id, people->value()); });
    text.buttons({alone, group, people});
    if (!team)
        return;
    QList<QWidget *> row;
    QList<QWidget *> ofCard;
    const bool isDone = state == ActivityState::Finished;
    const bool isSkipped = state == ActivityState::Skipped;
    QPushButton *done = button(isDone ? tr("Not done yet") : tr("Mark as done"), u"libraryDone"_s);
    connect(done, &QPushButton::clicked, this, [this, isDone, id = activity.id] {
        edit(tr("Mark as done"), [&](Workshop &changed) { setDone(changed, id, !isDone); });
    });
    row.append(done);
    if (!isBegun) {
        QPushButton *skip = button(isSkipped ? tr("Do not skip it") : tr("Skip it"), u"librarySkip"_s);
        skip->setToolTip(tr("The workshop file says that it was skipped"));
        connect(skip, &QPushButton::clicked, this, [this, isSkipped, &activity] {
            edit(tr("Skip an activity"), [&](Workshop &changed) { setSkipped(changed, activity, !isSkipped); });
        });
        row.append(skip);
    }
    if (activity.repeats && hasEntries(*team, activity.id)) {
        QPushButton *again = button(tr("Begin a new sheet"), u"libraryAgain"_s);
        again->setToolTip(tr("What stands there is kept beside it, to compare with."));
        connect(again, &QPushButton::clicked, this, [this, id = activity.id] {
            edit(tr("Begin a new sheet"),
                 [&](Workshop &changed) { putRunAway(changed, id, QDateTime::currentDateTimeUtc()); });
        });
        row.append(again);
    }
    if (activity.id == "dimensions-rubric"_L1 && isBegun) {
        QPushButton *judge = button(tr("Put the ratings into the review"), u"libraryJudge"_s);
        connect(judge, &QPushButton::clicked, this, &LibraryPage::judgementsWanted);
        ofCard.append(judge);
        row.append(judge);
    }
    if (activity.id == "three-buckets"_L1 && isBegun) {
        QPushButton *owners = button(tr("Put who answers into the card's review"), u"libraryOwners"_s);
        connect(owners, &QPushButton::clicked, this, &LibraryPage::ownersWanted);
        row.append(owners);
    }
    if (activity.id == "plan-your-narrative"_L1) {
        QPushButton *plan = button(tr("Show it beside the card"), u"libraryNarrative"_s);
        connect(plan, &QPushButton::clicked, this, &LibraryPage::narrativeWanted);
        ofCard.append(plan);
        row.append(plan);
    }
    if (activity.id == "assemble-your-template"_L1)
        row.append(designerButton(team->draft.file));
    for (QWidget *widget : std::as_const(row))
        widget->setEnabled(!m_team.session()->isReadOnly());
    for (QWidget *widget : std::as_const(ofCard)) {
        if (!m_cardOpen) {
            widget->setEnabled(false);
            widget->setToolTip(tr("Open the card first"));
        }
    }
    text.buttons(row);
}

// On the template that the workshop made, else on the list of all.
QPushButton *LibraryPage::designerButton(const QString &path)
{
    const bool isThere = QFileInfo::exists(path);
    QPushButton *made = button(isThere ? tr("Edit this template…") : tr("Templates…"), u"libraryTemplate"_s);
    connect(made, &QPushButton::clicked, this,
            [this, what = isThere ? path : QString()] { openTemplateDesigner(this, what); });
    return made;
}

void LibraryPage::fillSteps(LibraryText &text, const Activity &activity)
{
    text.heading(tr("Steps"), activity.isOurs(u"steps"));
    for (const ActivityStep &step : activity.steps) {
        const QString how = tr("%1 (%2)", "a step, who does it").arg(step.title, howWord(step.how));
        text.row(tr("%n min", nullptr, step.minutes), how, step.text);
    }
}

void LibraryPage::fillFoundation(LibraryText &text, const Foundation &foundation)
{
    text.add(foundation.title, u"title"_s)->setObjectName(u"libraryTitle"_s);
    text.add(foundation.text, u"lead"_s);
    text.heading(tr("What to take along"));
    text.bullets(foundation.takeaways);
    QStringList users;
    for (const Activity &activity : m_playbook.activities) {
        if (activity.foundations.contains(foundation.id))
            users.append(activity.id);
    }
    if (users.isEmpty())
        return;
    text.heading(tr("Activities that build on it"));
    addLinks(text, users);
}

void LibraryPage::fillPattern(LibraryText &text, const Pattern &pattern)
{
    text.add(pattern.title, u"title"_s)->setObjectName(u"libraryTitle"_s);
    QString theme = titleOf(m_playbook.themes, pattern.theme);
    if (pattern.ours)
        theme += u" · "_s + tr("ours");
    text.add(theme, u"muted"_s);
    const auto isOurs = [&pattern](const QString &part) { return !pattern.ours && pattern.oursParts.contains(part); };
    text.heading(tr("The problem"), isOurs(u"problem"_s));
    text.add(pattern.problem, {});
    text.heading(tr("What helps"), isOurs(u"practice"_s));
    text.add(pattern.practice, {});
    text.heading(tr("What goes wrong"), isOurs(u"pitfalls"_s));
    text.add(pattern.pitfalls, {});
}

void LibraryPage::addLinks(LibraryText &text, const QStringList &activities)
{
    for (const QString &id : activities) {
        text.link(u"→"_s, titleOf(m_playbook.activities, id), [this, id] { open(id); })
            ->setObjectName(u"to:"_s + id);
    }
}

} // namespace cardwright
