#include "workshop/readerspage.h"

#include "workshop/flow.h"
#include "workshop/ranking.h"
#include "workshop/templateids.h"
#include "workshop/workshopjson.h"
#include "workshop/workshopsession.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

enum Column { SectionColumn, QuestionColumn, FirstReader };

constexpr int kSectionWidth = 150;
constexpr int kQuestionWidth = 260;
constexpr int kReaderWidth = 110;
constexpr int kHeadMargin = 14;

QStringList withoutQuestion(const Workshop &workshop, const QList<AskedQuestion> &questions, QStringList readers)
{
    for (const AskedQuestion &question : questions) {
        for (const QString &id : readersOf(workshop, question))
            readers.removeAll(id);
    }
    return readers;
}

QString namesOf(const Workshop &workshop, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        if (const Agent *agent = recordOf(workshop.agents, id))
            names.append(agent->name);
    }
    return names.join(", "_L1);
}

// Names of readers take two lines or three; the header itself reckons with one.
int headHeight(const QHeaderView &header, const QStringList &names)
{
    QFont font = header.font();
    font.setBold(true);
    int height = 0;
    for (const QString &name : names)
        height = qMax(height, QFontMetrics(font).boundingRect(0, 0, kReaderWidth - kHeadMargin, 0, Qt::TextWordWrap, name).height());
    return height + kHeadMargin;
}

} // namespace

ReadersPage::ReadersPage(WorkshopSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reader(new QComboBox)
    , m_sum(new QLabel)
    , m_table(new QTableWidget)
{
    setObjectName(u"readersPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Which questions matter to whom"));
    title->setProperty("kind", u"heading"_s);
    m_reader->setObjectName(u"readersWho"_s);
    m_reader->setAccessibleName(tr("Reader"));
    auto *back = new QPushButton(tr("Back   Esc"));
    back->setObjectName(u"readersBack"_s);
    head->addWidget(title);
    head->addWidget(m_reader);
    head->addStretch();
    head->addWidget(back);
    m_sum->setObjectName(u"readersSum"_s);
    m_sum->setProperty("kind", u"small"_s);
    m_sum->setWordWrap(true);
    m_table->setObjectName(u"readersTable"_s);
    m_table->setAccessibleName(title->text());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addLayout(head);
    layout->addWidget(m_sum);
    layout->addWidget(m_table, 1);
    connect(back, &QPushButton::clicked, this, &ReadersPage::closed);
    connect(m_reader, &QComboBox::currentIndexChanged, this, &ReadersPage::fillTable);
    connect(&session, &WorkshopSession::changed, this, [this](WorkshopSession::Parts parts) {
        if (isVisible() && (parts & (WorkshopSession::Sheets | WorkshopSession::Votes)))
            fill();
    });
}

void ReadersPage::fill()
{
    const Workshop &workshop = m_session.workshop();
    const QVariant before = m_reader->currentData();
    {
        const QSignalBlocker quiet(m_reader);
        m_reader->clear();
        m_reader->addItem(tr("Everybody, side by side"), QString());
        for (const QString &id : firstAgents(workshop)) {
            if (const Agent *agent = recordOf(workshop.agents, id))
                m_reader->addItem(agent->name, id);
        }
        m_reader->setCurrentIndex(qMax(0, m_reader->findData(before)));
    }
    fillTable();
}

void ReadersPage::fillTable()
{
    const Workshop &workshop = m_session.workshop();
    const QString one = m_reader->currentData().toString();
    const QList<AskedQuestion> questions = chosenQuestions(workshop);
    QStringList readers = one.isEmpty() ? firstAgents(workshop) : QStringList{one};
    const QStringList without = one.isEmpty() ? withoutQuestion(workshop, questions, readers) : QStringList();
    readers.removeIf([&](const QString &id) { return without.contains(id); }); // they have a line of their own
    QStringList heads{tr("Section"), tr("Question")};
    for (const QString &id : readers) {
        const Agent *agent = recordOf(workshop.agents, id);
        heads.append(agent ? agent->name : id);
    }
    m_table->clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    int nobody = 0;
    for (const AskedQuestion &question : questions) {
        const QStringList askers = readersOf(workshop, question);
        nobody += askers.isEmpty();
        if (!one.isEmpty() && !askers.contains(one))
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const Lens *lens = recordOf(workshop.lenses, question.lens);
        m_table->setItem(row, SectionColumn, new QTableWidgetItem(lens ? titleOfLens(*lens) : tr("More")));
        m_table->setItem(row, QuestionColumn, new QTableWidgetItem(question.text));
        for (int i = 0; i < readers.size(); ++i) {
            const bool asks = askers.contains(readers[i]);
            auto *item = new QTableWidgetItem(asks ? u"●"_s : QString());
            item->setTextAlignment(Qt::AlignCenter);
            item->setData(Qt::AccessibleTextRole, asks ? tr("asks this") : tr("does not ask this"));
            m_table->setItem(row, FirstReader + i, item);
        }
    }
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setDefaultAlignment(static_cast<Qt::Alignment>(Qt::AlignCenter | Qt::TextWordWrap));
    m_table->setColumnWidth(SectionColumn, kSectionWidth);
    m_table->setColumnWidth(QuestionColumn, kQuestionWidth);
    for (int column = FirstReader; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, kReaderWidth);
    header->setFixedHeight(headHeight(*header, heads));
    QStringList sums{one.isEmpty() ? tr("%n question(s)", nullptr, m_table->rowCount())
                                   : tr("%n question(s) for this reader", nullptr, m_table->rowCount())};
    if (nobody > 0)
        sums.append(tr("%n from lenses that name no reader", nullptr, nobody));
    if (!without.isEmpty())
        sums.append(tr("no question for %1").arg(namesOf(workshop, without)));
    m_sum->setText(sums.join(u" · "_s));
}

void ReadersPage::takeFocus()
{
    m_reader->setFocus();
}

void ReadersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cardwright
