#include "preview/previewfeed.h"

#include "preview/previewscript.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace cardwright {

namespace {

using namespace Qt::StringLiterals;

QString wholeCard(const QByteArray &html, const QString &language, bool anew)
{
    const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    return previewCall(u"setCard"_s, {QString::fromUtf8(html), language, rightToLeft ? u"rtl"_s : u"ltr"_s, anew});
}

// What stands in the body of the page that goes to the printer; its icons are in the shell already.
QByteArray printedCard(const PreviewSource &source)
{
    const QByteArray page = renderPage(source.card, source.match, source.reading, source.options);
    const qsizetype start = page.indexOf("</svg>", page.indexOf("<body>")) + 6;
    return page.sliced(start, page.lastIndexOf("</body>") - start);
}

QString changedFragments(const QList<Fragment> &changed)
{
    QJsonArray list;
    for (const Fragment &fragment : changed)
        list.append(QJsonArray{QString::fromUtf8(fragment.id), QString::fromUtf8(fragment.html)});
    return previewCall(u"patch"_s, {QJsonValue(list)});
}

} // namespace

struct PreviewFeed::Renderer
{
    RenderCache cache;
    RenderedCard last;
    QByteArray printed; // the card on paper, where that was shown last
    QString language;

    PreviewUpdate render(const PreviewSource &source, bool whole, bool anew)
    {
        PreviewUpdate update{source.revision, false, 0, QString()};
        if (source.options.forPrint) {
            const QByteArray html = printedCard(source);
            update.whole = whole || html != printed;
            if (update.whole)
                update.script = wholeCard(html, source.match.language, anew);
            printed = html;
            last = {};
            return update;
        }
        printed.clear();
        RenderedCard card = renderCard(source.card, source.match, source.reading, source.options, &cache);
        update.whole = whole || card.shape != last.shape || card.fragments.size() != last.fragments.size()
                       || source.match.language != language;
        if (update.whole) {
            update.fragments = static_cast<int>(card.fragments.size());
            update.script = wholeCard(card.html(), source.match.language, anew);
        } else {
            QList<Fragment> changed;
            for (qsizetype i = 0; i < card.fragments.size(); ++i) {
                if (card.fragments[i] != last.fragments[i])
                    changed.append(card.fragments[i]);
            }
            update.fragments = static_cast<int>(changed.size());
            if (!changed.isEmpty())
                update.script = changedFragments(changed);
        }
        last = std::move(card);
        language = source.match.language;
        return update;
    }
};

PreviewFeed::PreviewFeed(QObject *parent)
    : QObject(parent)
    , m_renderer(std::make_shared<Renderer>())
{
    m_pool.setMaxThreadCount(1);
}

PreviewFeed::~PreviewFeed()
{
    m_pool.waitForDone();
}

void PreviewFeed::render(const PreviewSource &source)
{
    if (m_busy)
        m_next = source;
    else
        start(source);
}

void PreviewFeed::forgetPage()
{
    m_whole = true;
    ++m_generation;
}

void PreviewFeed::startAnew()
{
    forgetPage();
    m_anew = true;
    m_next.reset();
}

void PreviewFeed::start(const PreviewSource &source)
{
    m_busy = true;
    m_pool.start(
        [this, source, renderer = m_renderer, generation = m_generation, whole = m_whole, anew = m_anew] {
            const PreviewUpdate update = renderer->render(source, whole, anew);
            QMetaObject::invokeMethod(
                this, [this, generation, update] { finish(generation, update); }, Qt::QueuedConnection);
        });
}

void PreviewFeed::finish(int generation, const PreviewUpdate &update)
{
    m_busy = false;
    const bool current = generation == m_generation;
    if (current) {
        m_whole = false;
        m_anew = false;
    }
    if (m_next) {
        const PreviewSource next = *std::exchange(m_next, std::nullopt);
        start(next);
    }
    if (current)
        emit rendered(update);
}

} // namespace cardwright
