#include "workshop/standing.h"

#include "workshop/flow.h"
#include "workshop/workshopjson.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Workshop)
};

} // namespace

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
        gaps.append(Words::tr("No lens is for these readers yet: %1.").arg(readers.join("; "_L1)));
    if (workshop.questions.isEmpty())
        return gaps;
    for (const ScopeGap &gap : scopeGaps(workshop)) {
        const Lens *lens = recordOf(workshop.lenses, gap.lens);
        QStringList scopes;
        for (const QString &scope : gap.scopes)
            scopes.append(titleOf(playbook.scopes, scope));
        gaps.append(scopes.size() == playbook.scopes.size()
                        ? Words::tr("“%1” has no question yet.").arg(lensName(*lens))
                        : Words::tr("“%1” has no question of this kind: %2.").arg(lensName(*lens), scopes.join(", "_L1)));
    }
    return gaps;
}

} // namespace cardwright
