#pragma once

#include "audit/audit.h"
#include "schema/questionnaire.h"

#include <QBasicTimer>
#include <QPointer>
#include <QScrollArea>
#include <QSet>

#include <functional>

class QVBoxLayout;

namespace cardwright {

class CardDocument;
class PanelFrame;
class WrapLabel;

// One section of the card as a page of panels. Panels are made a few at a time and stay with their
// question when headings come and go, so that focus, cursor and scroll stay too.
class SectionPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit SectionPage(CardDocument &document, QWidget *parent = nullptr);

    void setPage(const Page &page);
    const Page &page() const { return m_page; }
    void reveal(const Question &question); // scrolls to it, opens it, focuses its editor
    void focusFirst();                     // the question last edited here, else the first
    void focusSummary();                   // on the card's first page
    void openStateMenu();                  // of the question or heading that has the focus

public slots:
    void showFindings(const cardwright::Report &report);

signals:
    void questionFocused(const cardwright::Question &question);

protected:
    void timerEvent(QTimerEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Kind { Title, Summary, Heading, HeadingText, Answer };

    struct Entry
    {
        QString id; // stays with the question while its heading comes and goes
        Kind kind = Kind::Answer;
        Question question;
    };

    QList<Entry> entriesOf(const Page &page) const;
    Question headQuestion() const;
    bool isSamePage(const Page &page) const;
    void clear();
    void keepWidgets(const QList<Entry> &entries);
    void build(int milliseconds, int atLeast = 0);
    QWidget *makeWidget(const Entry &entry);
    void update(const Entry &entry, QWidget *widget);
    void wantText(const QString &id);
    void setHeadingState(const QString &id, AnswerState state);
    void foldWhatIsSpared();
    void holdStill(const std::function<void()> &change);
    void bodyChanged(NodeKey key);
    void focusMoved(QWidget *before, QWidget *now);
    int indexOf(const Question &question) const;
    int activeIndex() const;
    void focusEntry(int index);
    void scrollTo(QWidget *widget);
    QList<Finding> findingsOf(const Entry &entry) const;
    void giveFindings(const Entry &entry, QWidget *widget) const;

    CardDocument &m_document;
    Page m_page;
    QList<Entry> m_entries;
    QHash<QString, QWidget *> m_widgets;
    qsizetype m_built = 0;  // entries that stand in the layout
    QSet<QString> m_wanted; // headings whose text the user asked for
    QVBoxLayout *m_column;
    WrapLabel *m_title;
    WrapLabel *m_why;
    QBasicTimer m_timer;
    QPointer<PanelFrame> m_active;
    Report m_report;
    const Template *m_schema = nullptr;
    QString m_language;
    bool m_stale = true; // another document: nothing can stay
};

} // namespace cardwright
