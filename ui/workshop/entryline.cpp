#include "workshop/entryline.h"

#include "theme/theme.h"
#include "workshop/workshopcommands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

EntryLine::EntryLine(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"entryLine"_s);
    setFont(Theme::lead());
    connect(this, &QLineEdit::returnPressed, this, [this] {
        const QString typed = text();
        if (typed.trimmed().isEmpty())
            return;
        clear();
        emit entered(typed);
    });
}

void EntryLine::keyPressEvent(QKeyEvent *event)
{
    // The console's keys are not the line's; only taking back is, while something stands in it.
    const CommandRow *command = commandFor(*event);
    const bool takesBack = command
                           && (command->command == WorkshopCommand::UndoStep || command->command == WorkshopCommand::RedoStep);
    if (command && !(takesBack && !text().isEmpty())) {
        event->ignore();
        return;
    }
    const bool isColumn = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::Paste) && pasteMany())
        return;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        const int by = event->key() == Qt::Key_Down ? 1 : -1;
        if (isColumn)
            emit columnRequested(by);
        else
            emit rowRequested(by);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        clear();
        emit cancelled();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

// A line edit would make one long line of it.
bool EntryLine::pasteMany()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().contains(u'\n'))
        return false;
    emit entered(text);
    return true;
}

EntryRow::EntryRow(QWidget *parent)
    : QWidget(parent)
    , m_place(new QLabel)
    , m_line(new EntryLine)
    , m_hint(new QLabel)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    m_place->setProperty("kind", u"strong"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setObjectName(u"entryPlace"_s);
    m_place->setBuddy(m_line);
    m_row->addWidget(m_place);
    m_row->addWidget(m_line, 1);
    m_hint->setProperty("kind", u"small"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setObjectName(u"entryHint"_s);
    m_hint->setMinimumWidth(60);
    m_hint->setWordWrap(true);
    layout->addLayout(m_row);
    layout->addWidget(m_hint);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        setLook(m_hint, "tone", QString());
        m_hint->setText(m_hintText);
    });
}

void EntryRow::setPlace(const QString &place)
{
    m_place->setText(place);
    arrange();
    m_line->setAccessibleName(place.isEmpty() ? tr("Entry") : tr("Write to: %1").arg(place));
}

// A long name of a place stands above the line, which would have no room beside it.
void EntryRow::arrange()
{
    constexpr double kMost = 0.4; // of the width
    const bool isLong = m_place->fontMetrics().horizontalAdvance(m_place->text()) > kMost * width();
    m_place->setWordWrap(isLong);
    const QBoxLayout::Direction direction = isLong ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_row->direction())
        m_row->setDirection(direction);
}

void EntryRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EntryRow::setHint(const QString &hint)
{
    m_hintText = hint;
    setLook(m_hint, "tone", QString());
    m_hint->setText(hint);
}

void EntryRow::tell(const QString &sentence)
{
    setLook(m_hint, "tone", u"bad"_s);
    m_hint->setText(sentence);
}

} // namespace cardwright
