#include "mainwindow/sectionslist.h"

#include "audit/auditrunner.h"
#include "audit/pageindex.h"
#include "editing/carddocument.h"
#include "mainwindow/questionsetswitch.h"
#include "mainwindow/sectiondelegate.h"
#include "mainwindow/sectionsmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kSoonMs = 100;

} // namespace

SectionsList::SectionsList(CardDocument &document, AuditRunner &runner, QWidget *parent)
    : QListView(parent)
    , m_document(document)
    , m_runner(runner)
    , m_model(new SectionsModel(this))
    , m_switch(new QuestionSetSwitch(document, this))
{
    setProperty("kind", u"nav"_s);
    setAccessibleName(tr("Sections"));
    setModel(m_model);
    setItemDelegate(new SectionDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(30);

    m_switch->installEventFilter(this);
    connect(&document, &CardDocument::loaded, this, &SectionsList::documentLoaded);
    connect(&document, &CardDocument::structureChanged, this, &SectionsList::refresh);
    connect(&document, &CardDocument::shownFormChanged, this, &SectionsList::refresh);
    connect(&document, &CardDocument::bodyChanged, this, &SectionsList::bodyChanged);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &SectionsList::refresh);
    connect(&runner, &AuditRunner::reportChanged, this, &SectionsList::refresh);
    documentLoaded();
}

void SectionsList::documentLoaded()
{
    m_page = 0;
    m_pageKey.clear();
    refresh();
    select(m_pageKey);
    scrollToTop();
}

void SectionsList::placeSwitch()
{
    const int height = m_switch->isHidden() ? 0 : m_switch->sizeHint().height();
    setViewportMargins(0, 0, 0, height);
    m_switch->setGeometry(0, this->height() - height, width(), height);
}

void SectionsList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) // titles wrap; the list follows its height by itself
        scheduleDelayedItemsLayout();
    placeSwitch();
}

bool SectionsList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_switch && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        placeSwitch();
    return QListView::eventFilter(watched, event);
}

void SectionsList::bodyChanged()
{
    if (!m_soon.isActive())
        m_soon.start();
}

// The open page may have moved: sections came or went before it. If it is gone itself, the page
// in its place is the one that is open.
void SectionsList::refresh()
{
    const QStringList keys = pageKeys(m_document.shownForm());
    if (const qsizetype page = keys.indexOf(m_pageKey); page >= 0)
        m_page = static_cast<int>(page);
    m_page = qBound(0, m_page, static_cast<int>(keys.size()) - 1);
    m_pageKey = keys[m_page];

    const int scroll = verticalScrollBar()->value();
    const QModelIndex before = currentIndex();
    const QString stood = before.isValid() ? m_model->row(before.row()).key : m_pageKey;
    m_model->show(m_document, m_runner.report(), m_comments, m_page);
    setUniformItemSizes(SectionDelegate::areMany(m_model->rowCount())); // thousands are not measured one by one
    select(m_model->rowOfKey(stood) >= 0 ? stood : m_pageKey);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(scroll);
}

void SectionsList::select(const QString &key)
{
    const QModelIndex index = m_model->index(m_model->rowOfKey(key));
    if (index.isValid() && index != currentIndex())
        setCurrentIndex(index);
}

void SectionsList::setComments(const QList<Question> &open)
{
    if (open == m_comments)
        return; // it followed the headings itself
    m_comments = open;
    refresh();
}

void SectionsList::setCurrentPage(int page)
{
    if (page < 0 || page >= m_document.shownForm().size() || page == m_page)
        return;
    m_page = page;
    m_pageKey = pageKeys(m_document.shownForm())[page];
    refresh();
    select(m_pageKey);
    scrollTo(currentIndex());
}

void SectionsList::setCurrentQuestion(const Question &question)
{
    const QList<Page> &form = m_document.shownForm();
    for (int page = 0; page < form.size(); ++page) {
        const qsizetype at = form[page].questions.indexOf(question);
        if (at < 0)
            continue;
        setCurrentPage(page);
        int row = m_model->rowOfKey(m_pageKey);
        for (int sub = row + 1; sub < m_model->rowCount() && m_model->row(sub).sub; ++sub) {
            if (form[page].questions.indexOf(m_model->row(sub).question) <= at)
                row = sub;
        }
        select(m_model->row(row).key);
        scrollTo(currentIndex());
        return;
    }
}

void SectionsList::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const SectionRow row = m_model->row(index.row());
    if (row.page != m_page) {
        m_page = row.page;
        m_pageKey = row.key;
        refresh();
        scrollTo(currentIndex());
    }
    if (row.sub)
        emit questionActivated(row.question);
    else
        emit pageActivated(row.page);
}

void SectionsList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->key() == Qt::Key_Space) {
        activate(currentIndex());
        if (enter)
            emit formRequested();
        return;
    }
    const QPersistentModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex() != before)
        activate(currentIndex());
}

void SectionsList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton || event->button() == Qt::RightButton) // its menu is about that row
        activate(indexAt(event->position().toPoint()));
}

void SectionsList::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton) // dragging over rows would only pass them
        QListView::mouseMoveEvent(event);
}

void SectionsList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    if (auto *delegate = qobject_cast<SectionDelegate *>(itemDelegate())) {
        delegate->forgetSizes();
        scheduleDelayedItemsLayout();
    }
}

} // namespace cardwright
