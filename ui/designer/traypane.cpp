#include "designer/traypane.h"

#include "designer/traydrag.h"
#include "editing/carddocument.h"
#include "panels/steadyscroll.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHighest = 190;
constexpr qsizetype kExcerpt = 200;
constexpr int kRows = 60; // at once: a large card may hold thousands

} // namespace

TrayPane::TrayPane(CardDocument &document, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_most(kRows)
    , m_head(new QLabel)
{
    setObjectName(u"trayPane"_s);
    setProperty("kind", u"sunk"_s);
    setAccessibleName(tr("Not placed yet"));
    auto *head = new QHBoxLayout;
    m_head->setObjectName(u"trayHead"_s);
    m_head->setProperty("kind", u"strong"_s);
    auto *note = new QLabel(tr("Nothing is lost: each stands in the card under its own heading. Drag it onto a question, or "
                               "choose one."));
    note->setProperty("kind", u"small"_s);
    note->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeTray"_s);
    setLook(close, "kind", u"ghost"_s);
    connect(close, &QPushButton::clicked, this, [this] { setWanted(false); });
    head->addWidget(m_head);
    head->addWidget(note, 1);
    head->addWidget(close);
    auto *content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->setSpacing(4);
    auto *area = new QScrollArea;
    area->setWidget(content);
    content->setAutoFillBackground(false); // on the pane's own colour
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(area, 1);
    setMaximumHeight(kHighest);
    hide();
    connect(&document, &CardDocument::changed, this, &TrayPane::refresh);
    connect(&document, &CardDocument::loaded, this, [this] { setWanted(false); });
}

void TrayPane::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    m_most = kRows;
    m_shown.clear();
    refresh();
    emit wantedChanged(wanted);
}

void TrayPane::refresh()
{
    if (!m_wanted) {
        hide();
        return;
    }
    const QList<TrayPiece> pieces = unplacedPieces(m_document.card(), m_document.match());
    QByteArray shown = m_document.match().schema ? m_document.match().schema->id().toUtf8() : QByteArray();
    for (const TrayPiece &piece : pieces)
        shown += '\n' + QByteArray::number(piece.key) + ' ' + piece.title.toUtf8() + ' '
                 + piece.text.left(kExcerpt).toUtf8();
    m_count = static_cast<int>(pieces.size());
    setVisible(m_count > 0);
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_head->setText(tr("Not placed yet: %n text(s)", nullptr, m_count));
    fillRows(pieces);
}

void TrayPane::fillRows(const QList<TrayPiece> &pieces, int focused)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (qsizetype i = 0; i < qMin<qsizetype>(pieces.size(), m_most); ++i)
        m_rows->addWidget(makeRow(pieces[i].node));
    if (const int more = m_count - m_most; more > 0) {
        auto *next = new QPushButton(tr("Show %n more", nullptr, qMin(more, kRows)));
        next->setObjectName(u"trayMore"_s);
        setLook(next, "kind", u"link"_s);
        connect(next, &QPushButton::clicked, this, [this] {
            const int first = m_most; // of the new ones
            m_most += kRows;
            fillRows(unplacedPieces(m_document.card(), m_document.match()), first);
        });
        m_rows->addWidget(next);
    }
    m_rows->addStretch();
    if (hadFocus && m_count > 0) {
        auto *button = m_rows->itemAt(focused)->widget()->findChild<QPushButton *>();
        button->setFocus(Qt::OtherFocusReason);
        scrollToSoon(*button);
    }
}

QWidget *TrayPane::makeRow(int node)
{
    const Card &card = m_document.card();
    const Match &match = m_document.match();
    const Node &one = card.nodes()[node];
    const QString title = one.title;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *go = new QPushButton(title);
    setLook(go, "kind", u"link"_s);
    go->setToolTip(tr("Go to it in the card"));
    const NodeKey key = one.key;
    connect(go, &QPushButton::clicked, this, [this, key] { emit goRequested(Question{key}); });
    auto *text = new ElidedLabel(card.bodyText(node).simplified().left(kExcerpt));
    text->setProperty("kind", u"muted"_s);
    auto *put = new QPushButton(tr("Put it into…"));
    put->setObjectName(u"trayPut"_s);
    put->setAccessibleName(tr("Put “%1” into an answer").arg(title));
    put->setEnabled(match.schema && !m_document.isReadOnly() && card.subtreeEnd(node) == node + 1);
    if (!put->isEnabled())
        put->setToolTip(tr("It has headings below it: move those first."));
    auto *menu = new QMenu(put);
    put->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, key] { fillTargets(*menu, key); });
    if (put->isEnabled()) {
        text->setCursor(Qt::OpenHandCursor);
        text->setToolTip(tr("Drag it onto a question of the form"));
        new TrayHandle(m_document, key, title, {row, text, go});
    }
    line->addWidget(go);
    line->addWidget(text, 1);
    line->addWidget(put);
    return row;
}

// The questions of the template, those of a section in a menu of their own.
void TrayPane::fillTargets(QMenu &menu, NodeKey key)
{
    menu.clear();
    const Match &match = m_document.match();
    QHash<int, QMenu *> sections;
    for (int spec = 0; match.schema && spec < match.schema->specs().size(); ++spec) {
        const Spec &question = match.schema->specs()[spec];
        QMenu *in = question.parent < 0 ? &menu : sections.value(question.parent, &menu);
        QString words = match.schema->text(spec, match.language).title;
        words.replace(u'&', "&&"_L1);
        if (!question.isField())
            sections.insert(spec, in->addMenu(words));
        else if (!question.repeatsAsHeading)
            in->addAction(words, this, [this, key, spec] { place(key, spec); });
    }
}

void TrayPane::place(NodeKey key, int spec)
{
    if (m_document.hasAnyPending()) {
        emit refused(
            tr("A field holds text with a heading that waits for your decision. Decide there first."));
        return;
    }
    m_document.endTyping();
    const Card &card = m_document.card();
    const int node = card.indexOfKey(key);
    if (node < 0 || m_document.isReadOnly())
        return; // it went while its menu was open, or on its way
    const QString title = card.nodes()[node].title;
    const std::optional<Card> after = placedPiece(card, m_document.match(), node, spec);
    if (!after) {
        emit refused(tr("“%1” cannot go there as it is. It stays where it stands in the card.").arg(title));
        return;
    }
    m_document.replaceAll(after->bytes(), tr("Put “%1” into an answer").arg(title));
    m_document.endTyping();
}

} // namespace cardwright
