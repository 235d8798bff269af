#pragma once

#include "audit/keyedlistmodel.h"
#include "schema/questionnaire.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <utility>

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
                    m_ofNode.append({question.node, page});
                if (question.spec >= 0)
                    m_ofSpec.insert(question.spec, page);
            }
        }
        if (!std::is_sorted(m_ofNode.cbegin(), m_ofNode.cend())) // headings that came later have higher keys
            std::sort(m_ofNode.begin(), m_ofNode.end());
    }

    // The head of the card where neither is known: title, summary, preamble.
    int page(NodeKey node, int spec) const
    {
        const auto found = std::lower_bound(m_ofNode.cbegin(), m_ofNode.cend(), std::pair(node, 0));
        if (found != m_ofNode.cend() && found->first == node)
            return found->second;
        return node == kNoNode ? m_ofSpec.value(spec, 0) : 0;
    }

private:
    QList<std::pair<NodeKey, int>> m_ofNode; // by key: a hash of all headings of a huge card takes long to make
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
