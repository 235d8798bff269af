#pragma once

#include "workshop/sheetprinter.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;

namespace cardwright {

class WorkshopSession;

// Paper for the room: prompt cards and ballots before the session, blank worksheets, and question sheets of
// the template, each as a PDF to print or a page for the browser. Files go beside the workshop's.
class PaperPage : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPage(WorkshopSession &session, QWidget *parent = nullptr);

    void fill(); // what there is to print now
    void takeFocus();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Sheet { PromptCards, Ballots, BlankBallots, Worksheet, AllWorksheets, Questions, Form };
    enum class Way { Print, Pdf, Page };
    struct Page
    {
        QString name; // of the file, without its ending
        QString title;
        QByteArray html; // empty: there is nothing of it yet
    };

    QWidget *buildBallots();
    void make(Way way);
    Page pageOf(Sheet sheet) const;
    void tell(const QString &sentence, bool bad);

    WorkshopSession &m_session;
    SheetPrinter m_printer;
    QListWidget *m_list;
    QWidget *m_ballots; // what the blank ones are made of
    QSpinBox *m_copies;
    QSpinBox *m_votes;
    QSpinBox *m_lines;
    QPlainTextEdit *m_items;
    QLabel *m_told;
};

} // namespace cardwright
