#pragma once

#include <QWidget>

class QButtonGroup;

namespace cardwright {

// One of a few levels side by side, none of them to begin with: nothing here is decided for a person.
class LevelChoice : public QWidget
{
    Q_OBJECT

public:
    // `tips`: what each level means; may be empty.
    LevelChoice(const QString &name, const QStringList &levels, const QStringList &tips, QWidget *parent = nullptr);

    int level() const; // 1 for the first; 0: none is chosen
    void setLevel(int level); // 0: none
    void clear();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace cardwright
