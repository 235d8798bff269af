#pragma once

#include <QToolButton>

namespace cardwright {

// One keyword of a row of them; a click, Enter, Delete or Backspace takes it away.
class KeywordChip : public QToolButton
{
    Q_OBJECT

public:
    KeywordChip(const QString &word, QWidget *parent = nullptr);

    QString word() const { return m_word; }
    void setReadOnly(bool readOnly);

    QSize sizeHint() const override;

signals:
    void removeRequested();
    void stepWanted(int by); // Left and Right

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wordWidth() const;

    QString m_word;
    bool m_readOnly = false;
};

} // namespace cardwright
