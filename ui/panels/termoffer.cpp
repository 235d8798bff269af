#include "panels/termoffer.h"

#include "editing/carddocument.h"
#include "panels/wraplabel.h"
#include "schema/acronyms.h"
#include "theme/theme.h"

#include <QLabel>
#include <QResizeEvent>
#include <QStyle>
#include <QToolButton>

#include <chrono>

namespace cardwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kMostChips = 10;
constexpr qsizetype kMostBytes = 2'000'000; // larger cards would take too long at every edit
constexpr int kGap = 6;
constexpr int kBeside = 16; // before the label, as in the panels above
constexpr int kBelow = 8;

} // namespace

TermOffer::TermOffer(CardDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_label(new QLabel(tr("Used but not explained:"), this))
    , m_refused(new WrapLabel(u"small"_s, this))
{
    setObjectName(u"termOffer"_s);
    setAccessibleName(m_label->text());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_label->setProperty("kind", u"muted"_s);
    m_refused->setProperty("tone", u"warn"_s);
    m_refused->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &TermOffer::refresh);
    connect(&document, &CardDocument::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    refresh();
}

void TermOffer::setVisible(bool visible)
{
    m_wanted = visible;
    QWidget::setVisible(visible && !m_acronyms.isEmpty());
}

void TermOffer::refresh()
{
    QStringList acronyms;
    if (m_document.card().bytes().size() <= kMostBytes && !m_document.isReadOnly()) {
        for (const Acronym &each :
             unexplainedAcronyms(m_document.card(), m_document.match(), m_document.reading())) {
            if (acronyms.size() < kMostChips)
                acronyms.append(each.text);
        }
    }
    showAcronyms(acronyms);
}

void TermOffer::showAcronyms(const QStringList &acronyms)
{
    if (acronyms == m_acronyms)
        return;
    m_acronyms = acronyms;
    while (m_chips.size() > acronyms.size()) {
        QToolButton *chip = m_chips.takeLast();
        chip->hide();
        chip->deleteLater(); // its own click may have brought us here
    }
    while (m_chips.size() < acronyms.size()) {
        auto *chip = new QToolButton(this);
        chip->setProperty("kind", u"chip"_s);
        chip->setIcon(Theme::icon(u"plus"_s));
        chip->setIconSize(QSize(12, 12));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QToolButton::clicked, this, [this, chip] { add(chip->text()); });
        chip->show();
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < acronyms.size(); ++i) {
        m_chips[i]->setText(acronyms[i]);
        const QString offer = tr("Add “%1” as a term").arg(acronyms[i]);
        m_chips[i]->setToolTip(u"<p>"_s + offer.toHtmlEscaped()); // a card's word is no markup
        m_chips[i]->setAccessibleName(offer);
    }
    arrange();
    setVisible(m_wanted);
}

void TermOffer::add(const QString &acronym)
{
    const Result<NodeKey> made = m_document.addTerm(acronym);
    m_refused->setText(made ? QString() : made.error().message);
    m_refused->setVisible(!made);
    arrange();
    if (made && *made != kNoNode)
        emit added(*made);
    refresh();
}

void TermOffer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void TermOffer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    for (QToolButton *chip : std::as_const(m_chips))
        chip->setIcon(Theme::icon(u"plus"_s));
    arrange();
}

void TermOffer::arrange()
{
    const int room = qMax(width(), 120);
    int x = kBeside;
    int y = 0;
    int line = m_label->sizeHint().height();
    for (const QToolButton *chip : std::as_const(m_chips))
        line = qMax(line, chip->sizeHint().height());
    const auto place = [&](QWidget *widget, QSize size) {
        if (x > kBeside && x + size.width() > room) {
            x = kBeside;
            y += line + kGap;
        }
        const QRect rect(QPoint(x, y + (line - size.height()) / 2), size);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, room, 1), rect));
        x += size.width() + kGap;
    };
    place(m_label, m_label->sizeHint());
    for (QToolButton *chip : std::as_const(m_chips))
        place(chip, chip->sizeHint());
    y += line;
    if (!m_refused->isHidden()) {
        const int height = m_refused->heightForWidth(room - kBeside);
        m_refused->setGeometry(kBeside, y, room - kBeside, height);
        y += height;
    }
    if (const int height = y + kBelow; height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace cardwright
