#include "editing/designdocument.h"

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

    void undo() override { m_document.adopt(m_before); }
    void redo() override { m_document.adopt(m_after); }
    int id() const override { return 1; }
    // What a step with this key goes on from: the design before the first of them.
    const TemplateDesign *baseOf(const QString &mergeKey) const
    {
        return !mergeKey.isEmpty() && mergeKey == m_mergeKey ? &m_before : nullptr;
    }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const DesignCommand *>(other);
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

void DesignDocument::load(const TemplateDesign &design, bool saved)
{
    m_undoStack.clear();
    m_design = design;
    m_version = saved ? design.files().version() : QString();
    m_neverSaved = !saved;
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
    m_undoStack.push(new DesignCommand(*this, name, after, key));
    return true;
}

void DesignDocument::markSaved(const QString &version)
{
    endTyping();
    m_version = version;
    m_neverSaved = false;
    m_undoStack.setClean();
    emit modifiedChanged();
}

void DesignDocument::adopt(const TemplateDesign &design)
{
    m_design = design;
    emit changed();
}

} // namespace cardwright
