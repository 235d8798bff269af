#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace cardwright {

// An object whose empty values are left out.
class JsonEntry
{
public:
    JsonEntry &text(const char *key, const QString &value) { return put(key, value, value.isEmpty()); }
    JsonEntry &flag(const char *key, bool value) { return put(key, value, !value); }
    JsonEntry &number(const char *key, int value) { return put(key, value, value == 0); }
    JsonEntry &texts(const char *key, const QStringList &values)
    {
        return put(key, QJsonArray::fromStringList(values), values.isEmpty());
    }
    JsonEntry &map(const char *key, const QHash<QString, QString> &values)
    {
        QJsonObject object;
        for (auto it = values.begin(); it != values.end(); ++it)
            object.insert(it.key(), it.value());
        return put(key, object, object.isEmpty());
    }
    JsonEntry &list(const char *key, const QJsonArray &values) { return put(key, values, values.isEmpty()); }
    JsonEntry &put(const char *key, const QJsonValue &value, bool isEmpty = false)
    {
        if (!isEmpty)
            m_object.insert(QLatin1StringView(key), value);
        return *this;
    }
    QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

} // namespace cardwright
