#pragma once

#include <QWidget>

class QLabel;
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
    QString typed() const; // where it is not the one that is known
    void refresh();  // it may have been given elsewhere
    void remember(); // once it was used
    // For what each person says for themselves: the name that is known is not offered, nor this one kept.
    void askAnew(const QString &label);
    QLineEdit *edit() const { return m_edit; }

signals:
    void changed();

private:
    QLabel *m_label;
    QLineEdit *m_edit;
    bool m_anew = false;
};

// Where the name of who reviews is known already; empty: to be asked.
QString knownReviewer();

} // namespace cardwright
