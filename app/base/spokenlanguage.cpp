#include "base/spokenlanguage.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QTranslator>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

thread_local QString t_spoken; // empty: the window's

QString fileOf(const QString &language)
{
    return u":/i18n/cardwright_%1.qm"_s.arg(language);
}

QString known(const QString &language)
{
    const QString code = language.left(2);
    return !code.isEmpty() && QFile::exists(fileOf(code)) ? code : u"en"_s;
}

// Asked before the window's own words. It says that it is empty, so that nobody thinks the window's language changed.
class Interpreter : public QTranslator
{
public:
    explicit Interpreter(QObject *parent)
        : QTranslator(parent)
    {
        for (const QString &language : {u"en"_s, u"es"_s}) {
            auto *words = new QTranslator(this);
            if (words->load(fileOf(language)))
                m_words.insert(language, words);
        }
    }

    bool isEmpty() const override { return true; }
    QString translate(const char *context, const char *text, const char *meaning, int n) const override
    {
        if (t_spoken.isEmpty())
            return {};
        const QTranslator *words = m_words.value(t_spoken);
        const QString said = words ? words->translate(context, text, meaning, n) : QString();
        return said.isEmpty() ? QString::fromUtf8(text) : said;
    }

private:
    QHash<QString, QTranslator *> m_words;
};

void callInterpreter()
{
    const QString name = u"interpreter"_s;
    QCoreApplication *program = QCoreApplication::instance();
    if (!program || program->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly))
        return;
    auto *interpreter = new Interpreter(program);
    interpreter->setObjectName(name);
    QCoreApplication::installTranslator(interpreter);
}

} // namespace

SpeakIn::SpeakIn(const QString &language)
    : m_before(t_spoken)
{
    const bool isWindows = language.isEmpty() || known(language) == known(QLocale().name());
    t_spoken = isWindows ? QString() : known(language);
    if (!t_spoken.isEmpty())
        callInterpreter();
}

SpeakIn::~SpeakIn()
{
    t_spoken = m_before;
}

} // namespace cardwright
