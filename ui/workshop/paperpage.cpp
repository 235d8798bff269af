#include "workshop/paperpage.h"

#include "base/file.h"
#include "theme/theme.h"
#include "workshop/assemble.h"
#include "workshop/flow.h"
#include "workshop/notes.h"
#include "workshop/numberfield.h"
#include "workshop/printpages.h"
#include "workshop/questionform.h"
#include "workshop/resultfolder.h"
#include "workshop/wallwords.h"
#include "workshop/workshopjson.h"
#include "workshop/workshopsession.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCopies = 200;
constexpr int kMostVotes = 99;
constexpr int kUsualVotes = 3;
constexpr int kMostLines = 60;
constexpr int kUsualLines = 12;
constexpr int kItemsHeight = 110; // pixels

} // namespace

PaperPage::PaperPage(WorkshopSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListWidget)
    , m_ballots(buildBallots())
    , m_told(new QLabel)
{
    setObjectName(u"paperPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Paper for the room"));
    title->setProperty("kind", u"heading"_s);
    auto *back = new QPushButton(tr("Back   Esc"));
    back->setObjectName(u"paperBack"_s);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(back);
    m_list->setObjectName(u"paperList"_s);
    m_list->setAccessibleName(title->text());
    m_list->setWordWrap(true);
    auto *row = new QHBoxLayout;
    const auto button = [&](const QString &text, const QString &name, Way way) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, way] { make(way); });
        return made;
    };
    button(tr("Open to print   Enter"), u"paperPrint"_s, Way::Print)->setProperty("kind", u"primary"_s);
    button(tr("Save as PDF"), u"paperPdf"_s, Way::Pdf);
    button(tr("Save as a page for the browser"), u"paperHtml"_s, Way::Page);
    row->addStretch();
    m_told->setObjectName(u"paperTold"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    QSizePolicy policy = m_told->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // no button moves under the mouse when it says something
    m_told->setSizePolicy(policy);
    m_told->setMinimumHeight(m_told->fontMetrics().height());
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_ballots);
    layout->addLayout(row);
    layout->addWidget(m_told);
    connect(back, &QPushButton::clicked, this, &PaperPage::closed);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        m_ballots->setVisible(item && item->data(Qt::UserRole).toInt() == static_cast<int>(Sheet::BlankBallots));
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { make(Way::Print); });
}

QWidget *PaperPage::buildBallots()
{
    auto *box = new QWidget;
    box->setObjectName(u"paperBallots"_s);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *numbers = new QHBoxLayout;
    const auto number = [&](const QString &text, const QString &name, int least, int most, int value) {
        auto *label = new QLabel(text);
        auto *made = new NumberField;
        made->setObjectName(name);
        made->setRange(least, most);
        made->setValue(value);
        label->setBuddy(made);
        made->setAccessibleName(text);
        numbers->addWidget(label);
        numbers->addWidget(made);
        return made;
    };
    m_copies = number(tr("Ballots"), u"paperCopies"_s, 1, kMostCopies, qMax(1, m_session.workshop().headcount));
    m_votes = number(tr("Votes of each"), u"paperVotes"_s, 1, kMostVotes, kUsualVotes);
    m_lines = number(tr("Numbers"), u"paperLines"_s, 1, kMostLines, kUsualLines);
    m_lines->setToolTip(tr("How far the numbers go; lines without a text are left to write on."));
    numbers->addStretch();
    m_items = new QPlainTextEdit;
    m_items->setObjectName(u"paperItems"_s);
    m_items->setPlaceholderText(tr("What will be voted on, each on a line of its own. Empty: blank lines with numbers."));
    m_items->setAccessibleName(tr("What will be voted on"));
    m_items->setTabChangesFocus(true);
    m_items->setMaximumHeight(kItemsHeight);
    layout->addLayout(numbers);
    layout->addWidget(m_items);
    box->hide();
    return box;
}

void PaperPage::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    const auto add = [this](Sheet sheet, const QString &text, const QString &otherwise) {
        const bool has = otherwise.isEmpty();
        auto *item = new QListWidgetItem(has ? text : u"%1\n%2"_s.arg(text, otherwise), m_list);
        item->setData(Qt::UserRole, static_cast<int>(sheet));
        if (!has)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    };
    const Activity *activity = m_session.activity();
    add(Sheet::PromptCards, tr("Prompt cards: thirty, to cut out"), {});
    add(Sheet::Ballots, tr("Ballots for the vote of this step, one for each person"),
        pageOf(Sheet::Ballots).html.isEmpty() ? tr("There is nothing to vote on in this step yet.") : QString());
    add(Sheet::BlankBallots, tr("Blank ballots with numbers, before there is something to vote on"), {});
    add(Sheet::Worksheet, activity ? tr("Blank worksheet: %1").arg(activity->title) : tr("Blank worksheet of this step"),
        activity ? QString() : tr("This step has no worksheet."));
    add(Sheet::AllWorksheets, tr("Blank worksheets of the whole agenda"), {});
    add(Sheet::Questions, tr("Question sheet of the template: to be answered by hand"),
        pageOf(Sheet::Questions).html.isEmpty() ? tr("There are no questions yet.") : QString());
    add(Sheet::Form, tr("Question form for the browser: works offline, saves the answers as Markdown"),
        pageOf(Sheet::Form).html.isEmpty() ? tr("There are no questions yet.") : QString());
    m_list->setCurrentRow(qMax(0, row));
    tell({}, false);
}

