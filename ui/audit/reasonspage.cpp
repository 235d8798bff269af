#include "audit/reasonspage.h"

#include "audit/reviewdecisions.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

enum { kNotApplicable, kNotDisclosed, kUnknown, kDismissed };

constexpr int kMargin = 14;

QString dayOf(const QString &moment)
{
    const QDateTime time = QDateTime::fromString(moment, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat) : moment;
}

} // namespace

ReasonsPage::ReasonsPage(QWidget *parent)
    : QScrollArea(parent)
    , m_empty(new QLabel)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Reasons instead of answers"));
    auto *content = new QFrame;
    content->setProperty("kind", u"pane"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(kMargin, 4, kMargin, 12);
    m_column->setSpacing(6);
    addPart(tr("Doesn’t apply"), tr("These leave the count, so somebody other than the author looks at each reason."));
    addPart(tr("Not disclosed"), tr("These leave the count too."));
    addPart(tr("Known unknowns"), tr("Said openly. They are never held against the card."));
    addPart(tr("Dismissed findings"), tr("Set aside by a person, with a reason."));
    m_empty->setProperty("kind", u"small"_s);
    m_empty->setWordWrap(true);
    m_empty->setText(tr("No question of this card is answered by saying that it is not known, does not apply or is "
                        "not disclosed."));
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    setWidget(content);
}

void ReasonsPage::addPart(const QString &title, const QString &words)
{
    Part part;
    part.title = new QLabel(title);
    part.title->setProperty("kind", u"label"_s);
    part.words = new QLabel(words);
    part.words->setProperty("kind", u"small"_s);
    part.words->setWordWrap(true);
    part.column = new QVBoxLayout;
    part.column->setSpacing(6);
    part.column->setContentsMargins(0, 0, 0, 8);
    m_column->addWidget(part.title);
    m_column->addWidget(part.words);
    m_column->addLayout(part.column);
    m_parts.append(part);
}

bool ReasonsPage::isEmpty() const
{
    return std::all_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.rows.isEmpty(); });
}

ReasonItem ReasonsPage::itemOf(const Excuse &excuse, bool decides) const
{
    ReasonItem item;
    item.place = excuse.place;
    item.text = excuse.reason.isEmpty() ? tr("No reason is given.") : excuse.reason;
    item.isWeak = excuse.reason.isEmpty();
    item.node = excuse.node;
    item.spec = excuse.spec;
    QStringList notes;
    if (excuse.covers > 1)
        notes.append(tr("Stands for %n questions.", nullptr, excuse.covers));
    const bool unknown = excuse.state == Answered::NotKnown;
    if (excuse.verdict) {
        const bool accepted = excuse.verdict->kind == Verdict::Kind::Accepted;
        const QString by = accepted ? tr("Accepted by %1, %2.") : tr("Reopened by %1, %2.");
        notes.append(by.arg(excuse.verdict->who, dayOf(excuse.verdict->when)));
        notes.append(excuse.verdict->note);
        item.isWeak = item.isWeak || !accepted;
    }
    notes.removeAll(QString());
    item.note = notes.join(u' ');
    item.canAccept = decides && !unknown && (!excuse.verdict || excuse.verdict->kind != Verdict::Kind::Accepted);
    item.canReopen = decides && !unknown && (!excuse.verdict || excuse.verdict->kind != Verdict::Kind::Reopened);
    return item;
}

void ReasonsPage::setReport(const Report &report, const ReviewDecisions *decisions)
{
    QList<ReasonItem> items[4];
    m_excuses.clear();
    m_undecided = 0;
    const auto add = [&](const Excuse &excuse) {
        ReasonItem item = itemOf(excuse, decisions != nullptr);
        item.key = u'e' + QString::number(excuse.node);
        m_excuses.insert(item.key, excuse);
        m_undecided += excuse.state != Answered::NotKnown && !excuse.verdict;
        items[excuse.state == Answered::NotKnown        ? kUnknown
              : excuse.state == Answered::NotApplicable ? kNotApplicable
                                                        : kNotDisclosed]
            .append(item);
    };
    for (const Excuse &excuse : report.unknowns)
        add(excuse);
    for (const Excuse &excuse : report.excuses)
        add(excuse);
    for (const Finding &finding : report.dismissed) {
        ReasonItem item;
        item.key = u'd' + finding.dismissal + u'/' + QString::number(items[kDismissed].size());
        item.place = finding.place;
        item.text = finding.sentence;
        item.node = finding.node;
        item.spec = finding.spec;
        if (const Dismissal *dismissal = decisions ? decisions->findDismissal(finding.dismissal) : nullptr) {
            item.note = tr("“%1” – %2, %3", "reason, name, day")
                            .arg(dismissal->reason, dismissal->who, dayOf(dismissal->when));
            item.canRevoke = true;
        }
        items[kDismissed].append(item);
    }
    const int scroll = verticalScrollBar()->value();
    for (int part = 0; part < 4; ++part)
        fill(m_parts[part], items[part]);
    m_empty->setVisible(isEmpty());
    verticalScrollBar()->setValue(scroll);
}

// Rows stay with what they are about, so that the keyboard stays where it is.
void ReasonsPage::fill(Part &part, const QList<ReasonItem> &items)
{
    QHash<QString, ReasonRow *> standing;
    for (ReasonRow *row : std::as_const(part.rows))
        standing.insert(row->item().key, row);
    part.rows.clear();
    for (qsizetype at = 0; at < items.size(); ++at) {
        const ReasonItem &item = items[at];
        ReasonRow *row = standing.take(item.key);
        if (!row) {
            row = new ReasonRow(widget());
            connect(row, &ReasonRow::wanted, this, [this, row](ReasonRow::Deed deed) { act(row->item(), deed); });
        }
        QWidget *focus = QApplication::focusWidget();
        const bool focused = focus && row->isAncestorOf(focus);
        row->show(item);
        if (part.column->indexOf(row) != at)
            part.column->insertWidget(static_cast<int>(at), row);
        row->setVisible(true);
        if (focused && !focus->isVisible()) // its button is gone: accepted
            row->focusFirst();
        part.rows.append(row);
    }
    for (ReasonRow *gone : std::as_const(standing)) {
        gone->hide();
        gone->deleteLater();
    }
    part.title->setVisible(!items.isEmpty());
    part.words->setVisible(!items.isEmpty());
}

void ReasonsPage::act(const ReasonItem &item, ReasonRow::Deed deed)
{
    switch (deed) {
    case ReasonRow::Deed::Go:
        emit revealRequested(item.node, item.spec);
        break;
    case ReasonRow::Deed::Accept:
        emit judgeWanted(m_excuses.value(item.key), Verdict::Kind::Accepted);
        break;
    case ReasonRow::Deed::Reopen:
        emit judgeWanted(m_excuses.value(item.key), Verdict::Kind::Reopened);
        break;
    case ReasonRow::Deed::Revoke:
        emit revokeWanted(item.key.sliced(1).section(u'/', 0, 0), item.text);
        break;
    }
}

} // namespace cardwright
