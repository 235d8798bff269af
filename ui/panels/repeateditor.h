#pragma once

#include "panels/answereditor.h"
#include "schema/instances.h"

class QToolButton;
class QVBoxLayout;

namespace cardwright {

class InstanceAnswer;
class InstanceBlock;
class InstanceStart;
class TextEditor;

// A question that is answered per unit: as one answer without a name, or as blocks with a name each
// that can be added, duplicated, renamed, moved, removed and folded.
class RepeatEditor : public AnswerEditor
{
    Q_OBJECT

public:
    explicit RepeatEditor(const EditorContext &context, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;
    void setReadOnly(bool readOnly) override;
    QWidget *firstField() const override;

private:
    InstancesValue value() const;
    void showValue(const InstancesValue &value);
    void showSingle(const QString &text);
    void showPreamble(const QString &text);
    QList<QWidget *> showBlocks(const QList<Instance> &instances);
    InstanceBlock *makeBlock(const Instance &instance);
    void placeBlocks();
    void endStart();
    QStringList names() const;
    QStringList offeredNames() const;
    bool hasRows() const; // an answer that is a list of labels: each is an instance already
    void showAddButton();
    void openAddMenu();
    void add(const QString &name);
    void addRow(const QString &name);
    void start(const QString &standing, const QString &added);
    void duplicate(InstanceBlock *block);
    void move(InstanceBlock *block, int by);
    void remove(InstanceBlock *block);

    RepeatText m_words;
    QVBoxLayout *m_layout;
    InstanceAnswer *m_single = nullptr; // one answer without a name
    TextEditor *m_preamble = nullptr;
    QVBoxLayout *m_list;
    InstanceStart *m_start = nullptr;
    QToolButton *m_add;
    QList<InstanceBlock *> m_blocks;
    NameForm m_form;
    QString m_label;
    bool m_readOnly = false;
};

} // namespace cardwright
