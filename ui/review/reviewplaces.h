#pragma once

#include "audit/audit.h"

#include <optional>

namespace cardwright {

// The pages of the review pane, in their order.
enum class ReviewPage { Comments, Judgements, Readers, Approvals, Publish };

// Where a finding is dealt with that is about what people have to say and not about a question; nothing
// for all others.
inline std::optional<ReviewPage> reviewPageOf(const Finding &finding)
{
    const QLatin1String judgements[] = {QLatin1String("dimensions-judged"), QLatin1String("judgement-outdated")};
    const QLatin1String approvals[] = {QLatin1String("signed-off"), QLatin1String("approval-changed")};
    for (const QLatin1String rule : judgements) {
        if (finding.rule == rule)
            return ReviewPage::Judgements;
    }
    for (const QLatin1String rule : approvals) {
        if (finding.rule == rule)
            return ReviewPage::Approvals;
    }
    if (finding.rule.startsWith(QLatin1String("comment-")) && finding.node == kNoNode && finding.spec < 0)
        return ReviewPage::Comments;
    return std::nullopt;
}

} // namespace cardwright
