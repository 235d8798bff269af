#include "audit/auditrunner.h"
#include "dialogs/exportdialog.h"
#include "dialogs/prompts.h"
#include "editing/carddocument.h"
#include "mainwindow/exportcontroller.h"
#include "settings/settings.h"
#include "support/pictures.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr char kCard[] = "# Marsh birds\n\nWhat it is about.\n\n## One\n\n"
                         "#### Glance\n<!-- scope: telescope -->\n\nA glance.\n\n"
                         "#### Fact\n<!-- scope: periscope -->\n\nA fact.\n\n"
                         "#### Second fact\n<!-- scope: periscope -->\n\nAnother.\n\n"
                         "#### Empty\n<!-- scope: periscope -->\n\n"
                         "#### No level\n\nAlways there.\n";

ExportSubject subjectOf(const QByteArray &markdown)
{
    const Card card(markdown);
    const Match match = matchCard(card);
    const CardReading reading(card, match);
    ExportSubject subject = exportSubject(card, match, reading);
    subject.report = audit(card, match, reading);
    return subject;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

// Gives the answers that a test wants to the export's questions, and keeps what was asked.
class ScriptedPrompts : public Prompts
{
public:
    Unsaved saveChanges(QWidget *, const QString &) override { return Unsaved::Cancel; }
    QString fileToOpen(QWidget *, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &) override { return {}; }
    bool replaceFile(QWidget *, const QString &) override
    {
        ++replaceAsked;
        return replace;
    }
    bool openLink(QWidget *, const QString &) override { return false; }
    void tell(QWidget *, const QString &, const QString &) override {}
    bool newCard(QWidget *, NewCard &) override { return false; }
    bool openingQuestions(QWidget *, QStringList &) override { return false; }
    bool headingTitle(QWidget *, const QString &, QString &) override { return false; }
    bool exportCard(QWidget *, const ExportSubject &, Export &wanted) override
    {
        asked.append(wanted);
        if (answers.isEmpty())
            return false;
        wanted = answers.takeFirst();
        return true;
    }

    bool replace = false;
    int replaceAsked = 0;
    QList<Export> asked;
    QList<Export> answers;
};

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void whatWasChosenIsKept();
    void aValueThatNobodyKnowsIsNotSet();
    void formatIsChosenByKeysAndTheNameFollows();
    void whatAFormatCannotHaveCannotBeChosen();
    void levelsAreCountedAndTheLastStays();
    void aLevelThatThisCardLacksStaysWanted();
    void cardWithoutLevelsHasNoChoiceOfThem();
    void hiddenTextIsListedBeforeItGoesAlong();
    void aCopyNeverTakesTheCardsName();
    void placesThatCannotBeWritten_data();
    void placesThatCannotBeWritten();
    void suffixIsThatOfTheFormat_data();
    void suffixIsThatOfTheFormat();
    void whatIsOpenIsToldAndStopsNobody();
    void organisationsLookHasAPageOfItsOwn();
    void projectGivesTheLook();
    void everyControlHasAName();
    void tabReachesEveryChoice();
    void enterExportsAndEscapeDoesNot();
    void quickExportUsesWhatWasChosen();
    void levelsTheCardLacksHideNothing();
    void whoKeepsAFileIsAskedAgain();
    void aCopyIsTheBytesAndNotRemembered();
    void failureIsToldWithAWayOut();
    void pictureThatIsNotThereIsTold();
    void logoThatIsNoneIsTold();
    void cardWithoutAFileIsAskedForAPlace();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<ExportDialog> open(const ExportSubject &subject, const ExportChoices &choices = {})
    {
        auto dialog = std::make_unique<ExportDialog>(subject, choices, path(u"birds"_s));
        dialog->show();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qWarning("The dialog does not become active.");
        return dialog;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
};

template<typename T>
static T *part(const std::unique_ptr<ExportDialog> &dialog, const QString &name)
{
    T *found = dialog->findChild<T *>(name);
    if (!found)
        qFatal("No %s in the dialog.", qPrintable(name));
    return found;
}

static QPushButton *exportButton(const std::unique_ptr<ExportDialog> &dialog)
{
    const auto buttons = dialog->findChild<QDialogButtonBox *>()->buttons();
    for (QAbstractButton *button : buttons) {
        if (static_cast<QPushButton *>(button)->isDefault())
            return static_cast<QPushButton *>(button);
    }
    qFatal("Nothing accepts.");
}

void TestExportDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestExportDialog::init()
{
    QVERIFY(flushSettings());
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
}

void TestExportDialog::whatWasChosenIsKept()
{
    QCOMPARE(ExportChoices::remembered(), ExportChoices());
    const ExportChoices choices{ExportChoices::Format::Pdf, u"tm"_s, u"contrast"_s, u"es"_s, true, true,
                                {u"dense"_s, u"#c8102e"_s, u"/somewhere/logo.png"_s, u"Coast Office"_s, u"A line"_s}};
    choices.remember();
    QCOMPARE(ExportChoices::remembered(), choices);
    const RenderOptions options = choices.renderOptions();
    QCOMPARE(options.depth, QByteArray("tm"));
    QCOMPARE(options.theme, QByteArray("contrast"));
    QCOMPARE(options.language, u"es"_s);
    QVERIFY(options.showOpenQuestions);
    QVERIFY(!options.embedSource); // a PDF has no place for it
    QCOMPARE(options.look.design, QByteArray("dense"));
    QCOMPARE(options.look.accent, QByteArray("#c8102e"));
    QCOMPARE(options.look.footer, u"A line"_s);
}

void TestExportDialog::aValueThatNobodyKnowsIsNotSet()
{
    settings::exportFormat.set(u"docx"_s);
    settings::exportDepth.set(u"xmzt"_s);
    settings::exportTheme.set(u"\" onload=\"x"_s);
    settings::exportLanguage.set(u"tlh"_s);
    settings::exportDesign.set(u"../print"_s);
    settings::exportAccent.set(u"red;}"_s);
    ExportChoices expected;
    expected.depth = u"tm"_s;
    QCOMPARE(ExportChoices::remembered(), expected);
    settings::exportDepth.set(u"mpt"_s); // all of them is no choice
    QCOMPARE(ExportChoices::remembered(), ExportChoices());
}

void TestExportDialog::formatIsChosenByKeysAndTheNameFollows()
{
    const auto dialog = open(subjectOf(kCard));
    QCOMPARE(dialog->choices(), ExportChoices());
    QCOMPARE(dialog->path(), path(u"birds.html"_s));
    QCOMPARE(qApp->focusWidget()->objectName(), u"exportPage"_s);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Right);
    QCOMPARE(dialog->choices().format, ExportChoices::Format::Pdf);
    QCOMPARE(dialog->path(), path(u"birds.pdf"_s));
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Right);
    QCOMPARE(dialog->choices().format, ExportChoices::Format::Markdown);
    QCOMPARE(dialog->path(), path(u"birds.md"_s));
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Left);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Left);
    QCOMPARE(dialog->path(), path(u"birds.html"_s));
}

