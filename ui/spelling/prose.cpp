#include "spelling/prose.h"

#include "panels/answereditor.h"

namespace cardwright {

bool isProse(const EditorContext &context)
{
    const Spec *spec = context.question();
    if (!spec || !spec->isField())
        return true;
    if (spec->id.startsWith(QLatin1String("authorship."))) // organisations, teams, people
        return false;
    switch (spec->answer) {
    case AnswerKind::PersonList:
    case AnswerKind::Link:
    case AnswerKind::LinkList:
    case AnswerKind::KeywordList:
    case AnswerKind::Code:
    case AnswerKind::Duration:
        return false;
    default:
        return true;
    }
}

} // namespace cardwright
