#pragma once

#include "review/pagescroll.h"
#include "review/publishcheck.h"
#include "review/reviewplaces.h"

#include <QFutureWatcher>

class QLabel;
class QPushButton;

namespace cardwright {

class CardDocument;
class ReviewKeeper;
class WrapLabel;

// Whether the card may be published, with the reasons, each leading to where it can be mended. The
// decision itself is a person's.
class PublishPage : public PageScroll
{
    Q_OBJECT

public:
    PublishPage(CardDocument &document, ReviewKeeper &keeper, QWidget *parent = nullptr);
    ~PublishPage() override;

signals:
    void placeChosen(cardwright::NodeKey node, int spec);
    void pageChosen(cardwright::ReviewPage page);
    void reasonsWanted(); // that stand instead of answers, to accept or reopen them
    void reportWanted();

protected:
    void fill() override; // checks anew, off the GUI thread

private:
    void showCheck();
    void addReason(const GateReason &reason, const Report &report);
    QPushButton *addWay(const QString &text, QVBoxLayout &column);
    void addPlace(const Finding &finding, QVBoxLayout &column);

    CardDocument &m_document;
    ReviewKeeper &m_keeper;
    QFutureWatcher<PublishCheck> m_watcher;
    bool m_again = false; // something changed while it was checked
    QLabel *m_verdict;
    WrapLabel *m_words;
    QVBoxLayout *m_list;
    QPushButton *m_report;
};

} // namespace cardwright
