#include "schema/template.h"

#include "schema/answers.h"
#include "schema/templatereader.h"

#include <QFile>
#include <QJsonDocument>

static void initTemplateResource()
{
    Q_INIT_RESOURCE(templates); // a static library's resource has to be asked for, outside a namespace
}

namespace cardwright {

namespace {

QJsonObject builtInJson(const QString &name)
{
    QFile file(QStringLiteral(":/templates/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The built-in template %s is missing from the program.", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

// Never fails: falls back to English, which a test keeps complete.
const OpeningText &Template::openingText(const QString &question, const QString &language) const
{
    static const OpeningText kNone;
    for (const QString &one : {language, m_languages.first()}) {
        const auto texts = m_openingTexts.constFind(one);
        if (texts == m_openingTexts.constEnd())
            continue;
        if (const auto text = texts->constFind(question); text != texts->constEnd())
            return *text;
    }
    return kNone;
}

RepeatText Template::repeatText(const QString &unit, const QString &language) const
{
    for (const QString &one : {language, m_languages.first()}) {
        const RepeatText text = m_repeatTexts.value(one).value(unit);
        if (!text.name.isEmpty())
            return text;
    }
    RepeatText text;
    text.name = unit;
    text.name.replace(u'-', u' ');
    return text;
}

bool Template::isUnitPlaceholder(const QString &unit, QStringView name) const
{
    const auto it = m_unitPlaceholders.constFind(unit);
    const quint64 digest = it != m_unitPlaceholders.constEnd() ? placeholderDigest(name) : 0;
    return digest != 0 && it->contains(digest);
}

QString Template::name(const QString &language) const
{
    return m_names.value(language, m_names.value(m_languages.first()));
}

const SpecText &Template::text(int spec, const QString &language) const
{
    const auto it = m_texts.constFind(language);
    if (it != m_texts.constEnd() && !it->at(spec).title.isEmpty())
        return it->at(spec);
    return m_texts.constFind(m_languages.first())->at(spec);
}

QString Template::statePhrase(AnswerState state, const QString &language) const
{
    const auto it = m_phraseOf.constFind(language);
    return it != m_phraseOf.constEnd() ? it->value(state) : m_phraseOf.value(m_languages.first()).value(state);
}

QString Template::label(const QString &which, const QString &language) const
{
    const QString label = m_labels.value(language).value(which);
    return label.isEmpty() ? m_labels.value(m_languages.first()).value(which) : label;
}

bool Template::isLabel(const QString &which, QStringView text) const
{
    const auto it = m_labelSets.constFind(which);
    return it != m_labelSets.constEnd() && it->contains(foldedTitle(text));
}

QList<int> Template::specsTitled(int parent, const QString &foldedTitle) const
{
    return m_byParentAndTitle.value({parent, foldedTitle});
}

const QList<int> &Template::specsTitled(const QString &foldedTitle) const
{
    static const QList<int> kNone;
    if (!m_glances.test(glanceAt(foldedTitle)))
        return kNone;
    const auto found = m_byTitle.constFind(foldedTitle);
    return found == m_byTitle.constEnd() ? kNone : *found;
}

// Titles that differ in it differ.
quint16 Template::glanceAt(QStringView title)
{
    if (title.isEmpty())
        return 0;
    const auto unit = [title](qsizetype at) { return static_cast<quint32>(title[at].unicode()); };
    const quint32 mixed = static_cast<quint32>(title.size()) * 977 + unit(0) * 31 + unit(title.size() / 2) * 7919 + unit(title.size() - 1) * 131;
    return static_cast<quint16>(mixed);
}

QString Template::optionId(int spec, QStringView label) const
{
    return m_optionOfLabel.at(spec).value(foldedTitle(label));
}

QString Template::minimumContentName(const QString &content, const QString &language) const
{
    const QString name = m_minimumNames.value(language).value(content);
    return name.isEmpty() ? m_minimumNames.value(m_languages.first()).value(content, content) : name;
}

QString Template::dimensionName(const QString &dimension, const QString &language) const
{
    const QString name = m_dimensionNames.value(language).value(dimension);
    return name.isEmpty() ? m_dimensionNames.value(m_languages.first()).value(dimension, dimension) : name;
}

const Template &builtInTemplate()
{
    static const Template instance = [] {
        initTemplateResource();
        TemplateReader reader;
        const QJsonObject structure = builtInJson(QStringLiteral("data-card-extended.json"));
        reader.readStructure(structure);
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("es")})
            reader.readLanguage(builtInJson(QStringLiteral("data-card-extended.%1.json").arg(language)));
        return reader.take();
    }();
    return instance;
}

} // namespace cardwright
