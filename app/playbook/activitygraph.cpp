#include "playbook/activitygraph.h"

namespace cardwright {

namespace {

class Walk
{
public:
    explicit Walk(const Playbook &playbook)
        : m_playbook(playbook)
    {}

    // Appends what comes before `id` and then `id` itself. False where it met a ring.
    bool visit(const QString &id)
    {
        if (m_order.contains(id))
            return true;
        if (const qsizetype begin = m_open.indexOf(id); begin >= 0) {
            m_ring = m_open.mid(begin) + QStringList(id);
            return false;
        }
        const Activity *activity = m_playbook.activity(id);
        if (!activity)
            return true;
        m_open.append(id);
        for (const QString &before : activity->prerequisites) {
            if (!visit(before))
                return false;
        }
        m_open.removeLast();
        m_order.append(id);
        return true;
    }

    const QStringList &order() const { return m_order; }
    const QStringList &ring() const { return m_ring; }

private:
    const Playbook &m_playbook;
    QStringList m_order;
    QStringList m_open;
    QStringList m_ring;
};

} // namespace

QStringList missingBefore(const Playbook &playbook, const Activity &activity, const QSet<QString> &done)
{
    QStringList missing;
    for (const Activity &other : playbook.activities) {
        if (activity.prerequisites.contains(other.id) && !done.contains(other.id))
            missing.append(other.id);
    }
    const bool enough = activity.anyPrerequisite && missing.size() < activity.prerequisites.size();
    return enough ? QStringList() : missing;
}

QStringList pathTo(const Playbook &playbook, const QString &activityId)
{
    Walk walk(playbook);
    walk.visit(activityId);
    QStringList path = walk.order();
    path.removeAll(activityId);
    return path;
}

QStringList readyActivities(const Playbook &playbook, const QStringList &done)
{
    const QSet<QString> all(done.begin(), done.end());
    const Activity *last = done.isEmpty() ? nullptr : playbook.activity(done.last());
    QStringList following;
    QStringList others;
    for (const Activity &activity : playbook.activities) {
        if (all.contains(activity.id) || !missingBefore(playbook, activity, all).isEmpty())
            continue;
        (last && last->next.contains(activity.id) ? following : others).append(activity.id);
    }
    return following + others;
}

QStringList ringOfPrerequisites(const Playbook &playbook)
{
    Walk walk(playbook);
    for (const Activity &activity : playbook.activities) {
        if (!walk.visit(activity.id))
            return walk.ring();
    }
    return {};
}

} // namespace cardwright
