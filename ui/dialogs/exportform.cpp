#include "dialogs/exportform.h"

#include "dialogs/exportlook.h"
#include "schema/cardlanguage.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr Scope kScopes[] = {Scope::Telescope, Scope::Periscope, Scope::Microscope};
constexpr char16_t kLetters[] = {u't', u'p', u'm'};
constexpr int kListLines = 4;

QLabel *note(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("kind", u"small"_s);
    label->setWordWrap(true);
    return label;
}

void select(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

// Named in itself, in every window.
QString languageName(const QString &code)
{
    return code == "en"_L1 ? u"English"_s : code == "es"_L1 ? u"Español"_s : code;
}

} // namespace

ExportForm::ExportForm(const ExportSubject &subject, const ExportChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_before(choices)
{
    m_pages = new QStackedLayout(this); // the organisation's look has a page of its own, for screens that are low
    auto *all = new QWidget(this);
    m_pages->addWidget(all);
    auto *form = new QGridLayout(all); // a form layout gives wrapped notes the wrong height
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    form->setColumnStretch(1, 1);

    QWidget *formats = buildFormats();
    addLabel(form, tr("Format"), nullptr);
    form->addWidget(formats, form->rowCount() - 1, 1);
    form->addWidget(m_formatNote = note(this), form->rowCount(), 1);

    QWidget *depths = buildDepths();
    m_labels.append(addLabel(form, tr("Levels of detail"), nullptr));
    form->addWidget(depths, form->rowCount() - 1, 1);

    m_open = addChoice(form, tr("&Unanswered questions"), u"exportOpen"_s);
    m_open->addItem(m_subject.openQuestions > 0 ? tr("Left out, %n counted at the foot", nullptr, m_subject.openQuestions)
                                                : tr("Left out, counted at the foot"),
                    false);
    m_open->addItem(tr("Shown as open"), true);
    select(m_open, choices.showOpenQuestions);

    m_design = addChoice(form, tr("&Look"), u"exportDesign"_s);
    m_design->addItem(tr("Standard"), QString());
    m_design->addItem(tr("Dense, to look things up"), u"dense"_s);
    m_design->addItem(tr("Reading, with serifs"), u"reading"_s);
    select(m_design, choices.look.design);
    m_theme = new QComboBox(this);
    m_theme->setObjectName(u"exportTheme"_s);
    m_theme->setAccessibleName(tr("Light or dark"));
    addBeside(form, m_design, m_theme);
    m_theme->addItem(tr("As the reader’s system"), QString());
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->addItem(tr("High contrast"), u"contrast"_s);
    select(m_theme, choices.theme);

    m_look = new ExportLook(choices.look, choices.lookIsProjects, this);
    m_pages->addWidget(m_look);
    QWidget *organisation = buildOrganisation();
    m_labels.append(addLabel(form, tr("Organisation"), m_lookOpen));
    form->addWidget(organisation, form->rowCount() - 1, 1);

    m_language = addChoice(form, tr("&Buttons and labels"), u"exportLanguage"_s);
    m_language->addItem(m_subject.language == kUnknownLanguage
                            ? tr("In English, as the card’s language is not known")
                            : tr("In the card’s language (%1)").arg(languageName(m_subject.language)),
                        QString());
    for (const QString &code : builtInTemplate().languages()) {
        if (code != m_subject.language)
            m_language->addItem(languageName(code), code);
    }
    select(m_language, choices.language);

    QWidget *source = buildSource();
    m_labels.append(addLabel(form, tr("Source"), nullptr));
    form->addWidget(source, form->rowCount() - 1, 1);

    for (int i = 0; i < 3; ++i)
        connect(m_depths[static_cast<size_t>(i)], &QCheckBox::toggled, this, &ExportForm::keepOneDepth);
    connect(m_formats, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (!on)
            return;
        update();
        emit formatChanged();
        emit heightChanged();
    });
    connect(m_source, &QCheckBox::toggled, this, [this] {
        update();
        emit heightChanged();
    });
    keepOneDepth();
    sayLook();
    update();
}

