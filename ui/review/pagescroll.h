#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace cardwright {

// A page of the review pane: one column that scrolls. Made when it is first seen and kept up to date
// only while it is.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(const QString &name, QWidget *parent = nullptr); // its accessible name

protected:
    QVBoxLayout *column() const { return m_column; }
    virtual void fill() = 0; // shows what is the case now
    void refreshSoon();      // once the page is seen; many changes are one
    void addWords(const QString &text);
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QVBoxLayout *m_column;
    int m_timer = 0;
    bool m_due = true;
};

} // namespace cardwright
