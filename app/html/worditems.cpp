#include "html/worditems.h"

#include <functional>
#include <iterator>

namespace cardwright {

using Blocks = std::vector<PastedBlock>;
using Kind = PastedBlock::Kind;

int wordItemNumber(const QString &marker)
{
    const qsizetype size = marker.size();
    if (size < 2 || (marker[size - 1] != u'.' && marker[size - 1] != u')'))
        return 0;
    const int number = QStringView(marker).first(size - 1).toInt();
    return number > 0 ? qMin(number, kLastItem) : marker[0].isLetterOrNumber() ? 1 : 0;
}

void joinItems(Blocks &blocks, const QList<WordItem> &items)
{
    if (items.isEmpty())
        return;
    const std::size_t first = items.first().block;
    Blocks texts(std::make_move_iterator(blocks.begin() + static_cast<std::ptrdiff_t>(first)),
                 std::make_move_iterator(blocks.end()));
    blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(first), blocks.end());
    qsizetype at = 0;
    const std::function<void(Blocks &, int)> build = [&](Blocks &into, int level) {
        while (at < items.size() && items[at].level >= level) {
            if (items[at].level > level && !into.empty() && into.back().kind == Kind::List) {
                build(into.back().parts.back(), items[at].level);
                continue;
            }
            const bool ordered = items[at].number > 0;
            if (into.empty() || into.back().kind != Kind::List || into.back().ordered != ordered) {
                PastedBlock list(Kind::List);
                list.ordered = ordered;
                list.start = qMax(1, items[at].number);
                into.push_back(std::move(list));
            }
            Blocks item;
            item.push_back(std::move(texts[static_cast<std::size_t>(at)]));
            into.back().parts.push_back(std::move(item));
            ++at;
        }
    };
    while (at < items.size())
        build(blocks, qMin(items[at].level, items.first().level));
}

} // namespace cardwright
