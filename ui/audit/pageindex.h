#pragma once

#include "audit/keyedlistmodel.h"
#include "schema/questionnaire.h"

#include <QHash>
#include <QStringList>

namespace cardwright {

// Which page of the form a node or a template question stands on.
class PageIndex
{
public:
    explicit PageIndex(const QList<Page> &form)
    {
        for (int page = 0; page < form.size(); ++page) {
            for (const Question &question : form[page].questions) {
                if (question.node != kNoNode)
                    m_ofNode.insert(question.node, page);
                if (question.spec >= 0)
                    m_ofSpec.insert(question.spec, page);
            }
        }
    }

    // The head of the card where neither is known: title, summary, preamble.
    int page(NodeKey node, int spec) const
    {
        const auto found = m_ofNode.constFind(node);
        return found != m_ofNode.constEnd() ? *found : node == kNoNode ? m_ofSpec.value(spec, 0) : 0;
    }

private:
    QHash<NodeKey, int> m_ofNode;
    QHash<int, int> m_ofSpec;
};

// A name for each page that stays the same when a missing section gets its heading.
inline QStringList pageKeys(const QList<Page> &form)
{
    QStringList keys;
    QHash<QString, int> given;
    for (const Page &page : form) {
        const QString key = page.head        ? QStringLiteral("head")
                            : page.spec >= 0 ? QStringLiteral("s%1").arg(page.spec)
                                             : QStringLiteral("n%1").arg(page.node);
        keys.append(uniqueKey(given, key));
    }
    return keys;
}

} // namespace cardwright
