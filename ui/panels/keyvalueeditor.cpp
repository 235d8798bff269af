#include "panels/keyvalueeditor.h"

#include "panels/growingtext.h"
#include "panels/remarkfields.h"
#include "panels/valuewords.h"
#include "spelling/prose.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// Where a question is answered per source type, each row is the answer for one.
QString anotherOf(const EditorContext &context)
{
    const Spec *spec = context.part < 0 ? context.question() : nullptr;
    const bool perRow = spec && spec->answer == AnswerKind::KeyValueOpen && !spec->repeatPer.isEmpty();
    return perRow ? context.schema->repeatText(spec->repeatPer, context.language).another : QString();
}

// Among other parts the fixed keys take no rows of the author's own: there is a place for those.
bool takesRows(const EditorContext &context)
{
    return context.part < 0 || kindOf(*context.schema, context.asked()) != u"key_value";
}

QString addText(const EditorContext &context)
{
    const QString another = anotherOf(context);
    if (!another.isEmpty())
        return another;
    const bool metrics = kindOf(*context.schema, context.asked()) == u"metric_list";
    const QString usual = metrics ? KeyValueEditor::tr("Add metric") : KeyValueEditor::tr("Add row");
    return takesRows(context) ? usual : QString();
}

QString sentenceCase(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QStringList yesAndNo(const QString &language)
{
    return language == "es"_L1 ? QStringList{u"Sí"_s, u"No"_s} : QStringList{u"Yes"_s, u"No"_s};
}

} // namespace

KeyValueEditor::KeyValueEditor(const EditorContext &context, QWidget *parent)
    : RowsEditor(context, addText(context), parent)
{
    readKeys();
    m_paragraphs = usuallyParagraphs();
    showRows(rowsFor({}));
}

// As the Playbook has it: labels of the template stand in paragraphs, so that a list may follow.
bool KeyValueEditor::usuallyParagraphs() const
{
    return context().part >= 0 && kindOf(*context().schema, context().asked()) == u"key_value";
}

void KeyValueEditor::readKeys()
{
    const Template &schema = *context().schema;
    if (const int part = partOf(schema, context().asked(), u"key_value"); part >= 0) {
        const PartSpec &spec = context().question()->parts[part];
        const PartText &words = context().words()->parts[part];
        for (qsizetype i = 0; i < spec.keys.size(); ++i) {
            const QString type = spec.types.value(i);
            Key key{spec.keys[i],
                    words.keys.value(spec.keys[i], spec.keys[i]),
                    valueTypeOf(type),
                    {},
                    choicesOf(type)};
            key.values = words.choices.value(key.id, key.known);
            if (key.type == ValueType::YesNo)
                key.values = yesAndNo(context().language);
            for (const QString &language : schema.languages())
                key.known += schema.text(context().spec, language).parts[part].choices.value(key.id);
            m_keys.append(key);
        }
    } else if (const int metrics = partOf(schema, context().asked(), u"metric_list"); metrics >= 0) {
        for (const QString &name : context().words()->parts[metrics].suggested) {
            if (!name.startsWith(u'<')) // "<performance metric>" is for the author to name
                m_keys.append({name, name, ValueType::Text, {}, {}});
        }
    }
}

const KeyValueEditor::Key *KeyValueEditor::keyOf(const QString &label) const
{
    QString id = keyId(label, *context().schema, context().asked());
    if (id.isEmpty())
        id = label;
    const auto key = std::find_if(m_keys.cbegin(), m_keys.cend(), [&id](const Key &each) {
        return each.id == id || foldedTitle(each.label) == foldedTitle(id);
    });
    return key == m_keys.cend() || label.isEmpty() ? nullptr : &*key;
}

