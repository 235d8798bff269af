#pragma once

#include "audit/audit.h"

#include <QAbstractButton>

namespace cardwright {

// The name of a part of the pane. A click folds the part away and out again; while it is folded, marks
// or a word say the least of it.
class FoldHead : public QAbstractButton
{
    Q_OBJECT

public:
    // `part` stands below and is shown or hidden from here. Where the user never said, it is shown if
    // there is room (setRoomy()); what the user says is remembered as `name`.
    FoldHead(const QString &name, const QString &title, QWidget *part, QWidget *parent);

    bool isOpen() const { return m_open; }
    void setRoomy(bool roomy);
    void setMarks(const QList<MinimumContent::State> &marks);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setOpen(bool open);

    QString m_name;
    QWidget *m_part;
    QList<MinimumContent::State> m_marks;
    bool m_open = true;
    bool m_roomy = true;
    bool m_said = false; // by the user
};

} // namespace cardwright
