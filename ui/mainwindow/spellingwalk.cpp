#include "mainwindow/spellingwalk.h"

#include "editing/carddocument.h"
#include "mainwindow/editorview.h"
#include "mainwindow/foundtext.h"
#include "panels/panelframe.h"
#include "panels/sectionpage.h"
#include "spelling/speller.h"
#include "spelling/textspelling.h"
#include "spelling/words.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QPlainTextEdit>

#include <algorithm>
#include <chrono>

namespace cardwright {

using namespace std::chrono_literals;

namespace {

constexpr auto kSlice = 20ms;
constexpr auto kPageScrolled = 30ms; // after a question was revealed

PanelFrame *panelAround(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *panel = qobject_cast<PanelFrame *>(widget))
            return panel;
    }
    return nullptr;
}

} // namespace

SpellingWalk::SpellingWalk(EditorView &editor, Speller &speller, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_speller(speller)
{
    connect(&m_slices, &QTimer::timeout, this, &SpellingWalk::lookFurther);
    connect(&speller.document(), &CardDocument::structureChanged, &m_slices, &QTimer::stop);
    connect(&speller.document(), &CardDocument::loaded, &m_slices, &QTimer::stop);
}

void SpellingWalk::next()
{
    m_slices.stop();
    if (!m_speller.checker()) {
        emit notChecked();
        return;
    }
    PanelFrame *panel = panelAround(QApplication::focusWidget());
    const bool inForm = panel && m_editor.sectionPage()->isAncestorOf(panel);
    if (inForm && selectIn(*panel, true))
        return;
    QList<Question> all;
    for (const Page &page : m_speller.document().shownForm()) {
        if (page.head) {
            Question head;
            head.node = page.node;
            head.container = true;
            all.append(head);
        }
        all.append(page.questions);
    }
    const qsizetype at = std::max<qsizetype>(0, all.indexOf(m_editor.currentQuestion()));
    const qsizetype from =
        std::min(inForm ? at + 1 : at, all.size()); // the one at hand comes last, from its start
    m_ahead = all.mid(from) + all.first(from);
    m_slices.start(0);
}

bool SpellingWalk::mayHold(const Question &question) const
{
    const QString text = m_speller.document().text(question);
    for (const Word &word : wordsOf(text)) {
        if (!m_speller.checker()->isRight(QStringView(text).sliced(word.begin, word.size)))
            return true;
    }
    return false;
}

bool SpellingWalk::isSummary(const Question &question) const
{
    const Card &card = m_speller.document().card();
    return question.node != kNoNode && card.indexOfKey(question.node) == card.summaryIndex();
}

void SpellingWalk::lookFurther()
{
    const QDeadlineTimer deadline(kSlice);
    while (!m_ahead.isEmpty() && m_speller.checker()) {
        if (deadline.hasExpired())
            return;
        const Question question = m_ahead.takeFirst();
        if (!mayHold(question))
            continue;
        m_editor.reveal(question);
        if (isSummary(question))
            m_editor.sectionPage()->focusSummary();
        PanelFrame *panel = panelAround(QApplication::focusWidget());
        if (panel && selectIn(*panel, false)) {
            m_slices.stop();
            return;
        }
    }
    m_slices.stop();
    emit nothingFound();
}

// The boxes of a panel in the order in which they are read.
bool SpellingWalk::selectIn(QWidget &panel, bool fromFocus)
{
    QList<TextSpelling *> boxes;
    for (TextSpelling *each : panel.findChildren<TextSpelling *>()) {
        if (each->box().isVisibleTo(&panel))
            boxes.append(each);
    }
    const auto place = [&panel](const TextSpelling *each) { return each->box().mapTo(&panel, QPoint(0, 0)); };
    std::stable_sort(boxes.begin(), boxes.end(), [&](const TextSpelling *a, const TextSpelling *b) {
        const QPoint one = place(a);
        const QPoint other = place(b);
        return one.y() != other.y() ? one.y() < other.y() : one.x() < other.x();
    });
    const auto focused = std::find_if(boxes.cbegin(), boxes.cend(),
                                      [](const TextSpelling *each) { return each->box().hasFocus(); });
    for (auto it = fromFocus && focused != boxes.cend() ? focused : boxes.cbegin(); it != boxes.cend();
         ++it) {
        QPlainTextEdit &box = (*it)->box();
        const int from = fromFocus && it == focused ? box.textCursor().selectionEnd() : 0;
        if (!(*it)->selectWrongWord(from))
            continue;
        box.setFocus(Qt::OtherFocusReason);
        hold(&box);
        return true;
    }
    return false;
}

// A long answer is shown from its beginning; the word may stand further down.
void SpellingWalk::hold(QWidget *box)
{
    QTimer::singleShot(kPageScrolled, box, [this, box] {
        SectionPage *page = m_editor.sectionPage();
        if (!page->widget()->isAncestorOf(box))
            return;
        const QRect place = selectionRect(*box, *page->widget());
        page->ensureVisible(0, place.center().y(), 0, place.height() + 12);
    });
    emit found(box);
}

} // namespace cardwright
