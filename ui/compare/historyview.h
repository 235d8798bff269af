#pragma once

#include "compare/listpage.h"
#include "compare/versionlist.h"

#include <QFutureWatcher>

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
    ~HistoryView() override;

    // `matcher` finds the templates of the card.
    void show(const QString &cardPath, const QString &name, bool canRestore, const CardMatcher &matcher);
    void takeFocus();
    static QString timeWords(const HistoryVersion &version); // "Saved, 3 May 10:12:40"

signals:
    void compareRequested(const QByteArray &text, const QString &name);
    void restoreRequested(const QByteArray &text, const QString &name);
    void forgotten(); // the card, at the user's word
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildDetail();
    void buildFoot();
    void read();
    void fill();
    void showVersion();
    void withText(void (HistoryView::*signal)(const QByteArray &, const QString &));
    void setKept(bool kept);
    void forget();

    HistoryKeeper &m_history;
    QString m_path;
    CardMatcher m_matcher;
    QFutureWatcher<VersionList> m_reading;
    VersionList m_list;
    bool m_canRestore = true;
    bool m_stale = false; // more was kept while reading
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
