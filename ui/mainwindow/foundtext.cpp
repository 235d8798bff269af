#include "mainwindow/foundtext.h"

#include "panels/growingtext.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

#include <algorithm>

namespace cardwright {

namespace {

// One text, or those of the cells.
QStringList textsOf(const QWidget *box)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(box))
        return {line->text()};
    if (const auto *text = qobject_cast<const GrowingText *>(box))
        return {text->text()};
    QStringList cells;
    if (const auto *table = qobject_cast<const QTableWidget *>(box)) {
        for (int cell = 0; cell < table->rowCount() * table->columnCount(); ++cell) {
            const QTableWidgetItem *item =
                table->item(cell / table->columnCount(), cell % table->columnCount());
            cells.append(item ? item->text() : QString());
        }
    }
    return cells;
}

} // namespace

FoundText findText(QWidget &panel, const SearchQuery &query, int ordinal)
{
    QList<QWidget *> boxes;
    for (QWidget *child : panel.findChildren<QWidget *>()) {
        if (child->isVisibleTo(&panel) && !textsOf(child).isEmpty())
            boxes.append(child);
    }
    const auto place = [&panel](const QWidget *box) { return box->mapTo(&panel, QPoint(0, 0)); };
    std::stable_sort(boxes.begin(), boxes.end(), [&](const QWidget *a, const QWidget *b) {
        const QPoint one = place(a);
        const QPoint other = place(b);
        return one.y() != other.y() ? one.y() < other.y() : one.x() < other.x();
    });
    const int size = static_cast<int>(query.text.size());
    for (QWidget *box : std::as_const(boxes)) {
        const QStringList texts = textsOf(box);
        for (int i = 0; i < texts.size(); ++i) {
            const QList<qsizetype> places = placesIn(texts[i], query);
            if (ordinal < places.size()) {
                const bool table = qobject_cast<QTableWidget *>(box);
                return {box, table ? i : static_cast<int>(places[ordinal]), size};
            }
            ordinal -= static_cast<int>(places.size());
        }
    }
    return {};
}

FoundText findTitle(const QList<QLabel *> &titles, const SearchQuery &query, int ordinal)
{
    for (QLabel *title : titles) {
        const QList<qsizetype> places = placesIn(title->text(), query);
        if (ordinal < places.size())
            return {title, static_cast<int>(places[ordinal]), static_cast<int>(query.text.size())};
    }
    return {};
}

// A label shows a selection only while it could be selected in.
void selectText(const FoundText &found)
{
    if (auto *title = qobject_cast<QLabel *>(found.box)) {
        title->setTextInteractionFlags(Qt::TextSelectableByMouse);
        title->setSelection(found.begin, found.size);
        return;
    }
    if (auto *line = qobject_cast<QLineEdit *>(found.box)) {
        line->setSelection(found.begin, found.size);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(found.box)) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(found.begin);
        cursor.setPosition(found.begin + found.size, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    } else if (auto *table = qobject_cast<QTableWidget *>(found.box)) {
        table->setCurrentCell(found.begin / table->columnCount(), found.begin % table->columnCount());
    }
}

void unselectText(QWidget &box)
{
    if (auto *title = qobject_cast<QLabel *>(&box)) {
        title->setTextInteractionFlags(Qt::NoTextInteraction);
    } else if (auto *line = qobject_cast<QLineEdit *>(&box)) {
        line->deselect();
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(&box)) {
        QTextCursor cursor = text->textCursor();
        cursor.clearSelection();
        text->setTextCursor(cursor);
    }
}

QRect selectionRect(const QWidget &box, QWidget &within)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&box))
        return {text->viewport()->mapTo(&within, text->cursorRect().topLeft()), text->cursorRect().size()};
    if (const auto *table = qobject_cast<const QTableWidget *>(&box)) {
        const QRect cell = table->visualRect(table->currentIndex());
        return {table->viewport()->mapTo(&within, cell.topLeft()), cell.size()};
    }
    return {box.mapTo(&within, QPoint(0, 0)), box.size()};
}

} // namespace cardwright
