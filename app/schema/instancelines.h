#pragma once

#include "schema/instances.h"

#include <QSet>

namespace cardwright {

// A line that names an instance.
struct NameLine
{
    NameForm form = NameForm::Bold;
    QString name;
    QString label;       // of NameForm::Labelled, as it stands there
    qsizetype begin = 0; // in the body, without the line break
    qsizetype end = 0;
};

// Tells the names of a question's instances from the bold labels within its answers.
class NameLines
{
public:
    NameLines(const Template &schema, int spec);

    // False: surely none; cheap.
    bool mayStandIn(QStringView body) const;
    // Those of the first form that stands there. Lines in code, comments, lists and quotes are none.
    QList<NameLine> find(QStringView body) const;
    // The name on `line`; nothing where it is none of this form.
    std::optional<QString> read(QStringView line, NameForm form) const;
    QString write(const QString &name, NameForm form, const QString &label) const;
    bool areFields() const { return m_fields; } // named by fields of the dataset

    // True where `text` right below a bold line leaves that a paragraph of its own: a list.
    static bool endsName(QStringView text);
    // "age, income" of "`age`, `income`".
    static std::optional<QString> fieldNames(QStringView line);

private:
    std::optional<NameLine> lineOf(QStringView line) const;
    std::optional<NameLine> boldLine(QStringView line) const;
    bool isLabel(QStringView text) const;
    static QSet<qsizetype> inTheOpen(QStringView body, const QList<NameLine> &found); // their begins
    bool isPartName(QStringView text) const;

    const Template &m_schema;
    const int m_spec;
    bool m_fields = false;
};

} // namespace cardwright
