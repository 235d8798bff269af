#include "mainwindow/statusline.h"

#include "editing/carddocument.h"
#include "mainwindow/filecontroller.h"
#include "schema/cardlanguage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QToolButton>

namespace cardwright {

namespace {

constexpr int kRefresh = 5000; // ms; "2 s ago" need not be exact, and an idle window should sleep

QString languageName(const QString &code)
{
    if (code == QLatin1String("en"))
        return QStringLiteral("English");
    if (code == QLatin1String("es"))
        return QStringLiteral("Español");
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name;
}

QLabel *addLabel(QHBoxLayout *layout, const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setProperty("kind", QStringLiteral("small"));
    layout->addWidget(label);
    return label;
}

} // namespace

StatusLine::StatusLine(CardDocument &document, FileController &files, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_files(files)
    , m_clock(new QTimer(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setProperty("kind", QStringLiteral("pane"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 2, 8, 2);
    layout->setSpacing(22);
    m_saved = addLabel(layout, "savedLabel");
    m_recovery = addLabel(layout, "recoveryLabel");
    m_words = addLabel(layout, "wordsLabel");
    layout->addStretch();
    m_template = addLabel(layout, "templateLabel");
    m_language = new QToolButton;
    m_language->setObjectName(QStringLiteral("languageButton"));
    m_language->setProperty("kind", QStringLiteral("ghost"));
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setAccessibleName(tr("Language of the card"));
    layout->addWidget(m_language);

    m_clock->setInterval(kRefresh);
    connect(m_clock, &QTimer::timeout, this, &StatusLine::refresh);
    connect(&document, &CardDocument::changed, this, &StatusLine::refresh);
    connect(&document, &CardDocument::modifiedChanged, this, &StatusLine::refresh);
    connect(&files.recovery(), &RecoveryKeeper::written, this, &StatusLine::refresh);
    connect(&files, &FileController::savedNow, this, &StatusLine::refresh);
    connect(&files, &FileController::savingLasts, this, [this] { m_saved->setText(tr("Saving…")); });
    connect(&files, &FileController::notSaved, this, &StatusLine::refresh);
}

void StatusLine::refresh()
{
    m_saved->setText(savedText());
    const QString recovery = recoveryText();
    m_recovery->setText(recovery);
    m_recovery->setVisible(!recovery.isEmpty());
    // Only a copy's age changes by itself.
    if (recovery.isEmpty())
        m_clock->stop();
    else if (!m_clock->isActive())
        m_clock->start();

    m_words->setText(tr("%n word(s)", nullptr, m_document.reading().words()));
    const Match &match = m_document.match();
    QString name = match.schema ? match.schema->name(QLocale().name().left(2)) : tr("No template");
    if (match.guessed)
        name = tr("%1 (guessed)").arg(name);
    m_template->setText(name);
    const QString language = languageName(match.language);
    m_language->setText(match.language == kUnknownLanguage ? tr("Language not known")
                        : match.languageSet                ? language
                                                           : tr("%1 (guessed)").arg(language));
    m_language->setToolTip(match.languageSet ? tr("Language of the card, as the card says")
                                             : tr("Language of the card, guessed. Choose one to write it into the card."));
}

QString StatusLine::savedText() const
{
    if (m_document.isFileReadOnly())
        return tr("Read-only");
    if (m_document.isModified())
        return m_document.path().isEmpty() ? tr("Not saved yet") : tr("Edited");
    if (m_files.lastSaved().isValid())
        return tr("Saved %1").arg(QLocale().toString(m_files.lastSaved().time(), QLocale::ShortFormat));
    return m_document.path().isEmpty() ? tr("Not saved yet") : tr("No changes");
}

QString StatusLine::recoveryText() const
{
    const QDateTime written = m_files.recovery().lastWritten();
    if (!written.isValid() || !m_document.isModified())
        return {};
    const qint64 seconds = written.secsTo(QDateTime::currentDateTimeUtc());
    if (seconds < 60)
        return tr("Recovery copy just now");
    return tr("Recovery copy %n minute(s) ago", nullptr, static_cast<int>(seconds / 60));
}

} // namespace cardwright
