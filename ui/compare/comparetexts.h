#pragma once

#include <QWidget>

class QLabel;
class QTextEdit;

namespace cardwright {

// Two texts side by side, the words that differ marked in both; they scroll together.
class CompareTexts : public QWidget
{
    Q_OBJECT

public:
    explicit CompareTexts(QWidget *parent = nullptr);

    void setNames(const QString &mine, const QString &theirs);
    // Null: the field is not there on that side.
    void setTexts(const QString &mine, const QString &theirs, bool inMine, bool inTheirs);
    void refreshColours();
    QTextEdit *mine() const { return m_mine; }
    QTextEdit *theirs() const { return m_theirs; }

private:
    QTextEdit *addColumn(const QString &name, QLabel *&label);
    void mark();

    QLabel *m_mineName;
    QLabel *m_theirsName;
    QTextEdit *m_mine;
    QTextEdit *m_theirs;
    QString m_mineText;
    QString m_theirsText;
};

} // namespace cardwright
