#include "card/statedtitle.h"

#include "card/frontmatter.h"

namespace cardwright {

QString statedTitle(const Card &card)
{
    if (!card.title().trimmed().isEmpty())
        return card.title();
    for (const QStringView key : {QStringView(u"pretty_name"), QStringView(u"title")}) {
        if (const QString text = frontMatterValues(card, key).value(0); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace cardwright
