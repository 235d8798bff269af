#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace cardwright {

// Where the export goes: a path that can be typed or chosen, and what is there already.
class ExportPlace : public QWidget
{
    Q_OBJECT

public:
    // `path` without a suffix is the place that every format begins with. `cardPath` is the open card's
    // own file, which an export never takes; empty: it has none.
    ExportPlace(const QString &path, const QString &cardPath, QWidget *parent = nullptr);

    void setSuffix(const QString &suffix); // "html"; the name's own follows it
    QString path() const;                  // absolute; empty where no name is given
    bool canBeWritten() const;             // a name, in a folder that is there, and not the card itself
    QLineEdit *line() const { return m_line; }

signals:
    void changed();

private:
    void choose();
    void update();

    const QString m_cardPath;
    const QString m_folder; // a name alone means in here
    QString m_suffix;
    QLineEdit *m_line;
    QLabel *m_note;
};

} // namespace cardwright
