#include "dialogs/newcarddialog.h"

#include "base/file.h"
#include "dialogs/decisionbuttons.h"
#include "dialogs/dialogsize.h"
#include "dialogs/openingform.h"
#include "schema/artifactname.h"
#include "schema/templateshelf.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

NewCardDialog::NewCardDialog(const QString &language, const TemplateShelf *templates, QWidget *parent)
    : QDialog(parent)
    , m_templates(templates)
    , m_heading(new QLabel(this))
    , m_name(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_origin(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_openingLead(new QLabel(tr("What is true of this dataset?"), this))
    , m_openingPlace(new QVBoxLayout)
{
    m_heading->setProperty("kind", u"title"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_name->setBuddy(m_title);
    m_title->setObjectName(u"title"_s);
    m_title->setPlaceholderText(tr("Untitled"));
    m_title->setMaxLength(500);
    m_kind->setObjectName(u"kind"_s);
    fillKinds();
    m_origin->setObjectName(u"origin"_s);
    m_origin->setProperty("kind", u"small"_s);
    m_origin->setWordWrap(true);
    m_language->setObjectName(u"language"_s);
    showKind();
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewCardDialog::showKind);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->addRow(m_name, m_title);
    auto *kindRow = new QHBoxLayout;
    kindRow->setSpacing(8);
    kindRow->addWidget(m_kind, 1);
    if (m_templates) {
        auto *edit = new QPushButton(tr("&Edit templates…"), this);
        edit->setObjectName(u"editTemplates"_s);
        edit->setAutoDefault(false);
        connect(edit, &QPushButton::clicked, this, [this] {
            m_editsTemplates = true;
            reject();
        });
        kindRow->addWidget(edit);
    }
    form->addRow(tr("&Kind of card"), kindRow);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(kindRow)))
        label->setBuddy(m_kind);
    form->addRow(QString(), m_origin);
    form->addRow(tr("&Language of the card"), m_language);

    m_openingLead->setProperty("kind", u"lead"_s);
    auto *what = new QLabel(tr("You start with the essential questions, and each one enters the file when you "
                               "answer it. You choose later where to save."),
                            this);
    what->setProperty("kind", u"muted"_s);
    what->setWordWrap(true);

    auto *buttons = decisionButtons(this, tr("&Start writing"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_heading);
    column->addLayout(form);
    column->addWidget(m_openingLead);
    column->addLayout(m_openingPlace);
    column->addWidget(what);
    column->addStretch();
    column->addWidget(buttons);
    fitToWidth(this, 560);
    if (auto *edit = findChild<QPushButton *>(u"editTemplates"_s))
        setTabOrder(m_kind, edit); // beside it
    m_title->setFocus();
}

QString NewCardDialog::title() const
{
    const QString title = m_title->text().simplified();
    return title.isEmpty() ? tr("Untitled") : title;
}

// Two of one name are told apart by what stands below.
void NewCardDialog::fillKinds()
{
    const QString language = QLocale().name().left(2);
    for (const Template *schema : m_templates ? m_templates->choices() : builtInTemplates()) {
        const bool own = !builtInTemplate(QStringView(schema->id()));
        m_kind->addItem(own ? tr("%1 (yours, version %2)").arg(schema->name(language), schema->version())
                            : schema->name(language),
                        schema->id());
    }
}

QStringList NewCardDialog::noes() const
{
    return m_opening ? m_opening->noes() : QStringList();
}

QString NewCardDialog::schema() const
{
    return m_kind->currentData().toString();
}

const Template &NewCardDialog::kind() const
{
    const Template *found = m_templates ? m_templates->find(schema(), {}) : builtInTemplate(QStringView(schema()));
    return found ? *found : builtInTemplate();
}

// The languages that the kind of card speaks, and the questions that open it.
void NewCardDialog::showKind()
{
    const Template &schema = kind();
    const QString chosen = language();
    m_language->clear();
    for (const QString &code : schema.languages()) {
        // The names of languages are written in the languages themselves, in every window.
        const QString name = QLocale(code).nativeLanguageName();
        m_language->addItem(code == u"en" ? u"English"_s : name.left(1).toUpper() + name.mid(1), code);
    }
    m_language->addItem(tr("Not stated"), QString());
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));

    QString origin = tr("Comes with Cardwright, version %1.").arg(schema.version());
    for (const TemplateShelf::Entry &entry : m_templates ? m_templates->entries() : QList<TemplateShelf::Entry>()) {
        if (entry.schema == &schema)
            origin = tr("From your templates: %1").arg(displayPath(QFileInfo(entry.path).fileName()));
    }
    m_origin->setText(origin);
    // A card of something else than data is called as its template says.
    const QString heading = isDataCard(&schema) ? tr("New Data Card")
                                                : tr("New %1", "Model Card, Healthsheet, ...").arg(artifactName(&schema, QLocale().name().left(2)));
    setWindowTitle(heading);
    m_heading->setText(heading);
    m_name->setText(isDataCard(&schema) ? tr("Name of the &dataset") : tr("&Name"));

    delete m_opening;
    m_opening = nullptr;
    if (!schema.openingQuestions().isEmpty()) {
        m_opening = new OpeningForm(schema, this);
        m_openingPlace->addWidget(m_opening);
    }
    m_openingLead->setVisible(m_opening);
}

QString NewCardDialog::language() const
{
    return m_language->currentData().toString();
}

} // namespace cardwright
