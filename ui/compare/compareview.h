#pragma once

#include "base/beside.h"
#include "compare/comparemodel.h"
#include "compare/comparesubject.h"
#include "compare/listpage.h"

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

    void show(const CompareSubject &subject);
    // One of the texts is another now; what was chosen stays.
    void update(const QByteArray &mine);
    const CompareSubject &subject() const { return m_subject; }
    // While something is put into the card from here nothing can be chosen, and nothing be applied again.
    void setApplying(bool applying);
    void takeFocus();

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
    void showChoice();
    void showSums();
    void showWhatCanBeDone();
    void step(int by);
    void choose(FieldChoice choice);
    void chooseAll(FieldChoice choice);
    void setChoiceText(FieldChoice choice, const QString &text);
    void apply();
    void copyTheirs();
    int current() const;

    CompareSubject m_subject;
    CompareModel *m_model;
    LatestWork m_comparing;
    bool m_forgets = false; // it forgets what was chosen, since it is about other cards
    bool m_isApplying = false;
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
