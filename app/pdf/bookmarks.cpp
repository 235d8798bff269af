#include "pdf/bookmarks.h"

#include <memory>
#include <vector>

namespace cardwright {

namespace {

struct Item
{
    QPDFObjectHandle entry;
    int level = 0;
    std::vector<std::unique_ptr<Item>> inside;
};

void chain(QPDFObjectHandle parent, const std::vector<std::unique_ptr<Item>> &items, int sign)
{
    if (items.empty())
        return;
    parent.replaceKey("/First", items.front()->entry);
    parent.replaceKey("/Last", items.back()->entry);
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(sign * static_cast<int>(items.size())));
    for (size_t i = 0; i < items.size(); ++i) {
        QPDFObjectHandle entry = items[i]->entry;
        entry.replaceKey("/Parent", parent);
        if (i > 0)
            entry.replaceKey("/Prev", items[i - 1]->entry);
        if (i + 1 < items.size())
            entry.replaceKey("/Next", items[i + 1]->entry);
        chain(entry, items[i]->inside, -1); // a negative count: closed
    }
}

} // namespace

void addBookmarks(QPDF &pdf, const QList<PdfBookmark> &bookmarks,
                  const QHash<QByteArray, EngineDestination> &destinations)
{
    Item root;
    std::vector<Item *> path{&root};
    for (const PdfBookmark &bookmark : bookmarks) {
        const auto place = destinations.constFind(bookmark.id);
        if (place == destinations.cend() || place->page < 0)
            continue;
        while (path.size() > 1 && path.back()->level >= bookmark.level)
            path.pop_back();
        auto item = std::make_unique<Item>();
        item->level = bookmark.level;
        item->entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item->entry.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
        item->entry.replaceKey("/Dest", QPDFObjectHandle(place->target).shallowCopy());
        Item *added = item.get();
        path.back()->inside.push_back(std::move(item));
        path.push_back(added);
    }
    if (root.inside.empty())
        return;
    root.entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.entry.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    chain(root.entry, root.inside, 1);
    pdf.getRoot().replaceKey("/Outlines", root.entry);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace cardwright
