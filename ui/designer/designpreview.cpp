#include "designer/designpreview.h"

#include "editing/carddocument.h"
#include "editing/designdocument.h"
#include "panels/answerpanel.h"
#include "panels/headingrow.h"
#include "panels/sectionpage.h"
#include "schema/insertion.h"
#include "schema/templateshelf.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAbove = 24;   // pixels that are seen above what was chosen
constexpr int kPanels = 100; // ms
constexpr int kPause = 250;  // ms without an edit, before the form is made anew
constexpr int kPagePause = 40; // ms on one row: who goes through them does not wait for each page

} // namespace

DesignPreview::DesignPreview(DesignDocument &design, QWidget *parent)
    : QWidget(parent)
    , m_design(design)
    , m_card(std::make_unique<CardDocument>())
    , m_page(new SectionPage(*m_card))
    , m_note(new QLabel)
{
    setObjectName(u"designPreview"_s);
    auto *head = new QLabel(tr("As the author sees it"));
    head->setProperty("kind", u"section"_s);
    head->setContentsMargins(20, 12, 20, 0);
    m_note->setProperty("kind", u"small"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(20, 0, 20, 4);
    m_note->setText(tr("Try it: what is written here is kept nowhere."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(head);
    column->addWidget(m_note);
    column->addWidget(m_page, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPause);
    connect(&m_timer, &QTimer::timeout, this, &DesignPreview::refresh);
    connect(&design, &DesignDocument::idsChanged, this,
            [this](const QHash<QString, QString> &now) { m_id = now.value(m_id, m_id); });
    connect(&design, &DesignDocument::changed, this, [this] { m_timer.start(); });
    m_pageTimer.setSingleShot(true);
    m_pageTimer.setInterval(kPagePause);
    connect(&m_pageTimer, &QTimer::timeout, this, [this] {
        if (m_shelf)
            showPage();
        else
            refresh();
    });
    connect(m_card.get(), &CardDocument::structureChanged, this, &DesignPreview::showPage);
}

DesignPreview::~DesignPreview()
{
    delete m_page; // before the card that it shows
}

void DesignPreview::show(const QString &id, const QString &language)
{
    m_id = id;
    m_language = language;
    m_pageTimer.start();
}

// A design that cannot be read leaves the last one that could.
void DesignPreview::refresh()
{
    m_timer.stop();
    Result<Template> read = m_design.design().read();
    m_note->setText(read ? tr("Try it: what is written here is kept nowhere.")
                         : tr("The form follows once what is missing is there."));
    if (!read)
        return;
    auto shelf = std::make_unique<TemplateShelf>();
    shelf->put(std::move(read).value());
    const Template &schema = *shelf->entries().first().schema;
    const QString language = m_language.isEmpty() ? schema.languages().first() : m_language;
    const QByteArray bytes = newCard(schema, schema.name(language), language, true);
    m_card->setTemplates(shelf.get());
    m_card->load(bytes, {}, false);
    m_before = std::exchange(m_shelf, std::move(shelf));
    showPage();
}

void DesignPreview::showChosen()
{
    const Template *schema = m_card->match().schema;
    const int spec = schema ? schema->indexOf(m_id) : -1;
    if (spec < 0)
        return;
    for (QWidget *head : m_page->heads()) {
        const auto *row = qobject_cast<HeadingRow *>(head);
        if (row && row->question().spec == spec) {
            m_page->verticalScrollBar()->setValue(head->mapTo(m_page->widget(), QPoint()).y() - kAbove);
            return;
        }
    }
    for (const Question &question : m_page->page().questions) {
        if (question.spec != spec)
            continue;
        if (QWidget *panel = m_page->panelOf(question))
            m_page->ensureWidgetVisible(panel, 0, kAbove);
    }
}

void DesignPreview::showPage()
{
    const Template *schema = m_card->match().schema;
    const int spec = schema ? schema->indexOf(m_id) : -1;
    const QList<Page> &form = m_card->form();
    const auto holds = [spec](const Page &page) {
        return page.spec == spec
               || std::any_of(page.questions.begin(), page.questions.end(),
                              [spec](const Question &question) { return question.spec == spec; });
    };
    for (const Page &page : form) {
        if (spec >= 0 && holds(page)) {
            m_page->setPage(page);
            // Into sight once the panels stand; the focus stays with who designs.
            QTimer::singleShot(kPanels, m_page, [this] { showChosen(); });
            return;
        }
    }
    if (!form.isEmpty() && m_page->page().questions.isEmpty())
        m_page->setPage(form.first());
}

} // namespace cardwright
