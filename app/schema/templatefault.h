#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace cardwright {

// The translation context of everything that is said about a template file.
struct TemplateText
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

// One mistake in a template file: the keys and indices that lead to it, and a sentence or two.
struct TemplateFault
{
    QStringList path;
    QString sentence;
};
using MaybeFault = std::optional<TemplateFault>;

QJsonValue valueAt(const QJsonValue &root, const QStringList &path);

// "nodes › provenance › provenance.collection.method-s-used › scope": nodes by their id, "children"
// left out. `path` may end where `root` has nothing.
QString readablePlace(const QJsonValue &root, const QStringList &path);

// What `schema` has against the value at `path` in `root`. Looks at the one value only, to put a
// validator's finding into words; says something general where it finds nothing.
QString objection(const QJsonValue &root, const QStringList &path, const QJsonObject &schema);

// A text or a list so long that checking it would take stack or time without end; no template has one.
MaybeFault oversized(const QJsonValue &value);

// `text` as it may stand in a message: on one line, and not endless.
QString displayText(const QString &text);

} // namespace cardwright
