#include "compare/listpage.h"

#include <QAbstractItemView>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDetailWidth = 900;

QFrame *framed(const QString &kind)
{
    auto *frame = new QFrame;
    frame->setProperty("kind", kind);
    return frame;
}

} // namespace

ListPage::ListPage(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_splitter(new QSplitter)
    , m_pages(new QStackedWidget)
    , m_sentence(new QLabel)
{
    setObjectName(name + u"View"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    QFrame *detail = framed(u"window"_s);
    m_detail = new QVBoxLayout(detail);
    m_detail->setContentsMargins(20, 16, 20, 16);
    m_detail->setSpacing(8);
    m_splitter->addWidget(detail);
    m_sentence->setObjectName(name + u"Sentence"_s);
    m_sentence->setProperty("kind", u"lead"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMargin(24);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_sentence);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_pages, 1);
    layout->addWidget(buildFoot());
}

QWidget *ListPage::buildHead()
{
    QFrame *head = framed(u"header"_s);
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(20, 12, 16, 12);
    m_head->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_heading = new QLabel;
    m_heading->setObjectName(m_name + u"Heading"_s);
    m_heading->setProperty("kind", u"heading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_below = new QLabel;
    m_below->setObjectName(m_name + u"Sums"_s);
    m_below->setProperty("kind", u"muted"_s);
    m_below->setWordWrap(true);
    words->addWidget(m_heading);
    words->addWidget(m_below);
    m_head->addLayout(words, 1);
    return head;
}

QWidget *ListPage::buildFoot()
{
    QFrame *foot = framed(u"pane"_s);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(framed(u"line"_s));
    m_foot = new QHBoxLayout;
    m_foot->setContentsMargins(20, 10, 16, 10);
    m_foot->setSpacing(8);
    layout->addLayout(m_foot);
    return foot;
}

void ListPage::setList(QAbstractItemView *list, int least, int width)
{
    list->setProperty("kind", u"nav"_s);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumWidth(least);
    m_splitter->insertWidget(0, list);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({width, kDetailWidth});
}

void ListPage::insertBelowHead(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, widget);
}

void ListPage::addCloseButton(const QString &toolTip)
{
    QPushButton *close = addButton(m_foot, tr("Close"), m_name + u"Close"_s);
    close->setToolTip(toolTip);
    connect(close, &QPushButton::clicked, this, &ListPage::closeRequested);
}

QPushButton *ListPage::addButton(QHBoxLayout *row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

bool ListPage::isListShown() const
{
    return m_pages->currentWidget() == m_splitter;
}

void ListPage::showList()
{
    m_pages->setCurrentWidget(m_splitter);
}

void ListPage::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_pages->setCurrentWidget(m_sentence);
}

void ListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cardwright
