#include "compare/comparetexts.h"

#include "schema/worddiff.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextEdit>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostShown = 60'000; // characters of one field

QString shown(const QString &text)
{
    QString cut = text.size() > kMostShown ? text.first(kMostShown) + u'…' : text;
    // Each unit has to stay one, or the marks would stand beside their words.
    for (QChar &unit : cut) {
        if (unit == QChar::Null || unit == u'\r')
            unit = QChar::ReplacementCharacter;
    }
    return cut;
}

QTextEdit::ExtraSelection markOf(QTextEdit *edit, qsizetype begin, qsizetype size, const QColor &soft, const QColor &line)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(edit->document());
    mark.cursor.setPosition(static_cast<int>(begin));
    mark.cursor.setPosition(static_cast<int>(begin + size), QTextCursor::KeepAnchor);
    mark.format.setBackground(soft);
    mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline); // not by colour alone
    mark.format.setUnderlineColor(line);
    return mark;
}

} // namespace

CompareTexts::CompareTexts(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_mine = addColumn(u"compareMine"_s, m_mineName);
    m_theirs = addColumn(u"compareTheirs"_s, m_theirsName);
    const auto follow = [](QTextEdit *from, QTextEdit *to) {
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to, [from, to](int value) {
            const int most = from->verticalScrollBar()->maximum();
            const int others = to->verticalScrollBar()->maximum();
            if (most > 0 && !to->verticalScrollBar()->isSliderDown())
                to->verticalScrollBar()->setValue(static_cast<int>(qint64(value) * others / most));
        });
    };
    follow(m_mine, m_theirs);
    follow(m_theirs, m_mine);
}

QTextEdit *CompareTexts::addColumn(const QString &name, QLabel *&label)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    label = new QLabel;
    label->setProperty("kind", u"label"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    auto *edit = new QTextEdit;
    edit->setObjectName(name);
    edit->setReadOnly(true);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setTabChangesFocus(true);
    edit->setAcceptRichText(false);
    edit->setProperty("readOnly", true);
    label->setBuddy(edit);
    column->addWidget(label);
    column->addWidget(edit, 1);
    static_cast<QHBoxLayout *>(layout())->addLayout(column, 1);
    return edit;
}

void CompareTexts::setNames(const QString &mine, const QString &theirs)
{
    m_mineName->setText(mine);
    m_theirsName->setText(theirs);
    m_mine->setAccessibleName(mine);
    m_theirs->setAccessibleName(theirs);
}

void CompareTexts::setTexts(const QString &mine, const QString &theirs, bool inMine, bool inTheirs)
{
    m_mineText = shown(mine);
    m_theirsText = shown(theirs);
    m_mine->setExtraSelections({});
    m_theirs->setExtraSelections({});
    m_mine->setPlaceholderText(inMine ? tr("(empty)") : tr("Not here."));
    m_theirs->setPlaceholderText(inTheirs ? tr("(empty)") : tr("Not here."));
    m_mine->setPlainText(m_mineText);
    m_theirs->setPlainText(m_theirsText);
    mark();
}

void CompareTexts::refreshColours()
{
    mark();
}

void CompareTexts::mark()
{
    const Colours &colours = Theme::colours();
    QList<QTextEdit::ExtraSelection> mine;
    QList<QTextEdit::ExtraSelection> theirs;
    const QList<WordChange> changes =
        m_mineText.isEmpty() || m_theirsText.isEmpty() ? QList<WordChange>() : wordDifferences(m_mineText, m_theirsText);
    for (const WordChange &change : changes) {
        if (change.removed > 0)
            mine.append(markOf(m_mine, change.before, change.removed, colours.microscopeSoft, colours.warn));
        if (change.inserted > 0)
            theirs.append(markOf(m_theirs, change.after, change.inserted, colours.accentSoft, colours.accent));
    }
    m_mine->setExtraSelections(mine);
    m_theirs->setExtraSelections(theirs);
    const QString places = changes.isEmpty() ? QString() : tr("%n place(s) differ", nullptr, static_cast<int>(changes.size()));
    m_mine->setAccessibleDescription(places);
    m_theirs->setAccessibleDescription(places);
    // The first difference is in sight.
    if (!changes.isEmpty()) {
        const auto show = [](QTextEdit *edit, qsizetype place) {
            QTextCursor cursor(edit->document());
            cursor.setPosition(static_cast<int>(place));
            edit->setTextCursor(cursor);
            edit->ensureCursorVisible();
        };
        show(m_mine, changes.first().before);
        show(m_theirs, changes.first().after);
    }
}

} // namespace cardwright
