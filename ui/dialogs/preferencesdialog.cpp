#include "dialogs/preferencesdialog.h"

#include "dialogs/dialogsize.h"
#include "settings/settings.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

QLabel *note(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("kind", u"small"_s);
    label->setWordWrap(true);
    return label;
}

void select(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

PreferencesDialog::PreferencesDialog(Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_restart(new QLabel(tr("Takes effect when Cardwright starts the next time."), this))
    , m_languageBefore(settings::language.value())
    , m_previewBefore(settings::previewPath.value())
{
    setWindowTitle(tr("Preferences"));

    auto *form = new QGridLayout; // a form layout gives wrapped notes the wrong height
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    form->setColumnStretch(1, 1);

    m_look = addChoice(form, tr("&Look"), u"look"_s);
    m_look->addItem(tr("As the system"), int(Theme::Mode::System));
    m_look->addItem(tr("Light"), int(Theme::Mode::Light));
    m_look->addItem(tr("Dark"), int(Theme::Mode::Dark));
    select(m_look, int(theme.mode()));
    m_contrast = new QCheckBox(tr("&High contrast"), this);
    m_contrast->setObjectName(u"highContrast"_s);
    m_contrast->setChecked(theme.wantsHighContrast());
    form->addWidget(m_contrast, form->rowCount(), 1);

    m_language = addChoice(form, tr("Language of the &window"), u"language"_s);
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    select(m_language, m_languageBefore);
    form->addWidget(note(tr("A card keeps its own language."), this), form->rowCount(), 1);

    m_spelling = addChoice(form, tr("&Spelling"), u"spelling"_s);
    m_spelling->addItem(tr("Misspelled words are underlined"), true);
    m_spelling->addItem(tr("Not checked"), false);
    select(m_spelling, settings::checkSpelling.value());
    form->addWidget(note(tr("Languages are chosen for each card, in the menu Card."), this), form->rowCount(), 1);

    m_preview = addChoice(form, tr("&Preview is drawn"), u"preview"_s);
    m_preview->addItem(tr("Automatically, whichever is faster"), u"auto"_s);
    m_preview->addItem(tr("By the processor"), u"software"_s);
    m_preview->addItem(tr("By the graphics card"), u"gpu"_s);
    select(m_preview, m_previewBefore);
    form->addWidget(note(tr("Choose the processor if the preview flickers or stays empty."), this),
                    form->rowCount(), 1);

    m_restart->setProperty("tone", u"warn"_s);
    QSizePolicy kept = m_restart->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_restart->setSizePolicy(kept);
    m_restart->hide();

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);

    auto *heading = new QLabel(tr("Preferences"), this);
    heading->setProperty("kind", u"title"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(heading);
    column->addLayout(form);
    column->addWidget(m_restart);
    column->addStretch();
    column->addWidget(buttons);

    fitToWidth(this, 520);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_look, &QComboBox::currentIndexChanged, this,
            [this] { m_theme.setMode(Theme::Mode(m_look->currentData().toInt())); });
    connect(m_contrast, &QCheckBox::toggled, &m_theme, &Theme::setHighContrast);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        settings::language.set(m_language->currentData().toString());
        noteRestart();
    });
    connect(m_spelling, &QComboBox::currentIndexChanged, this,
            [this] { settings::checkSpelling.set(m_spelling->currentData().toBool()); });
    connect(m_preview, &QComboBox::currentIndexChanged, this, [this] {
        settings::previewPath.set(m_preview->currentData().toString());
        noteRestart();
    });
}

QComboBox *PreferencesDialog::addChoice(QGridLayout *form, const QString &label, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    auto *words = new QLabel(label, this);
    words->setBuddy(box);
    const int row = form->rowCount();
    if (row > 1)
        form->setRowMinimumHeight(row, 12);
    form->addWidget(words, row + 1, 0);
    form->addWidget(box, row + 1, 1);
    return box;
}

void PreferencesDialog::noteRestart()
{
    m_restart->setVisible(m_language->currentData().toString() != m_languageBefore
                          || m_preview->currentData().toString() != m_previewBefore);
}

} // namespace cardwright
