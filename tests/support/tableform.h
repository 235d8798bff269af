#pragma once

#include "editing/carddocument.h"
#include "panels/answergrid.h"
#include "panels/answerpanel.h"
#include "panels/celleditor.h"
#include "panels/sectionpage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

// What the tests of tables share: a window with a page of a card, and keys.

namespace cardwright {

using namespace Qt::StringLiterals;

inline const QString kHead = u"# Half a card\n<!-- template: data-card-extended 1.0 -->\n\nA summary.\n\n"_s;
inline const QString kSnapshot = u"dataset-overview.dataset-snapshot"_s;
inline const QString kStatistics = u"dataset-overview.descriptive-statistics"_s;
inline const QString kFields = u"example-of-data-points.data-fields"_s;
inline const QString kSplits = u"extended-use.use-in-ml-or-ai-systems.split-statistics"_s;

// A table without a template: everything in it is the author's.
inline QString freeCard(const QString &table)
{
    return u"# A card\n\nText.\n\n## Notes\n\n#### Birds\n"_s + table + u"\n\n#### After\nMore.\n"_s;
}

inline const QString kBirds = u"| Bird | Count |\n| :--- | ---: |\n| Wren | 4 |\n| Tern | 12 |"_s;

// A document, a page of it and the keys of the window.
class Form
{
public:
    explicit Form(const QString &text, bool readOnly = false)
        : page(new SectionPage(document))
    {
        window.setCentralWidget(page);
        window.resize(700, 800);
        for (const auto &[keys, slot] : {std::pair(QKeySequence(u"Ctrl+Z"_s), &CardDocument::undo),
                                         std::pair(QKeySequence(u"Ctrl+Y"_s), &CardDocument::redo)}) {
            auto *action = new QAction(&window);
            action->setShortcut(keys);
            window.addAction(action);
            QObject::connect(action, &QAction::triggered, &document, slot);
        }
        auto *rename = new QAction(&window); // as in the main window
        rename->setShortcut(QKeySequence(Qt::Key_F2));
        window.addAction(rename);
        QObject::connect(rename, &QAction::triggered, page, [this] { ++renames; });
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the test window did not become active");
        QObject::connect(&document, &CardDocument::structureChanged, page, [this] { showPage(m_title); });
        document.load(text.toUtf8(), QString(), readOnly);
    }

    void showPage(const QString &title)
    {
        m_title = title;
        for (const Page &each : document.form()) {
            if (each.title == title)
                page->setPage(each);
        }
    }

    // The grid of a question of the template, or of the free table.
    AnswerGrid *open(const QString &id = QString())
    {
        const int spec = id.isEmpty() ? -1 : builtInTemplate().indexOf(id);
        for (const Page &each : document.form()) {
            for (const Question &question : each.questions) {
                const int node = document.card().indexOfKey(question.node);
                const bool birds = id.isEmpty() && node >= 0 && document.card().nodes()[node].title == u"Birds";
                if (!birds && (spec < 0 || question.spec != spec))
                    continue;
                showPage(each.title);
                page->reveal(question);
                QTest::qWait(0);
                auto *grid = page->findChild<AnswerPanel *>(id.isEmpty() ? u"notes.birds"_s : id)->findChild<AnswerGrid *>();
                if (!grid)
                    qFatal("no table");
                grid->setFocus();
                return grid;
            }
        }
        qFatal("no question");
    }

    QString text(const QString &heading = u"Birds"_s) const
    {
        for (int node = 0; node < document.card().nodes().size(); ++node) {
            if (document.card().nodes()[node].title == heading)
                return document.card().bodyText(node);
        }
        return {};
    }
    QByteArray bytes() const { return document.card().bytes(); }

    CardDocument document;
    QMainWindow window;
    SectionPage *page;
    int renames = 0;

private:
    QString m_title;
};

inline void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

inline void type(const QString &text)
{
    for (const QChar &letter : text) // the first one opens the cell
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

inline CellEditor *editor()
{
    return qobject_cast<CellEditor *>(QApplication::focusWidget());
}

inline QPair<int, int> at(const AnswerGrid *grid)
{
    return {grid->currentRow(), grid->currentColumn()};
}

using Place = QPair<int, int>;

inline QMimeData *textOf(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    return data;
}

inline void pasteAt(AnswerGrid *grid, int row, int column, QMimeData *data)
{
    QApplication::clipboard()->setMimeData(data);
    grid->setFocus();
    grid->setCurrentCell(row, column);
    press(Qt::Key_V, Qt::ControlModifier);
}

inline QStringList menuTexts(AnswerGrid *grid)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), grid->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(grid, &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QStringList texts;
    for (const QAction *action : menu ? menu->actions() : QList<QAction *>()) {
        if (!action->isSeparator())
            texts.append(action->text().remove(u'&'));
    }
    if (menu)
        menu->close();
    return texts;
}

inline QToolButton *visibleButton(const AnswerGrid *grid, const QString &name)
{
    for (QToolButton *button : grid->parentWidget()->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

inline QString longTable(int rows, int columns)
{
    QString table;
    for (int row = -1; row <= rows; ++row) {
        table += row < 0 ? u""_s : u"\n"_s;
        for (int column = 0; column < columns; ++column) {
            table += row == 0 ? u"| --- "_s
                : row < 0     ? u"| Column %1 "_s.arg(column)
                              : u"| a value %1 of %2 "_s.arg(row).arg(column);
        }
        table += u'|';
    }
    return table;
}

} // namespace cardwright
