#include "dialogs/newcarddialog.h"
#include "schema/templateshelf.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestNewCard : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheExtendedDataCard();
    void otherKindsSpeakTheirLanguages();
    void aLanguageThatStaysIsKept();
    void aKindIsCalledByItsName();
    void tabGoesFromTheKindToItsTemplates();
};

void TestNewCard::beginsWithTheExtendedDataCard()
{
    NewCardDialog dialog(u"es"_s);
    QCOMPARE(dialog.schema(), builtInTemplate().id());
    QCOMPARE(dialog.language(), u"es"_s);
    const auto *kind = dialog.findChild<QComboBox *>(u"kind"_s);
    QCOMPARE(kind->count(), builtInTemplates().size());
}

void TestNewCard::otherKindsSpeakTheirLanguages()
{
    NewCardDialog dialog(u"es"_s);
    dialog.show();
    auto *kind = dialog.findChild<QComboBox *>(u"kind"_s);
    kind->setCurrentIndex(kind->findData(modelCardTemplate().id()));
    QCOMPARE(dialog.schema(), u"model-card"_s);
    QCOMPARE(dialog.language(), u"es"_s);
    QCOMPARE(dialog.noes(), QStringList());
    const auto *language = dialog.findChild<QComboBox *>(u"language"_s);
    QCOMPARE(language->count(), modelCardTemplate().languages().size() + 1);
}

void TestNewCard::aLanguageThatStaysIsKept()
{
    NewCardDialog dialog(QString{});
    auto *kind = dialog.findChild<QComboBox *>(u"kind"_s);
    QCOMPARE(dialog.language(), QString()); // not stated
    kind->setCurrentIndex(1);
    QCOMPARE(dialog.language(), QString());
}

void TestNewCard::tabGoesFromTheKindToItsTemplates()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    const TemplateShelf shelf(folder.path());
    NewCardDialog dialog(u"en"_s, &shelf);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.findChild<QComboBox *>(u"kind"_s)->setFocus();
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
    QCOMPARE(qApp->focusWidget()->objectName(), u"editTemplates"_s);
}

void TestNewCard::aKindIsCalledByItsName()
{
    NewCardDialog dialog(u"en"_s);
    auto *kind = dialog.findChild<QComboBox *>(u"kind"_s);
    const auto says = [&dialog](const QString &text) {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) { return label->text() == text; });
    };
    QVERIFY(says(u"New Data Card"_s) && says(u"Name of the &dataset"_s));
    for (const auto &[id, name] : {std::pair(u"model-card"_s, u"New Model Card"_s), std::pair(u"healthsheet"_s, u"New Healthsheet"_s)}) {
        kind->setCurrentIndex(kind->findData(id));
        QCOMPARE(dialog.windowTitle(), name);
        QVERIFY(says(name) && says(u"&Name"_s) && !says(u"Name of the &dataset"_s));
    }
    kind->setCurrentIndex(kind->findData(builtInTemplate().id()));
    QCOMPARE(dialog.windowTitle(), u"New Data Card"_s);
}

QTEST_MAIN(TestNewCard)
#include "tst_newcard.moc"
