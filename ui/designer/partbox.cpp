#include "designer/partbox.h"

#include "designer/designwords.h"
#include "designer/leftfield.h"
#include "designer/wordlines.h"
#include "panels/plainline.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QToolButton *toolButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(Theme::icon(icon));
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLabel *smallLabel(QWidget *buddy)
{
    auto *label = new QLabel;
    label->setProperty("kind", u"small"_s);
    label->setBuddy(buddy);
    return label;
}

} // namespace

PartBox::PartBox(QWidget *parent)
    : QFrame(parent)
    , m_number(new QLabel)
    , m_kind(new QComboBox)
    , m_label(new PlainLine)
    , m_wordsLabel(nullptr)
    , m_words(new WordLines)
    , m_syntaxLabel(nullptr)
    , m_syntax(new PlainLine)
    , m_up(toolButton(u"up"_s, u"partUp"_s))
    , m_down(toolButton(u"down"_s, u"partDown"_s))
    , m_remove(toolButton(u"close"_s, u"partRemove"_s))
{
    setProperty("kind", u"card"_s);
    m_number->setProperty("kind", u"strong"_s);
    m_kind->setObjectName(u"partKind"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[id, word] : partKindWords())
        m_kind->addItem(word, id);
    m_label->setObjectName(u"partLabel"_s);
    m_label->setPlaceholderText(tr("Label before it in the card; it may have none"));
    m_words->setObjectName(u"partBoxWords"_s);
    m_wordsLabel = smallLabel(m_words);
    m_syntax->setObjectName(u"partSyntax"_s);
    m_syntax->setPlaceholderText(tr("such as python; any if empty"));
    m_syntaxLabel = smallLabel(m_syntax);
    m_syntaxLabel->setText(tr("Language of the code"));

    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_number);
    head->addWidget(m_kind, 1);
    for (QToolButton *button : {m_up, m_down, m_remove})
        head->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 8, 10);
    column->setSpacing(6);
    column->addLayout(head);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_label, m_wordsLabel, m_words, m_syntaxLabel, m_syntax})
        column->addWidget(widget);

    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_kind, m_label, m_words, m_syntax, m_up, m_down, m_remove})
        widget->installEventFilter(this);
    connect(m_kind, &QComboBox::activated, this, &PartBox::chooseKind);
    connect(m_label, &QLineEdit::textEdited, this, [this] { emit edited(u"label"_s); });
    connect(m_label, &QLineEdit::editingFinished, this, &PartBox::left);
    connect(m_words, &WordLines::wordsEdited, this, [this] { emit edited(u"words"_s); });
    connect(m_words, &GrowingText::left, this, &PartBox::left);
    connect(m_syntax, &QLineEdit::textEdited, this, [this] { emit edited(u"syntax"_s); });
    connect(m_syntax, &QLineEdit::editingFinished, this, &PartBox::left);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &PartBox::removeRequested);
}

void PartBox::show(const DesignPart &part, int place, int count)
{
    m_from = part.from;
    m_shownKind = part.kind;
    const QString number = tr("Part %1").arg(place + 1);
    m_number->setText(number);
    m_kind->setCurrentIndex(m_kind->findData(part.kind));
    m_label->showText(part.label);
    m_words->showWords(part.words);
    m_syntax->showText(part.syntax);
    showNeeded(part.kind);
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place + 1 < count);
    m_remove->setEnabled(count > 1);
    const auto describe = [&number](QWidget *widget, const QString &what, const QString &keys = QString()) {
        const QString name = tr("%1: %2").arg(number, what);
        widget->setAccessibleName(name);
        if (qobject_cast<QToolButton *>(widget))
            widget->setToolTip(keys.isEmpty() ? what : tr("%1 (%2)").arg(what, keys));
    };
    describe(m_kind, tr("Shape"));
    describe(m_label, tr("Label in the card"));
    describe(m_words, m_wordsLabel->text());
    describe(m_syntax, m_syntaxLabel->text());
    describe(m_up, tr("Move up"), tr("Alt+Up"));
    describe(m_down, tr("Move down"), tr("Alt+Down"));
    describe(m_remove, tr("Remove"));
}

void PartBox::showNeeded(const QString &kind)
{
    const QString needed = wordsNeededBy(kind);
    m_wordsLabel->setText(needed == "options"_L1 ? tr("Options, one on each line")
                          : needed == "keys"_L1  ? tr("Labels, one on each line")
                                                 : tr("Columns, one on each line"));
    m_wordsLabel->setVisible(!needed.isEmpty());
    m_words->setVisible(!needed.isEmpty());
    m_syntaxLabel->setVisible(kind == "code"_L1);
    m_syntax->setVisible(kind == "code"_L1);
}

DesignPart PartBox::part() const
{
    DesignPart part;
    part.from = m_from;
    part.kind = m_kind->currentData().toString();
    part.label = m_label->text();
    if (!wordsNeededBy(part.kind).isEmpty())
        part.words = m_words->words();
    if (part.kind == "code"_L1)
        part.syntax = m_syntax->text();
    return part;
}

// Options become labels or columns; where nobody wrote any, those to begin with.
void PartBox::chooseKind()
{
    const QString kind = m_kind->currentData().toString();
    if (m_words->words().isEmpty() || m_words->words() == firstWordsOf(m_shownKind))
        m_words->showWords(firstWordsOf(kind));
    emit edited(u"kind"_s);
}

void PartBox::takeFocus()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

bool PartBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_kind && isLeft(*event))
        emit left(); // until then the arrow keys go through the shapes
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (up || key->key() == Qt::Key_Down)) {
            if ((up ? m_up : m_down)->isEnabled())
                emit moveRequested(up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace cardwright
