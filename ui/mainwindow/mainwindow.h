#pragma once

#include "dialogs/prompts.h"
#include "editing/carddocument.h"
#include "mainwindow/filecontroller.h"
#include "storage/history.h"
#include "storage/recovery.h"

#include <QMainWindow>

class QStackedWidget;

namespace cardwright {

class Actions;
class AuditRunner;
class BarStack;
class CompareController;
class EditorView;
class ExportController;
class FormatController;
class GotoPalette;
class ModuleController;
class ReviewController;
class RecoveryOffers;
class Speller;
class StartPage;
class StatusLine;
class StructureController;
class TemplateController;
class Theme;
class WorkshopController;

// The one window: start page or open card, menus, messages and status. Places the parts and
// connects them; what they do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Theme &theme, Prompts &prompts, RecoveryStore store = RecoveryStore(), HistoryStore history = HistoryStore());
    ~MainWindow() override;

    bool openFile(const QString &path); // as given on the command line
    void offerRecovery(); // messages come when it is read
    bool isReadingRecovery() const;
    void sessionEnds(); // a complete recovery copy before the session is gone
    void computerSleeps(); // the same, but a workshop's clock tells on wake how long it slept

    CardDocument &document() { return m_document; }
    FileController &files() { return *m_files; }
    Actions &actions() { return *m_actions; }
    EditorView &editor() { return *m_editor; }
    ReviewController &review() { return *m_review; }
    ModuleController &modules() { return *m_modules; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildMenus();
    void fillRecent(QMenu *menu);
    void fillLanguages(QMenu *menu);
    QWidget *buildToolBar();
    void connectActions();
    void updateActions();
    void updateTitle();
    void cardOpened();
    StartPage *startPage();
    void showGoto();
    void find(bool withReplace);
    void askOpeningQuestions();
    void connectStructure();
    void connectSpelling();

    Theme &m_theme;
    Prompts &m_prompts;
    CardDocument m_document;
    FileController *m_files;
    Actions *m_actions;
    StructureController *m_structure = nullptr;
    FormatController *m_format = nullptr;
    ReviewController *m_review = nullptr;
    TemplateController *m_templates = nullptr;
    ModuleController *m_modules = nullptr;
    WorkshopController *m_workshop = nullptr;
    AuditRunner *m_audit;
    Speller *m_speller; // found from the text boxes, through their parents
    QWidget *m_toolBar = nullptr;
    BarStack *m_bars;
    QStackedWidget *m_stack;
    StartPage *m_start = nullptr; // made when it is first seen
    EditorView *m_editor;
    StatusLine *m_status;
    ExportController *m_exports;
    CompareController *m_compare;
    RecoveryOffers *m_recoveryOffers;
    GotoPalette *m_goto = nullptr;
    bool m_painted = false;
};

} // namespace cardwright
