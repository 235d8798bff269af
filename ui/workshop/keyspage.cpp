#include "workshop/keyspage.h"

#include "workshop/workshopcommands.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 2;

struct KeyLine
{
    QString key;
    QString text;
};

QWidget *groupOf(const QString &title, const QList<KeyLine> &lines)
{
    auto *group = new QWidget;
    auto *layout = new QGridLayout(group);
    layout->setContentsMargins(0, 0, 24, 12);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    auto *head = new QLabel(title);
    head->setProperty("kind", u"heading"_s);
    layout->addWidget(head, 0, 0, 1, 2);
    for (const KeyLine &line : lines) {
        auto *key = new QLabel(line.key);
        key->setProperty("kind", u"strong"_s);
        auto *text = new QLabel(line.text);
        text->setWordWrap(true);
        const int row = layout->rowCount();
        layout->addWidget(key, row, 0, Qt::AlignTop);
        layout->addWidget(text, row, 1);
    }
    return group;
}

} // namespace

KeysPage::KeysPage(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"keysPage"_s);
    setAccessibleName(tr("Keys"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    auto *layout = new QGridLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    QList<QWidget *> groups;
    QStringList titles;
    for (const CommandRow &row : workshopCommands()) {
        if (!titles.contains(row.group))
            titles.append(row.group);
    }
    for (const QString &title : std::as_const(titles)) {
        QList<KeyLine> lines;
        for (const CommandRow &row : workshopCommands()) {
            if (row.group == title)
                lines.append({row.key.toString(QKeySequence::NativeText), row.text});
        }
        groups.append(groupOf(title, lines));
    }
    groups.append(groupOf(tr("In the entry line"), {{tr("Enter"), tr("writes; the line is free for the next")},
                                                    {tr("↑ ↓"), tr("the row or area before and after")},
                                                    {tr("Ctrl+↑ Ctrl+↓"), tr("the column before and after")},
                                                    {tr("Ctrl+V"), tr("a pasted list becomes many notes")},
                                                    {tr("Esc"), tr("empties the line")}}));
    groups.append(groupOf(tr("On the worksheet"), {{tr("Arrows"), tr("go from note to note")},
                                                   {tr("Shift+arrows"), tr("move the note")},
                                                   {tr("Space"), tr("marks it, for several at once")},
                                                   {tr("Enter"), tr("changes it")},
                                                   {tr("C"), tr("puts the marked ones into a cluster")},
                                                   {tr("H"), tr("hides it from the wall, and shows it again")},
                                                   {tr("1 2 3 0"), tr("how much a question matters; 0 takes it back")},
                                                   {tr("W"), tr("asks why of a cause on the fishbone")},
                                                   {tr("Delete"), tr("removes it")},
                                                   {tr("Esc"), tr("back to the entry line")}}));
    groups.append(groupOf(tr("On the matrix"), {{tr("Shift+arrows"), tr("place a reader, and move it")},
                                                {tr("Space"), tr("the next reader without a place")},
                                                {tr("+ −"), tr("up and down in the ranking, by hand")},
                                                {tr("1 – 5"), tr("how much it affects them: breaks a tie")},
                                                   {tr("Esc"), tr("back to the entry line")}}));
    auto *back = new QPushButton(tr("Back   Esc"));
    back->setObjectName(u"keysBack"_s);
    connect(back, &QPushButton::clicked, this, &KeysPage::closed);
    layout->addWidget(back, 0, 0, 1, kColumns, Qt::AlignLeft);
    // Column by column, so that what belongs together is read downwards.
    const auto perColumn = static_cast<int>(groups.size() + kColumns - 1) / kColumns;
    for (int column = 0; column < kColumns; ++column) {
        auto *downwards = new QVBoxLayout;
        for (int i = column * perColumn; i < qMin((column + 1) * perColumn, static_cast<int>(groups.size())); ++i)
            downwards->addWidget(groups[i]);
        downwards->addStretch();
        layout->addLayout(downwards, 1, column);
        layout->setColumnStretch(column, 1);
    }
    setWidget(page);
}

void KeysPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace cardwright
