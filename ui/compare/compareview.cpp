#include "compare/compareview.h"

#include "compare/comparedelegate.h"
#include "compare/comparetexts.h"
#include "compare/differencewords.h"
#include "theme/theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QTextEdit>

#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAtOnce = 200'000; // bytes that are compared without anybody noticing
constexpr qint64 kMergedAtOnce = 400'000;
constexpr int kListWidth = 300;
constexpr int kLeastListWidth = 200;

} // namespace

CompareView::CompareView(Theme &theme, QWidget *parent)
    : ListPage(u"compare"_s, parent)
    , m_model(new CompareModel(this))
{
    m_list = new QListView;
    m_list->setObjectName(u"compareList"_s);
    m_list->setAccessibleName(tr("Differences"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CompareDelegate(*m_list));
    setList(m_list, kLeastListWidth, kListWidth);
    buildHead();
    buildDetail();
    buildFoot();

    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompareView::showRow);
    connect(m_model, &CompareModel::choicesChanged, this, &CompareView::showSums);
    connect(&theme, &Theme::changed, m_texts, &CompareTexts::refreshColours);
}

void CompareView::buildHead()
{
    QPushButton *previous = addButton(m_head, tr("Previous"), u"comparePrevious"_s);
    previous->setToolTip(tr("Previous difference (Alt+Up)"));
    QPushButton *next = addButton(m_head, tr("Next"), u"compareNext"_s);
    next->setToolTip(tr("Next difference (Alt+Down)"));
    connect(previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
}

void CompareView::buildDetail()
{
    m_place = new QLabel;
    m_place->setObjectName(u"comparePlace"_s);
    m_place->setProperty("kind", u"strong"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_what = new QLabel;
    m_what->setObjectName(u"compareWhat"_s);
    m_what->setProperty("kind", u"muted"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_texts = new CompareTexts;
    m_detail->addWidget(m_place);
    m_detail->addWidget(m_what);
    m_detail->addWidget(m_texts, 1);

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_choices = new QWidget;
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(16);
    m_choice = new QButtonGroup(this);
    const std::tuple<FieldChoice, QString, QString> all[] = {
        {FieldChoice::Mine, tr("&Keep mine"), u"compareKeep"_s},
        {FieldChoice::Theirs, tr("&Take theirs"), u"compareTake"_s},
        {FieldChoice::Both, {}, u"compareBoth"_s}, // showRow() says what it means
    };
    for (const auto &[choice, text, name] : all) {
        auto *button = new QRadioButton;
        button->setObjectName(name);
        m_choice->addButton(button, static_cast<int>(choice));
        choices->addWidget(button);
        auto *key = new QShortcut(this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, button, choice = choice] {
            if (button->isEnabled())
                choose(choice);
        });
        m_choiceKeys.insert(static_cast<int>(choice), key);
        setChoiceText(choice, text);
    }
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int id) { choose(static_cast<FieldChoice>(id)); });
    row->addWidget(m_choices);
    row->addStretch();
    QPushButton *copy = addButton(row, tr("Copy the text on the right"), u"compareCopy"_s);
    connect(copy, &QPushButton::clicked, this, &CompareView::copyTheirs);
    m_detail->addLayout(row);
}

void CompareView::buildFoot()
{
    m_allMine = addButton(m_foot, tr("Keep all mine"), u"compareAllMine"_s);
    m_allTheirs = addButton(m_foot, tr("Take all theirs"), u"compareAllTheirs"_s);
    m_foot->addStretch();
    addCloseButton(tr("Change nothing (Esc)"));
    m_apply = addButton(m_foot, tr("Apply"), u"compareApply"_s);
    m_apply->setProperty("kind", u"primary"_s);
    m_apply->setToolTip(tr("Ctrl+Enter"));
    connect(m_allMine, &QPushButton::clicked, this, [this] { chooseAll(FieldChoice::Mine); });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { chooseAll(FieldChoice::Theirs); });
    connect(m_apply, &QPushButton::clicked, this, &CompareView::apply);
}

