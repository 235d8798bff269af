#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>

namespace cardwright {

// Records to JSON and back by one description of their keys: `describe(io, record)` calls io(key,
// value) for each, found by the record's type. What a record does not know is kept in its `other`.
// Reading takes JSON that fits its schema; values that are empty are not written, except by must().

// By place, time and id, as far as a record has them: the same records stand in the same order whoever
// added them.
template<typename Record>
bool standsBefore(const Record &left, const Record &right)
{
    if constexpr (requires { left.place; }) {
        if (left.place != right.place)
            return left.place < right.place;
    }
    if constexpr (requires { left.when; }) {
        if (left.when != right.when)
            return left.when < right.when;
    }
    return left.id < right.id;
}

template<typename Record>
void sortRecords(QList<Record> &records)
{
    std::stable_sort(records.begin(), records.end(), standsBefore<Record>);
}

class RecordSource
{
public:
    explicit RecordSource(const QJsonObject &object)
        : m_rest(object)
    {}

    template<typename Record>
    static Record read(const QJsonObject &object)
    {
        RecordSource source(object);
        Record record;
        describe(source, record);
        if constexpr (requires { record.other; })
            record.other = source.m_rest;
        return record;
    }

    void operator()(const char *key, QString &value) { value = take(key).toString(); }
    void operator()(const char *key, int &value) { value = take(key).toInt(); }
    void operator()(const char *key, bool &value) { value = take(key).toBool(); }
    void operator()(const char *key, QStringList &values)
    {
        for (const QJsonValue &value : take(key).toArray())
            values.append(value.toString());
    }
    template<typename Value>
    void must(const char *key, Value &value)
    {
        (*this)(key, value);
    }
    template<typename Enum, size_t count>
    void oneOf(const char *key, Enum &value, const std::array<const char *, count> &names)
    {
        const QByteArray name = take(key).toString().toLatin1();
        const auto found = std::find(names.begin(), names.end(), name);
        value = static_cast<Enum>(found == names.end() ? 0 : found - names.begin());
    }
    template<typename Record>
    void object(const char *key, Record &value)
    {
        value = read<Record>(take(key).toObject());
    }
    template<typename Record>
    void list(const char *key, QList<Record> &values)
    {
        for (const QJsonValue &value : take(key).toArray())
            values.append(read<Record>(value.toObject()));
    }
    template<typename Record>
    void records(const char *key, QList<Record> &values)
    {
        list(key, values);
        sortRecords(values);
    }

private:
    QJsonValue take(const char *key) { return m_rest.take(QLatin1StringView(key)); }

    QJsonObject m_rest;
};

class RecordTarget
{
public:
    explicit RecordTarget(const QJsonObject &rest)
        : m_object(rest)
    {}

    template<typename Record>
    static QJsonObject write(Record record)
    {
        QJsonObject rest;
        if constexpr (requires { record.other; })
            rest = record.other;
        RecordTarget target(rest);
        describe(target, record);
        return target.m_object;
    }

    void operator()(const char *key, const QString &value) { put(key, value, value.isEmpty()); }
    void operator()(const char *key, int value) { put(key, value, value == 0); }
    void operator()(const char *key, bool value) { put(key, value, !value); }
    void operator()(const char *key, const QStringList &values)
    {
        put(key, QJsonArray::fromStringList(values), values.isEmpty());
    }
    void must(const char *key, const QString &value) { put(key, value); }
    // The first name is what a record without the key has.
    template<typename Enum, size_t count>
    void oneOf(const char *key, Enum value, const std::array<const char *, count> &names)
    {
        put(key, QString::fromLatin1(names.at(static_cast<size_t>(value))), static_cast<size_t>(value) == 0);
    }
    template<typename Record>
    void object(const char *key, const Record &value)
    {
        const QJsonObject object = write(value);
        put(key, object, object.isEmpty());
    }
    template<typename Record>
    void list(const char *key, const QList<Record> &values)
    {
        QJsonArray array;
        for (const Record &value : values)
            array.append(write(value));
        put(key, array, values.isEmpty());
    }
    template<typename Record>
    void records(const char *key, QList<Record> values)
    {
        sortRecords(values);
        list(key, values);
    }

private:
    void put(const char *key, const QJsonValue &value, bool isEmpty = false)
    {
        if (!isEmpty)
            m_object.insert(QLatin1StringView(key), value);
    }

    QJsonObject m_object;
};

} // namespace cardwright
