#pragma once

#include "schema/valuehints.h"

#include <QToolButton>

class QCompleter;

namespace cardwright {

class GrowingText;

// The button at the end of a field whose values are known: it opens their list or a calendar. What
// is typed may be anything; the values that begin like it are offered below the field.
class ValuePicker : public QToolButton
{
    Q_OBJECT

public:
    // For the type of dates, or for the `values` of a choice.
    ValuePicker(GrowingText *field, ValueType type, const QStringList &values, const QString &language);

signals:
    void picked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void openValues();
    void offer();
    void take(const QString &text);

    GrowingText *m_field;
    ValueType m_type;
    QStringList m_values;
    QString m_language;
    QCompleter *m_completer = nullptr;
};

} // namespace cardwright