// A button presses itself a tenth of a second after its key, and by then a quick hand is at the next
// difference: the key chooses at once.
void CompareView::setChoiceText(FieldChoice choice, const QString &text)
{
    QAbstractButton *button = m_choice->button(static_cast<int>(choice));
    button->setText(text);
    button->setShortcut(QKeySequence());
    m_choiceKeys.value(static_cast<int>(choice))->setKey(QKeySequence::mnemonic(text));
}

void CompareView::show(const CompareSubject &subject)
{
    m_subject = subject;
    m_isApplying = false;
    const bool decides = bool(subject.apply);
    m_model->setDecides(decides);
    m_heading->setText(subject.heading);
    m_texts->setNames(subject.mine.name, subject.theirs.name);
    m_choices->setVisible(decides);
    m_allMine->setVisible(decides);
    m_allTheirs->setVisible(decides);
    m_apply->setVisible(decides);
    m_apply->setText(subject.applyText.isEmpty() ? tr("Apply to my card") : subject.applyText);
    setChoiceText(FieldChoice::Theirs, subject.takeText.isEmpty() ? tr("&Take theirs") : subject.takeText);
    for (QPushButton *old : std::as_const(m_offers)) {
        old->hide();
        old->deleteLater();
    }
    m_offers.clear();
    for (const CompareSubject::Offer &offer : subject.offers) {
        auto *button = new QPushButton(offer.text);
        button->setObjectName(u"compareOffer%1"_s.arg(m_offers.size()));
        button->setAutoDefault(false);
        if (offer.danger)
            setLook(button, "kind", u"danger"_s);
        connect(button, &QPushButton::clicked, this, [act = offer.act] { act(); });
        m_foot->insertWidget(m_foot->indexOf(m_apply), button);
        m_offers.append(button);
    }
    compare(true);
}

void CompareView::update(const QByteArray &mine)
{
    if (mine == m_subject.mine.bytes)
        return;
    m_subject.mine.bytes = mine;
    compare(false);
}

void CompareView::compare(bool anew)
{
    const auto work = [subject = m_subject](const std::atomic<bool> &) {
        ComparedCards cards = comparedCards(subject.mine.bytes, subject.theirs.bytes, subject.base, subject.matcher);
        for (CompareRow &row : cards.rows)
            row.conflict = row.conflict || subject.asksAll;
        return cards;
    };
    const bool forgets = anew || (m_comparing.isRunning() && m_forgets); // that one never came
    m_comparing.stop();
    if (m_subject.mine.bytes.size() + m_subject.theirs.bytes.size() <= kAtOnce) {
        take(work(false), forgets);
        return;
    }
    m_forgets = forgets;
    showSentence(tr("Comparing…"));
    m_comparing.start(work, [this, forgets](const ComparedCards &cards) { take(cards, forgets); });
    showWhatCanBeDone();
}

void CompareView::take(const ComparedCards &cards, bool anew)
{
    const int before = anew ? 0 : current();
    if (anew)
        m_model->setCards({}); // forgets what was chosen for others
    m_model->setCards(cards);
    const bool any = m_model->rowCount() > 0;
    QStringList sentences = fileWords(cards.comparison);
    if (!any)
        sentences.prepend(cards.comparison.isSame() ? tr("Both are the same, byte for byte.")
                                                    : tr("Every field is the same; only the form of the files differs."));
    if (any)
        showList();
    else
        showSentence(sentences.join(u' '));
    if (any)
        m_list->setCurrentIndex(m_model->index(qBound(0, before, m_model->rowCount() - 1)));
    if (const int open = anew ? m_model->nextUndecided(-1) : -1; open >= 0)
        m_list->setCurrentIndex(m_model->index(open));
    showSums();
    showRow();
    if (any && isVisible() && !m_list->hasFocus() && !m_texts->isAncestorOf(QApplication::focusWidget()))
        takeFocus();
}

int CompareView::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
}

