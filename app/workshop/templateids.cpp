#include "workshop/templateids.h"

#include "schema/template.h"
#include "workshop/flow.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString titleOfLens(const Lens &lens)
{
    const QString title = lensName(lens).simplified();
    return capitalised(foldedTitle(title).isEmpty() ? WorkshopText::tr("Section") : title);
}

QString titleOfQuestion(const AskedQuestion &question)
{
    QString title = (question.title.isEmpty() ? question.text : question.title).simplified();
    while (title.endsWith(u'?') || title.endsWith(u' '))
        title.chop(1);
    while (title.startsWith(u'¿'))
        title.remove(0, 1);
    return capitalised(foldedTitle(title).isEmpty() ? WorkshopText::tr("Question") : title);
}

QString plainSlug(const QString &text)
{
    QString slug;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    constexpr qsizetype longest = 40;
    slug.truncate(longest);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

QString freeId(const QString &wanted, const QString &otherwise, QSet<QString> &taken)
{
    const QString base = wanted.isEmpty() ? otherwise : wanted;
    QString id = base;
    for (int i = 2; taken.contains(id); ++i)
        id = base + u'-' + QString::number(i);
    taken.insert(id);
    return id;
}

void giveTemplateIds(Workshop &workshop)
{
    QSet<QString> sections = {QString(kOtherSectionId)};
    for (const Lens &lens : workshop.lenses)
        sections.insert(lens.section);
    QSet<QString> fields;
    for (const AskedQuestion &question : workshop.questions)
        fields.insert(question.field);
    for (const Lens &lens : chosenLenses(workshop)) {
        Lens *given = recordOf(workshop.lenses, lens.id);
        if (given->section.isEmpty())
            given->section = freeId(plainSlug(titleOfLens(lens)), u"section"_s, sections);
    }
    for (const AskedQuestion &question : chosenQuestions(workshop)) {
        AskedQuestion *given = recordOf(workshop.questions, question.id);
        const Lens *lens = recordOf(workshop.lenses, question.lens);
        const QString section = (lens ? lens->section : QString(kOtherSectionId)) + u'.';
        // The id names its section: a question that moved to another one gets a new id.
        if (given->field.startsWith(section))
            continue;
        const QString slug = plainSlug(titleOfQuestion(question));
        given->field = freeId(section + (slug.isEmpty() ? u"question"_s : slug), {}, fields);
    }
}

const AskedQuestion *questionOfField(const Workshop &workshop, const QString &fieldId)
{
    for (const AskedQuestion &question : workshop.questions) {
        if (!fieldId.isEmpty() && question.field == fieldId)
            return &question;
    }
    return nullptr;
}

} // namespace cardwright
