#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace cardwright {

// What to find in the preview: one slim line below its header.
class PreviewFindBar : public QFrame
{
    Q_OBJECT

public:
    explicit PreviewFindBar(QWidget *parent = nullptr);

    void open(); // with what was looked for before, selected
    QString text() const;
    void setFound(int count, int current); // of these; -1: not known yet
    void refreshIcons();

signals:
    void findRequested(const QString &text, bool backward);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &text);
    void close();

    QLineEdit *m_text;
    QLabel *m_found;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace cardwright
