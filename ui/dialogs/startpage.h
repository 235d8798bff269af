#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

class QBoxLayout;
class QFrame;
class QPushButton;
class QVBoxLayout;

namespace cardwright {

class RecentRow;

// What one sees without a card: three ways to begin and the files of last time.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void showRecentFiles(); // as the settings have them now; also at every show
    void offerCard(const QString &path); // of the workshop that runs; empty: there is none

signals:
    void newCardRequested();
    void openRequested();
    void exampleRequested();
    void planRequested(); // the template first, with its readers
    void recentRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChoices();
    void lookAtFiles(const QStringList &paths);
    void forget(RecentRow *row);

    QBoxLayout *m_choices = nullptr;
    QWidget *m_recent;
    QPushButton *m_goOn = nullptr; // the workshop of last time
    QPushButton *m_drafted = nullptr; // its card
    QString m_draft;
    QFrame *m_frame;
    QVBoxLayout *m_rowsLayout;
    QList<RecentRow *> m_rows;
};

} // namespace cardwright
