#include "panels/panelheader.h"

#include "widgets/scopechip.h"

#include <QEvent>
#include <QLabel>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 9;
constexpr int kLineGap = 4;
constexpr int kLeastHeight = 26; // so that actions coming and going move nothing

} // namespace

PanelHeader::PanelHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_chip(new ScopeChip(Scope::None, this))
    , m_note(new QLabel(this))
{
    m_title->setObjectName(u"shownTitle"_s);
    m_title->setProperty("kind", u"strong"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_note->setProperty("kind", u"muted"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(kLeastHeight);
}

void PanelHeader::setTitle(const QString &title)
{
    if (title == m_title->text())
        return;
    m_title->setText(title);
    arrange();
}

QString PanelHeader::title() const
{
    return m_title->text();
}

void PanelHeader::setScope(Scope scope)
{
    m_chip->setScope(scope);
    m_chip->setVisible(scope != Scope::None);
    arrange();
}

void PanelHeader::setNote(const QString &note)
{
    if (note == m_note->text())
        return;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    arrange();
}

void PanelHeader::addAction(QWidget *action)
{
    action->setParent(this);
    m_actions.append(action);
}

void PanelHeader::arrange()
{
    const int width = this->width();
    int actionsWidth = 0;
    int height = kLeastHeight;
    for (const QWidget *action : m_actions) {
        if (action->isHidden())
            continue;
        actionsWidth += action->sizeHint().width() + 2;
        height = qMax(height, action->sizeHint().height());
    }
    const bool chip = !m_chip->isHidden();
    const bool note = !m_note->isHidden();
    const int natural = m_title->fontMetrics().horizontalAdvance(m_title->text()) + 4;
    int chipWidth = chip ? m_chip->sizeHint().width() : 0;
    if (note)
        chipWidth += m_note->sizeHint().width() + (chip ? kGap : 0);
    const int gap = chipWidth > 0 ? kGap : 0;
    const int room = qMax(60, width - actionsWidth - (actionsWidth > 0 ? kGap : 0));
    const bool oneLine = natural + gap + chipWidth <= room;
    const int titleWidth = qMin(natural, room);
    const QRect titlePlace = m_title->fontMetrics().boundingRect(
        QRect(0, 0, titleWidth, 10000), Qt::AlignLeft | Qt::TextWordWrap, m_title->text());
    const int titleHeight = qMax(titlePlace.height(), m_title->fontMetrics().height());
    const int firstLine = qMax(height, titleHeight);
    const int chipHeight =
        qMax(chip ? m_chip->sizeHint().height() : 0, note ? m_note->sizeHint().height() : 0);
    const int total = oneLine || chipWidth == 0 ? firstLine : firstLine + kLineGap + chipHeight;
    if (total != minimumHeight())
        setFixedHeight(total);

    m_title->setGeometry(0, titleHeight > height ? 0 : (height - titleHeight) / 2, titleWidth, titleHeight);
    int x = oneLine ? titleWidth + gap : 0;
    const int chipTop = oneLine ? (height - chipHeight) / 2 : firstLine + kLineGap;
    if (chip) {
        const QSize size = m_chip->sizeHint();
        m_chip->setGeometry(x, chipTop + (chipHeight - size.height()) / 2, size.width(), size.height());
        x += size.width() + kGap;
    }
    if (note) {
        const QSize size = m_note->sizeHint();
        m_note->setGeometry(x, chipTop + (chipHeight - size.height()) / 2, size.width(), size.height());
    }
    int right = width;
    for (qsizetype i = m_actions.size() - 1; i >= 0; --i) {
        QWidget *action = m_actions[i];
        if (action->isHidden())
            continue;
        const QSize size = action->sizeHint();
        right -= size.width();
        action->setGeometry(right, (height - size.height()) / 2, size.width(), size.height());
        right -= 2;
    }
}

QSize PanelHeader::sizeHint() const
{
    return {400, minimumHeight()};
}

QSize PanelHeader::minimumSizeHint() const
{
    return {160, minimumHeight()};
}

void PanelHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool PanelHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish
        || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        arrange();
    }
    return QWidget::event(event);
}

} // namespace cardwright
