#pragma once

#include <QStringList>
#include <QWidget>

namespace cardwright {

class KeywordChip;
class PlainLine;

// Keywords as chips in lines that wrap, and after them a box for the next one. Enter or a comma makes
// a chip of what is typed; Backspace in the empty box takes the last one away.
class KeywordField : public QWidget
{
    Q_OBJECT

public:
    KeywordField(const QString &name, const QString &placeholder, QWidget *parent = nullptr);
    ~KeywordField() override { setFocusProxy(nullptr); } // as an editor does

    QStringList words() const; // with what stands in the box
    void setWords(const QStringList &words);
    void setSeparator(QChar separator) { m_separator = separator; }
    void setReadOnly(bool readOnly);
    PlainLine *box() const { return m_box; }

signals:
    void edited();
    void stepEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void typed(const QString &text);
    void takeTyped();
    void addChip(const QString &word);
    void removeChip(int index);
    void focusBeside(int index, int by);
    void arrange();

    QList<KeywordChip *> m_chips;
    PlainLine *m_box;
    QString m_placeholder;
    QChar m_separator = u',';
    bool m_readOnly = false;
};

} // namespace cardwright
