#include "audit/auditrunner.h"
#include "dialogs/exportchoices.h"
#include "editing/carddocument.h"
#include "mainwindow/exportcontroller.h"
#include "preview/previewframe.h"
#include "preview/previewpane.h"
#include "preview/previewscript.h"
#include "preview/previewsetup.h"
#include "preview/previewview.h"
#include "settings/settings.h"
#include "support/quietprompts.h"
#include "theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>
#include <QWheelEvent>

#include <unistd.h>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20000; // the first page waits for the engine to start

// Five sections, each with a question of every depth and one without; a code block in the first.
QByteArray cardText(const QByteArray &firstGlance = "A short answer about porpoises.")
{
    QByteArray text = "# Porpoise clicks\n\nWhat the card is about.\n";
    for (int section = 1; section <= 5; ++section) {
        const QByteArray number = QByteArray::number(section);
        text += "\n## Section " + number + "\n\n#### Glance " + number + "\n<!-- scope: telescope -->\n\n"
            + (section == 1 ? firstGlance : QByteArray("A short answer.")) + "\n\n#### Fact " + number
            + "\n<!-- scope: periscope -->\n\nA fact of some length that stands in the card.\n\n#### Reason " + number
            + "\n<!-- scope: microscope -->\n\nA longer reason for it, which tells why and how.\n\n#### Plain " + number
            + "\n\nAlways there.\n" + (section == 1 ? "\n```python\nprint(1)\n```\n" : "");
    }
    return text;
}

} // namespace

// The pane on an open card, as the window has it.
class TestPreviewControls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void framesHaveTheirWidth_data();
    void framesHaveTheirWidth();
    void frameIsKeptButNotThePaper();
    void zoomSteps();
    void zoomByKeysAndWheel();
    void widerThanThePaneIsReachedAcross();
    void cardIsTheExportsByteForByte();
    void patchedCardIsTheExportsToo();
    void scriptWorksInThePreview();
    void levelsAreSwitchedInTheCardAndInTheMenu();
    void whatTheReaderDidSurvivesEdits();
    void anotherCardStartsWithAllLevels();
    void anotherLanguageBringsItsOwnHead();
    void followedFieldIsFoundBelowTheBar();
    void copiedTextReachesTheClipboard();
    void searchInTheCardWorksAndSurvivesEdits();
    void delaysEndInThePreview();
    void findMarksAndCounts();
    void paperIsThePrintedPage();
    void highContrastIsFollowed();
    void choicesOfTheExportAreShown();
    void everyControlHasAName();
    void pdfIsMadeWithTheChoices();

private:
    QVariant evaluate(const QString &script);
    void click(const QString &selector);
    void write(const QByteArray &markdown); // as one edit of the open card
    void show(const QByteArray &markdown);  // as another card
    void waitForDrawing();
    QAction *action(const QString &name) const
    {
        QAction *found = m_pane->findChild<QAction *>(name);
        if (!found)
            qFatal("No action %s.", qPrintable(name));
        return found;
    }
    QWebEngineView *web() const { return m_window->findChild<QWebEngineView *>(); }

    QuietPrompts m_prompts;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CardDocument> m_document;
    std::unique_ptr<QWidget> m_window;
    PreviewPane *m_pane = nullptr;
};

void TestPreviewControls::initTestCase()
{
    QVERIFY(flushSettings());
    QSettings().clear();
    m_theme = std::make_unique<Theme>(*qApp);
    m_document = std::make_unique<CardDocument>();
    m_document->load(cardText(), {}, false);
    m_window = std::make_unique<QWidget>();
    m_window->resize(480, 640);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_pane = new PreviewPane(*m_document, m_prompts, *m_theme);
    layout->addWidget(m_pane);
    m_window->addActions(m_pane->commands()); // where the window has its menu
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_pane->createView();
    QVERIFY(m_pane->view());
    waitForDrawing();
}

void TestPreviewControls::cleanupTestCase()
{
    m_window.reset();
}

