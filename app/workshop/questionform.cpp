#include "workshop/questionform.h"

#include "base/spokenlanguage.h"
#include "card/containment.h"
#include "html/urlpolicy.h"
#include "schema/template.h"
#include "workshop/printpages.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

static void initWorkshopResource()
{
    Q_INIT_RESOURCE(workshop); // outside a namespace, or it is not found
}

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QByteArray html(const QString &text)
{
    return escapedHtml(text.toUtf8());
}

QByteArray attribute(const char *name, const QString &value)
{
    return ' ' + QByteArray(name) + "=\"" + html(value) + '"';
}

QByteArray script()
{
    initWorkshopResource();
    QFile file(u":/workshop/questionsheet.js"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The script of question sheets is missing from the program.");
    return file.readAll();
}

class FormWriter
{
public:
    FormWriter(const Template &schema, const QString &language, const QList<int> &specs)
        : m_schema(schema)
        , m_language(language)
        , m_specs(specs)
    {}

    QByteArray page() const
    {
        QByteArray body = "<h1>" + html(title()) + "</h1><p class=\"lead\">"
                          + html(TakeAwayText::tr("Answer what you know. What you write stays in this browser until you "
                                               "save it; nothing is sent anywhere."))
                          + "</p>" + bar() + nameField();
        for (int i = 0; i < m_schema.specs().size(); ++i) {
            if (m_schema.specs()[i].isField())
                body += isAsked(i) ? field(i) : QByteArray();
            else
                body += container(i);
        }
        return sheetPage(title(), m_language, "<main" + words() + ">" + body + "</main>", script());
    }

private:
    QString title() const { return m_schema.name(m_language); }
    bool isAsked(int spec) const { return m_specs.isEmpty() || m_specs.contains(spec); }

    bool hasAskedBelow(int spec) const
    {
        for (int i = spec + 1; i < m_schema.specs().size(); ++i) {
            for (int above = m_schema.specs()[i].parent; above >= 0; above = m_schema.specs()[above].parent) {
                if (above == spec && m_schema.specs()[i].isField() && isAsked(i))
                    return true;
            }
        }
        return false;
    }

    QByteArray words() const
    {
        const QString named = m_schema.id() + u' ' + m_schema.version();
        return attribute("data-key", named + u' ' + m_language) + attribute("data-template", named)
               + attribute("data-title", QString::fromUtf8(headingText(title())))
               + attribute("data-file", u"answers-"_s + m_schema.id() + u".md"_s)
               + attribute("data-by", TakeAwayText::tr("Answered by:"))
               + attribute("data-kept", TakeAwayText::tr("Draft kept in this browser. Save when you are done."))
               + attribute("data-not-kept", TakeAwayText::tr("This browser keeps no drafts. Save before you close the page."))
               + attribute("data-saved", TakeAwayText::tr("Saved as a file. Send it to whoever gave you this sheet."))
               + attribute("data-sure", TakeAwayText::tr("Clear all answers on this sheet?"))
               + attribute("data-cleared", TakeAwayText::tr("All answers were cleared."));
    }

    static QByteArray bar()
    {
        return "<div class=\"bar\"><button type=\"button\" id=\"save\">" + html(TakeAwayText::tr("Save answers"))
               + "</button><button type=\"button\" id=\"clear\" class=\"quiet\">" + html(TakeAwayText::tr("Clear"))
               + "</button><span id=\"status\" role=\"status\" aria-live=\"polite\"></span></div>";
    }

    static QByteArray nameField()
    {
        return "<p><label for=\"name\">" + html(TakeAwayText::tr("Your name (may stay empty)"))
               + "</label><input type=\"text\" id=\"name\" autocomplete=\"name\"></p>";
    }

    static QString idOf(int spec) { return u"q"_s + QString::number(spec); }

    QByteArray container(int spec) const
    {
        if (!hasAskedBelow(spec))
            return {};
        const SpecText &text = m_schema.text(spec, m_language);
        const bool section = m_schema.specs()[spec].kind == Node::Kind::Section;
        const QByteArray name = section ? "h2" : "h3";
        return '<' + name + attribute("id", idOf(spec)) + attribute("data-marks", section ? u"##"_s : u"###"_s)
               + attribute("data-heading", QString::fromUtf8(headingText(text.title))) + '>' + html(text.title) + "</"
               + name + '>' + (text.why.isEmpty() ? QByteArray() : "<p class=\"lead\">" + html(text.why) + "</p>");
    }

    QByteArray field(int spec) const
    {
        const SpecText &text = m_schema.text(spec, m_language);
        const SheetQuestion said = sheetQuestion(m_schema, spec, m_language);
        const QString id = idOf(spec);
        QStringList above;
        for (int one = m_schema.specs()[spec].parent; one >= 0; one = m_schema.specs()[one].parent)
            above.prepend(idOf(one));
        QByteArray out = "<fieldset" + attribute("data-field", m_schema.specs()[spec].id)
                         + attribute("data-heading", QString::fromUtf8(headingText(text.title)))
                         + attribute("data-above", above.join(u' ')) + "><legend>" + html(said.head) + "</legend>";
        if (!said.prompt.isEmpty())
            out += "<p" + attribute("id", id + u"-prompt"_s) + '>' + html(said.prompt) + "</p>";
        if (!text.help.isEmpty())
            out += "<p class=\"who\">" + html(text.help) + "</p>";
        if (!said.asked.isEmpty())
            out += "<p class=\"who\">" + html(said.asked) + "</p>";
        out += options(spec);
        out += "<label" + attribute("for", id + u"-text"_s) + '>'
               + html(m_schema.specs()[spec].options.isEmpty() ? TakeAwayText::tr("Answer") : TakeAwayText::tr("In your words"))
               + "</label><textarea" + attribute("id", id + u"-text"_s)
               + (said.prompt.isEmpty() ? QByteArray() : attribute("aria-describedby", id + u"-prompt"_s))
               + "></textarea>" + states(id);
        return out + "</fieldset>";
    }

    QByteArray options(int spec) const
    {
        const Spec &asked = m_schema.specs()[spec];
        const QByteArray type = asked.answer == AnswerKind::SingleChoice ? "radio" : "checkbox";
        QByteArray out;
        for (qsizetype i = 0; i < asked.options.size(); ++i) {
            const QString id = idOf(spec) + u"-o"_s + QString::number(i);
            const QString label = m_schema.text(spec, m_language).options.value(asked.options[i].id);
            out += "<label><input type=\"" + type + '"' + attribute("id", id) + attribute("name", idOf(spec))
                   + attribute("data-option", label) + "> " + html(label) + "</label>";
            if (asked.options[i].needsText) {
                out += "<input type=\"text\"" + attribute("id", id + u"-text"_s)
                       + attribute("aria-label", TakeAwayText::tr("%1: which?").arg(label)) + '>';
            }
        }
        return out;
    }

    // The phrases are those of the template: the file is read by the same rules as any card.
    QByteArray states(const QString &id) const
    {
        const QList<std::pair<AnswerState, QString>> all = {
            {AnswerState::NotKnown, TakeAwayText::tr("I don't know, because …")},
            {AnswerState::NotApplicable, TakeAwayText::tr("It doesn't apply, because …")},
            {AnswerState::NotDisclosed, TakeAwayText::tr("It is not disclosed, because …")},
            {AnswerState::ToDo, TakeAwayText::tr("It waits for …")},
        };
        QByteArray out = "<label" + attribute("for", id + u"-state"_s) + '>' + html(TakeAwayText::tr("No answer?"))
                         + "</label><select" + attribute("id", id + u"-state"_s) + "><option value=\"\">"
                         + html(TakeAwayText::tr("I have answered")) + "</option>";
        for (const auto &[state, label] : all)
            out += "<option" + attribute("value", m_schema.statePhrase(state, m_language)) + '>' + html(label) + "</option>";
        return out + "</select>";
    }

    const Template &m_schema;
    QString m_language;
    QList<int> m_specs;
};

} // namespace

QByteArray questionFormPage(const Template &schema, const QString &language, const QList<int> &specs)
{
    const SpeakIn speaks(language);
    return FormWriter(schema, language, specs).page();
}

} // namespace cardwright