void PaperPage::takeFocus()
{
    m_list->setFocus();
}

PaperPage::Page PaperPage::pageOf(Sheet sheet) const
{
    const Workshop &workshop = m_session.workshop();
    const Playbook &playbook = m_session.playbook();
    const Activity *activity = m_session.activity();
    switch (sheet) {
    case Sheet::PromptCards:
        return {u"prompt-cards"_s, tr("Prompt cards"), promptCardsPage(playbook)};
    case Sheet::Ballots: {
        const VoteRound *current = currentRound(m_session);
        const QString rows = activity ? activity->worksheet.rows : QString();
        const VoteRound round = current                                                   ? *current
                                : rows == "lenses"_L1 || rows == "questions"_L1 ? newRound(workshop, activity->id, rows, 3)
                                                                                          : VoteRound();
        if (round.items.isEmpty())
            return {u"ballots"_s, tr("Ballots"), {}};
        const auto copies = static_cast<int>(votersOf(workshop, round).size());
        return {u"ballots"_s, tr("Ballots"), ballotsPage(workshop, round, playbook, copies)};
    }
    case Sheet::BlankBallots: {
        BallotPaper paper;
        paper.items = notesIn(m_items->toPlainText());
        paper.lines = m_lines->value();
        paper.budget = m_votes->value();
        return {u"blank-ballots"_s, tr("Ballots"), ballotsPage(paper, playbook, m_copies->value())};
    }
    case Sheet::Worksheet:
        return activity ? Page{u"worksheet-"_s + activity->id, activity->title, worksheetPage(*activity, workshop, playbook)} : Page();
    case Sheet::AllWorksheets: {
        QList<const Activity *> activities;
        for (const AgendaItem &item : inOrder(workshop.steps)) {
            if (const Activity *one = playbook.activity(item.activity); one && !activities.contains(one))
                activities.append(one);
        }
        return {u"worksheets"_s, tr("Worksheets"), worksheetsPage(tr("Worksheets"), activities, workshop, playbook)};
    }
    case Sheet::Questions:
    case Sheet::Form:
        break;
    }
    const AssembledTemplate made = assembledTemplate(workshop);
    const Result<Template> schema = templateOf(made.files, u"template.json"_s);
    if (chosenQuestions(workshop).isEmpty() || !schema)
        return {};
    const QString language = workshop.language.isEmpty() ? u"en"_s : workshop.language;
    if (sheet == Sheet::Form)
        return {u"question-form"_s, tr("Question form"), questionFormPage(*schema, language)};
    return {u"question-sheet"_s, tr("Question sheet"), questionSheetPage(*schema, language)};
}

void PaperPage::make(Way way)
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || m_printer.isRunning())
        return;
    const auto sheet = static_cast<Sheet>(item->data(Qt::UserRole).toInt());
    if (sheet == Sheet::Form)
        way = Way::Page; // it is filled in there
    const Page page = pageOf(sheet);
    if (page.html.isEmpty())
        return;
    const Result<QString> folder = resultFolder(m_session);
    if (!folder) {
        tell(folder.error().message, true);
        return;
    }
    const QString path = *folder + u'/' + page.name + (way == Way::Page ? ".html"_L1 : ".pdf"_L1);
    if (way == Way::Page) {
        const Done written = writeFileSafely(path, page.html);
        tell(written ? tr("Written: %1").arg(displayPath(path)) : written.error().message, !written);
        return;
    }
    tell(tr("Making the PDF…"), false);
    m_printer.print(page.html, page.title, m_session.playbook().language, path, [this, path, way](const Done &done) {
        if (!done) {
            tell(done.error().message, true);
            return;
        }
        const bool opened = way == Way::Print && QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        tell(way == Way::Print && !opened ? tr("Written: %1. No program here opens PDFs.").arg(displayPath(path))
                                          : tr("Written: %1").arg(displayPath(path)),
             false);
    });
}

void PaperPage::tell(const QString &sentence, bool bad)
{
    setLook(m_told, "tone", bad ? u"bad"_s : QString());
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void PaperPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cardwright
