#include "schema/reviewjson.h"

#include "base/file.h"
#include "schema/jsontext.h"
#include "schema/reviewmerge.h"
#include "schema/reviewrecords.h"
#include "schema/validation.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

constexpr auto kKind = "cardwright review"_L1;
constexpr int kVersion = 1;

template<typename Record>
Record readRecord(const QJsonObject &object);
template<typename Record>
QJsonObject recordJson(Record record);

// Takes what it knows out of an object that fits the schema; what is left is kept as it is.
class RecordReader
{
public:
    explicit RecordReader(const QJsonObject &object)
        : m_rest(object)
    {}
    QJsonObject rest() const { return m_rest; }

    void operator()(const char *key, QString &value) { value = take(key).toString(); }
    void operator()(const char *key, int &value) { value = take(key).toInt(); }
    void operator()(const char *key, FieldRef &value) { value = readRecord<FieldRef>(take(key).toObject()); }
    void operator()(const char *key, QStringList &values)
    {
        for (const QJsonValue &value : take(key).toArray())
            values.append(value.toString());
    }
    void operator()(const char *key, QList<FieldRef> &values)
    {
        for (const QJsonValue &value : take(key).toArray())
            values.append(readRecord<FieldRef>(value.toObject()));
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
        value = static_cast<Enum>(std::find(names.begin(), names.end(), name) - names.begin());
    }
    template<typename Record>
    void records(const char *key, QList<Record> &values)
    {
        for (const QJsonValue &value : take(key).toArray())
            values.append(readRecord<Record>(value.toObject()));
    }

private:
    QJsonValue take(const char *key) { return m_rest.take(QLatin1StringView(key)); }

    QJsonObject m_rest;
};

// By time and id, so that the same records stand in the same order whoever added them.
template<typename Record>
void sortRecords(QList<Record> &records)
{
    std::stable_sort(records.begin(), records.end(), [](const Record &left, const Record &right) {
        if constexpr (requires { left.when; }) {
            if (left.when != right.when)
                return left.when < right.when;
        }
        return left.id < right.id;
    });
}

class RecordWriter
{
public:
    explicit RecordWriter(const QJsonObject &rest)
        : m_object(rest)
    {}
    QJsonObject object() const { return m_object; }

    void operator()(const char *key, const QString &value) { put(key, value, value.isEmpty()); }
    void operator()(const char *key, int value) { put(key, value, value == 0); }
    void operator()(const char *key, const QStringList &values)
    {
        put(key, QJsonArray::fromStringList(values), values.isEmpty());
    }
    void operator()(const char *key, const FieldRef &value)
    {
        const QJsonObject object = recordJson(value);
        put(key, object, object.isEmpty());
    }
    void operator()(const char *key, const QList<FieldRef> &values)
    {
        put(key, arrayOf(values), values.isEmpty());
    }
    void must(const char *key, const QString &value) { put(key, value); }
    void must(const char *key, const FieldRef &value) { put(key, recordJson(value)); }
    void must(const char *key, const QList<FieldRef> &values) { put(key, arrayOf(values)); }
    template<typename Enum, size_t count>
    void oneOf(const char *key, Enum value, const std::array<const char *, count> &names)
    {
        (*this)(key, QString::fromLatin1(names.at(static_cast<size_t>(value))));
    }
    template<typename Record>
    void records(const char *key, QList<Record> &values)
    {
        sortRecords(values);
        put(key, arrayOf(values), values.isEmpty());
    }

private:
    template<typename Record>
    static QJsonArray arrayOf(const QList<Record> &values)
    {
        QJsonArray array;
        for (const Record &value : values)
            array.append(recordJson(value));
        return array;
    }
    void put(const char *key, const QJsonValue &value, bool isEmpty = false)
    {
        if (!isEmpty)
            m_object.insert(QLatin1StringView(key), value);
    }

    QJsonObject m_object;
};

template<typename Record>
Record readRecord(const QJsonObject &object)
{
    RecordReader reader(object);
    Record record;
    describe(reader, record);
    record.other = reader.rest();
    return record;
}

template<typename Record>
QJsonObject recordJson(Record record)
{
    RecordWriter writer(record.other);
    describe(writer, record);
    return writer.object();
}

// Sorts what was read too, so that a review is equal to what is read from its text.
struct RecordSorter
{
    template<typename Record>
    void records(const char *, QList<Record> &values)
    {
        sortRecords(values);
    }
};

QJsonObject objectOf(const Review &review)
{
    QJsonObject object = recordJson(review);
    object[u"kind"] = kKind;
    object[u"version"] = kVersion;
    return object;
}

Review reviewOf(QJsonObject object)
{
    object.remove(u"kind");
    object.remove(u"version");
    Review review = readRecord<Review>(object);
    RecordSorter sorter;
    describe(sorter, review);
    return review;
}

Error damaged(const QString &fileName, const QString &sentence)
{
    return {
        Error::Code::Malformed,
        ReviewText::tr("The review file “%1” is damaged: %2 It is left as it is; mend it, or take it from "
                       "a backup.")
            .arg(displayPath(fileName), sentence)};
}

Result<QJsonObject> readObject(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> read = strictJsonObject(bytes);
    if (!read)
        return damaged(fileName, read.error().message);
    const QJsonObject &object = *read;
    if (object.value("kind"_L1) != kKind) {
        return Error{Error::Code::Malformed,
                     ReviewText::tr("“%1” is not a review file of a card. It is left as it is; give it "
                                    "another name if you want to review this card.")
                         .arg(displayPath(fileName))};
    }
    return object;
}

} // namespace

Result<ReadReview> parseReview(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> read = readObject(bytes, fileName);
    if (!read)
        return read.error();
    QJsonObject object = *read;
    const bool newer = object.value("version"_L1).toDouble() > kVersion;
    if (newer)
        object[u"version"] = kVersion;
    Done valid = validateReview(object, fileName);
    if (const auto sentence = recordIdFault(object); valid && sentence)
        valid = damaged(fileName, *sentence);
    if (!valid && newer)
        return ReadReview{{}, true};
    if (!valid)
        return valid.error();
    return ReadReview{reviewOf(object), newer};
}

QByteArray reviewJson(const Review &review)
{
    return QJsonDocument(objectOf(review)).toJson(QJsonDocument::Indented);
}

Result<Review> mergedReview(const Review &base, const Review &mine, const Review &theirs,
                            const QString &fileName)
{
    QStringList conflicts;
    const QJsonObject merged = mergedObjects(objectOf(base), objectOf(mine), objectOf(theirs), conflicts);
    if (conflicts.isEmpty())
        return reviewOf(merged);
    return Error{Error::Code::ChangedOnDisk,
                 ReviewText::tr("Someone else changed the review file “%1” in the same places as you: %2. "
                                "Nothing was written. Read the file again and repeat your change.")
                     .arg(displayPath(fileName), conflicts.join(u", "_s))};
}

Review reviewWithTheirs(const Review &base, const Review &mine, const Review &theirs, QStringList &lost)
{
    return reviewOf(mergedObjects(objectOf(base), objectOf(mine), objectOf(theirs), lost));
}

QString reviewMoment(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QString newReviewId(const QStringList &parts)
{
    constexpr qsizetype digits = 16;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        const QByteArray text = part.toUtf8();
        hash.addData(QByteArray(QByteArray::number(text.size()) + ' ')); // or "a", "b" would be "ab"
        hash.addData(text);
    }
    return QString::fromLatin1(hash.result().toHex().first(digits));
}

QString ownerId(const FieldRef &field)
{
    return newReviewId({u"owner"_s, field.path});
}

} // namespace cardwright
