#pragma once

#include "panels/answereditor.h"
#include "schema/instances.h"

namespace cardwright {

class ElidedLabel;
class InstanceAnswer;
class InstanceHead;

// One of several answers to a question: its name, and below it the answer, or a line of it while the
// block is folded.
class InstanceBlock : public QWidget
{
    Q_OBJECT

public:
    // `unit` is what the name names: "collection method".
    InstanceBlock(const EditorContext &context, const QString &unit, const Instance &instance,
                  QWidget *parent);
    ~InstanceBlock() override { setFocusProxy(nullptr); } // as an editor does

    void showInstance(const Instance &instance);
    Instance instance() const;        // without a name where there is none
    void setPlace(int place, int of); // what it can do: the first one goes no further up
    void setFolded(bool folded);
    void setReadOnly(bool readOnly);
    bool isEmpty() const;

    QWidget *firstField() const; // the name where there is none yet, else the answer
    void focusName(bool select);
    void focusAnswer();

signals:
    void edited();
    void stepEnded();
    void duplicateWanted();
    void moveWanted(int by);
    void removeWanted();
    void foldAllWanted(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showExcerpt();
    void contentChanged();

    EditorContext m_context;
    Instance m_instance; // as in the file
    InstanceHead *m_head;
    ElidedLabel *m_excerpt;
    InstanceAnswer *m_answer;
    bool m_folded = false;
};

} // namespace cardwright
