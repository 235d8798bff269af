#pragma once

#include "schema/templatedesign.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cardwright {

class PartBox;

// The parts of an answer, one below the other. Alt+Up and Alt+Down move the one that is being edited.
class PartRows : public QWidget
{
    Q_OBJECT

public:
    explicit PartRows(QWidget *parent = nullptr);

    void setParts(const QList<DesignPart> &parts);

signals:
    // `typing` says what is being written, and where; empty where it is done at once.
    void edited(const QList<cardwright::DesignPart> &parts, const QString &typing);
    void left();

private:
    QList<DesignPart> parts() const;
    PartBox *newBox();
    void add();
    void move(qsizetype from, int by);
    void remove(qsizetype at);

    QList<PartBox *> m_boxes;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace cardwright
