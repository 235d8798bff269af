#pragma once

#include <QAbstractButton>
#include <QDateTime>

class QLabel;
class QToolButton;

namespace cardwright {

// One recent file of the start page: name, folder, when it was last changed.
class RecentRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RecentRow(const QString &path, QWidget *parent = nullptr);

    const QString &path() const { return m_path; }
    void setChanged(const QDateTime &changed); // invalid: the file is not there

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void showRemove();

    QString m_path;
    bool m_missing = false;
    QLabel *m_name;
    QLabel *m_folder;
    QLabel *m_when;
    QToolButton *m_remove;
};

// "Today, 12:04", "Yesterday", "14 November", "14 November 2024".
QString relativeDate(const QDateTime &when, const QDateTime &now);

} // namespace cardwright
