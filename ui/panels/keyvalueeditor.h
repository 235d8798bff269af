#pragma once

#include "panels/rowseditor.h"
#include "schema/codecs.h"

namespace cardwright {

// Labelled values: the labels of the template, and rows of the author's own. Metrics are such values
// too, with the names that the template suggests.
class KeyValueEditor : public RowsEditor
{
    Q_OBJECT

public:
    explicit KeyValueEditor(const EditorContext &context, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;

protected:
    RowData newRow() const override;
    void rowsChanged() override;

private:
    // A row that the template asks for.
    struct Key
    {
        QString id;
        QString label;
        ValueType type = ValueType::Text;
        QStringList values; // of a choice, in the language of the card
        QStringList known;  // and in every language
    };

    void readKeys();
    const Key *keyOf(const QString &label) const; // null: a row of the author's own
    KeyValueValue value() const;
    RowData rowOf(const KeyedValue &pair, bool first) const;
    QList<RowData> rowsFor(const KeyValueValue &value) const;
    bool usuallyParagraphs() const;

    QList<Key> m_keys;
    ListForm m_form;
    bool m_paragraphs = false;
    bool m_plain = false;
};

} // namespace cardwright
