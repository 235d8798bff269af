#pragma once

#include "schema/answers.h"

#include <optional>

namespace cardwright {

// Several answers to one question, one per unit (Spec::repeatPer): per collection method, per model.
// Each stands below its name, which is a line of its own. In our own form, and in that of the
// Playbook's template, the line is bold; it reads the same in a text editor as in the card, and no
// heading is needed that would stand apart from those of the questions.

// How the names stand in the file: all in one way.
enum class NameForm {
    Bold,             // **Crowdsourcing**
    BoldColon,        // **Crowdsourcing:**
    BoldThenColon,    // **Crowdsourcing**:
    Labelled,         // **Collection Type:** Crowdsourcing
    Fields,           // `age`, `income`: a correlation is named by its fields
    FieldsInBrackets, // [`age`, `income`]
    Heading5,         // ##### Crowdsourcing
    Heading6,
};

struct Instance
{
    QString name; // on one line; one of the template's placeholders where the author gave none
    QString text;
    // As they stand in the file; empty where they are as we write them.
    QString line;  // the name
    QString above; // line breaks before the name
    QString below; // line breaks after it

    bool operator==(const Instance &) const = default;
};

struct InstancesValue
{
    NameForm form = NameForm::Bold;
    QString label;    // of Labelled
    QString preamble; // what stands above the first name
    QList<Instance> instances;

    bool operator==(const InstancesValue &) const = default;
};

// True for questions that are answered per unit below one heading.
bool takesInstances(const Template &schema, int spec);
// The form that names get in an answer that has none yet.
NameForm ownNameForm(const Template &schema, int spec);

// The lines of `body` end in line feeds. An answer without a name is a preamble alone. Nothing where writing
// would not give the same text.
std::optional<InstancesValue> parseInstances(QStringView body, const Template &schema, int spec);
// In the form of `value`, or where a name or a text cannot stand in it, in the nearest that holds
// them all. A text but the last that leaves something open (fence, comment, <pre>) gets its closing
// line. A text that holds lines of every form reads back as several instances.
QString writeInstances(const InstancesValue &value, const Template &schema, int spec);

// The name of an instance that has a text and no name yet: "(Collection Type)".
QString placeholderName(const Template &schema, int spec, const QString &language);
bool isPlaceholderName(QStringView name, const Template &schema, int spec);
// `name` with a number that no name in `taken` has: "Crowdsourcing 2".
QString numberedName(const QString &name, const QStringList &taken);

// Names for instances of the question that the card speaks of elsewhere: in other questions with the
// same unit, chosen as options, in questions with a unit like it. Each once.
QStringList namesElsewhere(const Card &card, const Match &match, int spec);

// Reads an answer with names one instance at a time, by `readOne`; nothing where no name stands. A
// name alone is no answer, and no left-over line.
std::optional<BodyReading> readInstances(QStringView body, const Template &schema, int spec,
                                         BodyReading (*readOne)(QStringView, const Template &, int));

} // namespace cardwright
