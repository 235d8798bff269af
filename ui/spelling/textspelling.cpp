#include "spelling/textspelling.h"

#include "editing/carddocument.h"
#include "panels/texthighlighter.h"
#include "spelling/speller.h"
#include "spelling/spellingmenu.h"
#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace cardwright {

namespace {

constexpr int kMostSuggestions = 5;

// As text of a menu: "&" would be a shortcut.
QString menuText(QString word)
{
    return word.replace(u'&', QStringLiteral("&&"));
}

} // namespace

TextSpelling::TextSpelling(QPlainTextEdit &box, bool prose)
    : QObject(&box)
    , m_box(box)
    , m_viewport(box.viewport())
    , m_highlighter(new TextHighlighter(box))
    , m_prose(prose)
    , m_dark(Theme::dark())
{
    box.installEventFilter(this);
    if (prose)
        box.viewport()->installEventFilter(this);
    connect(m_highlighter, &TextHighlighter::checkWanted, this, [this] {
        if (m_speller)
            m_speller->want(*this);
    });
}

TextSpelling *TextSpelling::of(const QPlainTextEdit &box)
{
    return box.findChild<TextSpelling *>(QString(), Qt::FindDirectChildrenOnly);
}

void TextSpelling::begin()
{
    if (m_speller)
        return;
    m_speller = Speller::above(&m_box);
    if (!m_speller)
        return;
    connect(m_speller, &Speller::changed, this, &TextSpelling::showChecker);
    connect(m_speller, &QObject::destroyed, this, &TextSpelling::showChecker);
    showChecker();
    m_speller->want(*this);
}

void TextSpelling::showChecker()
{
    m_highlighter->setChecker(m_speller ? m_speller->checker() : nullptr);
}

bool TextSpelling::checkSome(const QDeadlineTimer &deadline)
{
    return m_highlighter->checkSome(deadline);
}

bool TextSpelling::selectWrongWord(int from)
{
    if (m_prose && !m_speller)
        begin(); // it may not have been painted yet
    const QTextCursor word = m_highlighter->wrongWordFrom(from);
    if (word.isNull() || m_box.isReadOnly())
        return false;
    m_box.setTextCursor(word);
    return true;
}

// The menu key does so by itself; the other keys for it are not known to Qt on every system.
void TextSpelling::openMenu()
{
    const QPoint place = m_box.viewport()->mapTo(&m_box, m_box.cursorRect().center());
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, place, m_box.mapToGlobal(place));
    QCoreApplication::sendEvent(&m_box, &menu);
}

bool TextSpelling::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier) {
            openMenu();
            return true;
        }
        if (!key->text().isEmpty())
            m_highlighter->beginTyping();
    } else if (watched == m_viewport) {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;                                                               // and asked once
            QMetaObject::invokeMethod(this, &TextSpelling::begin, Qt::QueuedConnection); // not while painting
        }
    } else if (event->type() == QEvent::StyleChange && m_dark != Theme::dark()) {
        m_dark = Theme::dark();
        m_highlighter->takeLook();
    } else if (event->type() == QEvent::InputMethod) {
        m_highlighter->beginTyping();
    } else if (event->type() == QEvent::FocusOut) {
        m_highlighter->endTyping();
    }
    return QObject::eventFilter(watched, event);
}

void TextSpelling::extend(QMenu &menu, const QPoint &globalPlace)
{
    if (!m_speller || m_box.isReadOnly())
        return;
    const int place = m_box.cursorForPosition(m_box.viewport()->mapFromGlobal(globalPlace)).position();
    const QTextCursor word = m_highlighter->wrongWordAt(place);
    if (!word.isNull())
        addSuggestions(menu, word);
    else
        addForgetting(menu, m_highlighter->wordAt(place));
    menu.addSeparator();
    fillSpellingMenu(*menu.addMenu(tr("Spelling &Language")), *m_speller);
}

void TextSpelling::addSuggestions(QMenu &menu, const QTextCursor &word)
{
    const QString wrong = word.selectedText();
    QAction *const before = menu.actions().value(0);
    const auto add = [&](const QString &text) {
        auto *action = new QAction(text, &menu);
        menu.insertAction(before, action);
        return action;
    };
    const QStringList suggestions = m_speller->checker()->suggestions(wrong, kMostSuggestions);
    for (const QString &suggestion : suggestions) {
        QAction *action = add(menuText(suggestion));
        QFont font = action->font();
        font.setBold(true);
        action->setFont(font);
        connect(action, &QAction::triggered, this, [this, word, suggestion] { replace(word, suggestion); });
    }
    if (suggestions.isEmpty())
        add(tr("No Suggestions"))->setEnabled(false);
    menu.insertSeparator(before);
    connect(add(tr("&Add “%1” to the Dictionary").arg(menuText(wrong))), &QAction::triggered, m_speller,
            [speller = m_speller.data(), wrong] { speller->learn(wrong); });
    connect(add(tr("&Ignore in This Card")), &QAction::triggered, m_speller,
            [speller = m_speller.data(), wrong] { speller->ignore(wrong); });
    menu.insertSeparator(before);
}

void TextSpelling::addForgetting(QMenu &menu, const QTextCursor &word)
{
    const QString taught = word.selectedText();
    if (taught.isEmpty() || !m_speller->hasLearnt(taught))
        return;
    QAction *const before = menu.actions().value(0);
    auto *action = new QAction(tr("Take “%1” &out of the Dictionary").arg(menuText(taught)), &menu);
    menu.insertAction(before, action);
    menu.insertSeparator(before);
    connect(action, &QAction::triggered, m_speller,
            [speller = m_speller.data(), taught] { speller->forget(taught); });
}

// One step of the document's history.
void TextSpelling::replace(QTextCursor word, const QString &text)
{
    CardDocument &document = m_speller->document();
    document.endTyping();
    word.insertText(text);
    m_box.setTextCursor(word);
    document.endTyping();
}

void attachSpelling(QPlainTextEdit *box, bool prose)
{
    new TextSpelling(*box, prose);
}

} // namespace cardwright
