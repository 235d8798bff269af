#include "workshop/librarytext.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 720; // of a line that is easily read
constexpr int kMarkWidth = 56;

QLabel *words(const QString &text, const QString &kind)
{
    auto *label = new QLabel(text);
    label->setProperty("kind", kind);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *oursMark()
{
    auto *mark = new QLabel(LibraryText::tr("ours"));
    mark->setProperty("kind", u"small"_s);
    mark->setToolTip(LibraryText::tr("The Playbook's public pages did not tell: this is our own proposal."));
    mark->setAccessibleDescription(mark->toolTip());
    return mark;
}

} // namespace

LibraryText::LibraryText(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    auto *middle = new QWidget;
    middle->setMaximumWidth(kWidth);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    middle->setLayout(m_column);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(28, 24, 28, 24);
    across->addWidget(middle, 1000);
    across->addStretch(1);
}

QLabel *LibraryText::add(const QString &text, const QString &kind)
{
    QLabel *label = words(text, kind);
    m_column->addWidget(label);
    return label;
}

void LibraryText::heading(const QString &text, bool ours)
{
    m_column->addSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new QLabel(text);
    label->setProperty("kind", u"section"_s);
    row->addWidget(label);
    if (ours)
        row->addWidget(oursMark());
    row->addStretch();
    m_column->addLayout(row);
}

void LibraryText::mark()
{
    m_column->addWidget(oursMark());
}

void LibraryText::bullets(const QStringList &texts)
{
    for (const QString &text : texts)
        row(u"•"_s, {}, text);
}

void LibraryText::row(const QString &mark, const QString &title, const QString &text)
{
    auto *across = new QHBoxLayout;
    across->setSpacing(8);
    auto *sign = new QLabel(mark);
    sign->setProperty("kind", u"muted"_s);
    sign->setFixedWidth(mark.size() > 1 ? kMarkWidth : 12);
    across->addWidget(sign, 0, Qt::AlignTop);
    auto *down = new QVBoxLayout;
    down->setSpacing(2);
    if (!title.isEmpty())
        down->addWidget(words(title, u"strong"_s));
    if (!text.isEmpty())
        down->addWidget(words(text, {}));
    across->addLayout(down, 1);
    m_column->addLayout(across);
}

QPushButton *LibraryText::link(const QString &mark, const QString &title, const std::function<void()> &follow)
{
    auto *across = new QHBoxLayout;
    across->setSpacing(8);
    auto *sign = new QLabel(mark);
    sign->setProperty("kind", u"muted"_s);
    sign->setFixedWidth(12);
    auto *button = new QPushButton(title);
    button->setProperty("kind", u"link"_s);
    connect(button, &QPushButton::clicked, this, follow);
    across->addWidget(sign);
    across->addWidget(button);
    across->addStretch();
    m_column->addLayout(across);
    return button;
}

QWidget *LibraryText::buttons(const QList<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *across = new QHBoxLayout(box);
    across->setContentsMargins(0, 8, 0, 0);
    across->setSpacing(8);
    for (QWidget *widget : widgets)
        across->addWidget(widget);
    across->addStretch();
    m_column->addWidget(box);
    return box;
}

void LibraryText::gap(int height)
{
    m_column->addSpacing(height);
}

void LibraryText::end()
{
    m_column->addStretch();
}

} // namespace cardwright
