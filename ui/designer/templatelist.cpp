#include "designer/templatelist.h"

#include "base/file.h"
#include "schema/templateshelf.h"
#include "theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAction = Qt::UserRole;
constexpr int kValue = Qt::UserRole + 1;
constexpr int kWidest = 720;

QPushButton *button(const QString &text, const QString &name)
{
    auto *one = new QPushButton(text);
    one->setObjectName(name);
    one->setAutoDefault(false);
    return one;
}

} // namespace

QString draftPathIn(const QString &folder, const QString &id)
{
    return QDir(folder).filePath(u"drafts/"_s + id + u".draft"_s);
}

TemplateList::TemplateList(const TemplateShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_list(new QListWidget)
    , m_open(button(tr("&Edit"), u"openTemplate"_s))
    , m_notices(new QLabel)
{
    auto *middle = new QWidget;
    middle->setMaximumWidth(kWidest);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    auto *title = new QLabel(tr("Templates"));
    title->setProperty("kind", u"display"_s);
    auto *lead = new QLabel(
        tr("A template is the list of questions that a card answers. Those that come with Cardwright are "
           "opened as a copy; "
           "each save of your own is a new version, and cards go on with the one they were made with."));
    lead->setProperty("kind", u"lead"_s);
    lead->setWordWrap(true);
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_notices->setObjectName(u"templateNotices"_s);
    m_notices->setProperty("tone", u"warn"_s);
    m_notices->setWordWrap(true);
    m_notices->setTextFormat(Qt::PlainText);
    setLook(m_open, "kind", u"primary"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *empty = button(tr("&New template"), u"emptyTemplate"_s);
    auto *import = button(tr("&Import a file…"), u"importTemplate"_s);
    row->addWidget(m_open);
    row->addWidget(empty);
    row->addWidget(import);
    row->addStretch();
    column->addWidget(title);
    column->addWidget(lead);
    column->addWidget(m_list, 1);
    column->addWidget(m_notices);
    column->addLayout(row);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch();
    across->addWidget(middle, 10);
    across->addStretch();
    connect(m_list, &QListWidget::itemActivated, this, &TemplateList::open);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateList::showChosen);
    connect(m_open, &QPushButton::clicked, this, &TemplateList::open);
    connect(empty, &QPushButton::clicked, this, &TemplateList::emptyRequested);
    connect(import, &QPushButton::clicked, this, &TemplateList::importRequested);
}

void TemplateList::addRow(const QString &title, const QString &what, const QString &action,
                          const QString &value)
{
    auto *item = new QListWidgetItem(title + u'\n' + what, m_list);
    item->setData(kAction, action);
    item->setData(kValue, value);
}

void TemplateList::refresh()
{
    const QString language = QLocale().name().left(2);
    const int row = m_list->currentRow();
    m_list->clear();
    const QFileInfoList drafts =
        QDir(m_shelf.folder() + u"/drafts"_s).entryInfoList({u"*.draft"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &draft : drafts)
        addRow(tr("Unsaved work on “%1”").arg(displayPath(draft.completeBaseName())),
               tr("Kept %1").arg(QLocale().toString(draft.lastModified(), QLocale::ShortFormat)), u"draft"_s,
               draft.filePath());
    const QList<TemplateShelf::Entry> &entries = m_shelf.entries();
    for (qsizetype i = entries.size() - 1; i >= 0; --i) { // the latest version first
        const Template &schema = *entries[i].schema;
        const bool latest = i + 1 == entries.size() || entries[i + 1].schema->id() != schema.id();
        addRow(schema.name(language),
               latest ? tr("Yours, version %1 · %2")
                            .arg(schema.version(), displayPath(QFileInfo(entries[i].path).fileName()))
                      : tr("Yours, earlier version %1 · %2")
                            .arg(schema.version(), displayPath(QFileInfo(entries[i].path).fileName())),
               u"edit"_s, entries[i].path);
    }
    for (const Template *schema : builtInTemplates())
        addRow(schema->name(language),
               tr("Comes with Cardwright, version %1: opened as a copy").arg(schema->version()), u"copy"_s,
               schema->id());
    m_notices->setText(m_shelf.notices().join(u'\n'));
    m_notices->setVisible(!m_shelf.notices().isEmpty());
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
}

void TemplateList::takeFocus()
{
    m_list->setFocus();
}

void TemplateList::showChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString action = item ? item->data(kAction).toString() : QString();
    m_open->setEnabled(item);
    m_open->setText(action == "copy"_L1    ? tr("&Edit a copy")
                    : action == "draft"_L1 ? tr("&Go on")
                                           : tr("&Edit"));
}

void TemplateList::open()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString action = item->data(kAction).toString();
    const QString value = item->data(kValue).toString();
    if (action == "edit"_L1)
        emit editRequested(value);
    else if (action == "copy"_L1)
        emit copyRequested(value);
    else
        emit draftRequested(value);
}

} // namespace cardwright
