#include "mainwindow/exportcontroller.h"

#include "audit/auditrunner.h"
#include "base/file.h"
#include "dialogs/exportsubject.h"
#include "image/picturesource.h"
#include "mainwindow/filemaking.h"
#include "mainwindow/showinfolder.h"
#include "mainwindow/suggestedname.h"
#include "pdf/finishedpdf.h"
#include "preview/pdfexport.h"
#include "settings/settings.h"
#include "theme/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

// A page or PDF that this program made says so in its head; only such a file is replaced unasked.
bool isOurs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(4096);
    return head.startsWith("%PDF") ? head.left(100).contains(kPdfMark)
                                   : head.contains("name=\"generator\" content=\"Cardwright");
}

QString depthWords(const QString &depth)
{
    QStringList words;
    for (const auto &[letter, scope] : {std::pair{u't', Scope::Telescope}, {u'p', Scope::Periscope}, {u'm', Scope::Microscope}}) {
        if (depth.contains(letter))
            words.append(Theme::scopeWord(scope));
    }
    return words.join(u", "_s);
}

using Refusals = QList<std::pair<QString, QString>>; // address and reason of what is left out

// Read with the first drawing, on the rendering thread.
std::function<QByteArray()> logoIn(const QString &file, const std::shared_ptr<Refusals> &refused)
{
    return [file, refused, read = std::make_shared<std::optional<QByteArray>>()] {
        if (*read)
            return **read;
        const Result<QByteArray> picture = readPictureFile(file);
        if (!picture)
            refused->append({QFileInfo(file).fileName(), picture.error().message});
        read->emplace(picture ? *picture : QByteArray());
        return **read;
    };
}

} // namespace

struct ExportController::Making
{
    Prompts::Export wanted;
    ExportSubject subject;
    std::shared_ptr<PictureSource> pictures;
    std::shared_ptr<Refusals> refused = std::make_shared<Refusals>();
};