void TestExportDialog::whatAFormatCannotHaveCannotBeChosen()
{
    const auto dialog = open(subjectOf(kCard));
    const auto enabled = [&dialog] {
        QStringList names;
        for (const QString &name : {u"exportDepth-p"_s, u"exportOpen"_s, u"exportDesign"_s, u"exportTheme"_s, u"exportLookOpen"_s,
                                    u"exportLanguage"_s, u"exportSource"_s}) {
            if (part<QWidget>(dialog, name)->isEnabled())
                names.append(name);
        }
        return names.join(u' ');
    };
    QCOMPARE(enabled(), u"exportDepth-p exportOpen exportDesign exportTheme exportLookOpen exportLanguage exportSource"_s);
    QTest::mouseClick(part<QToolButton>(dialog, u"exportPdf"_s), Qt::LeftButton);
    QCOMPARE(enabled(), u"exportDepth-p exportOpen exportDesign exportLookOpen exportLanguage"_s);
    QTest::mouseClick(part<QToolButton>(dialog, u"exportMarkdown"_s), Qt::LeftButton);
    QCOMPARE(enabled(), QString());
}

void TestExportDialog::levelsAreCountedAndTheLastStays()
{
    const auto dialog = open(subjectOf(kCard));
    auto *glance = part<QCheckBox>(dialog, u"exportDepth-t"_s);
    auto *facts = part<QCheckBox>(dialog, u"exportDepth-p"_s);
    auto *why = part<QCheckBox>(dialog, u"exportDepth-m"_s);
    QVERIFY(glance->text().contains(u"(1)"_s));
    QVERIFY(facts->text().contains(u"(2)"_s)); // the empty one is no answer
    QVERIFY(!why->isEnabled() && !why->isChecked());
    glance->setFocus();
    QTest::keyClick(glance, Qt::Key_Space);
    QVERIFY(!glance->isChecked());
    QVERIFY(facts->isChecked() && !facts->isEnabled());
    QCOMPARE(dialog->choices().depth, u"pm"_s); // why and how: not here, and wanted as before
    QTest::keyClick(glance, Qt::Key_Space);
    QCOMPARE(dialog->choices().depth, QString());
}

