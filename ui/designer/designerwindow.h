#pragma once

#include "editing/designdocument.h"
#include "editing/draftwriter.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace cardwright {

class DesignPreview;
class DesignTree;
class InfoBar;
class NodeForm;
class PlainLine;
class Prompts;
class TemplateList;
class TemplateShelf;

// The template designer: a window of its own with the list of templates, and the one that is edited.
class DesignerWindow : public QWidget
{
    Q_OBJECT

public:
    DesignerWindow(TemplateShelf &shelf, Prompts &prompts, QWidget *parent = nullptr);

    ~DesignerWindow() override;

    void showList();
    bool openCopy(const QString &builtInId);
    bool openFile(const QString &path);            // one of the user's, or a file from elsewhere
    // Not saved yet; ids `open` follow their titles.
    bool openDesign(const TemplateDesign &design, const QSet<QString> &open = {});
    bool save();
    bool isOpen() const; // a template is being edited

    void sessionEnds() { m_keeper.flush(); } // what is not saved is there at the next start

    DesignDocument &document() { return m_document; }
    // Tells whether the open card could go on with the latest version of the template with this id.
    void setCardToMove(std::function<bool(const QString &id)> canMove) { m_canMove = std::move(canMove); }

signals:
    void shelfChanged(); // a version was saved or imported
    void moveRequested(); // of the open card to the version that was saved

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildTreeSide();
    QWidget *buildPreviewSide();
    void addKeys();
    void adopt(const TemplateDesign &design, bool saved, const QString &draft, const QSet<QString> &open = {});
    void add(Node::Kind kind);
    void choose();
    void setLanguage();
    void refresh();
    void refreshFaults();
    bool mayLeave();
    void exportFile();
    void importFile();
    bool openDraft(const QString &path);
    void keepDraft();
    void dropDraft();
    DraftWriter::Content draft() const;
    void tell(const QString &sentence, bool bad);
    QString freeTemplateId(const QString &wanted) const;

    TemplateShelf &m_shelf;
    Prompts &m_prompts;
    DesignDocument m_document;
    QStackedWidget *m_pages;
    TemplateList *m_list;
    QWidget *m_editing = nullptr;
    InfoBar *m_bar;
    PlainLine *m_name = nullptr;
    PlainLine *m_artifact = nullptr; // what a card of it is called
    QLabel *m_state = nullptr;
    QComboBox *m_languages = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_save = nullptr;
    DesignTree *m_tree = nullptr;
    NodeForm *m_form = nullptr;
    DesignPreview *m_preview = nullptr;
    QLabel *m_faultHead = nullptr;
    QListWidget *m_faults = nullptr;
    QTimer m_checkTimer;
    DraftWriter m_keeper;
    std::function<bool(const QString &id)> m_canMove;
    QString m_draft; // path of the copy of what is not saved; empty: there is none
};

} // namespace cardwright