ExportController::ExportController(CardDocument &document, const AuditRunner &audit, Prompts &prompts,
                                   QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_audit(audit)
    , m_prompts(prompts)
    , m_window(window)
    , m_files(new FileMaking(this))
{}

bool ExportController::mayLeave(const std::function<void()> &then)
{
    if (!m_files->isRunning())
        return true;
    m_files->whenEnded(then);
    emit barRequested({BarMessage::Tone::Info, u"export"_s, tr("The export is still being written. What you asked for follows."),
                       {{tr("Stay"), [this] {
                             m_files->whenEnded({});
                             emit barWithdrawn(u"export"_s);
                         }}}});
    return false;
}

bool ExportController::isWriting() const
{
    return m_files->isRunning();
}

ExportSubject ExportController::subject() const
{
    ExportSubject subject = exportSubject(m_document.card(), m_document.match(), m_document.reading());
    subject.cardPath = m_document.path();
    return subject;
}

bool ExportController::exportCard()
{
    return exportAtOnce(ExportChoices::remembered(m_document.path()));
}

bool ExportController::exportPdf()
{
    ExportChoices choices = ExportChoices::remembered(m_document.path());
    choices.format = ExportChoices::Format::Pdf;
    return exportAtOnce(choices);
}

// A card without a file has no place beside it.
bool ExportController::exportAtOnce(const ExportChoices &choices)
{
    if (m_document.path().isEmpty())
        return exportFrom({choices, QDir(settings::lastFolder.value()).absoluteFilePath(suggestedFileName(m_document.card().title()))});
    const QFileInfo card(m_document.path());
    const Prompts::Export wanted{choices, card.dir().filePath(card.completeBaseName() + u'.' + choices.suffix())};
    return make(wanted, subject()) == Outcome::Written;
}

bool ExportController::exportCardAs()
{
    const ExportChoices choices = ExportChoices::remembered(m_document.path());
    if (m_document.path().isEmpty())
        return exportAtOnce(choices);
    const QFileInfo card(m_document.path());
    return exportFrom({choices, card.dir().absoluteFilePath(card.completeBaseName())});
}

bool ExportController::exportFrom(Prompts::Export wanted)
{
    ExportSubject about = subject();
    // A large one is not checked while somebody waits for the dialog.
    about.report = m_document.card().bytes().size() > kLargeCard ? m_audit.report() : m_audit.reportNow();
    while (m_prompts.exportCard(m_window, about, wanted)) {
        wanted.choices.remember();
        emit choicesChanged();
        // Who will not replace a file gives another name.
        if (const Outcome outcome = make(wanted, about); outcome != Outcome::Kept)
            return outcome == Outcome::Written;
    }
    return false;
}

ExportController::Outcome ExportController::make(const Prompts::Export &wanted, const ExportSubject &subject)
{
    if (QFileInfo::exists(wanted.path) && !isOurs(wanted.path) && !m_prompts.replaceFile(m_window, wanted.path))
        return Outcome::Kept;
    const auto making = std::make_shared<Making>();
    making->wanted = wanted;
    making->subject = subject;
    switch (wanted.choices.format) {
    case ExportChoices::Format::Markdown:
        return write(making, [bytes = m_document.card().bytes()] { return bytes; });
    case ExportChoices::Format::Pdf:
        makePdf(making);
        return Outcome::Written;
    case ExportChoices::Format::Page:
        break;
    }
    // Pictures are read by a process of their own, which may take its time too.
    return write(making, [card = m_document.card(), match = m_document.match(), reading = m_document.reading(),
                          options = optionsOf(making)] { return renderPage(card, match, reading, options); });
}

RenderOptions ExportController::optionsOf(const std::shared_ptr<Making> &making) const
{
    RenderOptions options = making->wanted.choices.renderOptions();
    options.depth = making->subject.depthThere(making->wanted.choices.depth).toLatin1();
    making->pictures = std::make_shared<PictureSource>();
    making->pictures->setCard(m_document.path());
    // Called on the rendering thread; what it notes is looked at once that has finished.
    options.picture = picturesOnly(making->pictures->now(), [refused = making->refused](const QByteArray &address, const QString &reason) {
        refused->append({QString::fromUtf8(address), reason});
    });
    if (!making->wanted.choices.look.logo.isEmpty())
        options.look.logo = logoIn(making->wanted.choices.look.logo, making->refused);
    return options;
}

void ExportController::makePdf(const std::shared_ptr<Making> &making)
{
    if (!m_pdf)
        m_pdf = new PdfExport(this);
    const PdfSource source{m_document.card(), m_document.match(), m_document.reading(), optionsOf(making), usualPaper()};
    emit barRequested({BarMessage::Tone::Info, u"export"_s, tr("The PDF is being made."),
                       {{tr("Stop"), [this] {
                             m_pdf->cancel();
                             emit barWithdrawn(u"export"_s);
                         }}}});
    m_pdf->start(source, making->wanted.path, [this, making](const Done &done) {
        if (done)
            report(*making);
        else
            fail(*making, done.error());
    });
}

ExportController::Outcome ExportController::write(const std::shared_ptr<Making> &making, const std::function<QByteArray()> &make)
{
    const auto outcome = std::make_shared<Outcome>(Outcome::Written);
    const auto told = std::make_shared<bool>(false);
    m_files->start(making->wanted.path, make, [this, making, outcome, told](const Done &done) {
        *told = true;
        if (done) {
            report(*making);
            return;
        }
        *outcome = Outcome::Failed;
        fail(*making, done.error());
    });
    if (!*told) {
        const bool markdown = making->wanted.choices.format == ExportChoices::Format::Markdown;
        emit barRequested({BarMessage::Tone::Info, u"export"_s, markdown ? tr("The copy is being written.") : tr("The page is being made."), {}});
    }
    return *outcome;
}

void ExportController::fail(const Making &making, const Error &error)
{
    emit barRequested({BarMessage::Tone::Bad, u"export"_s, error.message,
                       {{tr("Export in another way…"), [this, wanted = making.wanted] { exportFrom(wanted); }}}});
}

// Says what the choices of another day did to this card.
void ExportController::report(const Making &making)
{
    const ExportChoices &choices = making.wanted.choices;
    const QString path = making.wanted.path;
    const QString name = QFileInfo(path).fileName();
    const bool page = choices.format == ExportChoices::Format::Page;
    QString sentence = choices.format == ExportChoices::Format::Markdown ? tr("A copy of the card is in “%1”.").arg(name)
                                                                         : tr("The finished card is in “%1”.").arg(name);
    const QString depth = making.subject.depthThere(choices.depth);
    if (choices.format != ExportChoices::Format::Markdown && !depth.isEmpty())
        sentence += u' ' + (page ? tr("It opens with: %1.") : tr("It holds only: %1.")).arg(depthWords(depth));
    if (page && choices.embedSource)
        sentence += u' '
            + (making.subject.hidden.isEmpty() ? tr("Its Markdown went along.")
                                               : tr("Its Markdown went along, with %n comment(s) or folded text(s).", nullptr,
                                                    static_cast<int>(making.subject.hidden.size())));
    if (!making.refused->isEmpty()) {
        const auto &[address, reason] = making.refused->first();
        sentence += u' '
            + tr("%n picture(s) are not in it, such as “%1”. %2", nullptr, static_cast<int>(making.refused->size()))
                  .arg(address, reason);
    }
    emit barRequested({making.refused->isEmpty() ? BarMessage::Tone::Info : BarMessage::Tone::Warn, u"export"_s, sentence,
                       {{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }},
                        {tr("Show in folder"), [path] { showInFolder(path); }},
                        {tr("Change…"), [this, wanted = making.wanted] { exportFrom(wanted); }}}});
}

} // namespace cardwright
