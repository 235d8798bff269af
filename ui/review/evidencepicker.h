#pragma once

#include "editing/carddocument.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QVBoxLayout;

namespace cardwright {

class ReviewKeeper;

// Questions of the card, chosen by their names: what a judgement rests on, what a reader used.
class EvidencePicker : public QWidget
{
    Q_OBJECT

public:
    // `name`: of the field, for those who cannot see it.
    EvidencePicker(const QString &name, CardDocument &document, const ReviewKeeper &keeper, QWidget *parent = nullptr);

    QList<FieldRef> fields() const; // as they are now
    // Those that the card has; the others wait, for the card may have them again.
    void setFields(const QList<FieldRef> &fields);
    QList<FieldRef> kept() const { return fields() + m_unfound; } // for a draft
    void clear();
    QLineEdit *edit() const { return m_edit; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QString name; // "Sources › Methods used"
        Question question;
    };

    void readNames();
    bool take(const QString &name);
    bool takesFirst(const QEvent &event) const;
    void showChosen();

    CardDocument &m_document;
    const ReviewKeeper &m_keeper;
    QList<Entry> m_entries;
    QList<Entry> m_chosen;
    QList<FieldRef> m_unfound;
    QLineEdit *m_edit;
    QCompleter *m_completer;
    QVBoxLayout *m_list;
};

} // namespace cardwright
