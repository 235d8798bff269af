#include "preview/previewpane.h"

#include "dialogs/prompts.h"
#include "editing/carddocument.h"
#include "preview/enginemodule.h"
#include "preview/outsidelink.h"
#include "preview/previewsetup.h"
#include "preview/previewview.h"
#include "settings/settings.h"
#include "theme/theme.h"
#include "widgets/infobar.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QOpenGLWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace cardwright {

namespace {

using namespace Qt::StringLiterals;

QToolButton *segment(const QString &text, const QString &explanation, const QString &place,
                     QButtonGroup *group)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(explanation);
    button->setAccessibleDescription(explanation);
    button->setCheckable(true);
    button->setProperty("kind", u"segment"_s);
    button->setProperty("place", place);
    group->addButton(button);
    return button;
}

} // namespace

PreviewPane::PreviewPane(CardDocument &document, Prompts &prompts, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_prompts(prompts)
{
    setObjectName(u"previewPane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
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
}

void PreviewPane::setTrueSize(bool trueSize)
{
    // The buttons exclude each other; the one that goes on says so to the view.
    for (QAbstractButton *button : m_trueSize->group()->buttons()) {
        if ((button == m_trueSize) == trueSize)
            button->setChecked(true);
    }
}

void PreviewPane::takeFocus()
{
    m_trueSize->setFocus(Qt::TabFocusReason);
}

QWidget *PreviewPane::buildHeader()
{
    auto *header = new QFrame;
    header->setProperty("kind", u"header"_s);
    header->setObjectName(u"previewHeader"_s);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(this);
    auto *pageWidth =
        segment(tr("Page width"), tr("Fit the whole width of the page into the pane"), u"first"_s, group);
    m_trueSize = segment(tr("True size"), tr("Text as large as in the finished page"), u"last"_s, group);
    (settings::previewTrueSize.value() ? m_trueSize : pageWidth)->setChecked(true);
    connect(m_trueSize, &QToolButton::toggled, this, [this](bool trueSize) {
        settings::previewTrueSize.set(trueSize);
        if (m_view)
            m_view->setTrueSize(trueSize);
    });
    layout->addWidget(pageWidth);
    layout->addWidget(m_trueSize);
    layout->addStretch(1);
    m_wholeWindow = new QToolButton;
    m_wholeWindow->setProperty("kind", u"ghost"_s);
    connect(m_wholeWindow, &QToolButton::clicked, this, &PreviewPane::wholeWindowRequested);
    layout->addWidget(m_wholeWindow);
    setWholeWindow(false);
    return header;
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
            return PreviewSource{m_document.card(), m_document.match(), m_document.reading(), RenderOptions{},
                                 m_document.revision()};
        },
        this);
    m_unsafeNote->setVisible(!isPreviewSandboxed());
    applyLook();
    m_view->setTrueSize(m_trueSize->isChecked());
    m_view->follow(m_followed);
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
    m_stack->setCurrentWidget(m_view);
}

void PreviewPane::follow(const QString &pathId)
{
    m_followed = pathId;
    if (m_view)
        m_view->follow(pathId);
}

void PreviewPane::setWholeWindow(bool whole)
{
    m_wholeWindow->setText(whole ? tr("Back to the form") : tr("Whole window"));
    m_wholeWindow->setToolTip(whole ? tr("Show the form again (F11)")
                                    : tr("Give the preview the whole window (F11)"));
}

void PreviewPane::openLink(const QString &address)
{
    const QUrl link = outsideLink(address);
    if (link.isValid() && m_prompts.openLink(window(), shownAddress(link)))
        QDesktopServices::openUrl(link);
}

void PreviewPane::applyLook()
{
    if (m_view)
        m_view->setLook(Theme::dark(), Theme::colours().window);
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
