#pragma once

#include "dialogs/prompts.h"
#include "mainwindow/filecontroller.h"

#include <functional>
#include <memory>

namespace cardwright {

class AuditRunner;
class FileMaking;
class PdfExport;

// Makes the file that readers get: by one key with what was chosen last, or after a dialog. What is
// still open in a card never keeps it from going out.
class ExportController : public QObject
{
    Q_OBJECT

public:
    ExportController(CardDocument &document, const AuditRunner &audit, Prompts &prompts, QWidget *window);

    bool exportCard();   // NAME.html or NAME.pdf beside the card
    bool exportPdf();    // the same as a PDF, whatever the format chosen last
    bool exportCardAs(); // asks how and where
    // True if no file is being written. Else that is said, and `then` is called once all are there.
    bool mayLeave(const std::function<void()> &then);
    bool isWriting() const; // but for PDFs

signals:
    void choicesChanged();
    void barRequested(const cardwright::BarMessage &message);
    void barWithdrawn(const QString &topic);

private:
    // Of the file: it is there or under way, what was there before stays, or it could not be written.
    enum class Outcome { Written, Kept, Failed };
    struct Making;

    bool exportAtOnce(const ExportChoices &choices);
    bool exportFrom(Prompts::Export wanted);
    Outcome make(const Prompts::Export &wanted, const ExportSubject &subject);
    Outcome write(const std::shared_ptr<Making> &making, const std::function<QByteArray()> &make);
    void makePdf(const std::shared_ptr<Making> &making);
    RenderOptions optionsOf(const std::shared_ptr<Making> &making) const;
    ExportSubject subject() const;
    void fail(const Making &making, const Error &error);
    void report(const Making &making);

    CardDocument &m_document;
    const AuditRunner &m_audit;
    Prompts &m_prompts;
    QWidget *m_window;
    FileMaking *m_files;
    PdfExport *m_pdf = nullptr; // once one was wanted
};

} // namespace cardwright