QWidget *ExportForm::buildFormats()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_formats = new QButtonGroup(this);
    const struct { ExportChoices::Format format; QString name; QString text; QString place; } kinds[] = {
        {ExportChoices::Format::Page, u"exportPage"_s, tr("Web page"), u"first"_s},
        {ExportChoices::Format::Pdf, u"exportPdf"_s, tr("PDF"), u"middle"_s},
        {ExportChoices::Format::Markdown, u"exportMarkdown"_s, tr("Markdown"), u"last"_s}};
    for (const auto &kind : kinds) {
        auto *button = new QToolButton(bar);
        button->setObjectName(kind.name);
        button->setText(kind.text);
        button->setCheckable(true);
        button->setChecked(kind.format == m_before.format);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("kind", u"segment"_s);
        button->setProperty("place", kind.place);
        m_formats->addButton(button, static_cast<int>(kind.format));
        layout->addWidget(button);
    }
    layout->addStretch();
    return bar;
}

QWidget *ExportForm::buildDepths()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 5, 0, 0); // boxes and note begin on the line of their label
    column->setSpacing(6);
    m_depthBoxes = new QWidget(part);
    auto *layout = new QHBoxLayout(m_depthBoxes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    const QString there = m_subject.depthThere(m_before.depth);
    for (size_t i = 0; i < 3; ++i) {
        auto *box = new QCheckBox(u"%1 (%2)"_s.arg(Theme::scopeWord(kScopes[i])).arg(m_subject.answers[i]), m_depthBoxes);
        box->setObjectName(u"exportDepth-"_s + kLetters[i]);
        box->setAccessibleDescription(tr("%n answer(s)", nullptr, m_subject.answers[i]));
        box->setChecked(m_subject.answers[i] > 0 && (there.isEmpty() || there.contains(kLetters[i])));
        m_depths[i] = box;
        layout->addWidget(box);
    }
    layout->addStretch();
    column->addWidget(m_depthBoxes);
    column->addWidget(m_depthNote = note(part));
    column->addStretch();
    return part;
}

// One line that says what is set, and the way to change it.
QWidget *ExportForm::buildOrganisation()
{
    auto *part = new QWidget(this);
    auto *line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_lookSummary = new ElidedLabel({}, part);
    m_lookSummary->setObjectName(u"exportLookSummary"_s);
    m_lookSummary->setMinimumHeight(30);
    m_lookOpen = new QPushButton(tr("Change…"), part);
    m_lookOpen->setObjectName(u"exportLookOpen"_s);
    m_lookOpen->setAccessibleName(tr("Change colour, logo and footer"));
    m_lookOpen->setProperty("kind", u"link"_s);
    m_lookOpen->setAutoDefault(false);
    line->addWidget(m_lookSummary, 1);
    line->addWidget(m_lookOpen);
    connect(m_look, &ExportLook::changed, this, [this] {
        sayLook();
        emit heightChanged();
    });
    connect(m_lookOpen, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentWidget(m_look);
        m_look->begin();
    });
    connect(m_look, &ExportLook::done, this, [this] {
        m_pages->setCurrentIndex(0);
        m_lookOpen->setFocus();
    });
    return part;
}

void ExportForm::sayLook()
{
    const QString set = m_look->summary();
    m_lookSummary->setText(set.isEmpty() ? tr("No colour, logo or footer of its own") : set);
    setLook(m_lookSummary, "kind", set.isEmpty() ? QVariant(u"muted"_s) : QVariant());
}

QWidget *ExportForm::buildSource()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 5, 0, 0);
    column->setSpacing(6);
    m_source = new QCheckBox(tr("The &Markdown goes along in the page"), part);
    m_source->setObjectName(u"exportSource"_s);
    m_source->setChecked(m_before.embedSource);
    m_sourceNote = note(part);
    m_sourceNote->setObjectName(u"exportSourceNote"_s);
    m_hidden = new QPlainTextEdit(part);
    m_hidden->setObjectName(u"exportHidden"_s);
    m_hidden->setAccessibleName(tr("Comments and folded text that go along"));
    m_hidden->setReadOnly(true);
    m_hidden->setTabChangesFocus(true);
    m_hidden->setPlainText(u"• "_s + m_subject.hidden.join(u"\n• "_s));
    m_hidden->setFixedHeight(m_hidden->fontMetrics().lineSpacing() * kListLines + 14);
    column->addWidget(m_source);
    column->addWidget(m_sourceNote);
    column->addWidget(m_hidden);
    return part;
}

