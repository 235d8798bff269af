#include "review/reviewwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

} // namespace

QString dayText(const QString &moment)
{
    const QDateTime time = QDateTime::fromString(moment, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat) : moment;
}

QString signedText(const QString &who, const QString &moment)
{
    const QString name = who.trimmed().isEmpty() ? ReviewWords::tr("somebody") : who;
    return moment.isEmpty() ? name : ReviewWords::tr("%1, %2", "who, when").arg(name, dayText(moment));
}

QString statusText(const Comment &comment)
{
    switch (comment.status) {
    case Comment::Status::Open:
        return ReviewWords::tr("Open");
    case Comment::Status::MustFix:
        return ReviewWords::tr("Must be fixed");
    case Comment::Status::Resolved:
        break;
    }
    return comment.resolvedBy.isEmpty() && comment.resolvedWhen.isEmpty()
               ? ReviewWords::tr("Resolved")
               : ReviewWords::tr("Resolved by %1").arg(signedText(comment.resolvedBy, comment.resolvedWhen));
}

QString fieldText(const FieldRef &field)
{
    if (field.isWholeCard())
        return ReviewWords::tr("The card as a whole");
    return field.title.isEmpty() ? field.path : field.title;
}

QString buttonText(const QString &text)
{
    return QString(text).replace(u'&', "&&"_L1);
}

QString fieldsText(const QList<FieldRef> &fields)
{
    constexpr qsizetype shown = 4;
    QStringList names;
    for (const FieldRef &field : fields.first(qMin(fields.size(), shown)))
        names.append(ReviewWords::tr("“%1”").arg(fieldText(field)));
    if (fields.size() > shown)
        names.append(ReviewWords::tr("%n more", nullptr, static_cast<int>(fields.size() - shown)));
    return names.join(u", "_s);
}

} // namespace cardwright