void TestPreviewControls::init()
{
    QVERIFY(flushSettings());
    QSettings().clear();
    m_pane->readChoices();
    m_window->resize(480, 640);
    action(u"previewFrame-fit"_s)->trigger();
    m_pane->view()->zoomBy(0);
    show(cardText());
}

void TestPreviewControls::waitForDrawing()
{
    QEventLoop loop;
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    QObject::connect(m_pane->view(), &PreviewView::drawn, &loop, [&](const PreviewUpdate &update) {
        if (update.revision == m_document->revision())
            loop.quit();
    });
    loop.exec();
}

void TestPreviewControls::show(const QByteArray &markdown)
{
    m_document->load(markdown, {}, false);
    waitForDrawing();
}

void TestPreviewControls::write(const QByteArray &markdown)
{
    m_document->replaceAll(markdown, u"Edit"_s);
    waitForDrawing();
}

QVariant TestPreviewControls::evaluate(const QString &script)
{
    QVariant result;
    QEventLoop loop;
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    web()->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld, [&](const QVariant &value) {
        result = value;
        loop.quit();
    });
    loop.exec();
    return result;
}

// As a user does it: where the element is seen.
void TestPreviewControls::click(const QString &selector)
{
    const QString place = uR"((() => {
        const element = document.querySelector(`%1`);
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element.getBoundingClientRect();
        return [box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 10), innerWidth];
    })())"_s.arg(selector);
    // A frame or zoom of just now comes to the page a moment later.
    QVariantList at = evaluate(place).toList();
    for (QVariantList before; at != before; at = evaluate(place).toList()) {
        before = at;
        QTest::qWait(60);
    }
    QCOMPARE(at.size(), 3);
    const qreal zoom = web()->zoomFactor();
    QTest::mouseClick(web()->focusProxy(), Qt::LeftButton, {}, QPointF(at[0].toDouble() * zoom, at[1].toDouble() * zoom).toPoint());
}

void TestPreviewControls::framesHaveTheirWidth_data()
{
    QTest::addColumn<QString>("frame");
    QTest::addColumn<int>("width");
    QTest::newRow("phone") << u"phone"_s << 390;
    QTest::newRow("laptop") << u"laptop"_s << 1280;
    QTest::newRow("projector") << u"projector"_s << 1920;
    QTest::newRow("true size") << u"true"_s << 480;
    QTest::newRow("as the pane has it") << u"fit"_s << 800; // letters no smaller than six tenths
}

void TestPreviewControls::framesHaveTheirWidth()
{
    QFETCH(QString, frame);
    QFETCH(int, width);
    action(u"previewFrame-"_s + frame)->trigger();
    const auto seen = [this] { return qAbs(evaluate(u"window.innerWidth"_s).toInt()); };
    QTRY_VERIFY2(qAbs(seen() - width) <= 4, qPrintable(QString::number(seen()))); // of whole pixels of the screen
    QVERIFY(web()->width() <= m_pane->width());
    QVERIFY(action(u"previewFrame-"_s + frame)->isChecked());
    QVERIFY(!m_pane->findChild<QToolButton *>(u"previewZoom"_s)->isVisible());
}

void TestPreviewControls::frameIsKeptButNotThePaper()
{
    action(u"previewFrame-phone"_s)->trigger();
    QCOMPARE(settings::previewWidth.value(), u"phone"_s);
    QCOMPARE(frameNamed(settings::previewWidth.value()), PreviewFrame::Phone);
    action(u"previewFrame-paper"_s)->trigger();
    QCOMPARE(settings::previewWidth.value(), u"phone"_s);
    QCOMPARE(frameNamed(u"wall"_s), PreviewFrame::Pane);
}

void TestPreviewControls::zoomSteps()
{
    QCOMPARE(nextZoom(1.0, 1), 1.1);
    QCOMPARE(nextZoom(1.0, -1), 0.9);
    QCOMPARE(nextZoom(0.6, 1), 0.67);
    QCOMPARE(nextZoom(0.25, -1), 0.25);
    QCOMPARE(nextZoom(5.0, 1), 5.0);
}

