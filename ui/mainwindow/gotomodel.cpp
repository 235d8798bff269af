#include "mainwindow/gotomodel.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace cardwright {

void GotoModel::setEntries(QList<GotoEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_shown = gotoMatches(m_entries, QString());
    endResetModel();
}

void GotoModel::filter(const QString &query)
{
    QList<int> shown = gotoMatches(m_entries, query);
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

int GotoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant GotoModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GotoEntry &here = entry(index);
    if (role == Qt::DisplayRole)
        return here.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{here.title};
    if (!here.detail.isEmpty())
        parts.append(here.detail);
    switch (here.kind) {
    case GotoEntry::Kind::Open:
        parts.append(tr("not answered"));
        break;
    case GotoEntry::Kind::Answered:
        parts.append(tr("answered"));
        break;
    case GotoEntry::Kind::Excused:
        parts.append(tr("does not apply"));
        break;
    case GotoEntry::Kind::Place:
    case GotoEntry::Kind::Action:
        break;
    }
    return parts.join(u", "_s);
}

} // namespace cardwright
