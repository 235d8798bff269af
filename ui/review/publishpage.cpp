#include "review/publishpage.h"

#include "editing/carddocument.h"
#include "editing/reviewkeeper.h"
#include "panels/wraplabel.h"
#include "review/reviewwords.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlaceWidth = 330;
constexpr int kLinkFrame = 4; // that a focused link has round its words; the others begin where they do
constexpr qsizetype kMostPlaces = 5; // of one reason; the readiness column has all of them

} // namespace

PublishPage::PublishPage(CardDocument &document, ReviewKeeper &keeper, QWidget *parent)
    : PageScroll(tr("Publish"), parent)
    , m_document(document)
    , m_keeper(keeper)
    , m_verdict(new QLabel(widget()))
    , m_words(new WrapLabel(u"muted"_s, widget()))
    , m_list(new QVBoxLayout)
    , m_report(new QPushButton(tr("Save readiness report…"), widget()))
{
    m_verdict->setObjectName(u"gateVerdict"_s);
    m_verdict->setProperty("kind", u"title"_s);
    m_verdict->setWordWrap(true);
    m_report->setObjectName(u"saveReadinessReport"_s);
    m_report->setToolTip(tr("What is said here, with findings, judgements, unknowns and the fingerprint of the card, as a page "
                            "or as Markdown"));
    m_list->setSpacing(6);
    column()->addWidget(m_verdict);
    column()->addWidget(m_words);
    column()->addSpacing(4);
    column()->addLayout(m_list);
    column()->addSpacing(8);
    column()->addWidget(m_report, 0, Qt::AlignLeft);
    connect(m_report, &QPushButton::clicked, this, &PublishPage::reportWanted);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PublishPage::showCheck);
    connect(&keeper, &ReviewKeeper::reviewChanged, this, &PublishPage::refreshSoon);
    connect(&document, &CardDocument::changed, this, &PublishPage::refreshSoon);
    m_verdict->setText(tr("Looking through the card …"));
}

PublishPage::~PublishPage()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void PublishPage::fill()
{
    if (m_watcher.isRunning()) {
        m_again = true;
        return;
    }
    m_again = false;
    m_watcher.setFuture(QtConcurrent::run([card = m_document.card(), path = m_document.path(), review = m_keeper.review(),
                                           named = m_document.match().guessed ? nullptr : m_document.match().schema] {
        return publishCheck(card, path, review, named);
    }));
}

void PublishPage::showCheck()
{
    if (m_again) {
        fill();
        return;
    }
    const PublishCheck check = m_watcher.result();
    const bool open = check.gate.isOpen();
    m_verdict->setText(open ? tr("Yes, it may be published") : tr("Not yet"));
    setLook(m_verdict, "tone", open ? u"ok"_s : u"bad"_s);
    m_words->setText(open ? tr("Nothing that rules or records can tell stands in the way. Whether it should be published is for people to say.")
                          : tr("This stands in the way, as far as rules and records can tell:"));
    const QWidget *focus = QApplication::focusWidget();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (focus && item->widget()->isAncestorOf(focus))
            m_report->setFocus(Qt::OtherFocusReason);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const GateReason &reason : check.gate.against)
        addReason(reason, check.report);
    QStringList mind = check.gate.mind;
    for (const QString &fault : check.faults)
        mind.append(fault);
    if (mind.isEmpty())
        return;
    auto *box = new QWidget(widget());
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(3);
    auto *heading = new QLabel(tr("To know, though it stops nothing"), box);
    heading->setProperty("kind", u"section"_s);
    column->addWidget(heading);
    for (const QString &sentence : mind) {
        auto *words = new WrapLabel(u"body"_s, box);
        words->setText(sentence);
        column->addWidget(words);
    }
    m_list->addWidget(box);
    box->show();
}

void PublishPage::addReason(const GateReason &reason, const Report &report)
{
    auto *box = new QFrame(widget());
    box->setProperty("kind", u"finding"_s);
    box->setProperty("tone", u"bad"_s);
    box->setObjectName(u"gateReason"_s);
    box->setAccessibleName(reason.sentence);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(11 - kLinkFrame, 7, 10 - kLinkFrame, 6);
    column->setSpacing(1);
    auto *sentence = new WrapLabel(u"strong"_s, box);
    sentence->setText(reason.sentence);
    sentence->setContentsMargins(kLinkFrame, 0, kLinkFrame, 0);
    column->addWidget(sentence);
    for (const int finding : reason.findings.first(qMin(reason.findings.size(), kMostPlaces)))
        addPlace(report.findings[finding], *column);
    if (reason.findings.size() > kMostPlaces) {
        auto *more = new WrapLabel(u"small"_s, box);
        more->setContentsMargins(kLinkFrame, 0, kLinkFrame, 0);
        more->setText(tr("and %n more", nullptr, static_cast<int>(reason.findings.size() - kMostPlaces)));
        column->addWidget(more);
    }
    std::optional<ReviewPage> page;
    if (reason.kind == GateReason::Kind::NoReview)
        page = ReviewPage::Judgements; // where a review begins
    else if (!reason.findings.isEmpty())
        page = reviewPageOf(report.findings[reason.findings.first()]);
    if (page) {
        const QString text = *page == ReviewPage::Comments     ? tr("Go to the comments")
                             : *page == ReviewPage::Judgements ? tr("Go to the judgements")
                                                               : tr("Go to the approvals");
        connect(addWay(text, *column), &QPushButton::clicked, this, [this, page] { emit pageChosen(*page); });
    } else if (reason.kind == GateReason::Kind::Excuses) {
        connect(addWay(tr("Go to the reasons"), *column), &QPushButton::clicked, this, &PublishPage::reasonsWanted);
    }
    m_list->addWidget(box);
    box->show();
}

// To where people say what is missing.
QPushButton *PublishPage::addWay(const QString &text, QVBoxLayout &column)
{
    auto *way = new QPushButton(text, column.parentWidget());
    way->setObjectName(u"gateWay"_s);
    way->setProperty("kind", u"link"_s);
    column.addSpacing(3);
    column.addWidget(way, 0, Qt::AlignLeft);
    return way;
}

void PublishPage::addPlace(const Finding &finding, QVBoxLayout &column)
{
    QWidget *box = column.parentWidget();
    auto *words = new WrapLabel(u"small"_s, box);
    words->setText(finding.sentence);
    words->setContentsMargins(kLinkFrame, 0, kLinkFrame, 0);
    column.addSpacing(5);
    column.addWidget(words);
    const bool ours = m_watcher.result().match.schema == m_document.match().schema;
    const int spec = ours ? finding.spec : -1;
    if (finding.place.isEmpty() || (finding.node == kNoNode && spec < 0) || reviewPageOf(finding))
        return;
    auto *place = new QPushButton(buttonText(fontMetrics().elidedText(finding.place, Qt::ElideMiddle, kPlaceWidth)), box);
    place->setProperty("kind", u"link"_s);
    place->setToolTip(tr("Go to this question"));
    place->setAccessibleName(tr("Go to %1").arg(finding.place));
    connect(place, &QPushButton::clicked, this, [this, node = finding.node, spec] { emit placeChosen(node, spec); });
    column.addWidget(place, 0, Qt::AlignLeft);
}

} // namespace cardwright
