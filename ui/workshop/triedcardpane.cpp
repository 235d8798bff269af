#include "workshop/triedcardpane.h"

#include "base/file.h"
#include "theme/theme.h"
#include "workshop/flow.h"
#include "workshop/workshopjson.h"
#include "workshop/workshopsession.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 150; // of the text
constexpr qint64 kLargestCard = 16LL * 1024 * 1024;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

TriedCardPane::TriedCardPane(WorkshopSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLabel)
    , m_open(new QPushButton(tr("The open card")))
    , m_file(new QPushButton(tr("Choose a card…")))
    , m_headings(new QComboBox)
    , m_answers(new QPushButton(tr("This answers it")))
    , m_text(new QPlainTextEdit)
{
    setObjectName(u"triedCard"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    auto *row = new QHBoxLayout;
    m_name->setProperty("kind", u"strong"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setObjectName(u"triedName"_s);
    row->addWidget(m_name);
    m_open->setObjectName(u"triedOpen"_s);
    m_file->setObjectName(u"triedFile"_s);
    row->addWidget(m_open);
    row->addWidget(m_file);
    row->addStretch(1);
    layout->addLayout(row);
    row = new QHBoxLayout;
    m_headings->setObjectName(u"triedHeadings"_s);
    m_headings->setAccessibleName(tr("Part of the card"));
    m_headings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_headings->setMinimumContentsLength(24);
    m_answers->setObjectName(u"triedAnswers"_s);
    row->addWidget(m_headings, 1);
    row->addWidget(m_answers);
    layout->addLayout(row);
    m_text->setObjectName(u"triedText"_s);
    m_text->setAccessibleName(tr("Text of the card"));
    m_text->setReadOnly(true);
    m_text->setFixedHeight(kHeight);
    m_text->setTabChangesFocus(true);
    layout->addWidget(m_text, 1);
    connect(m_open, &QPushButton::clicked, this, &TriedCardPane::openCardWanted);
    connect(m_file, &QPushButton::clicked, this, &TriedCardPane::fileWanted);
    connect(m_headings, &QComboBox::currentIndexChanged, this, &TriedCardPane::enableButtons);
    connect(m_headings, &QComboBox::activated, this, [this] { goToHeading(m_headings->currentData().toInt()); });
    connect(m_answers, &QPushButton::clicked, this, [this] {
        const int node = m_headings->currentData().toInt();
        m_session.change(tr("Say which part of the card answers"), [&](Workshop &workshop) {
            setAnswerFrom(workshop, m_card, node, m_question, now());
        });
    });
    enableButtons();
    hide();
}

QString TriedCardPane::folder() const
{
    return QFileInfo(m_session.path()).absolutePath();
}

void TriedCardPane::setCard(const Card &card, const QString &path)
{
    QString file = QFileInfo(path).fileName();
    if (!path.isEmpty() && !m_session.isRehearsal()) {
        const QString beside = QDir(folder()).relativeFilePath(path);
        file = beside.startsWith("../../"_L1) ? QFileInfo(path).absoluteFilePath() : beside; // far away: where it is
    }
    file = file.isEmpty() ? card.title() : file;
    m_card = card;
    m_loaded = file;
    fillHeadings();
    int found = 0;
    m_session.change(tr("Try the template on a card"),
                     [&](Workshop &workshop) { found = tryCard(workshop, card, file, now()); });
    m_text->setProperty("shown", QVariant());
    showQuestion(m_question);
    emit cardChosen(found, static_cast<int>(chosenQuestions(m_session.workshop()).size()));
}

void TriedCardPane::load()
{
    const QString &tried = m_session.workshop().tried;
    if (tried == m_loaded)
        return;
    m_loaded = tried;
    m_card = {};
    if (!tried.isEmpty()) {
        const QString path = QDir(folder()).absoluteFilePath(tried);
        if (const Result<QByteArray> bytes = readFile(path, kLargestCard))
            m_card = Card(*bytes);
    }
    fillHeadings();
}

void TriedCardPane::fillHeadings()
{
    m_text->setPlainText(QString::fromUtf8(m_card.bytes()));
    m_filled = triedHeadings(m_card);
    m_headings->clear();
    for (int node = 0; node < m_card.nodes().size(); ++node) {
        const Node &heading = m_card.nodes()[node];
        if (heading.kind != Node::Kind::Preamble && node != m_card.titleIndex())
            m_headings->addItem(u"  "_s.repeated(qMax(0, heading.depth - 1)) + heading.title, node);
    }
}

void TriedCardPane::showQuestion(const QString &question)
{
    load();
    const QString &tried = m_session.workshop().tried;
    const bool isRead = !m_card.nodes().isEmpty();
    m_name->setText(tried.isEmpty() ? tr("No card yet: choose one that you know")
                    : isRead        ? displayPath(QFileInfo(tried).fileName())
                                    : tr("%1 is not there any more; what it said is kept").arg(displayPath(tried)));
    const AskedQuestion *asked = recordOf(m_session.workshop().questions, question);
    m_text->setVisible(isRead);
    m_headings->setVisible(isRead);
    m_answers->setVisible(isRead);
    m_headings->setEnabled(isRead && m_headings->count() > 0);
    const bool isShown = question == m_question && m_text->property("shown").toString() == tried;
    m_question = question;
    enableButtons();
    if (isShown)
        return;
    m_text->setProperty("shown", tried);
    const int node = asked && isRead ? answeringNode(m_filled, m_session.workshop(), *asked) : -1;
    if (const int at = m_headings->findData(node); node >= 0 && at >= 0) {
        m_headings->setCurrentIndex(at);
        goToHeading(node);
    }
}

// An empty part answers nothing.
void TriedCardPane::enableButtons()
{
    const bool isWritable = !m_session.isReadOnly();
    m_open->setEnabled(isWritable);
    m_file->setEnabled(isWritable);
    const int node = m_headings->currentIndex() < 0 ? -1 : m_headings->currentData().toInt();
    const bool isFilled = std::any_of(m_filled.begin(), m_filled.end(), [node](const TriedHeading &heading) { return heading.node == node; });
    m_answers->setEnabled(isWritable && isFilled && recordOf(m_session.workshop().questions, m_question));
}

// The heading comes to the top, its text is marked.
void TriedCardPane::goToHeading(int node)
{
    if (node < 0 || node >= m_card.nodes().size())
        return;
    const auto lettersTo = [this](qsizetype bytes) { return static_cast<int>(QString::fromUtf8(m_card.bytes().left(bytes)).remove(u'\r').size()); };
    const Node &heading = m_card.nodes()[node];
    QTextCursor cursor(m_text->document());
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
    cursor.setPosition(qMin(lettersTo(heading.heading.begin), m_text->document()->characterCount() - 1));
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    QTextEdit::ExtraSelection mark;
    mark.cursor = cursor;
    mark.cursor.setPosition(qMin(lettersTo(heading.extent.end), m_text->document()->characterCount() - 1), QTextCursor::KeepAnchor);
    mark.format.setBackground(Theme::colours().accentSoft);
    m_text->setExtraSelections({mark});
}

} // namespace cardwright
