#pragma once

#include <QWidget>

class QLineEdit;

namespace cardwright {

// Who says it: asked until it is known, then one quiet line that lets somebody else take the seat. The
// name is remembered for this user.
class NameField : public QWidget
{
    Q_OBJECT

public:
    explicit NameField(QWidget *parent = nullptr);

    QString name() const;
    void refresh();  // it may have been given elsewhere
    void remember(); // once it was used
    QLineEdit *edit() const { return m_edit; }

signals:
    void changed();

private:
    QLineEdit *m_edit;
};

// Where the name of who reviews is known already; empty: to be asked.
QString knownReviewer();

} // namespace cardwright