void TestExportDialog::aLevelThatThisCardLacksStaysWanted()
{
    ExportChoices choices;
    choices.depth = u"m"_s; // this card has none of it
    const auto dialog = open(subjectOf(kCard), choices);
    QVERIFY(part<QCheckBox>(dialog, u"exportDepth-t"_s)->isChecked());
    QVERIFY(part<QCheckBox>(dialog, u"exportDepth-p"_s)->isChecked());
    choices.depth = u"t"_s;
    QCOMPARE(open(subjectOf(kCard), choices)->choices().depth, u"t"_s);
}

void TestExportDialog::cardWithoutLevelsHasNoChoiceOfThem()
{
    ExportChoices choices;
    choices.depth = u"tp"_s;
    const auto dialog = open(subjectOf("# A\n\n## B\n\n#### C\n\nText.\n"), choices);
    QVERIFY(!part<QCheckBox>(dialog, u"exportDepth-t"_s)->isVisible());
    QCOMPARE(dialog->choices().depth, u"tp"_s); // other cards keep what was wanted of them
}

void TestExportDialog::hiddenTextIsListedBeforeItGoesAlong()
{
    ExportSubject subject = subjectOf(kCard);
    subject.hidden = {u"ask Ana whether this may be said"_s};
    const auto dialog = open(subject);
    auto *source = part<QCheckBox>(dialog, u"exportSource"_s);
    auto *list = part<QPlainTextEdit>(dialog, u"exportHidden"_s);
    QVERIFY(!source->isChecked());
    QVERIFY(!list->isVisible());
    const int low = dialog->height();
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Space);
    QVERIFY(list->isVisible());
    QVERIFY(list->toPlainText().contains(u"ask Ana"_s));
    QVERIFY(list->isReadOnly());
    QVERIFY(dialog->choices().embedSource);
    QVERIFY(dialog->height() > low);
    QVERIFY(dialog->height() <= 700); // with a title bar and a panel on a screen of 768
    QTest::mouseClick(part<QToolButton>(dialog, u"exportPdf"_s), Qt::LeftButton);
    QVERIFY(!list->isVisible());

    subject.hidden.clear();
    const auto without = open(subject, dialog->choices());
    QVERIFY(!part<QPlainTextEdit>(without, u"exportHidden"_s)->isVisible());
}