void TestPreviewControls::zoomByKeysAndWheel()
{
    action(u"previewFrame-true"_s)->trigger();
    auto *shown = m_pane->findChild<QToolButton *>(u"previewZoom"_s);
    m_pane->takeFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(web()->zoomFactor(), 1.1);
    QVERIFY(shown->isVisible() && shown->text().contains(u"110"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(web()->zoomFactor(), 0.9);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(web()->zoomFactor(), 1.0);
    QVERIFY(!shown->isVisible());

    QWidget *page = web()->focusProxy();
    const auto turn = [page](int delta, Qt::KeyboardModifiers keys) {
        QWheelEvent wheel(QPointF(50, 50), page->mapToGlobal(QPointF(50, 50)), {}, {0, delta}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(page, &wheel);
    };
    turn(120, Qt::ControlModifier);
    QCOMPARE(web()->zoomFactor(), 1.1);
    turn(-60, Qt::ControlModifier); // half a step of a fine wheel
    QCOMPARE(web()->zoomFactor(), 1.1);
    turn(-60, Qt::ControlModifier);
    QCOMPARE(web()->zoomFactor(), 1.0);
    turn(120, Qt::NoModifier);
    QCOMPARE(web()->zoomFactor(), 1.0);
}

void TestPreviewControls::widerThanThePaneIsReachedAcross()
{
    action(u"previewFrame-laptop"_s)->trigger();
    auto *across = m_pane->view()->findChild<QScrollBar *>();
    QVERIFY(!across->isVisible());
    for (int i = 0; i < 5; ++i)
        action(u"previewZoomIn"_s)->trigger();
    QVERIFY(across->isVisible());
    QVERIFY(web()->width() > m_pane->width());
    const auto seen = [this] { return evaluate(u"window.innerWidth"_s).toInt(); };
    QTRY_VERIFY2(qAbs(seen() - 1280) <= 4, qPrintable(QString::number(seen()))); // still a laptop's
    across->setValue(across->maximum());
    QCOMPARE(web()->x() + web()->width(), m_pane->view()->width());
    QVERIFY(web()->geometry().bottom() < across->y());
    action(u"previewZoomReset"_s)->trigger();
    QVERIFY(!across->isVisible());
    QCOMPARE(web()->x(), 0);
}

// The HTML that the program sends to the page with this script.
static QByteArray sentHtml(const QString &script)
{
    const QByteArray arguments = script.sliced(script.indexOf(u'['), script.lastIndexOf(u']') + 1 - script.indexOf(u'[')).toUtf8();
    return QJsonDocument::fromJson(arguments).array().first().toString().toUtf8();
}

void TestPreviewControls::cardIsTheExportsByteForByte()
{
    PreviewFeed feed;
    QSignalSpy rendered(&feed, &PreviewFeed::rendered);
    feed.render({m_document->card(), m_document->match(), m_document->reading(), {}, 1});
    QVERIFY(rendered.wait());
    const QByteArray sent = sentHtml(rendered.first().first().value<PreviewUpdate>().script);
    const QByteArray page = renderPage(m_document->card(), m_document->match(), m_document->reading(), {});
    const qsizetype place = page.indexOf(sent);
    QVERIFY(sent.contains("<article") && sent.contains("Always there."));
    QVERIFY2(place > 0, sent.left(2000).constData());
    // Around it is nothing that a reader sees.
    QCOMPARE(page.count("<article"), 1);
    QVERIFY(!page.sliced(place + sent.size()).contains("<p"));
}

// As a browser that has read it would write it.
static QString asRead(const QByteArray &html)
{
    return u"(() => { const part = document.createElement('template'); part.innerHTML = "_s
        + QString::fromUtf8(QJsonDocument(QJsonArray{QString::fromUtf8(html)}).toJson(QJsonDocument::Compact))
        + u"[0]; return part.innerHTML; })()"_s;
}

void TestPreviewControls::patchedCardIsTheExportsToo()
{
    // The script is kept away, so that what stands there is what was sent.
    evaluate(u"globalThis.kept = cardPreview.setScript(null); 0"_s);
    show(cardText());
    write(cardText("Other words, *marked*, and `code`."));
    write(cardText("Once more.") + "\n#### One more\n\nWith an answer.\n");
    write(cardText("And [a link](https://example.org).") + "\n#### One more\n\nChanged.\n");
    const QByteArray page = renderPage(m_document->card(), m_document->match(), m_document->reading(), {});
    const qsizetype start = page.indexOf("<article");
    const QByteArray card = page.sliced(start, page.indexOf("</article>") + 10 - start);
    const QString shown = evaluate(u"document.querySelector('article').outerHTML"_s).toString();
    const QString exported = evaluate(asRead(card)).toString();
    evaluate(u"cardPreview.setScript(kept); 0"_s);
    QVERIFY(shown.contains(u"Changed."_s) && shown.contains(u"example.org"_s));
    QCOMPARE(shown, exported);
}

void TestPreviewControls::scriptWorksInThePreview()
{
    QCOMPARE(evaluate(u"document.documentElement.hasAttribute('data-live')"_s).toBool(), true);
    const QString open = u"document.querySelectorAll('.s > details[open]').length"_s;
    QCOMPARE(evaluate(open).toInt(), 5);
    click(u"#section-2 summary"_s);
    QTRY_COMPARE(evaluate(open).toInt(), 4);
    click(u".expand"_s);
    QTRY_COMPARE(evaluate(open).toInt(), 5);
    click(u".expand"_s);
    QTRY_COMPARE(evaluate(open).toInt(), 0);
    click(u".expand"_s);
    QTRY_COMPARE(evaluate(open).toInt(), 5);
    // And after the card has changed under it.
    write(cardText("Other words."));
    write(cardText() + "\n## Section 6\n\n#### Plain 6\n\nNew.\n");
    click(u".expand"_s);
    QTRY_COMPARE(evaluate(open).toInt(), 0);
    QCOMPARE(evaluate(u"document.querySelectorAll('.s > details').length"_s).toInt(), 6);
}

void TestPreviewControls::levelsAreSwitchedInTheCardAndInTheMenu()
{
    const QString shown = u"[...document.querySelectorAll('.f')].filter(one => one.getClientRects().length > 0).length"_s;
    QCOMPARE(evaluate(shown).toInt(), 20);
    click(u".bar [data-scope=p]"_s);
    QTRY_COMPARE(evaluate(shown).toInt(), 15);
    // The menu says what the card shows when it opens.
    auto *menu = m_pane->findChild<QToolButton *>(u"previewMore"_s)->menu();
    emit menu->aboutToShow();
    QAction *facts = action(u"previewDepth-p"_s);
    QTRY_VERIFY(action(u"previewDepth-t"_s)->isChecked());
    QVERIFY(!facts->isChecked() && facts->isEnabled());
    facts->trigger();
    QTRY_COMPARE(evaluate(shown).toInt(), 20);
    action(u"previewDepth-t"_s)->trigger();
    action(u"previewDepth-m"_s)->trigger();
    QTRY_COMPARE(evaluate(shown).toInt(), 10); // the facts, and what has no level
    QTRY_VERIFY(!facts->isEnabled()); // the last one stays
}

void TestPreviewControls::whatTheReaderDidSurvivesEdits()
{
    click(u"#section-2 summary"_s);
    click(u".bar [data-scope=m]"_s);
    QTRY_COMPARE(evaluate(u"document.documentElement.dataset.hide"_s).toString(), u"m"_s);
    evaluate(u"document.querySelector('#section-4').scrollIntoView({ behavior: 'instant' })"_s);
    const QString state = u"JSON.stringify([[...document.querySelectorAll('.s > details')].map(one => one.open),"
                          "document.documentElement.dataset.hide,"
                          "[...document.querySelectorAll('.bar [data-scope]')].map(one => one.getAttribute('aria-pressed'))])"_s;
    const auto top = [this] { return evaluate(u"document.querySelector('#section-4').getBoundingClientRect().top"_s).toDouble(); };
    const double topBefore = top();
    const QString before = evaluate(state).toString();
    QVERIFY(before.contains(u"false"_s));
    write(cardText("Many more words than before. " + QByteArray("More. ").repeated(200)));
    QTest::qWait(100);
    QCOMPARE(evaluate(state).toString(), before);
    QVERIFY2(qAbs(top() - topBefore) < 4, qPrintable(u"%1 became %2"_s.arg(topBefore).arg(top()))); // whole pixels of the screen
    write(cardText("Many more words. " + QByteArray("More. ").repeated(200)) + "\n#### New\n<!-- scope: microscope -->\n\nA reason.\n");
    QTest::qWait(100);
    QCOMPARE(evaluate(state).toString(), before);
    QVERIFY2(qAbs(top() - topBefore) < 4, qPrintable(u"%1 became %2"_s.arg(topBefore).arg(top())));
    // What came in is filtered as the rest.
    QCOMPARE(evaluate(u"document.getElementById('section-5.new').getClientRects().length"_s).toInt(), 0);
}

void TestPreviewControls::anotherCardStartsWithAllLevels()
{
    click(u".bar [data-scope=m]"_s);
    QTRY_COMPARE(evaluate(u"document.documentElement.dataset.hide"_s).toString(), u"m"_s);
    show(cardText("Another card."));
    QCOMPARE(evaluate(u"document.documentElement.dataset.hide"_s).toString(), QString());
    QCOMPARE(evaluate(u"[...document.querySelectorAll('.bar [aria-pressed=true]')].filter(one => !one.hidden).length"_s).toInt(), 3);
}

void TestPreviewControls::anotherLanguageBringsItsOwnHead()
{
    const QString english = evaluate(u"document.querySelector('.expand').textContent"_s).toString();
    const QString listeners = u"document.querySelectorAll('.s > details[open]').length"_s;
    for (int i = 0; i < 3; ++i) { // listeners of an earlier head must not answer too
        write(cardText().replace("clicks\n", "clicks\n<!-- language: es -->\n"));
        write(cardText());
    }
    write(cardText().replace("clicks\n", "clicks\n<!-- language: es -->\n"));
    QVERIFY(evaluate(u"document.querySelector('.expand').textContent"_s).toString() != english);
    click(u".bar [data-scope=m]"_s);
    QTRY_COMPARE(evaluate(u"document.documentElement.dataset.hide"_s).toString(), u"m"_s);
    click(u".expand"_s);
    QTRY_COMPARE(evaluate(listeners).toInt(), 0);
}

void TestPreviewControls::followedFieldIsFoundBelowTheBar()
{
    action(u"previewFrame-laptop"_s)->trigger();
    QTRY_COMPARE(evaluate(u"getComputedStyle(document.querySelector('.bar')).position"_s).toString(), u"sticky"_s);
    m_window->resize(900, 420);
    evaluate(u"scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })"_s);
    m_pane->follow(u"section-2.glance-2"_s);
    QTRY_VERIFY(evaluate(u"(() => { const box = document.querySelector('.current').getBoundingClientRect();"
                         "return box.top >= document.querySelector('.bar').getBoundingClientRect().bottom && box.bottom <= innerHeight; })()"_s)
                    .toBool());
    // A field that the levels hide is stood for by what is around it.
    click(u".bar [data-scope=t]"_s);
    m_pane->follow(u"section-3.glance-3"_s);
    QTRY_COMPARE(evaluate(u"document.querySelector('.current').id"_s).toString(), u"section-3"_s);
    m_pane->follow(QString());
}

void TestPreviewControls::copiedTextReachesTheClipboard()
{
    QSignalSpy reported(m_pane, &PreviewPane::fieldActivated);
    QApplication::clipboard()->setText(u"before"_s);
    click(u".copy"_s);
    QTRY_COMPARE(QApplication::clipboard()->text().trimmed(), u"print(1)"_s);
    // A link into the preview's page is of no use elsewhere: only its end is.
    click(u"[id=\"section-2.fact-2\"] .link"_s);
    QTRY_COMPARE(QApplication::clipboard()->text(), u"#section-2.fact-2"_s);
    // Both also on what came in later.
    write(cardText("```\nlater()\n```"));
    click(u"[id=\"section-1.glance-1\"] .copy"_s);
    QTRY_COMPARE(QApplication::clipboard()->text().trimmed(), u"later()"_s);
}

void TestPreviewControls::searchInTheCardWorksAndSurvivesEdits()
{
    const QString hits = u"document.querySelector('.find .hits').textContent"_s;
    click(u".find input"_s);
    QTRY_COMPARE(evaluate(u"document.activeElement.type"_s).toString(), u"search"_s);
    QTest::keyClicks(web()->focusProxy(), u"longer reason"_s);
    QTRY_VERIFY2(evaluate(hits).toString().contains(u"5"_s), qPrintable(evaluate(hits).toString()));
    QTRY_VERIFY(evaluate(u"document.querySelectorAll('mark.hit').length"_s).toInt() >= 5);
    write(cardText("One longer reason more."));
    QTRY_COMPARE(evaluate(u"document.querySelectorAll('mark.hit').length"_s).toInt(), 6);
    QCOMPARE(evaluate(u"document.querySelector('.find input').value"_s).toString(), u"longer reason"_s);
    write(cardText("One longer reason more.") + "\n#### New\n\nAnd a longer reason.\n");
    QTRY_COMPARE(evaluate(u"document.querySelectorAll('mark.hit').length"_s).toInt(), 7);
    QTest::keyClick(web()->focusProxy(), Qt::Key_Escape);
    QTRY_COMPARE(evaluate(u"document.querySelectorAll('mark.hit').length"_s).toInt(), 0);
}

void TestPreviewControls::delaysEndInThePreview()
{
    evaluate(u"globalThis.done = []; setTimeout(word => done.push(word), 60, 'late'); setTimeout(() => done.push('soon'));"
             "clearTimeout(setTimeout(() => done.push('never'), 20)); 0"_s);
    QTRY_COMPARE(evaluate(u"done.join()"_s).toString(), u"soon,late"_s);
    QTest::qWait(50);
    QCOMPARE(evaluate(u"done.join()"_s).toString(), u"soon,late"_s);
}

void TestPreviewControls::findMarksAndCounts()
{
    auto *bar = m_pane->findChild<QWidget *>(u"previewFindBar"_s);
    auto *text = m_pane->findChild<QLineEdit *>(u"previewFindText"_s);
    auto *found = m_pane->findChild<QLabel *>(u"previewFound"_s);
    QVERIFY(!bar->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bar->isVisible());
    QCOMPARE(qApp->focusWidget(), text);
    QTest::keyClicks(text, u"a fact of"_s);
    QTRY_VERIFY2(found->text().contains(u"5"_s), qPrintable(found->text()));
    QCOMPARE(qApp->focusWidget(), text); // finding takes no keys
    const QString first = found->text();
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY(found->text() != first && found->text().contains(u"5"_s));
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(found->text(), first);
    QTest::keyClicks(text, u" zebra"_s);
    QTRY_COMPARE(text->property("tone").toString(), u"warn"_s);
    QVERIFY(!found->text().contains(u"5"_s));
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(qApp->focusWidget()->objectName(), u"previewWidth"_s);
}

void TestPreviewControls::paperIsThePrintedPage()
{
    const QString dark = u"getComputedStyle(document.documentElement).getPropertyValue('--text').trim()"_s;
    m_theme->setMode(Theme::Mode::Dark);
    QTRY_COMPARE(evaluate(u"document.documentElement.dataset.theme"_s).toString(), u"dark"_s);
    const QString screenText = evaluate(dark).toString();
    const int rules = evaluate(u"[...document.styleSheets[0].cssRules].filter(one => one.media?.mediaText.includes('screen')).length"_s).toInt();
    QVERIFY(rules > 0);

    action(u"previewFrame-paper"_s)->trigger();
    QTRY_VERIFY(evaluate(u"document.querySelector('.bar')?.getClientRects().length ?? 0"_s).toInt() == 0);
    QTRY_COMPARE(evaluate(u"document.body.offsetWidth"_s).toInt() / 10, 79);
    QVERIFY(evaluate(dark).toString() != screenText); // ink on white, also in the dark
    QCOMPARE(evaluate(u"getComputedStyle(document.body).backgroundColor"_s).toString(), u"rgb(255, 255, 255)"_s);
    QVERIFY(evaluate(u"document.body.textContent"_s).toString().contains(u"Always there."_s));
    QVERIFY(m_pane->view()->isVisible());
    // It follows what is written.
    write(cardText("Written while on paper."));
    QVERIFY(evaluate(u"document.body.textContent"_s).toString().contains(u"Written while on paper."_s));
    // With the levels that a PDF has.
    ExportChoices choices;
    choices.depth = u"t"_s;
    choices.remember();
    m_pane->readChoices();
    QTRY_VERIFY(!evaluate(u"document.body.textContent"_s).toString().contains(u"tells why and how"_s));
    QVERIFY(evaluate(u"document.body.textContent"_s).toString().contains(u"Written while on paper."_s));

    action(u"previewFrame-fit"_s)->trigger();
    QTRY_VERIFY(evaluate(u"document.querySelector('.bar')?.getClientRects().length ?? 0"_s).toInt() > 0);
    QCOMPARE(evaluate(dark).toString(), screenText);
    QCOMPARE(evaluate(u"document.adoptedStyleSheets.length"_s).toInt(), 1); // the organisation's, empty here
    m_theme->setMode(Theme::Mode::Light);
}

// As light or dark as the window: the engine alone always says light.
void TestPreviewControls::highContrastIsFollowed()
{
    const auto background = [this] { return evaluate(u"getComputedStyle(document.documentElement).backgroundColor"_s).toString(); };
    const QString text = u"getComputedStyle(document.documentElement).getPropertyValue('--muted').trim()"_s;
    m_theme->setMode(Theme::Mode::Light);
    const QString usual = evaluate(text).toString();
    m_theme->setHighContrast(true);
    QTRY_COMPARE(evaluate(text).toString(), u"#000000"_s);
    QCOMPARE(background(), u"rgb(255, 255, 255)"_s);
    m_theme->setMode(Theme::Mode::Dark);
    QTRY_COMPARE(evaluate(text).toString(), u"#ffffff"_s);
    QCOMPARE(background(), u"rgb(0, 0, 0)"_s);
    // Paper stays white, and the screen comes back as it was.
    action(u"previewFrame-paper"_s)->trigger();
    QTRY_COMPARE(evaluate(u"getComputedStyle(document.body).backgroundColor"_s).toString(), u"rgb(255, 255, 255)"_s);
    action(u"previewFrame-fit"_s)->trigger();
    QTRY_COMPARE(background(), u"rgb(0, 0, 0)"_s);
    m_theme->setHighContrast(false);
    QTRY_COMPARE(evaluate(u"document.documentElement.dataset.theme"_s).toString(), u"dark"_s);
    m_theme->setMode(Theme::Mode::Light);
    QTRY_COMPARE(evaluate(text).toString(), usual);
}

void TestPreviewControls::choicesOfTheExportAreShown()
{
    show(cardText("") ); // the first glance is open
    const QString fields = u"document.querySelectorAll('.f').length"_s;
    const int answered = evaluate(fields).toInt();
    ExportChoices choices;
    choices.showOpenQuestions = true;
    choices.depth = u"t"_s; // what is being written stays in sight
    choices.remember();
    m_pane->readChoices();
    QTRY_COMPARE(evaluate(fields).toInt(), answered + 1);
    QCOMPARE(evaluate(u"document.documentElement.dataset.hide ?? ''"_s).toString(), QString());

    const QString accent = u"getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()"_s;
    const QString letters = u"getComputedStyle(document.querySelector('.f')).fontSize"_s;
    const QString own = evaluate(accent).toString();
    const QString size = evaluate(letters).toString();
    choices.look = {u"dense"_s, u"#c8102e"_s, QString(), QString(), u"Coast Office"_s};
    choices.remember();
    m_pane->readChoices();
    QTRY_COMPARE(evaluate(u"document.querySelector('.ours')?.textContent"_s).toString(), u"Coast Office"_s);
    QCOMPARE(evaluate(accent).toString(), u"#c8102e"_s);
    QVERIFY(evaluate(letters).toString() != size);
    ExportChoices().remember();
    m_pane->readChoices();
    QTRY_COMPARE(evaluate(u"document.querySelector('.ours')?.textContent ?? ''"_s).toString(), QString());
    QCOMPARE(evaluate(accent).toString(), own);
    QCOMPARE(evaluate(letters).toString(), size);
}

void TestPreviewControls::everyControlHasAName()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    int controls = 0;
    for (QWidget *widget : m_pane->findChildren<QWidget *>()) {
        auto *button = qobject_cast<QToolButton *>(widget);
        if (!widget->isVisible() || (!button && !qobject_cast<QLineEdit *>(widget)))
            continue;
        ++controls;
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
    }
    QVERIFY(controls >= 8);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
    // The header is no wider than the pane at 1280 pixels.
    QVERIFY(m_pane->minimumSizeHint().width() <= 460);
}

void TestPreviewControls::pdfIsMadeWithTheChoices()
{
    QTemporaryDir folder(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    CardDocument document;
    document.load(cardText(), folder.filePath(u"porpoise.md"_s), false);
    QWidget window;
    AuditRunner audit(document);
    ExportController exports(document, audit, m_prompts, &window);
    QSignalSpy told(&exports, &ExportController::barRequested);
    const auto finished = [&told] { return !told.isEmpty() && told.last().first().value<BarMessage>().buttons.size() == 3; };
    QVERIFY(exports.exportPdf());
    QTRY_VERIFY(!exports.isWriting());
    QTRY_VERIFY_WITH_TIMEOUT(finished(), kPatience);
    QFile pdf(folder.filePath(u"porpoise.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray all = pdf.readAll();
    pdf.close();
    QVERIFY(all.startsWith("%PDF"));

    // One of ours is replaced unasked, by one with fewer levels.
    ExportChoices choices;
    choices.format = ExportChoices::Format::Pdf;
    choices.depth = u"t"_s;
    choices.remember();
    QVERIFY(exports.exportCard());
    QTRY_VERIFY(!exports.isWriting());
    told.clear();
    QTRY_VERIFY_WITH_TIMEOUT(finished(), kPatience);
    QVERIFY(told.last().first().value<BarMessage>().sentence.contains(Theme::scopeWord(Scope::Telescope)));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll() != all);
    pdf.close();

    // Stopped, it leaves nothing.
    QVERIFY(pdf.remove());
    QVERIFY(exports.exportCard());
    QTRY_VERIFY(!exports.isWriting());
    const auto message = told.last().first().value<BarMessage>();
    QCOMPARE(message.buttons.size(), 1);
    message.buttons.first().act();
    QTest::qWait(1500);
    QVERIFY(!pdf.exists());
}

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"cardwright-test"_s);
    QCoreApplication::setApplicationName(u"previewcontrols-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    preparePreview({geteuid() == 0, PreviewSetup::Path::Software});
    QApplication application(argc, argv);
    TestPreviewControls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_previewcontrols.moc"
