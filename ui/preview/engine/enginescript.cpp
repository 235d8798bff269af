#include "preview/engine/enginescript.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QWebChannel>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

namespace cardwright {

namespace {

using namespace Qt::StringLiterals;

// Longer ones are no fields of ours, and no address that a browser would take.
constexpr qsizetype kLongestReport = 8192;
constexpr qsizetype kLongestCopy = 20'000'000;

QWebEngineScript scriptFrom(const QString &file, const QString &name, QWebEngineScript::InjectionPoint when)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the program.", qPrintable(file));
    QWebEngineScript script;
    script.setName(name);
    script.setSourceCode(QString::fromUtf8(source.readAll()));
    script.setInjectionPoint(when);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setRunsOnSubFrames(false);
    return script;
}

} // namespace

void PreviewBridge::reportField(const QString &pathId)
{
    if (pathId.size() <= kLongestReport)
        emit fieldActivated(pathId);
}

void PreviewBridge::reportLink(const QString &address)
{
    if (address.size() <= kLongestReport)
        emit linkActivated(address);
}

void PreviewBridge::copyText(const QString &text)
{
    if (text.size() <= kLongestCopy)
        QGuiApplication::clipboard()->setText(text);
}

void installPreviewScript(QWebEnginePage *page, PreviewBridge *bridge)
{
    auto *channel = new QWebChannel(page);
    channel->registerObject(u"bridge"_s, bridge);
    page->setWebChannel(channel, QWebEngineScript::ApplicationWorld);
    page->scripts().insert(
        scriptFrom(u":/qtwebchannel/qwebchannel.js"_s, u"channel"_s, QWebEngineScript::DocumentCreation));
    page->scripts().insert(
        scriptFrom(u":/preview/preview.js"_s, u"preview"_s, QWebEngineScript::DocumentReady));
}

} // namespace cardwright