void TestExportDialog::aCopyNeverTakesTheCardsName()
{
    ExportSubject subject = subjectOf(kCard);
    subject.cardPath = path(u"birds.md"_s);
    QFile card(subject.cardPath);
    QVERIFY(card.open(QIODevice::WriteOnly));
    card.close();
    const auto dialog = open(subject);
    QTest::mouseClick(part<QToolButton>(dialog, u"exportMarkdown"_s), Qt::LeftButton);
    QVERIFY(dialog->path() != subject.cardPath);
    QVERIFY(exportButton(dialog)->isEnabled());
    auto *line = part<QLineEdit>(dialog, u"exportPath"_s);
    line->selectAll();
    QTest::keyClicks(line, subject.cardPath);
    QVERIFY(!exportButton(dialog)->isEnabled());
    QVERIFY(!part<QLabel>(dialog, u"exportPathNote"_s)->text().isEmpty());
    QTest::keyClicks(line, u"x"_s);
    QVERIFY(exportButton(dialog)->isEnabled());
    QTest::mouseClick(part<QToolButton>(dialog, u"exportPage"_s), Qt::LeftButton);
    line->selectAll();
    QTest::keyClicks(line, u"birds"_s);
    QCOMPARE(dialog->path(), path(u"birds.html"_s));
}

void TestExportDialog::placesThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("possible");
    QTest::newRow("nothing") << u" "_s << false;
    QTest::newRow("a folder") << u"sub/"_s << false;
    QTest::newRow("no such folder") << u"nowhere/card"_s << false;
    QTest::newRow("a folder with a card's name") << u"folder"_s << false;
    QTest::newRow("a name alone") << u"card"_s << true;
    QTest::newRow("in a folder below") << u"sub/card.html"_s << true;
    QTest::newRow("a file that is there") << u"there"_s << true;
}

void TestExportDialog::placesThatCannotBeWritten()
{
    QFETCH(QString, typed);
    QFETCH(bool, possible);
    QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.html"_s));
    QFile there(path(u"there.html"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.close();
    const auto dialog = open(subjectOf(kCard));
    auto *line = part<QLineEdit>(dialog, u"exportPath"_s);
    line->selectAll();
    QTest::keyClicks(line, typed);
    QCOMPARE(exportButton(dialog)->isEnabled(), possible);
    const bool said = !part<QLabel>(dialog, u"exportPathNote"_s)->text().isEmpty();
    QVERIFY(said || possible);
    QCOMPARE(line->accessibleDescription().isEmpty(), !said);
}

void TestExportDialog::suffixIsThatOfTheFormat_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::newRow("none") << u"card"_s << u"card.html"_s;
    QTest::newRow("a dot of its own") << u"card v1.2"_s << u"card v1.2.html"_s;
    QTest::newRow("the short one") << u"card.HTM"_s << u"card.HTM"_s;
    QTest::newRow("another format's") << u"card.pdf"_s << u"card.html"_s;
}

void TestExportDialog::suffixIsThatOfTheFormat()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    const auto dialog = open(subjectOf(kCard));
    auto *line = part<QLineEdit>(dialog, u"exportPath"_s);
    line->selectAll();
    QTest::keyClicks(line, typed);
    QCOMPARE(dialog->path(), path(written));
}

void TestExportDialog::whatIsOpenIsToldAndStopsNobody()
{
    const ExportSubject subject = subjectOf("# Bird calls\n<!-- template: data-card-extended 1 -->\n\n");
    QVERIFY(subject.report.count(Severity::ToDo) > 0);
    QCOMPARE(subject.report.minimumContents.size(), 5);
    const auto dialog = open(subject);
    auto *readiness = part<QFrame>(dialog, u"exportReadiness"_s);
    QStringList words;
    for (const QLabel *label : readiness->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.join(u'\n').contains(QString::number(subject.report.count(Severity::ToDo))));
    for (const MinimumContent &content : subject.report.minimumContents) {
        QVERIFY(words.contains(content.name));
        QVERIFY(readiness->accessibleDescription().contains(content.name));
    }
    QVERIFY(exportButton(dialog)->isEnabled());
    QVERIFY(dialog->height() <= 700);
    QVERIFY(dialog->width() <= 1000);
}

