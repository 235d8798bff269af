#include "compare/versionlist.h"

#include "compare/differencewords.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCompared = 60;
constexpr qsizetype kMostTold = 500;

void compare(ListedVersion &listed, const Card &before, const Card &after, const CardMatcher &matcher)
{
    const CardComparison comparison = compareCards(before, after, matcher);
    for (const FieldComparison &field : comparison.fields.first(qMin(kMostTold, comparison.fields.size())))
        listed.changes.append(placeWords(before, after, field) + u": "_s + versionWords(before, after, field));
    listed.fields = static_cast<int>(comparison.fields.size());
    listed.untold = static_cast<int>(comparison.fields.size() - listed.changes.size());
    if (comparison.file.frontMatter)
        listed.changes.prepend(frontMatterWords());
    if (listed.changes.isEmpty())
        listed.changes = fileWords(comparison);
    listed.compared = true;
}

} // namespace

VersionList listedVersions(const HistoryStore &store, const QString &cardPath, const CardMatcher &matcher,
                           const std::atomic<bool> &stopped)
{
    VersionList list;
    const HistoryList kept = store.versions(cardPath);
    list.damaged = static_cast<int>(kept.damaged.size());
    list.versions.resize(kept.versions.size());
    for (int i = 0; i < kept.versions.size(); ++i)
        list.versions[i].version = kept.versions[i];
    if (list.versions.isEmpty())
        return list;
    list.versions.last().first = true;
    Result<QByteArray> newer = store.text(cardPath, list.versions.first().version.entry);
    for (int i = 0; i + 1 < list.versions.size() && i < kMostCompared && !stopped; ++i) {
        Result<QByteArray> older = store.text(cardPath, list.versions[i + 1].version.entry);
        if (newer && older)
            compare(list.versions[i], Card(*older), Card(*newer), matcher);
        newer = std::move(older);
    }
    return list;
}

} // namespace cardwright
