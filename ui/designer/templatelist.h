#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace cardwright {

class TemplateShelf;

// Every template that can be edited or gone on from: the user's with their earlier versions, and those
// of the program.
class TemplateList : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateList(const TemplateShelf &shelf, QWidget *parent = nullptr);

    void refresh();
    void takeFocus();

signals:
    void editRequested(const QString &path); // one of the user's
    void copyRequested(const QString &id);   // of the program
    void emptyRequested();
    void importRequested();
    void draftRequested(const QString &path); // unsaved work of an earlier run
    void applyRequested(const QString &id, const QString &version);

private:
    void addRow(const QString &title, const QString &what, const QString &action, const QString &value);
    void open();
    void showChosen();

    const TemplateShelf &m_shelf;
    QListWidget *m_list;
    QPushButton *m_open;
    QLabel *m_notices;
};

// Where a design is kept that is not saved yet, in the folder of the user's templates.
QString draftPathIn(const QString &folder, const QString &id);

} // namespace cardwright
