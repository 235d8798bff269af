#pragma once

#include "schema/template.h"

#include <QJsonObject>

namespace cardwright {

// Fills a Template from its files. The JSON is taken as valid: the built-in one is checked by the
// tests, a user's by validateTemplate() before.
class TemplateReader
{
public:
    void readStructure(const QJsonObject &json);
    void readLanguage(const QJsonObject &json); // after readStructure()
    Template take() { return std::move(m_template); }

    // What a template keeps to itself and its writer has to know, folded: the labels by their id, and
    // the labels of a choice question's options with the ids they stand for.
    static QHash<QString, QSet<QString>> labelsOf(const Template &schema) { return schema.m_labelSets; }
    static QHash<QString, QString> optionLabelsOf(const Template &schema, int spec)
    {
        return schema.m_optionOfLabel.at(spec);
    }

private:
    void readNodes(const QJsonArray &nodes, int parent);
    SpecText specText(const QJsonObject &json, int index);
    void readPlaceholders(const QJsonValue &value, QSet<quint64> &digests);

    Template m_template;
};

} // namespace cardwright
