#include "designer/migratedialog.h"

#include "dialogs/decisionbuttons.h"
#include "schema/migration.h"
#include "schema/templateshelf.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSpec = Qt::UserRole;   // id of the question that the row is about
constexpr int kTarget = Qt::UserRole; // where it goes: a row of the list of questions
constexpr int kListsAtOnce = 12;      // as many as are seen; making one takes 2 ms
constexpr qsizetype kExcerpt = 120;

QString placeOf(const Template &schema, int spec, const QString &language)
{
    QStringList titles;
    for (int at = spec; at >= 0; at = schema.specs()[at].parent)
        titles.prepend(schema.text(at, language).title);
    return titles.join(u" › "_s);
}

} // namespace

MigrateDialog::MigrateDialog(const Card &card, const Match &match, const TemplateShelf &shelf,
                             QWidget *parent)
    : QDialog(parent)
    , m_card(card)
    , m_match(match)
    , m_shelf(shelf)
    , m_templates(new QComboBox)
    , m_sums(new QLabel)
    , m_rows(new QTableWidget(0, 3))
{
    setObjectName(u"migrateDialog"_s);
    setWindowTitle(tr("Go on with another template"));
    auto *title = new QLabel(tr("Go on with another template"));
    title->setProperty("kind", u"title"_s);
    auto *lead = new QLabel(tr("No text is lost or changed. What the new template has no question for stays "
                               "in the card and waits below the form. "
                               "It is one step: Undo brings everything back."));
    lead->setProperty("kind", u"muted"_s);
    lead->setWordWrap(true);
    m_templates->setObjectName(u"targetTemplate"_s);
    m_templates->setAccessibleName(tr("Template"));
    m_sums->setObjectName(u"migrationSums"_s);
    m_sums->setProperty("kind", u"strong"_s);
    m_rows->setObjectName(u"migrationRows"_s);
    m_rows->setAccessibleName(tr("Where each answer goes"));
    m_rows->setHorizontalHeaderLabels({tr("Answer now under"), tr("Its text"), tr("Goes to")});
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_rows->verticalHeader()->hide();
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setWordWrap(false);
    QDialogButtonBox *buttons = decisionButtons(this, tr("&Use this template"));
    for (QAbstractButton *button : buttons->buttons()) {
        if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            m_use = qobject_cast<QPushButton *>(button);
    }
    m_use->setObjectName(u"useTemplate"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(lead);
    column->addWidget(m_templates);
    column->addWidget(m_sums);
    column->addWidget(m_rows, 1);
    column->addWidget(buttons);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] { makeLists(kListsAtOnce); });
    fillTemplates();
    connect(m_templates, &QComboBox::currentIndexChanged, this, &MigrateDialog::fillRows);
    fillRows();
    m_templates->setFocus();
    resize(860, 620);
}

void MigrateDialog::fillTemplates()
{
    const QString language = QLocale().name().left(2);
    const auto add = [&](const Template *schema, const QString &words) {
        if (schema != m_match.schema)
            m_templates->addItem(words, QVariant::fromValue(static_cast<const void *>(schema)));
    };
    const QList<TemplateShelf::Entry> &entries = m_shelf.entries();
    for (qsizetype i = entries.size() - 1; i >= 0; --i) // the latest version first
        add(entries[i].schema, tr("%1 (yours, version %2)")
                                   .arg(entries[i].schema->name(language), entries[i].schema->version()));
    for (const Template *schema : builtInTemplates())
        add(schema, schema->name(language));
    // A later version of the card's own is what most come for.
    for (int i = 0; m_match.schema && i < m_templates->count(); ++i) {
        const auto *schema = static_cast<const Template *>(m_templates->itemData(i).value<const void *>());
        if (schema->id() == m_match.schema->id()
            && compareVersions(schema->version(), m_match.schema->version()) > 0) {
            m_templates->setCurrentIndex(i);
            break;
        }
    }
}

const Template *MigrateDialog::target() const
{
    return static_cast<const Template *>(m_templates->currentData().value<const void *>());
}

