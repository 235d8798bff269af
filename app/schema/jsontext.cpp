#include "schema/jsontext.h"

#include "schema/templatefault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace cardwright {

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(JsonText)
};

qsizetype lineAt(const QByteArray &bytes, qsizetype offset)
{
    return bytes.first(qMin(offset, bytes.size())).count('\n') + 1;
}

QString decodedKey(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

// Qt's reader would drop one of two equal keys without a word. `json` is valid.
std::optional<QString> doubleKey(const QByteArray &json)
{
    struct Level
    {
        QSet<QString> keys;
        bool isObject = false;
    };
    std::vector<Level> levels;
    bool isKey = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '{' || c == '[') {
            isKey = c == '{';
            levels.push_back({{}, isKey});
        } else if (c == '}' || c == ']') {
            levels.pop_back();
        } else if (c == ',') {
            isKey = levels.back().isObject;
        } else if (c == ':') {
            isKey = false;
        } else if (c == '"') {
            const qsizetype begin = i++;
            for (; json.at(i) != '"'; ++i)
                i += json.at(i) == '\\' ? 1 : 0;
            if (!isKey)
                continue;
            const QString key = decodedKey(json.sliced(begin, i + 1 - begin));
            if (levels.back().keys.contains(key)) {
                return JsonText::tr("“%1” stands twice in one place, at line %2.")
                    .arg(displayText(key))
                    .arg(lineAt(json, begin));
            }
            levels.back().keys.insert(key);
        }
    }
    return std::nullopt;
}

} // namespace

Result<QJsonObject> strictJsonObject(const QByteArray &bytes)
{
    // What a disk leaves after a power cut; Qt's reader takes it for text in some places.
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return Error{Error::Code::Malformed, JsonText::tr("there are NUL bytes at line %1.").arg(lineAt(bytes, nul))};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return Error{Error::Code::Malformed, JsonText::tr("it is not valid JSON at line %1 (%2).")
                                                 .arg(lineAt(bytes, fault.offset))
                                                 .arg(fault.errorString())};
    }
    if (!document.isObject())
        return Error{Error::Code::Malformed, JsonText::tr("it holds a list where an object is expected.")};
    if (const auto sentence = doubleKey(bytes))
        return Error{Error::Code::Malformed, *sentence};
    return document.object();
}

std::optional<QString> recordIdFault(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        QSet<QString> ids;
        for (const QJsonValue &record : it.value().toArray()) {
            const QJsonValue id = record[u"id"];
            if (!id.isString()) // in a list of a later edition
                continue;
            if (id.toString().isEmpty())
                return JsonText::tr("An entry of “%1” has an empty id.").arg(displayText(it.key()));
            if (ids.contains(id.toString())) {
                return JsonText::tr("Two entries of “%1” have the id “%2”.")
                    .arg(displayText(it.key()), displayText(id.toString()));
            }
            ids.insert(id.toString());
        }
    }
    return std::nullopt;
}

} // namespace cardwright
