#include "workshop/startworkshop.h"

#include "playbook/playbook.h"
#include "theme/theme.h"
#include "workshop/agenda.h"
#include "workshop/numberfield.h"
#include "workshop/rehearsal.h"
#include "workshop/workshopjson.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualPeople = 12;
constexpr int kMostPeople = 200;
constexpr int kWidth = 640;

// In the language of the window: the workshop is held in it.
const Playbook &windowPlaybook()
{
    return builtInPlaybook(QLocale().name().left(2));
}

} // namespace

StartWorkshop::StartWorkshop(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit(tr("Workshop, %1").arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat))))
    , m_dataset(new QLineEdit)
    , m_people(new NumberField)
    , m_names(new QPlainTextEdit)
    , m_agenda(new QComboBox)
    , m_minutes(new NumberField)
    , m_moderated(new QCheckBox(tr("Notes wait until I show them")))
    , m_fit(new QLabel)
{
    setObjectName(u"startWorkshop"_s);
    auto *middle = new QWidget;
    middle->setMaximumWidth(kWidth);
    auto *layout = new QVBoxLayout(middle);
    auto *title = new QLabel(tr("New workshop"));
    title->setProperty("kind", u"display"_s);
    auto *lead = new QLabel(tr("One laptop, one projector, everybody in the room. It can stop at any step and go on another day."));
    lead->setProperty("kind", u"lead"_s);
    lead->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(lead);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    m_title->setObjectName(u"workshopTitle"_s);
    m_dataset->setObjectName(u"workshopDataset"_s);
    m_people->setObjectName(u"workshopPeople"_s);
    m_people->setRange(1, kMostPeople);
    m_people->setValue(kUsualPeople);
    m_names->setObjectName(u"workshopNames"_s);
    m_names->setPlaceholderText(tr("Optional: one name in each line"));
    m_names->setTabChangesFocus(true);
    m_names->setMaximumHeight(90);
    m_agenda->setObjectName(u"workshopAgenda"_s);
    for (const ReadyAgenda &agenda : windowPlaybook().agendas)
        m_agenda->addItem(tr("%1: %2").arg(agenda.title, agenda.text), agenda.id);
    m_agenda->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agenda->setCurrentIndex(m_agenda->findData(u"two-hours"_s));
    m_minutes->setObjectName(u"workshopMinutes"_s);
    m_minutes->setRange(10, 1200);
    m_minutes->setSuffix(tr(" min"));
    m_fit->setProperty("kind", u"small"_s);
    m_fit->setWordWrap(true);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Dataset"), m_dataset);
    form->addRow(tr("People"), m_people);
    form->addRow(tr("Names"), m_names);
    form->addRow(tr("Agenda"), m_agenda);
    form->addRow(tr("Time there is"), m_minutes);
    form->addRow(QString(), m_fit);
    form->addRow(QString(), m_moderated);
    layout->addLayout(form);
    layout->addSpacing(12);
    auto *row = new QHBoxLayout;
    auto *start = new QPushButton(tr("Start…"));
    start->setObjectName(u"workshopStart"_s);
    start->setProperty("kind", u"primary"_s);
    start->setToolTip(tr("Choose where the workshop is kept"));
    auto *rehearse = new QPushButton(tr("Rehearse with sample notes"));
    rehearse->setObjectName(u"workshopRehearse"_s);
    auto *cancel = new QPushButton(tr("Not now"));
    for (QPushButton *button : {start, rehearse, cancel})
        button->setAutoDefault(true); // Enter presses it too
    row->addWidget(start);
    row->addWidget(rehearse);
    row->addStretch();
    row->addWidget(cancel);
    layout->addLayout(row);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch();
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(middle, 10);
    across->addStretch();
    outer->addLayout(across);
    outer->addStretch(2);

    const auto suggest = [this] {
        if (const ReadyAgenda *agenda = windowPlaybook().agenda(m_agenda->currentData().toString()))
            m_minutes->setValue(agenda->minutes());
    };
    connect(m_agenda, &QComboBox::currentIndexChanged, this, suggest);
    connect(m_minutes, &QSpinBox::valueChanged, this, &StartWorkshop::showFit);
    connect(start, &QPushButton::clicked, this, [this] { emit startRequested(false); });
    connect(rehearse, &QPushButton::clicked, this, [this] { emit startRequested(true); });
    connect(cancel, &QPushButton::clicked, this, &StartWorkshop::cancelled);
    suggest();
}

void StartWorkshop::takeFocus()
{
    m_title->setFocus();
    m_title->selectAll();
}

void StartWorkshop::showFit()
{
    const ReadyAgenda *agenda = windowPlaybook().agenda(m_agenda->currentData().toString());
    if (!agenda)
        return;
    const FittedAgenda fitted = fittedAgenda(agendaItems(*agenda), m_minutes->value());
    m_fit->setText(fitted.missing > 0 ? tr("%n minute(s) too few even for the shortest run: a step will have to go.", nullptr, fitted.missing)
                   : fitted.spare > 0 ? tr("%n minute(s) are left over.", nullptr, fitted.spare)
                                      : tr("The steps are stretched or shrunk to this time."));
}

Workshop StartWorkshop::workshop() const
{
    Workshop workshop;
    workshop.title = m_title->text().simplified();
    workshop.dataset = m_dataset->text().simplified();
    workshop.created = workshopMoment(QDateTime::currentDateTimeUtc());
    workshop.language = windowPlaybook().language;
    workshop.agenda = m_agenda->currentData().toString();
    workshop.minutes = m_minutes->value();
    workshop.moderated = m_moderated->isChecked();
    const QStringList names = m_names->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    setHeadcount(workshop, qMax(m_people->value(), static_cast<int>(names.size())));
    for (qsizetype i = 0; i < names.size(); ++i)
        workshop.people[i].name = names[i].simplified();
    if (const ReadyAgenda *agenda = windowPlaybook().agenda(workshop.agenda))
        workshop.steps = fittedAgenda(agendaItems(*agenda), workshop.minutes).items;
    return workshop;
}

Workshop StartWorkshop::sample() const
{
    const Playbook &playbook = windowPlaybook();
    const ReadyAgenda *agenda = playbook.agenda(m_agenda->currentData().toString());
    Workshop workshop = agenda ? rehearsal(playbook, *agenda) : Workshop();
    workshop.steps = fittedAgenda(workshop.steps, m_minutes->value()).items;
    return workshop;
}

void StartWorkshop::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cardwright
