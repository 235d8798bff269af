#include "dialogs/newcarddialog.h"
#include "schema/templateshelf.h"

#include <QComboBox>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestNewCard : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheExtendedDataCard();
    void otherKindsSpeakTheirLanguages();
    void aLanguageThatStaysIsKept();
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

QTEST_MAIN(TestNewCard)
#include "tst_newcard.moc"
