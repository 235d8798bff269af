#pragma once

#include "compare/comparemodel.h"
#include "compare/comparesubject.h"
#include "compare/listpage.h"

#include <QFutureWatcher>
#include <QHash>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QListView;
class QPushButton;
class QShortcut;

namespace cardwright {

class CompareTexts;
class Theme;

// What differs between two cards, field by field, and for each the choice between them. Everything by
// keyboard: Alt+Down and Alt+Up go through the differences, Alt+K, Alt+T and Alt+B choose, Ctrl+Enter
// applies, Escape leaves.
class CompareView : public ListPage
{
    Q_OBJECT

public:
    explicit CompareView(Theme &theme, QWidget *parent = nullptr);
    ~CompareView() override;

    void show(const CompareSubject &subject);
    // One of the texts is another now; what was chosen stays.
    void update(const QByteArray &mine);
    const CompareSubject &subject() const { return m_subject; }
    void takeFocus();

signals:
    // What was chosen is in the text: the work here is done. `refused` fields could not be taken over.
    void applied(int refused);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildDetail();
    void buildFoot();
    void compare(bool anew);
    void take(const ComparedCards &cards, bool anew);
    void showRow();
    void showSums();
    void step(int by);
    void choose(FieldChoice choice);
    void setChoiceText(FieldChoice choice, const QString &text);
    void apply();
    void copyTheirs();
    int current() const;

    CompareSubject m_subject;
    CompareModel *m_model;
    QFutureWatcher<ComparedCards> m_comparing;
    bool m_anew = true;
    QListView *m_list;
    QLabel *m_place;
    QLabel *m_what;
    CompareTexts *m_texts;
    QWidget *m_choices;
    QButtonGroup *m_choice;
    QHash<int, QShortcut *> m_choiceKeys;
    QPushButton *m_allMine;
    QPushButton *m_allTheirs;
    QPushButton *m_apply;
    QList<QPushButton *> m_offers;
};

} // namespace cardwright
