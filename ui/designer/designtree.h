#pragma once

#include <QTreeWidget>

namespace cardwright {

class DesignDocument;

// Sections and questions of the template in their order. They are moved by dragging and with Alt+Up and
// Alt+Down, renamed with F2, removed with Delete.
class DesignTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DesignTree(DesignDocument &document, QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    // For another template, the first row of which will be the one chosen: no rows yet.
    void beginAnew(const QString &language);
    QString currentId() const; // empty: none
    void setCurrentId(const QString &id);

public slots:
    void moveBy(int by);
    void removeCurrent();

signals:
    void chosen(const QString &id);
    void refused(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void renameIds(const QHash<QString, QString> &now);
    void renamed(QTreeWidgetItem *item);

    DesignDocument &m_document;
    QString m_language;
    bool m_filling = false;
};

} // namespace cardwright
