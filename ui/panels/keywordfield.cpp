#include "panels/keywordfield.h"

#include "panels/keywordchip.h"
#include "panels/plainline.h"
#include "schema/codecs.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QStyle>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 6;
constexpr int kLeastBox = 160;

} // namespace

KeywordField::KeywordField(const QString &name, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_box(new PlainLine(this))
    , m_placeholder(placeholder)
{
    m_box->setObjectName(u"keywordBox"_s);
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(tr("Enter or a comma adds the keyword."));
    m_box->installEventFilter(this);
    setFocusProxy(m_box);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_box, &QLineEdit::textEdited, this, &KeywordField::typed);
    arrange();
}

QStringList KeywordField::words() const
{
    QStringList words;
    for (const KeywordChip *chip : m_chips)
        words.append(chip->word());
    if (const QString typing = m_box->text().trimmed(); !typing.isEmpty())
        words.append(typing);
    return words;
}

void KeywordField::setWords(const QStringList &words)
{
    if (words == this->words())
        return;
    int same = 0;
    while (same < m_chips.size() && same < words.size() && m_chips[same]->word() == words[same])
        ++same;
    bool focused = false;
    while (m_chips.size() > same) {
        KeywordChip *chip = m_chips.takeLast();
        focused = focused || chip->hasFocus();
        chip->hide();
        chip->deleteLater();
    }
    for (const QString &word : words.sliced(same))
        addChip(word);
    m_box->clear();
    arrange();
    if (focused)
        m_box->setFocus(Qt::OtherFocusReason);
}

void KeywordField::addChip(const QString &word)
{
    auto *chip = new KeywordChip(word, this);
    chip->setReadOnly(m_readOnly);
    chip->show();
    m_chips.append(chip);
    connect(chip, &KeywordChip::removeRequested, this,
            [this, chip] { removeChip(int(m_chips.indexOf(chip))); });
    connect(chip, &KeywordChip::stepWanted, this,
            [this, chip](int by) { focusBeside(int(m_chips.indexOf(chip)), by); });
    QWidget::setTabOrder(m_chips.size() > 1 ? m_chips[m_chips.size() - 2] : chip, chip);
    QWidget::setTabOrder(chip, m_box);
}

// A separator inside brackets belongs to the keyword, and so does one after a bracket still open.
void KeywordField::typed(const QString &text)
{
    QStringList words = splitKeywords(text, m_separator);
    const bool ended = splitKeywords(QString(text + u'x'), m_separator).size() > words.size();
    if (words.size() < 2 && !ended) {
        arrange(); // the placeholder goes with the first letter
        emit edited();
        return;
    }
    const QString rest = ended || words.isEmpty() ? QString() : words.takeLast();
    for (const QString &word : words)
        addChip(word);
    m_box->setText(rest);
    arrange();
    emit edited();
    emit stepEnded();
}

void KeywordField::takeTyped()
{
    const QString word = m_box->text().trimmed();
    if (word.isEmpty() || m_readOnly)
        return;
    addChip(word);
    m_box->clear();
    arrange();
    emit edited();
    emit stepEnded();
}

void KeywordField::removeChip(int index)
{
    if (index < 0 || m_readOnly)
        return;
    KeywordChip *chip = m_chips.takeAt(index);
    if (chip->hasFocus())
        (index < m_chips.size() ? static_cast<QWidget *>(m_chips[index]) : m_box)
            ->setFocus(Qt::OtherFocusReason);
    chip->hide();
    chip->deleteLater(); // its own signal brought us here
    arrange();
    emit stepEnded();
    emit edited();
    emit stepEnded();
}

void KeywordField::focusBeside(int index, int by)
{
    const int to = index + by;
    if (to >= m_chips.size())
        m_box->setFocus(Qt::OtherFocusReason);
    else if (to >= 0)
        m_chips[to]->setFocus(Qt::OtherFocusReason);
}

void KeywordField::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    m_box->setReadOnly(readOnly);
    for (KeywordChip *chip : std::as_const(m_chips))
        chip->setReadOnly(readOnly);
    arrange();
}

bool KeywordField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // Later, because the focus also leaves a window that is being taken down.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            QMetaObject::invokeMethod(this, &KeywordField::takeTyped, Qt::QueuedConnection);
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
        const bool empty = m_box->text().isEmpty();
        if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            takeTyped();
            return true;
        }
        if (plain && empty && key->key() == Qt::Key_Backspace && !m_chips.isEmpty()) {
            removeChip(int(m_chips.size()) - 1);
            return true;
        }
        if (plain && empty && key->key() == Qt::Key_Left && !m_chips.isEmpty()) {
            m_chips.last()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void KeywordField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void KeywordField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

// The box takes what is left of the last line, or a line of its own.
void KeywordField::arrange()
{
    const int room = qMax(width(), kLeastBox);
    const int boxHeight = m_box->sizeHint().height();
    int x = 0;
    int y = 0;
    const auto place = [&](QWidget *widget, int width, int height) {
        if (x > 0 && x + width > room) {
            x = 0;
            y += boxHeight + kGap;
        }
        const QRect rect(x, y + (boxHeight - height) / 2, width, height);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, room, 1), rect));
        x += width + kGap;
    };
    for (KeywordChip *chip : std::as_const(m_chips)) {
        const QSize size = chip->sizeHint();
        place(chip, qMin(size.width(), room), size.height());
    }
    const bool hidden = m_readOnly && !m_chips.isEmpty();
    m_box->setVisible(!hidden);
    m_box->setPlaceholderText(m_chips.isEmpty() ? m_placeholder : tr("Add a keyword"));
    if (!hidden)
        place(m_box, room - x >= kLeastBox ? room - x : room, boxHeight);
    const int height = y + boxHeight;
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace cardwright
