#include "widgets/pastedmarkdown.h"

#include "html/htmltomarkdown.h"
#include "markdown/pastedtable.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

QString pastedPlainText(const QMimeData &data)
{
    QString text = data.text();
    text.remove(QChar::Null)
        .replace(u"\r\n"_s, u"\n"_s)
        .replace(u'\r', u'\n')
        .replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

QString pastedMarkdown(const QMimeData &data)
{
    if (data.hasHtml()) {
        if (const std::optional<QString> markdown = markdownOfHtml(data.html()))
            return *markdown;
    }
    const QString text = pastedPlainText(data);
    if (const std::optional<QList<QStringList>> table = pastedTable(text))
        return pipeTable(*table);
    return text;
}

bool offersFiles(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.cbegin(), urls.cend(), [](const QUrl &url) { return url.isLocalFile(); });
}

} // namespace cardwright
