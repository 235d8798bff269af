#include "cli/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cardwright {

namespace {

const char *nameOf(Answered state)
{
    switch (state) {
    case Answered::No:
        return "no";
    case Answered::Yes:
        return "yes";
    case Answered::NotKnown:
        return "not-known";
    case Answered::NotApplicable:
        return "not-applicable";
    case Answered::NotDisclosed:
        return "not-disclosed";
    case Answered::ToDo:
        return "to-do";
    }
    return "no";
}

QJsonValue nameOf(Scope scope)
{
    switch (scope) {
    case Scope::Telescope:
        return QStringLiteral("telescope");
    case Scope::Periscope:
        return QStringLiteral("periscope");
    case Scope::Microscope:
        return QStringLiteral("microscope");
    case Scope::None:
        break;
    }
    return QJsonValue::Null;
}

QJsonValue nameOf(Width width)
{
    if (width == Width::Default)
        return QJsonValue::Null;
    return width == Width::Full ? QStringLiteral("full") : QStringLiteral("half");
}

class OutlineWriter
{
public:
    explicit OutlineWriter(const OpenedCard &opened)
        : m_opened(opened)
        , m_reading(opened.card, opened.match)
    {
    }

    QJsonObject run()
    {
        const Card &card = m_opened.card;
        QJsonObject root;
        root[u"title"] = card.title();
        const int summary = card.summaryIndex();
        root[u"summary"] = summary >= 0 ? card.bodyText(summary) : QString();
        const Template *schema = m_opened.match.schema;
        root[u"template"] = schema ? QJsonValue(schema->id()) : QJsonValue(QJsonValue::Null);
        root[u"templateGuessed"] = m_opened.match.guessed;
        root[u"language"] = m_opened.match.language;
        QJsonArray nodes;
        for (int i = 0; i < card.nodes().size(); ++i) {
            const Node &node = card.nodes()[i];
            if (node.level > 0 && node.kind != Node::Kind::Title
                && (node.parent < 0 || node.parent == card.titleIndex()))
                nodes.append(object(i));
        }
        root[u"nodes"] = nodes;
        return root;
    }

private:
    QJsonObject object(int index)
    {
        const Card &card = m_opened.card;
        const Node &node = card.nodes()[index];
        QJsonObject json;
        json[u"id"] = node.id;
        json[u"level"] = node.level;
        json[u"title"] = node.title;
        m_line += static_cast<int>(QByteArrayView(card.bytes()).sliced(m_counted, node.heading.begin - m_counted).count('\n'));
        m_counted = node.heading.begin;
        json[u"line"] = m_line;
        json[u"scope"] = nameOf(node.scope);
        json[u"width"] = nameOf(node.width);
        const int spec = m_opened.match.specOf(index);
        json[u"question"] = spec >= 0 ? QJsonValue(m_opened.match.schema->specs()[spec].id) : QJsonValue(QJsonValue::Null);
        json[u"answered"] = QLatin1String(nameOf(m_reading.node(index).answered));
        QJsonArray children;
        for (const int child : card.childrenOf(index))
            children.append(object(child));
        json[u"children"] = children;
        return json;
    }

    const OpenedCard &m_opened;
    CardReading m_reading;
    qsizetype m_counted = 0; // nodes come in file order: lines are counted once
    int m_line = 1;
};

} // namespace

int runOutline(const QStringList &arguments)
{
    const Result<Options> options = readOptions(arguments, {});
    if (!options)
        return fail(options.error().message);
    if (options->rest.size() != 1)
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "outline needs one file: cardwright-cli outline FILE")));
    const Result<OpenedCard> opened = openCard(options->rest.first());
    if (!opened)
        return fail(opened.error().message);
    return print(QJsonDocument(OutlineWriter(*opened).run()).toJson());
}

} // namespace cardwright