RowsEditor::RowData KeyValueEditor::rowOf(const KeyedValue &pair, bool first) const
{
    RowData row;
    if (const Key *key = keyOf(pair.key)) {
        row.look.prose = isProse(context()) && key->type == ValueType::Text;
        row.look.label = pair.key;
        row.look.removable = false;
        row.look.placeholders = {QString()};
        row.look.type = key->type;
        row.look.values = key->values;
        row.look.language = context().language;
        row.texts = {pair.value};
        row.key = pair.key;
        return row;
    }
    const int open = partOf(*context().schema, context().asked(), u"key_value_open");
    const PartText words = open >= 0 ? context().words()->parts.value(open) : PartText();
    const QString label = words.label.isEmpty() ? tr("Label") : sentenceCase(words.label);
    const QString text = words.value.isEmpty() ? tr("Text") : sentenceCase(words.value);
    row.look.prose = isProse(context());
    row.look.columns = 2;
    row.look.names = {label, text};
    const bool example = first && pair == KeyedValue() && !context().placeholder.isEmpty();
    row.look.placeholders = {label, example ? context().placeholder : text};
    row.texts = {pair.key, pair.value};
    return row;
}

RowsEditor::RowData KeyValueEditor::newRow() const
{
    return rowOf({}, false);
}

// Only once the field is left: half a date is no mistake.
void KeyValueEditor::rowsChanged()
{
    const QList<RowData> all = rows();
    for (int i = 0; i < all.size(); ++i) {
        const Key *key = all[i].key.isEmpty() ? nullptr : keyOf(all[i].key);
        if (!key || key->type == ValueType::Text)
            continue;
        const bool typing = row(i)->field(0)->hasFocus();
        const ValueFault fault =
            typing ? ValueFault::None : valueFault(key->type, all[i].texts[0], key->known);
        row(i)->setHint(hintSentence(fault, key->values));
    }
}

// The rows of the file in their order; keys of the template that are missing stand in their places.
QList<RowsEditor::RowData> KeyValueEditor::rowsFor(const KeyValueValue &value) const
{
    QList<RowData> rows;
    QStringList ids;
    for (const KeyedValue &pair : value.rows) {
        rows.append(rowOf(pair, false));
        rows.last().inFile = true;
        const Key *key = keyOf(pair.key);
        ids.append(key ? key->id : QString());
    }
    qsizetype after = 0;
    for (const Key &key : m_keys) {
        if (const qsizetype at = ids.indexOf(key.id); at >= 0) {
            after = at + 1;
            continue;
        }
        rows.insert(after, rowOf({key.label, QString()}, false));
        ids.insert(after, key.id);
        ++after;
    }
    if (rows.isEmpty())
        rows.append(rowOf({}, true));
    return rows;
}

bool KeyValueEditor::showAnswer(const QString &markdown)
{
    const auto rowsOf = [this](const KeyValueValue &read) {
        m_form = read.form;
        m_paragraphs = read.rows.isEmpty() ? usuallyParagraphs() : read.paragraphs;
        m_plain = read.plain;
        return rowsFor(read);
    };
    return sameAnswer(markdown, this->markdown())
           || showRead(parseKeyValue(markdown, *context().schema, context().asked()), value(), rowsOf);
}

KeyValueValue KeyValueEditor::value() const
{
    KeyValueValue value;
    value.form = m_form;
    value.paragraphs = m_paragraphs;
    value.plain = m_plain;
    for (const RowData &row : rows()) {
        const bool fixed = !row.key.isEmpty();
        const KeyedValue pair{fixed ? row.key : row.texts[0].trimmed(), fixed ? row.texts[0] : row.texts[1]};
        const bool empty = pair.value.trimmed().isEmpty() && (fixed || pair.key.isEmpty());
        if (!empty || (fixed && row.inFile))
            value.rows.append(pair);
    }
    value.remarks = remarks()->remarks();
    return value;
}

QString KeyValueEditor::markdown() const
{
    return writeKeyValue(value(), *context().schema, context().asked(), context().language);
}

} // namespace cardwright
