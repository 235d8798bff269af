#pragma once

#include <QWidget>

#include <functional>

class QAction;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QSpinBox;

namespace cardwright {

class WorkshopSession;
struct AgendaItem;

inline constexpr int kLongestAgenda = 1200; // minutes, of all steps or of one

// The steps of the day with the minutes that are planned, suggested and that they took, and the time of day
// where a start is said. They are moved, renamed, removed, added from the library, and stretched or shrunk to
// the time there is.
class AgendaPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaPanel(WorkshopSession &session, QWidget *parent = nullptr);

    void takeFocus();
    void forgetTyped(); // what is half typed in its lines is let go

signals:
    void beginRequested(const QString &step);
    void left(); // back to where one writes

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Asked { Name, Minutes };

    void fill();
    void measure();
    void lengthen(int minutes);
    void skip();
    void fit();
    void move(int by);
    void remove();
    void insert(const AgendaItem &item);
    void askFor(Asked what, const QString &text);
    void takeAsked();
    bool keepAsked();
    void stopAsking();
    void takeStart();
    QAction *addRow(QMenu &menu, const QString &text, const QString &key, const QString &name,
                    const std::function<void()> &function);
    void fillAddMenu(QMenu &menu);
    void fillMenu(QMenu &menu);
    void openMenu(bool addsOnly);
    bool takeKey(QKeyEvent *event);
    void tell(const QString &sentence);
    QString chosen() const;

    WorkshopSession &m_session;
    QString m_running; // the step that was running when the list was filled
    QListWidget *m_list;
    QLabel *m_sums;
    QLabel *m_fault;
    QSpinBox *m_minutes;
    QLineEdit *m_start; // time of day
    QLabel *m_askedWords;
    QLineEdit *m_askedLine; // for a name or minutes, while they are asked for
    Asked m_asked = Asked::Name;
    QString m_askedFor; // a step
};

} // namespace cardwright
