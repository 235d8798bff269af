#pragma once

#include "schema/templatedesign.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace cardwright {

// The template that is being designed, with its one undo history. What is said of a template is small, so
// a step keeps the design before and after it.
class DesignDocument : public QObject
{
    Q_OBJECT

public:
    explicit DesignDocument(QObject *parent = nullptr);
    ~DesignDocument() override;

    // Replaces everything; the history starts anew. A template that stands in no file yet is unsaved. Ids
    // `open` are known to no card or record yet.
    void load(const TemplateDesign &design, bool saved, const QSet<QString> &open = {});
    const TemplateDesign &design() const { return m_design; }
    QUndoStack &undoStack() { return m_undoStack; }

    // One step of the history, where `change` says that it changed something. Steps with the same
    // `mergeKey` are one until endTyping(): each is made on the design before the first of them, so that a
    // new word gets its id from all of its letters. Where a step makes somebody end typing, its ids follow
    // within the step.
    bool edit(const QString &name, const std::function<bool(TemplateDesign &)> &change,
              const QString &mergeKey = QString());
    void endTyping();
    // Ids that follow titles and labels, each time typing ends, until the template is saved.
    QSet<QString> openIds() const { return m_design.ids().subtract(m_settled); }
    bool isSettled(const QString &id) const { return m_settled.contains(id); }

    bool isModified() const { return !m_undoStack.isClean() || m_neverSaved; }
    // Its version as it was saved: none of the steps.
    QString version() const { return m_version; }
    void markSaved(const QString &version);

signals:
    void loaded();
    void idsChanged(const QHash<QString, QString> &now); // of nodes, by what they were; before changed()
    void changed(); // after loading too
    void modifiedChanged();

private:
    friend class DesignCommand;
    void adopt(const TemplateDesign &design, const QHash<QString, QString> &ids);

    TemplateDesign m_design;
    QUndoStack m_undoStack;
    QString m_version;
    QSet<QString> m_settled; // ids that stay, as TemplateDesign::ids() has them
    quint64 m_typing = 0;
    bool m_isAdopting = false; // a step: the history takes no other one meanwhile
    bool m_endsTyping = false; // once the step stands
    bool m_neverSaved = true;
};

} // namespace cardwright
