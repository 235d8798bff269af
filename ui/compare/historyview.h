#pragma once

#include "base/beside.h"
#include "compare/listpage.h"
#include "compare/versionlist.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace cardwright {

class HistoryKeeper;
class InfoBar;

// Earlier versions of the open card: when each was kept, what it changed, and the way back to it.
class HistoryView : public ListPage
{
    Q_OBJECT

public:
    explicit HistoryView(HistoryKeeper &history, QWidget *parent = nullptr);

    // `matcher` finds the templates of the card.
    void show(const QString &cardPath, const QString &name, bool canRestore, const CardMatcher &matcher);
    QString cardPath() const { return m_path; }
    // While a version is put into the card from here nothing else can be asked for.
    void setRestoring(bool restoring);
    void takeFocus();
    static QString timeWords(const HistoryVersion &version); // "Saved, 3 May 10:12:40"

signals:
    void compareRequested(const cardwright::HistoryVersion &version);
    void restoreRequested(const cardwright::HistoryVersion &version);
    void forgotten(); // the card, at the user's word

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildDetail();
    void buildFoot();
    void read();
    void fill();
    void showVersion();
    void ask(void (HistoryView::*signal)(const HistoryVersion &));
    void showKept();
    void forget();

    HistoryKeeper &m_history;
    QString m_path;
    CardMatcher m_matcher;
    LatestWork m_reading;
    VersionList m_list;
    bool m_canRestore = true;
    bool m_isRestoring = false;
    bool m_hasChosen = false; // a version; else the newest one is shown, also when a later one comes
    InfoBar *m_question; // before everything is forgotten
    QListWidget *m_versions;
    QLabel *m_time;
    QLabel *m_what;
    QListWidget *m_changes;
    QPushButton *m_compare;
    QPushButton *m_restore;
    QCheckBox *m_kept;
    QPushButton *m_forget;
};

} // namespace cardwright
