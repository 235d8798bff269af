#include "editing/designdocument.h"

#include <QScopedValueRollback>
#include <QUndoCommand>

namespace cardwright {

class DesignCommand : public QUndoCommand
{
public:
    DesignCommand(DesignDocument &document, const QString &name, const TemplateDesign &after,
                  const QString &mergeKey)
        : QUndoCommand(name)
        , m_document(document)
        , m_before(document.design())
        , m_after(after)
        , m_mergeKey(mergeKey)
    {}

    void undo() override
    {
        QHash<QString, QString> before;
        for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it)
            before.insert(it.value(), it.key());
        m_document.adopt(m_before, before);
    }
    void redo() override { m_document.adopt(m_after, m_ids); }
    int id() const override { return 1; }
    // What a step with this key goes on from: the design before the first of them.
    const TemplateDesign *baseOf(const QString &mergeKey) const
    {
        return !mergeKey.isEmpty() && mergeKey == m_mergeKey ? &m_before : nullptr;
    }
    // Belongs to the step before it, whatever that is.
    void follow(const QHash<QString, QString> &ids)
    {
        m_ids = ids;
        m_follows = true;
    }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const DesignCommand *>(other);
        if (next && next->m_follows) {
            m_after = next->m_after;
            for (auto it = m_ids.begin(); it != m_ids.end(); ++it)
                it.value() = next->m_ids.value(it.value(), it.value());
            for (auto it = next->m_ids.cbegin(); it != next->m_ids.cend(); ++it) {
                if (m_ids.key(it.value()).isEmpty())
                    m_ids.insert(it.key(), it.value());
            }
            m_mergeKey.clear();
            return true;
        }
        if (!next || m_mergeKey.isEmpty() || next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    DesignDocument &m_document;
    TemplateDesign m_before;
    TemplateDesign m_after;
    QString m_mergeKey;
    QHash<QString, QString> m_ids; // of nodes that the step renamed: before, after
    bool m_follows = false;
};

DesignDocument::DesignDocument(QObject *parent)
    : QObject(parent)
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &DesignDocument::modifiedChanged);
}

DesignDocument::~DesignDocument()
{
    m_undoStack.disconnect(this);
}

void DesignDocument::load(const TemplateDesign &design, bool saved, const QSet<QString> &open)
{
    m_undoStack.clear();
    m_design = design;
    m_version = saved ? design.files().version() : QString();
    m_neverSaved = !saved;
    m_settled = design.ids().subtract(open);
    emit loaded();
    emit changed();
    emit modifiedChanged();
}

bool DesignDocument::edit(const QString &name, const std::function<bool(TemplateDesign &)> &change,
                          const QString &mergeKey)
{
    const QString key = mergeKey.isEmpty() ? QString() : mergeKey + u'/' + QString::number(m_typing);
    const int last = m_undoStack.index() - 1;
    const auto *typing = dynamic_cast<const DesignCommand *>(last < 0 ? nullptr : m_undoStack.command(last));
    const TemplateDesign *base = typing ? typing->baseOf(key) : nullptr;
    TemplateDesign after = base ? *base : m_design;
    if ((!change(after) && !base) || after == m_design)
        return false;
    m_endsTyping = false;
    m_undoStack.push(new DesignCommand(*this, name, after, key));
    if (m_endsTyping)
        endTyping();
    return true;
}

// A step of its own would be one that nobody made.
void DesignDocument::endTyping()
{
    ++m_typing;
    m_endsTyping = m_isAdopting;
    if (m_isAdopting || m_undoStack.index() == 0 || m_undoStack.isClean() || m_undoStack.canRedo())
        return;
    TemplateDesign after = m_design;
    const QHash<QString, QString> ids = after.followTitles(m_settled);
    if (after == m_design)
        return;
    auto *command = new DesignCommand(*this, m_undoStack.undoText(), after, QString());
    command->follow(ids);
    m_undoStack.push(command);
}

void DesignDocument::markSaved(const QString &version)
{
    endTyping();
    m_settled.unite(m_design.ids());
    m_version = version;
    m_neverSaved = false;
    m_undoStack.setClean();
    emit modifiedChanged();
}

void DesignDocument::adopt(const TemplateDesign &design, const QHash<QString, QString> &ids)
{
    const QScopedValueRollback<bool> adopting(m_isAdopting, true);
    m_design = design;
    if (!ids.isEmpty())
        emit idsChanged(ids);
    emit changed();
}

} // namespace cardwright