QLabel *ExportForm::addLabel(QGridLayout *form, const QString &label, QWidget *buddy)
{
    auto *words = new QLabel(label, this);
    words->setBuddy(buddy);
    const int row = form->rowCount();
    if (row > 1)
        form->setRowMinimumHeight(row, 8);
    form->addWidget(words, row + 1, 0, Qt::AlignTop);
    words->setMinimumHeight(30); // as high as a control, so that both stand on one line
    return words;
}

QComboBox *ExportForm::addChoice(QGridLayout *form, const QString &label, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    m_labels.append(addLabel(form, label, box));
    form->addWidget(box, form->rowCount() - 1, 1);
    return box;
}

// Two choices of one thing stand in one row.
void ExportForm::addBeside(QGridLayout *form, QComboBox *first, QComboBox *second)
{
    auto *both = new QHBoxLayout;
    both->setSpacing(8);
    const int row = form->rowCount() - 1;
    form->removeWidget(first);
    both->addWidget(first, 1);
    both->addWidget(second, 1);
    form->addLayout(both, row, 1);
}

ExportChoices::Format ExportForm::format() const
{
    return static_cast<ExportChoices::Format>(m_formats->checkedId());
}

QWidget *ExportForm::firstControl() const
{
    return m_formats->checkedButton();
}

// The last one ticked stays so: a card with nothing in it helps nobody.
void ExportForm::keepOneDepth()
{
    const auto ticked = std::count_if(m_depths.cbegin(), m_depths.cend(), [](QCheckBox *box) { return box->isChecked(); });
    for (size_t i = 0; i < 3; ++i)
        m_depths[i]->setEnabled(m_subject.answers[i] > 0 && (ticked > 1 || !m_depths[i]->isChecked()));
}

void ExportForm::update()
{
    const bool page = format() == ExportChoices::Format::Page;
    const bool rendered = format() != ExportChoices::Format::Markdown;
    m_formatNote->setText(page       ? tr("One file with everything in it. It opens in every browser.")
                          : rendered ? tr("To print, or to e-mail: many mail systems drop web pages.")
                                     : tr("A copy of the card’s text as it stands."));
    m_depthNote->setText(!m_subject.hasDepths() ? tr("No answer of this card has a level, so all are shown.")
                         : page                 ? tr("Shown at first. Readers can switch the others on.")
                         : !rendered            ? tr("A copy has them all.")
                                                : tr("The others are left out. What has no level is always there."));
    m_depthBoxes->setEnabled(rendered);
    m_depthBoxes->setVisible(m_subject.hasDepths());
    m_depthNote->setEnabled(rendered);
    m_open->setEnabled(rendered);
    m_language->setEnabled(rendered);
    m_design->setEnabled(rendered);
    m_lookSummary->setEnabled(rendered);
    m_lookOpen->setEnabled(rendered);
    m_theme->setEnabled(page); // paper is light
    m_source->setEnabled(page);
    m_sourceNote->setEnabled(page);
    for (QLabel *label : m_labels)
        label->setEnabled(rendered);
    const bool lists = page && m_source->isChecked() && !m_subject.hidden.isEmpty();
    m_hidden->setVisible(lists);
    m_sourceNote->setText(lists ? tr("Then readers can find these comments and folded texts too:")
                          : page && m_source->isChecked()
                              ? tr("Cardwright opens the page again as a card. No comment or folded text is in it.")
                              : tr("Then Cardwright can open the page again as a card."));
    setLook(m_sourceNote, "tone", lists ? QVariant(u"warn"_s) : QVariant());
}

ExportChoices ExportForm::choices() const
{
    ExportChoices choices = m_before;
    choices.format = format();
    choices.showOpenQuestions = m_open->currentData().toBool();
    choices.theme = m_theme->currentData().toString();
    choices.language = m_language->currentData().toString();
    choices.look = m_look->choices();
    choices.look.design = m_design->currentData().toString();
    choices.embedSource = m_source->isChecked();
    if (m_subject.hasDepths()) { // else this card says nothing about what is wanted of others
        choices.depth.clear();
        bool all = true;
        for (size_t i = 0; i < 3; ++i) {
            // A level that this card lacks stays as it was.
            const bool wanted = m_subject.answers[i] > 0 ? m_depths[i]->isChecked()
                                                         : m_before.depth.isEmpty() || m_before.depth.contains(kLetters[i]);
            all = all && wanted;
            if (wanted)
                choices.depth += kLetters[i];
        }
        if (all)
            choices.depth.clear();
    }
    return choices;
}

} // namespace cardwright
