#include "workshop/standing.h"

#include "workshop/flow.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

QStringList gapsIn(const Workshop &workshop, const Playbook &playbook, const QString &module)
{
    QStringList gaps;
    if (module != "ask"_L1)
        return gaps;
    QStringList readers;
    for (const QString &id : agentsWithoutLens(workshop)) {
        if (const Agent *agent = recordOf(workshop.agents, id))
            readers.append(agent->name);
    }
    if (!chosenLenses(workshop).isEmpty() && !readers.isEmpty())
        gaps.append(WorkshopText::tr("No lens is for these readers yet: %1.").arg(readers.join("; "_L1)));
    if (workshop.questions.isEmpty())
        return gaps;
    for (const ScopeGap &gap : scopeGaps(workshop)) {
        const Lens *lens = recordOf(workshop.lenses, gap.lens);
        QStringList scopes;
        for (const QString &scope : gap.scopes)
            scopes.append(titleOf(playbook.scopes, scope));
        gaps.append(scopes.size() == playbook.scopes.size()
                        ? WorkshopText::tr("“%1” has no question yet.").arg(lensName(*lens))
                        : WorkshopText::tr("“%1” has no question of this kind: %2.").arg(lensName(*lens), scopes.join(", "_L1)));
    }
    return gaps;
}

} // namespace cardwright
