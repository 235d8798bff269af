#pragma once

#include <QJsonValue>
#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QVBoxLayout;

namespace cardwright {

class DesignDocument;
class GrowingText;
class OptionRows;
class PlainLine;
class WrapLabel;

// What can be said of the chosen section or question. Every edit is a step of the document's history.
class NodeForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit NodeForm(DesignDocument &document, QWidget *parent = nullptr);

    void show(const QString &id, const QString &language);
    void focusTitle(); // with its text marked

private:
    void build();
    GrowingText *addText(const QString &name, const QString &label, const QString &key, const QString &hint);
    void addRow(QWidget *label, QWidget *field);
    void refresh();
    void fillKinds(const QString &kind);
    void fillCondition();
    void editText(const QString &key, const QString &text);
    void editValue(const QString &what, const QString &key, const QJsonValue &value);
    void setKind();
    void setCondition();

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
    WrapLabel *m_kindNote = nullptr;
    OptionRows *m_options = nullptr;
    GrowingText *m_words = nullptr; // columns or labels, one on each line
    QComboBox *m_scope = nullptr;
    QComboBox *m_required = nullptr;
    QCheckBox *m_essential = nullptr;
    QComboBox *m_onlyIf = nullptr;
    QListWidget *m_onlyIfOptions = nullptr;
    WrapLabel *m_asked = nullptr;
    QLabel *m_idLabel = nullptr;
};

} // namespace cardwright
