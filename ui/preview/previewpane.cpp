#include "preview/previewpane.h"

#include "dialogs/exportchoices.h"
#include "dialogs/exportsubject.h"
#include "dialogs/prompts.h"
#include "editing/carddocument.h"
#include "image/picturesource.h"
#include "preview/enginemodule.h"
#include "preview/outsidelink.h"
#include "preview/previewfindbar.h"
#include "preview/previewheader.h"
#include "preview/previewsetup.h"
#include "preview/previewview.h"
#include "settings/settings.h"
#include "theme/theme.h"
#include "widgets/infobar.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QOpenGLWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostShown = 20'000'000; // bytes; the engine gives up on pages of much more

} // namespace

PreviewPane::PreviewPane(CardDocument &document, Prompts &prompts, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_prompts(prompts)
    , m_logo(new PictureSource(this))
{
    setObjectName(u"previewPane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader();
    layout->addWidget(m_header);
    layout->addWidget(m_find);
    m_notice = new InfoBar(InfoBar::Tone::Warn, QString());
    m_notice->hide();
    connect(m_notice, &InfoBar::buttonClicked, this, [this] { m_view->tryAgain(); });
    layout->addWidget(m_notice);
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(buildPlaceholder());
    layout->addWidget(body, 1);
    m_unsafeNote = new QLabel(tr("This run shows the preview without its sandbox."));
    m_unsafeNote->setProperty("kind", u"small"_s);
    m_unsafeNote->setWordWrap(true);
    m_unsafeNote->setContentsMargins(12, 4, 12, 4);
    m_unsafeNote->hide();
    layout->addWidget(m_unsafeNote);
    if (previewPath() == PreviewSetup::Path::Gpu) {
        // A window that gets its first OpenGL child after it was shown is made anew, and the keys
        // typed meanwhile are lost. This child is there from the start and is never seen.
        auto *opener = new QOpenGLWidget(this);
        opener->hide();
    }
    connect(&theme, &Theme::changed, this, &PreviewPane::applyLook);
    connect(&document, &CardDocument::loaded, this, &PreviewPane::readChoices); // a project may have a look of its own
    connect(&document, &CardDocument::pathChanged, this, &PreviewPane::readChoices);
    readChoices();
}

void PreviewPane::takeFocus()
{
    m_header->firstControl()->setFocus(Qt::TabFocusReason);
}

QList<QAction *> PreviewPane::commands() const
{
    return m_header->commands();
}

void PreviewPane::fillMenu(QMenu &menu)
{
    m_header->fillMenu(menu);
}

void PreviewPane::buildHeader()
{
    m_header = new PreviewHeader(frameNamed(settings::previewWidth.value()));
    m_find = new PreviewFindBar;
    connect(m_header, &PreviewHeader::frameChosen, this, &PreviewPane::showFrame);
    connect(m_header, &PreviewHeader::findRequested, m_find, &PreviewFindBar::open);
    connect(m_header, &PreviewHeader::wholeWindowRequested, this, &PreviewPane::wholeWindowRequested);
    connect(m_header, &PreviewHeader::zoomRequested, this, [this](int direction) {
        if (m_view)
            m_view->zoomBy(direction);
    });
    connect(m_header, &PreviewHeader::depthsWanted, this, &PreviewPane::askDepths);
    connect(m_header, &PreviewHeader::depthToggled, this, [this](const QString &depth) {
        if (m_view)
            m_view->toggleDepth(depth);
        askDepths();
    });
    connect(m_find, &PreviewFindBar::findRequested, this, &PreviewPane::find);
    connect(m_find, &PreviewFindBar::closed, this, [this] {
        find(QString(), false);
        takeFocus();
    });
}

void PreviewPane::showFrame(PreviewFrame frame)
{
    if (frame != PreviewFrame::Paper) // a look at the paper is for now
        settings::previewWidth.set(frameName(frame));
    if (m_view)
        m_view->setFrame(frame);
}

void PreviewPane::find(const QString &text, bool backward)
{
    if (m_view)
        m_view->find(text, backward, [this, text](int count, int current) {
            if (text == m_find->text())
                m_find->setFound(count, current);
        });
}

void PreviewPane::askDepths()
{
    if (m_view)
        m_view->askDepths([this](const QString &there, const QString &shown) { m_header->setDepths(there, shown); });
}

// Theme and depth are not among them: the preview has the window's look, and what is being written is
// to be seen. What is on paper is as it will be printed.
void PreviewPane::readChoices()
{
    const ExportChoices choices = ExportChoices::remembered(m_document.path());
    m_options.showOpenQuestions = choices.showOpenQuestions;
    m_options.language = choices.language;
    m_options.look = choices.renderOptions().look;
    if (!choices.look.logo.isEmpty()) {
        m_options.look.logo = [] { return QByteArray(); }; // its place in the rules; what it is comes with each drawing
        m_logoAddress = m_logo->setFile(choices.look.logo);
    }
    m_paperDepth = choices.depth;
    if (m_view) {
        m_view->setOwnStyle(lookRules(m_options.look));
        m_view->refresh();
    }
}

QWidget *PreviewPane::buildPlaceholder()
{
    auto *placeholder = new QFrame;
    placeholder->setProperty("kind", u"sunk"_s);
    auto *layout = new QVBoxLayout(placeholder);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch(2);
    m_sentence = new QLabel(tr("The card appears here in a moment."));
    m_sentence->setProperty("kind", u"muted"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    m_unsafeButton = new QPushButton(tr("Show the preview without its sandbox for this run"));
    m_unsafeButton->hide();
    connect(m_unsafeButton, &QAbstractButton::clicked, this, [this] {
        startPreviewWithoutSandbox();
        createView();
    });
    layout->addWidget(m_unsafeButton, 0, Qt::AlignCenter);
    layout->addStretch(3);
    return placeholder;
}

void PreviewPane::createView()
{
    if (m_view)
        return;
    if (canStartPreview()) {
        makeView();
        return;
    }
    m_sentence->setText(
        isRunByRoot() ? tr("The preview cannot protect itself when the program runs as root, so it is off. "
                           "Everything else works: your card is saved and exported as always.")
                      : tr("This system does not let the preview protect itself, so it is off. "
                           "Everything else works: your card is saved and exported as always."));
    m_unsafeButton->show();
}

void PreviewPane::makeView()
{
    const Result<MakeWebEngine> engine = webEngineFactory();
    if (!engine) {
        m_sentence->setText(engine.error().message);
        return;
    }
    m_view = new PreviewView(
        *engine,
        [this] {
            if (isTooLarge())
                return PreviewSource{Card(), Match(), CardReading(), m_options, m_document.revision()};
            RenderOptions options = m_options;
            options.picture = m_pictures->soon();
            if (options.look.logo)
                options.look.logo = [reader = m_logo->soon(), address = m_logoAddress] { return reader(address); };
            options.forPrint = m_header->frame() == PreviewFrame::Paper;
            if (options.forPrint && !m_paperDepth.isEmpty())
                options.depth = exportSubject(m_document.card(), m_document.match(), m_document.reading())
                                    .depthThere(m_paperDepth)
                                    .toLatin1();
            return PreviewSource{m_document.card(), m_document.match(), m_document.reading(), options, m_document.revision()};
        },
        this);
    m_unsafeNote->setVisible(!isPreviewSandboxed());
    applyLook();
    connect(m_view, &PreviewView::zoomChanged, m_header, &PreviewHeader::setZoom);
    m_view->setOwnStyle(lookRules(m_options.look));
    m_header->setRunning(true);
    m_view->setFrame(m_header->frame());
    m_view->follow(m_followed);
    followPictures();
    connect(&m_document, &CardDocument::loaded, m_view, &PreviewView::startAnew);
    connect(&m_document, &CardDocument::changed, m_view, &PreviewView::refresh);
    connect(m_view, &PreviewView::fieldActivated, this, &PreviewPane::fieldActivated);
    connect(m_view, &PreviewView::linkActivated, this, &PreviewPane::openLink);
    connect(m_view, &PreviewView::stopped, this, [this] {
        tell(tr("The preview stopped and is coming back. Your text is not affected."), false);
    });
    connect(m_view, &PreviewView::gaveUp, this, [this] {
        tell(tr("The preview cannot show this card: it stopped several times. Your text is not affected. "
                "It tries again when the card changes."),
             true);
    });
    connect(m_view, &PreviewView::restored, m_notice, &QWidget::hide);
    m_stack->addWidget(m_view);
    connect(&m_document, &CardDocument::changed, this, &PreviewPane::showViewOrWords);
    showViewOrWords();
}

bool PreviewPane::isTooLarge() const
{
    return m_document.card().bytes().size() > kMostShown;
}

void PreviewPane::showViewOrWords()
{
    if (!isTooLarge()) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    m_sentence->setText(tr("This card is larger than 20 MB, too large to be shown here. Everything else works: "
                           "it is edited, saved and exported as always."));
    m_stack->setCurrentIndex(0);
}

// A picture comes when it has been read, and may be another one after a visit to an image editor.
void PreviewPane::followPictures()
{
    m_pictures = new PictureSource(this);
    const auto takeFolder = [this] { m_pictures->setCard(m_document.path()); };
    takeFolder();
    connect(&m_document, &CardDocument::loaded, m_pictures, takeFolder); // before the view asks for any
    connect(&m_document, &CardDocument::pathChanged, m_pictures, takeFolder);
    connect(&m_document, &CardDocument::pathChanged, m_view, &PreviewView::refresh);
    connect(m_pictures, &PictureSource::changed, m_view, &PreviewView::refresh);
    connect(m_logo, &PictureSource::changed, m_view, &PreviewView::refresh);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_pictures, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && (m_pictures->isInUse() || m_logo->isInUse()))
            m_view->refresh();
    });
}

void PreviewPane::follow(const QString &pathId)
{
    m_followed = pathId;
    if (m_view)
        m_view->follow(pathId);
}

void PreviewPane::setWholeWindow(bool whole)
{
    m_header->setWholeWindow(whole);
}

void PreviewPane::openLink(const QString &address)
{
    const QUrl link = outsideLink(address);
    if (link.isValid() && m_prompts.openLink(window(), shownAddress(link)))
        QDesktopServices::openUrl(link);
}

void PreviewPane::applyLook()
{
    m_header->refreshIcons();
    m_find->refreshIcons();
    if (m_view)
        m_view->setLook(Theme::dark(), Theme::highContrast(), Theme::colours().window);
}

void PreviewPane::tell(const QString &sentence, bool offersRetry)
{
    m_notice->setSentence(sentence);
    m_notice->clearButtons();
    if (offersRetry)
        m_notice->addButton(tr("Try again"));
    m_notice->show();
}

} // namespace cardwright
