#pragma once

#include "editing/reviewkeeper.h"
#include "mainwindow/barmessage.h"

#include <QObject>

#include <functional>

namespace cardwright {

class Actions;
class EditorView;
class FileController;
class FileMaking;
class PageNotes;
class Prompts;
class ReviewPane;

// Writing or reviewing: in a review the card is only read, and the review pane stands in the place of
// the preview. What people say is shown at the questions either way.
class ReviewController : public QObject
{
    Q_OBJECT

public:
    ReviewController(CardDocument &document, EditorView &editor, Actions &actions, Prompts &prompts, QWidget *window);

    // What is said goes with the card's file: it is saved with it, and kept for the next start as it is.
    void follow(FileController &files);
    void sessionEnds() { m_keeper.drafts().flush(); }
    ReviewKeeper &keeper() { return m_keeper; }
    bool isReviewing() const { return m_reviewing; }
    // True if no report is being written. Else that is said, and `then` is called once it is there.
    bool mayLeave(const std::function<void()> &then);
    void setReviewing(bool reviewing);
    ReviewPane *pane() { return m_pane; } // null before the first review

signals:
    void modeChanged();
    void barRequested(const cardwright::BarMessage &message);
    void barWithdrawn(const QString &topic);

private:
    void comment();
    void commentInPane(const Question &question);
    void tellDrafts();
    void goToDraft();
    void showNotice();
    void offerCandidates();
    void restore(const QByteArray &text);
    void adopt(const QString &path);
    void saveReport();

    CardDocument &m_document;
    EditorView &m_editor;
    Actions &m_actions;
    Prompts &m_prompts;
    QWidget *m_window;
    ReviewKeeper m_keeper;
    PageNotes *m_notes;
    ReviewPane *m_pane = nullptr;
    FileMaking *m_making; // of reports
    bool m_reviewing = false;
};

} // namespace cardwright
