#pragma once

#include "mainwindow/gotoentries.h"

#include <QAbstractListModel>

namespace cardwright {

// The entries of the palette that fit what was typed, best first.
class GotoModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<GotoEntry> entries);
    void filter(const QString &query);
    const GotoEntry &entry(const QModelIndex &index) const { return m_entries.at(m_shown.at(index.row())); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<GotoEntry> m_entries;
    QList<int> m_shown;
};

} // namespace cardwright
