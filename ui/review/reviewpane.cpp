#include "review/reviewpane.h"

#include "editing/reviewkeeper.h"
#include "review/approvalspage.h"
#include "review/commentspage.h"
#include "review/judgementspage.h"
#include "review/publishpage.h"
#include "review/sessionspage.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

ReviewPane::ReviewPane(CardDocument &document, ReviewKeeper &keeper, QWidget *parent)
    : QFrame(parent)
    , m_keeper(keeper)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_comments(new CommentsPage(document, keeper))
    , m_judgements(new JudgementsPage(document, keeper))
    , m_publish(new PublishPage(document, keeper))
{
    setObjectName(u"reviewPane"_s);
    setProperty("kind", u"pane"_s);
    setAccessibleName(tr("Review"));
    m_tabs->setObjectName(u"reviewTabs"_s);
    m_tabs->setProperty("kind", u"narrow"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->setAccessibleName(tr("Parts of the review"));
    addPage(tr("Comments"), m_comments);
    addPage(tr("Judgements"), m_judgements);
    addPage(tr("Readers"), new SessionsPage(document, keeper));
    addPage(tr("Approvals"), new ApprovalsPage(document, keeper));
    addPage(tr("Publish"), m_publish);
    auto *line = new QFrame(this);
    line->setProperty("kind", u"hairline"_s);
    line->setFixedHeight(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(line);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_comments, &CommentsPage::revealRequested, this, &ReviewPane::revealRequested);
    connect(m_publish, &PublishPage::placeChosen, this, &ReviewPane::placeChosen);
    connect(m_publish, &PublishPage::pageChosen, this, &ReviewPane::showPage);
    connect(m_publish, &PublishPage::reasonsWanted, this, &ReviewPane::reasonsWanted);
    connect(m_publish, &PublishPage::reportWanted, this, &ReviewPane::reportWanted);
    connect(&keeper, &ReviewKeeper::reviewChanged, this, &ReviewPane::showCounts);
    showCounts();
}

void ReviewPane::addPage(const QString &name, QWidget *page)
{
    m_tabs->addTab(name);
    m_pages->addWidget(page);
}

void ReviewPane::showCounts()
{
    const QList<Comment> &comments = m_keeper.review().comments;
    const auto open = std::count_if(comments.begin(), comments.end(), [](const Comment &comment) {
        return comment.status != Comment::Status::Resolved;
    });
    m_tabs->setTabText(0, open > 0 ? tr("Comments (%1)").arg(open) : tr("Comments"));
}

void ReviewPane::beginComment(const FieldRef &field)
{
    m_tabs->setCurrentIndex(static_cast<int>(ReviewPage::Comments));
    m_comments->beginComment(field);
}

void ReviewPane::showPage(ReviewPage page)
{
    m_tabs->setCurrentIndex(static_cast<int>(page));
    m_tabs->setFocus(Qt::OtherFocusReason);
}

void ReviewPane::unfold(const Finding &finding)
{
    if (page() == ReviewPage::Judgements)
        m_judgements->unfold(finding);
}

ReviewPage ReviewPane::page() const
{
    return static_cast<ReviewPage>(m_tabs->currentIndex());
}

} // namespace cardwright
