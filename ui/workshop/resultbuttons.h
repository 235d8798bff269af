#pragma once

#include <QWidget>

namespace cardwright {

class WorkshopSession;

// What comes out at the end: the template, and what people take home, as files beside the workshop's.
class ResultButtons : public QWidget
{
    Q_OBJECT

public:
    explicit ResultButtons(WorkshopSession &session, QWidget *parent = nullptr);

signals:
    void told(const QString &sentence);

private:
    QString folder(); // empty, and told: there is none
    void makeTemplate();
    void makeTakeAway();

    WorkshopSession &m_session;
};

} // namespace cardwright
