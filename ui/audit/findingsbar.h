#pragma once

#include "audit/findingsmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace cardwright {

// Above the findings: which of them are listed, and in which groups.
class FindingsBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsBar(QWidget *parent = nullptr);

    FindingsChoice choice() const;
    void setByDimension(bool byDimension);
    void setListed(int listed, int all); // "3 of 12", while not all are

signals:
    void changed();
    void listWanted(); // the keyboard goes on in the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_words;
    QLabel *m_count;
    QAction *m_bySection = nullptr;
    QAction *m_byDimension = nullptr;
    QAction *m_all = nullptr;
    QAction *m_toDo = nullptr;
    QAction *m_look = nullptr;
};

} // namespace cardwright
