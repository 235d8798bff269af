#pragma once

#include "schema/templatedesign.h"

#include <QJsonValue>
#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace cardwright {

class ConditionRows;
class DesignDocument;
class EvidenceBoxes;
class GrowingText;
class OptionRows;
class PartRows;
class PlainLine;
class WordLines;
class WrapLabel;

// What can be said of the chosen section or question. Every edit is a step of the document's history.
class NodeForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit NodeForm(DesignDocument &document, QWidget *parent = nullptr);

    void show(const QString &id, const QString &language);
    void focusTitle(); // with its text marked

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    GrowingText *addText(const QString &name, const QString &label, const QString &key, const QString &hint);
    EvidenceBoxes *addEvidence(TemplateDesign::Evidence which, const QString &label);
    void addRow(QWidget *label, QWidget *field);
    void refresh();
    void editText(const QString &key, const QString &text);
    void editValue(const QString &what, const QString &key, const QJsonValue &value);
    void setKind();

    DesignDocument &m_document;
    QString m_id;
    QString m_language;
    bool m_filling = false;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_heading = nullptr;
    PlainLine *m_title = nullptr;
    QHash<QString, QList<QWidget *>> m_rows; // by what they belong to: their label and field
    QHash<QString, GrowingText *> m_texts;   // by key
    QComboBox *m_kind = nullptr;
    OptionRows *m_options = nullptr;
    WordLines *m_words = nullptr; // columns or labels
    PlainLine *m_syntax = nullptr;
    PartRows *m_parts = nullptr;
    QComboBox *m_scope = nullptr;
    QComboBox *m_required = nullptr;
    QCheckBox *m_essential = nullptr;
    ConditionRows *m_condition = nullptr;
    EvidenceBoxes *m_contents = nullptr;
    EvidenceBoxes *m_dimensions = nullptr;
    WrapLabel *m_asked = nullptr;
    QLabel *m_idLabel = nullptr;
};

} // namespace cardwright
