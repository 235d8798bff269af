#pragma once

#include <QWidget>

class QPushButton;

namespace cardwright {

class WorkshopSession;
struct AssembledTemplate;
struct TemplateFiles;

// What comes out at the end: the template, a card that begins with it, and what people take home, as files
// beside the workshop's.
class ResultButtons : public QWidget
{
    Q_OBJECT

public:
    explicit ResultButtons(WorkshopSession &session, QWidget *parent = nullptr);

    void draftCard();
    void makeTakeAway();

signals:
    void told(const QString &sentence);
    void templateSaved(const QString &path);
    void cardDrafted(const QString &path, const QStringList &leftOut); // what the template could not take, as sentences

private:
    QPushButton *button(const QString &text, const QString &name, void (ResultButtons::*act)());
    QString folder(); // empty, and told: there is none
    AssembledTemplate assemble();
    bool isEmpty(const QString &sentence);
    void keepMade(const TemplateFiles &files);
    void makeTemplate();
    void editTemplate();

    WorkshopSession &m_session;
};

} // namespace cardwright