void MigrateDialog::fillRows()
{
    m_timer.stop();
    m_made = 0;
    m_rows->setRowCount(0);
    m_rows->verticalHeader()->setDefaultSectionSize(QComboBox().sizeHint().height() + 2);
    const Template *to = target();
    m_use->setEnabled(to);
    if (!to)
        return;
    const Template &from = m_match.schema ? *m_match.schema : builtInTemplate();
    const QString language =
        to->languages().contains(m_match.language) ? m_match.language : to->languages().first();
    const QList<int> mapped = mappedSpecs(from, *to);
    if (m_questions)
        m_questions->deleteLater(); // after the lists that show it
    m_questions = new QStandardItemModel(this);
    const auto addTarget = [this](const QString &words, const QString &id) {
        auto *item = new QStandardItem(words);
        item->setData(id, Qt::UserRole);
        m_questions->appendRow(item);
    };
    addTarget(tr("Waits below the form"), QString());
    QHash<int, int> rowOf;
    for (int i = 0; i < to->specs().size(); ++i) {
        if (!to->specs()[i].isField())
            continue;
        rowOf.insert(i, m_questions->rowCount());
        addTarget(placeOf(*to, i, language), to->specs()[i].id);
    }
    for (int node = 0; node < m_card.nodes().size(); ++node) {
        const Node &one = m_card.nodes()[node];
        if (one.level == 0 || one.kind == Node::Kind::Title || one.body.isEmpty())
            continue;
        const int spec = m_match.specOf(node);
        const int row = m_rows->rowCount();
        m_rows->insertRow(row);
        auto *title = new QTableWidgetItem(one.title);
        title->setData(kSpec, spec >= 0 ? from.specs()[spec].id : QString());
        m_rows->setItem(row, 0, title);
        m_rows->setItem(row, 1, new QTableWidgetItem(m_card.bodyText(node).simplified().left(kExcerpt)));
        if (spec < 0 || !from.specs()[spec].isField()) { // a heading of the author's own stays his own
            m_rows->setItem(row, 2, new QTableWidgetItem(tr("Waits below the form")));
            continue;
        }
        const int wanted = mapped[spec];
        const int target = wanted < 0 ? 0 : rowOf.value(wanted);
        auto *item = new QTableWidgetItem(m_questions->item(target)->text());
        item->setData(kTarget, target);
        m_rows->setItem(row, 2, item);
    }
    countRows();
    m_timer.start();
    makeLists(kListsAtOnce);
}

// The rest follow while the window is looked at.
void MigrateDialog::makeLists(int most)
{
    for (; m_made < m_rows->rowCount() && most > 0; ++m_made) {
        QTableWidgetItem *item = m_rows->item(m_made, 2);
        if (!item->data(kTarget).isValid())
            continue;
        auto *targets = new QComboBox;
        targets->setAccessibleName(tr("Where “%1” goes").arg(m_rows->item(m_made, 0)->text()));
        targets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        targets->setModel(m_questions);
        targets->setCurrentIndex(item->data(kTarget).toInt());
        connect(targets, &QComboBox::currentIndexChanged, this, [this, item](int target) {
            item->setData(kTarget, target);
            item->setText(m_questions->item(target)->text());
            countRows();
        });
        m_rows->setCellWidget(m_made, 2, targets);
        --most;
    }
    if (m_made == m_rows->rowCount())
        m_timer.stop();
}

void MigrateDialog::countRows()
{
    int placed = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        placed += m_rows->item(row, 2)->data(kTarget).toInt() > 0;
    const int waits = m_rows->rowCount() - placed;
    m_sums->setText(tr("%n answer(s) have a question there", nullptr, placed) + u" · "_s
                    + tr("%n wait(s) below the form", nullptr, waits));
}

QHash<QString, QString> MigrateDialog::chosen() const
{
    QHash<QString, QString> chosen;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QString spec = m_rows->item(row, 0)->data(kSpec).toString();
        const QVariant target = m_rows->item(row, 2)->data(kTarget);
        if (target.isValid())
            chosen.insert(spec, m_questions->item(target.toInt())->data(Qt::UserRole).toString());
    }
    return chosen;
}

} // namespace cardwright
