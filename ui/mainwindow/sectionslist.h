#pragma once

#include "audit/audit.h"
#include "schema/questionnaire.h"

#include <QListView>
#include <QTimer>

namespace cardwright {

class AuditRunner;
class CardDocument;
class QuestionSetSwitch;
class SectionsModel;

// The pages of the form with what is answered in each; the page that is open shows its
// subsections. Arrow keys go through it, Enter asks for the form.
class SectionsList : public QListView
{
    Q_OBJECT

public:
    SectionsList(CardDocument &document, AuditRunner &runner, QWidget *parent = nullptr);

    int currentPage() const { return m_page; }
    // These follow the window: they emit nothing.
    void setCurrentPage(int page);
    void setCurrentQuestion(const Question &question); // its page, and the subsection it stands in
    void setComments(const QList<Question> &open);     // the questions of open comments, one for each

    QSize sizeHint() const override { return {248, 480}; }

signals:
    // The user went there in this list.
    void pageActivated(int page);
    void questionActivated(const cardwright::Question &question);
    void formRequested(); // Enter: the keyboard goes on in the form

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void documentLoaded();
    void placeSwitch();
    void bodyChanged();
    void refresh();
    void activate(const QModelIndex &index);
    void select(const QString &key);

    CardDocument &m_document;
    AuditRunner &m_runner;
    SectionsModel *m_model;
    QuestionSetSwitch *m_switch; // below the rows
    QList<Question> m_comments;
    QTimer m_soon; // counts follow steady typing a little later
    int m_page = 0;
    QString m_pageKey; // of the page that is open, through changes of the form
};

} // namespace cardwright
