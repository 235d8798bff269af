#pragma once

#include "base/result.h"
#include "preview/webengine.h"
#include "workshop/printpages.h"

#include <QObject>

#include <functional>
#include <memory>

namespace cardwright {

// Makes a PDF of a page for paper: prompt cards, ballots, worksheets. The window stays free meanwhile.
class SheetPrinter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~SheetPrinter() override; // cancels

    // Writes it to `path`, then calls `finished` once; never from within.
    void print(const QByteArray &html, const QString &title, const QString &language, const QString &path,
               std::function<void(const Done &)> finished);
    bool isRunning() const { return m_printer != nullptr; }

private:
    void start(const QByteArray &html);
    void printNext();
    void take(const QByteArray &printed);
    Done write() const;
    void finish(const Done &result);

    std::unique_ptr<WebPrinter> m_printer;
    QString m_title;
    QString m_language;
    QString m_path;
    QList<PaperPart> m_parts; // that are still to be printed
    QList<QByteArray> m_printed;
    std::function<void(const Done &)> m_finished;
};

} // namespace cardwright
