#pragma once

#include "mainwindow/barmessage.h"
#include "schema/questionnaire.h"
#include "schema/templateshelf.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace cardwright {

class CardDocument;
class DesignerWindow;
class FileController;
class Prompts;
class SectionPage;
class TemplateDesign;
class TrayPane;

// The user's templates in the window: the shelf that cards find theirs on, the designer, and the way from
// one template to another with the tray of what is not placed.
class TemplateController : public QObject
{
    Q_OBJECT

public:
    TemplateController(CardDocument &document, FileController &files, Prompts &prompts, QWidget &window);

    TemplateShelf &shelf() { return m_shelf; }
    void fillMenu(QMenu &menu);
    const QList<QAction *> &commands() const { return m_commands; }
    QWidget *tray();
    void takeDropsOn(SectionPage &form); // of what is in the tray
    DesignerWindow *designer(); // made when it is first asked for

    void openDesigner(const QString &what); // see opendesigner.h
    void openDesigner(const TemplateDesign &design);
    void useAnotherTemplate();
    void sessionEnds();
    // The card goes on under `schema`, as one step.
    void migrateTo(const Template &schema, const QHash<QString, QString> &chosen);

signals:
    void barRequested(const cardwright::BarMessage &message);
    void barWithdrawn(const QString &topic);
    void questionRequested(const cardwright::Question &question); // to be gone to

private:
    void cardOpened();
    void tellVersion(const Template &schema);
    void structureChanged();
    void cardChanged();
    void shelfChanged();
    bool canMoveOn(const QString &id) const; // the open card, to a later version of its template
    void updateActions();

    CardDocument &m_document;
    FileController &m_files;
    Prompts &m_prompts;
    QWidget &m_window;
    TemplateShelf m_shelf;
    QList<QAction *> m_commands;
    QAction *m_edit;
    QAction *m_use;
    QAction *m_showTray;
    TrayPane *m_tray;
    QPointer<DesignerWindow> m_designer;
    QString m_movedTo;     // the template and version that the card was moved to last
    quint64 m_undoFor = 0; // revision of the card that the bar's button takes back
};

} // namespace cardwright