void CompareView::showRow()
{
    if (m_model->rowCount() == 0)
        return;
    const CompareRow &row = m_model->row(current());
    m_place->setText(row.place);
    m_what->setText(row.conflict   ? tr("%1. Both sides changed it.").arg(row.what)
                    : row.together ? tr("%1. Each side changed another part of it: both edits fit together.").arg(row.what)
                                   : row.what);
    const bool field = row.field >= 0;
    const FieldComparison none;
    const FieldComparison &comparison = field ? m_model->cards().comparison.fields[row.field] : none;
    const auto [mine, theirs] = m_model->texts(current());
    m_texts->setTexts(mine, theirs, !field || comparison.before >= 0,
                      !field || comparison.after >= 0);
    // Where one side alone changed the text, "both" takes it, and mine of what both changed.
    const bool oneText = (comparison.onlyBefore | comparison.onlyAfter).testFlag(Difference::Text);
    setChoiceText(FieldChoice::Both, row.together ? tr("&Both edits together")
                                     : oneText    ? tr("&Both edits, mine where they clash")
                                                  : tr("&Both, one after the other"));
    const bool canBeBoth = row.together || (field && comparison.what.testFlag(Difference::Text));
    m_choice->button(static_cast<int>(FieldChoice::Both))->setEnabled(canBeBoth);
    showChoice();
}

void CompareView::showChoice()
{
    if (m_model->rowCount() == 0)
        return;
    const CompareRow &row = m_model->row(current());
    m_choice->setExclusive(false);
    for (QAbstractButton *button : m_choice->buttons())
        button->setChecked((!row.conflict || row.decided) && m_choice->id(button) == static_cast<int>(row.choice));
    m_choice->setExclusive(true);
}

void CompareView::showSums()
{
    const int rows = m_model->rowCount();
    QStringList sums{rows == 0 ? tr("No field differs") : tr("%n field(s) differ", nullptr, rows)};
    const int open = m_model->undecided();
    if (bool(m_subject.apply) && open > 0)
        sums.append(tr("%n changed on both sides: decide", nullptr, open));
    else if (bool(m_subject.apply) && rows > 0)
        sums.append(tr("%n taken from the right", nullptr, m_model->taken()));
    m_below->setText(m_isApplying ? tr("What you chose is being put into your card…") : sums.join(u" · "_s));
    showWhatCanBeDone();
}

// What is shown may be of a card that is another one by now.
void CompareView::showWhatCanBeDone()
{
    const bool isBusy = m_isApplying || m_comparing.isRunning();
    m_choices->setEnabled(!isBusy);
    m_allMine->setEnabled(!isBusy);
    m_allTheirs->setEnabled(!isBusy);
    for (QPushButton *offer : std::as_const(m_offers))
        offer->setEnabled(!m_isApplying);
    m_apply->setEnabled(!isBusy && (!m_subject.settlesAll || m_model->undecided() == 0));
}

void CompareView::setApplying(bool applying)
{
    if (applying == std::exchange(m_isApplying, applying))
        return;
    showSums();
    if (isVisible() && applying)
        takeFocus(); // of the button that cannot be pressed now
}

void CompareView::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index((current() + by + rows) % rows));
}

void CompareView::choose(FieldChoice choice)
{
    if (m_model->rowCount() == 0 || !m_subject.apply || !m_choices->isEnabled())
        return;
    m_model->choose(current(), choice);
    showChoice();
}

void CompareView::chooseAll(FieldChoice choice)
{
    m_model->chooseAll(choice);
    showChoice();
}

void CompareView::apply()
{
    if (!m_subject.apply || !m_apply->isEnabled())
        return;
    const auto act = m_subject.apply; // may take the subject away
    act(m_model->merge(), m_model->mergeCost() > kMergedAtOnce);
}

void CompareView::copyTheirs()
{
    if (m_model->rowCount() == 0)
        return;
    const CompareRow &row = m_model->row(current());
    const int node = row.field >= 0 ? m_model->cards().comparison.fields[row.field].after : -1;
    QApplication::clipboard()->setText(node >= 0 ? comparedText(m_model->cards().theirs, node)
                                                    : m_model->texts(current()).second);
}

void CompareView::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

bool CompareView::eventFilter(QObject *watched, QEvent *event)
{
    // In the list the arrows to either side choose that side.
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            choose(key->key() == Qt::Key_Left ? FieldChoice::Mine : FieldChoice::Theirs);
            return true;
        }
    }
    return ListPage::eventFilter(watched, event);
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers().testFlag(Qt::ControlModifier))
        apply();
    else if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        step(event->key() == Qt::Key_Down ? 1 : -1);
    else
        ListPage::keyPressEvent(event);
}

} // namespace cardwright