void TestExportDialog::organisationsLookHasAPageOfItsOwn()
{
    const auto dialog = open(subjectOf(kCard));
    const auto note = [&dialog] { return part<QLabel>(dialog, u"exportLookNote"_s)->text(); };
    const int height = dialog->height();
    QVERIFY(!part<QLineEdit>(dialog, u"exportFooter"_s)->isVisible());
    QTest::mouseClick(part<QPushButton>(dialog, u"exportLookOpen"_s), Qt::LeftButton);
    auto *accent = part<QLineEdit>(dialog, u"exportAccent"_s);
    QTRY_VERIFY(accent->hasFocus());
    QCOMPARE(dialog->height(), height); // nothing is pushed out of a low screen
    QVERIFY(part<QLineEdit>(dialog, u"exportPath"_s)->isVisible());
    QVERIFY(exportButton(dialog)->isVisible());
    QTest::keyClicks(accent, u"c8102"_s);
    QVERIFY2(note().contains(u"#1f5f8b"_s), qPrintable(note()));
    QCOMPARE(dialog->choices().look.accent, QString()); // not yet one
    QTest::keyClicks(accent, u"E"_s);
    QCOMPARE(dialog->choices().look.accent, u"#c8102e"_s);
    QVERIFY2(note().contains(u"#c8102e"_s), qPrintable(note())); // on light cards as it is
    auto *logo = part<QLineEdit>(dialog, u"exportLogo"_s);
    auto *logoText = part<QLineEdit>(dialog, u"exportLogoText"_s);
    QVERIFY(!logoText->isVisible());
    logo->setText(path(u"nowhere.png"_s));
    QVERIFY(logoText->isVisible());
    QVERIFY2(note().contains(u"nowhere.png"_s), qPrintable(note()));
    QFile file(path(u"logo.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    file.close();
    logo->setText(file.fileName());
    QVERIFY2(note().contains(u"what the logo shows"_s), qPrintable(note()));
    QTest::keyClicks(logoText, u"Coast Office"_s);
    QTest::keyClicks(part<QLineEdit>(dialog, u"exportFooter"_s), u"  Harbour  Road 4 "_s);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible() && !accent->isVisible());
    QTRY_VERIFY(part<QPushButton>(dialog, u"exportLookOpen"_s)->hasFocus());
    const QString summary = part<QLabel>(dialog, u"exportLookSummary"_s)->text();
    QVERIFY2(summary.contains(u"#c8102e"_s) && summary.contains(u"logo.png"_s), qPrintable(summary));
    const LookChoices expected{QString(), u"#c8102e"_s, file.fileName(), u"Coast Office"_s, u"Harbour Road 4"_s};
    QCOMPARE(dialog->choices().look, expected);
}

// A project's file beside the card gives the look of all its cards, and no card elsewhere gets it.
void TestExportDialog::projectGivesTheLook()
{
    ExportChoices mine;
    mine.look.accent = u"#0a7d32"_s;
    mine.remember();
    QFile config(path(u".cardwright.json"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("{\"look\": {\"accent\": \"#c8102e\", \"design\": \"dense\", \"footer\": \"Coast Office\"}}");
    config.close();
    const ExportChoices choices = ExportChoices::remembered(path(u"birds.md"_s));
    QCOMPARE(choices.look, (LookChoices{u"dense"_s, u"#c8102e"_s, {}, {}, u"Coast Office"_s}));
    QVERIFY(choices.lookIsProjects);
    QCOMPARE(ExportChoices::remembered().look, mine.look);

    const auto dialog = open(subjectOf(kCard), choices);
    QCOMPARE(dialog->choices(), choices);
    QTest::mouseClick(part<QPushButton>(dialog, u"exportLookOpen"_s), Qt::LeftButton);
    QVERIFY(part<QLabel>(dialog, u"exportLookOrigin"_s)->isVisible());
    part<QLineEdit>(dialog, u"exportAccent"_s)->setText(u"#123456"_s);
    dialog->choices().remember();
    QCOMPARE(ExportChoices::remembered().look, mine.look); // for that export alone

    CardDocument document;
    document.load(kCard, path(u"birds.md"_s), false);
    ScriptedPrompts prompts;
    QWidget window;
    AuditRunner audit(document);
    ExportController exports(document, audit, prompts, &window);
    QVERIFY(exports.exportCard());
    QTRY_VERIFY(!exports.isWriting());
    const QByteArray page = contentOf(path(u"birds.html"_s));
    QVERIFY(page.contains("--brand:#c8102e") && page.contains("Coast Office"));
}

void TestExportDialog::everyControlHasAName()
{
    ExportSubject subject = subjectOf(kCard);
    subject.hidden = {u"a comment"_s};
    ExportChoices choices;
    choices.embedSource = true;
    const auto dialog = open(subject, choices);
    QTest::mouseClick(part<QPushButton>(dialog, u"exportLookOpen"_s), Qt::LeftButton);
    part<QLineEdit>(dialog, u"exportLogo"_s)->setText(path(u"logo.png"_s));
    QSet<QWidget *> labelled;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        labelled.insert(label->buddy());
    int controls = 0;
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        ++controls;
        auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool named = labelled.contains(widget) || !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(widget->objectName()));
    }
    QVERIFY(controls >= 9);
    QTest::mouseClick(part<QPushButton>(dialog, u"exportLookBack"_s), Qt::LeftButton);
    QVERIFY(part<QComboBox>(dialog, u"exportLanguage"_s)->isVisible());
}

// Who has no mouse comes to every choice by Tab alone, on both pages, and back to where they began.
void TestExportDialog::tabReachesEveryChoice()
{
    ExportSubject subject = subjectOf(kCard);
    subject.hidden = {u"a comment"_s};
    ExportChoices choices;
    choices.embedSource = true;
    const auto dialog = open(subject, choices);
    const auto walk = [&dialog] {
        QStringList stops;
        QWidget *first = qApp->focusWidget();
        do {
            stops.append(qApp->focusWidget()->objectName());
            QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
        } while (qApp->focusWidget() != first && stops.size() < 60);
        return stops;
    };
    const QStringList all = walk();
    for (const QString &name : {u"exportPage"_s, u"exportDepth-t"_s, u"exportOpen"_s, u"exportDesign"_s, u"exportTheme"_s,
                                u"exportLookOpen"_s, u"exportLanguage"_s, u"exportSource"_s, u"exportHidden"_s, u"exportPath"_s})
        QVERIFY2(all.contains(name), qPrintable(name + u" in "_s + all.join(u' ')));
    QVERIFY(!all.contains(u"exportAccent"_s));
    auto *open = part<QPushButton>(dialog, u"exportLookOpen"_s);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QTRY_COMPARE(qApp->focusWidget()->objectName(), u"exportAccent"_s);
    const QStringList look = walk();
    for (const QString &name : {u"exportChooseAccent"_s, u"exportLogo"_s, u"exportChooseLogo"_s, u"exportFooter"_s,
                                u"exportLookBack"_s, u"exportPath"_s})
        QVERIFY2(look.contains(name), qPrintable(name + u" in "_s + look.join(u' ')));
    QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    QTest::keyClick(part<QLineEdit>(dialog, u"exportFooter"_s), Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    QVERIFY(open->isVisible());
}

void TestExportDialog::enterExportsAndEscapeDoesNot()
{
    const auto dialog = open(subjectOf(kCard));
    QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    const auto other = open(subjectOf(kCard));
    QSignalSpy rejected(other.get(), &QDialog::rejected);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
}

void TestExportDialog::quickExportUsesWhatWasChosen()
{
    CardDocument document;
    document.load(kCard, path(u"birds.md"_s), false);
    ScriptedPrompts prompts;
    QWidget window;
    AuditRunner audit(document);
    ExportController exports(document, audit, prompts, &window);
    QSignalSpy told(&exports, &ExportController::barRequested);
    QVERIFY(exports.exportCard());
    QTRY_VERIFY(!exports.isWriting());
    const QByteArray plain = contentOf(path(u"birds.html"_s));
    QVERIFY(plain.startsWith("<!DOCTYPE html>"));
    QVERIFY(!plain.left(200).contains("data-theme"));
    QCOMPARE(plain, renderPage(document.card(), document.match(), document.reading(), {}));

    ExportChoices choices;
    choices.theme = u"dark"_s;
    choices.showOpenQuestions = true;
    choices.depth = u"p"_s;
    prompts.answers = {{choices, path(u"birds.html"_s)}};
    QVERIFY(exports.exportCardAs());
    QTRY_VERIFY(!exports.isWriting());
    QCOMPARE(prompts.asked.size(), 1);
    QCOMPARE(ExportChoices::remembered(), choices);
    const QByteArray chosen = contentOf(path(u"birds.html"_s));
    QVERIFY(chosen.left(200).contains("data-theme=\"dark\""));
    QVERIFY(QFile::remove(path(u"birds.html"_s)));
    QVERIFY(exports.exportCard());
    QTRY_VERIFY(!exports.isWriting());
    QCOMPARE(contentOf(path(u"birds.html"_s)), chosen);
    QCOMPARE(prompts.replaceAsked, 0); // pages of ours are replaced unasked
    // A choice of another day that leaves something out is said.
    const auto message = told.last().first().value<BarMessage>();
    QVERIFY2(message.sentence.contains(Theme::scopeWord(Scope::Periscope)), qPrintable(message.sentence));
    QCOMPARE(message.buttons.size(), 3);
}

void TestExportDialog::levelsTheCardLacksHideNothing()
{
    ExportChoices choices;
    choices.depth = u"m"_s;
    choices.remember();
    CardDocument document;
    document.load(kCard, path(u"birds.md"_s), false); // nothing in it says why and how
    ScriptedPrompts prompts;
    QWidget window;
    AuditRunner audit(document);
    ExportController exports(document, audit, prompts, &window);
    QVERIFY(exports.exportCard());
    QTRY_VERIFY(!exports.isWriting());
    QCOMPARE(contentOf(path(u"birds.html"_s)), renderPage(document.card(), document.match(), document.reading(), {}));
}

void TestExportDialog::whoKeepsAFileIsAskedAgain()
{
    CardDocument document;
    document.load(kCard, path(u"birds.md"_s), false);
    QFile foreign(path(u"theirs.html"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("<p>somebody's page");
    foreign.close();
    ScriptedPrompts prompts;
    prompts.answers = {{{}, path(u"theirs.html"_s)}, {{}, path(u"mine.html"_s)}};
    QWidget window;
    AuditRunner audit(document);
    ExportController exports(document, audit, prompts, &window);
    QVERIFY(exports.exportCardAs());
    QTRY_VERIFY(!exports.isWriting());
    QCOMPARE(prompts.replaceAsked, 1);
    QCOMPARE(prompts.asked.size(), 2);
    QCOMPARE(prompts.asked[1].path, path(u"theirs.html"_s)); // begins with what was given
    QCOMPARE(contentOf(path(u"theirs.html"_s)), QByteArray("<p>somebody's page"));
    QVERIFY(contentOf(path(u"mine.html"_s)).contains("Marsh birds"));
}

void TestExportDialog::aCopyIsTheBytesAndNotRemembered()
{
    const QByteArray odd("\xEF\xBB\xBF# T\r\n\r\ntext\xFF with a byte\r\n## S\n");
    CardDocument document;
    document.load(odd, path(u"odd.md"_s), false);
    ScriptedPrompts prompts;
    ExportChoices choices;
    choices.format = ExportChoices::Format::Markdown;
    prompts.answers = {{choices, path(u"copy.md"_s)}};
    QWidget window;
    AuditRunner audit(document);
    ExportController exports(document, audit, prompts, &window);
    QVERIFY(exports.exportCardAs());
    QTRY_VERIFY(!exports.isWriting());
    QCOMPARE(contentOf(path(u"copy.md"_s)), odd);
    QVERIFY(exports.exportCard()); // still the page
    QVERIFY(QFile::exists(path(u"odd.html"_s)));
    QCOMPARE(document.path(), path(u"odd.md"_s));
}

void TestExportDialog::failureIsToldWithAWayOut()
{
    CardDocument document;
    document.load(kCard, path(u"nowhere/birds.md"_s), false);
    ScriptedPrompts prompts;
    QWidget window;
    AuditRunner audit(document);
    ExportController exports(document, audit, prompts, &window);
    QSignalSpy told(&exports, &ExportController::barRequested);
    QVERIFY(!exports.exportCard());
    QCOMPARE(told.size(), 1);
    const auto message = told.first().first().value<BarMessage>();
    QCOMPARE(message.tone, BarMessage::Tone::Bad);
    QCOMPARE(message.buttons.size(), 1);
    prompts.answers = {{{}, path(u"birds.html"_s)}};
    message.buttons.first().act();
    QVERIFY(contentOf(path(u"birds.html"_s)).contains("Marsh birds"));
}

void TestExportDialog::pictureThatIsNotThereIsTold()
{
    CardDocument document;
    document.load(QByteArray(kCard) + "\n![A map](maps/nowhere.png)\n", path(u"birds.md"_s), false);
    ScriptedPrompts prompts;
    QWidget window;
    AuditRunner audit(document);
    ExportController exports(document, audit, prompts, &window);
    QSignalSpy told(&exports, &ExportController::barRequested);
    QVERIFY(exports.exportCard());
    QTRY_VERIFY(!exports.isWriting());
    QTRY_VERIFY(told.last().first().value<BarMessage>().buttons.size() == 3); // pictures are read while the window goes on
    const auto message = told.last().first().value<BarMessage>();
    QCOMPARE(message.tone, BarMessage::Tone::Warn);
    QVERIFY2(message.sentence.contains(u"maps/nowhere.png"_s), qPrintable(message.sentence));
    QVERIFY(contentOf(path(u"birds.html"_s)).contains("Marsh birds"));
}

void TestExportDialog::logoThatIsNoneIsTold()
{
    CardDocument document;
    document.load(kCard, path(u"birds.md"_s), false);
    ScriptedPrompts prompts;
    QWidget window;
    AuditRunner audit(document);
    ExportController exports(document, audit, prompts, &window);
    QSignalSpy told(&exports, &ExportController::barRequested);
    QFile file(path(u"logo.svg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<svg onload='ran(1)'/>") > 0);
    file.close();
    ExportChoices choices;
    choices.look = {u"reading"_s, u"#c8102e"_s, file.fileName(), u"Coast Office"_s, u"Harbour Road 4"_s};
    choices.remember();
    QVERIFY(exports.exportCard());
    QTRY_VERIFY(!exports.isWriting());
    QTRY_VERIFY(told.last().first().value<BarMessage>().buttons.size() == 3);
    const QString sentence = told.last().first().value<BarMessage>().sentence;
    QVERIFY2(sentence.contains(u"logo.svg"_s), qPrintable(sentence));
    const QByteArray page = contentOf(path(u"birds.html"_s));
    QVERIFY(!page.contains("<svg onload") && !page.contains("class=\"logo\""));
    QVERIFY(page.contains("--accent:#c8102e") && page.contains("Harbour Road 4"));

    QFile picture(path(u"logo.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write(pngOf({6, 4})) > 0);
    picture.close();
    choices.look.logo = picture.fileName();
    choices.remember();
    told.clear();
    QVERIFY(exports.exportCard());
    QTRY_VERIFY(!exports.isWriting());
    QTRY_VERIFY(!told.isEmpty() && told.last().first().value<BarMessage>().buttons.size() == 3);
    QVERIFY(contentOf(path(u"birds.html"_s)).contains("<p class=\"logo\" id=\"logo:\"><img src=\"data:image/png;base64,"));
}

void TestExportDialog::cardWithoutAFileIsAskedForAPlace()
{
    CardDocument document;
    document.load(kCard, {}, false);
    settings::lastFolder.set(m_folder->path());
    ScriptedPrompts prompts;
    QWidget window;
    AuditRunner audit(document);
    ExportController exports(document, audit, prompts, &window);
    QVERIFY(!exports.exportCard());
    QVERIFY(!exports.exportPdf());
    QCOMPARE(prompts.asked.size(), 2);
    QCOMPARE(prompts.asked[0].path, path(u"marsh-birds"_s));
    QCOMPARE(prompts.asked[1].choices.format, ExportChoices::Format::Pdf);
}

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"cardwright-test"_s);
    QCoreApplication::setApplicationName(u"exportdialog-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestExportDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exportdialog.moc"
