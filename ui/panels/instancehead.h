#pragma once

#include <QWidget>

class QMenu;

namespace cardwright {

class GrowingText;
class QuietButton;

// The name of one of several answers, and what is to be done with the whole of it: in a menu, and on
// the keys of the name.
class InstanceHead : public QWidget
{
    Q_OBJECT

public:
    enum class Fold { Never, Open, Folded };

    // `unit` is what is named: "collection method"; `question` where it is.
    InstanceHead(const QString &unit, const QString &question, Fold fold, QWidget *parent);
    ~InstanceHead() override { setFocusProxy(nullptr); } // as an editor does

    QString name() const; // trimmed
    void setName(const QString &name);
    // What can be done now: the first goes no further up.
    void setMoves(bool up, bool down);
    void setFold(Fold fold);
    void setDuplicable(bool duplicable) { m_duplicable = duplicable; }
    void setSeveral(bool several) { m_several = several; } // all of them can be folded
    void setReadOnly(bool readOnly);
    void setMenuShown(bool shown);
    GrowingText *field() const { return m_name; }
    void focusName(); // and selects it
    QPoint foldCentre() const;

signals:
    void edited();
    void left();
    void answerWanted(); // Enter
    void duplicateWanted();
    void moveWanted(int by);
    void removeWanted();
    void emptied(); // Backspace where there is no name
    void foldWanted(bool folded);
    void foldAllWanted(bool folded);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openMenu();
    void addFolds(QMenu *menu);
    void showNames();

    QString m_unit;
    Fold m_fold;
    QuietButton *m_foldButton;
    GrowingText *m_name;
    QuietButton *m_menuButton;
    bool m_up = false;
    bool m_down = false;
    bool m_duplicable = true;
    bool m_several = false;
    bool m_readOnly = false;
};

} // namespace cardwright
