#include "cli/check.h"

#include "base/file.h"
#include "html/cleantext.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString none()
{
    return u"—"_s;
}

// What a table for people shows; the same in text and in HTML.
QStringList columns()
{
    return {cliTr(QT_TRANSLATE_NOOP("Cli", "File")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Title")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Judged by")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Checked for")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "To do")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Worth a look")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Questions answered")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Minimum contents")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Not known")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Not applicable")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Not disclosed")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Days since update")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Next review")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Approvals")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Fields changed since approval")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Findings set aside"))};
}
constexpr qsizetype kFirstNumber = 4; // among them

QString stageWord(Stage stage)
{
    return stage == Stage::Draft     ? cliTr(QT_TRANSLATE_NOOP("Cli", "draft"))
        : stage == Stage::InReview   ? cliTr(QT_TRANSLATE_NOOP("Cli", "in review"))
                                     : cliTr(QT_TRANSLATE_NOOP("Cli", "publishing"));
}

// What the columns say, as numbers. Age is that of the dataset's last update as the card tells it: a
// checkout makes every file new.
struct Sums
{
    explicit Sums(const CheckedCard &card, const QDate &today)
    {
        const Report &report = card.report;
        for (const MinimumContent &content : report.minimumContents)
            minimum += content.state != MinimumContent::State::Missing;
        for (const Excuse &excuse : report.excuses)
            (excuse.state == Answered::NotApplicable ? notApplicable : notDisclosed) += excuse.covers;
        if (report.lastUpdate.isValid())
            age = report.lastUpdate.daysTo(today);
        for (const ApprovalState &state : report.approvals) {
            approved += state.isGiven();
            changed = qMax(changed, state.isGiven() ? state.changes() : 0);
        }
    }

    int minimum = 0;
    int notApplicable = 0;
    int notDisclosed = 0;
    std::optional<qint64> age;
    int approved = 0;
    qsizetype changed = 0; // since the approval that most changed after
};

QString fraction(qsizetype part, qsizetype whole)
{
    return whole > 0 ? u"%1/%2"_s.arg(part).arg(whole) : none();
}

QStringList rowOf(const CheckedCard &card, const QDate &today)
{
    const Report &report = card.report;
    const Sums sums(card, today);
    const QString guessed = cliTr(QT_TRANSLATE_NOOP("Cli", "%1 (guessed)")).arg(card.templateName);
    return {card.place.name,
            card.title.simplified().isEmpty() ? none() : card.title,
            card.templateId.isEmpty() ? none() : card.guessed ? guessed : card.templateName,
            stageWord(report.stage),
            QString::number(report.count(Severity::ToDo)),
            QString::number(report.count(Severity::Look)),
            fraction(report.progress.answered, report.progress.applicable),
            fraction(sums.minimum, report.minimumContents.size()),
            QString::number(report.knownUnknowns),
            QString::number(sums.notApplicable),
            QString::number(sums.notDisclosed),
            sums.age ? QString::number(*sums.age) : none(),
            card.nextReview().isValid() ? card.nextReview().toString(Qt::ISODate) : none(),
            fraction(sums.approved, report.approvals.size()),
            sums.approved > 0 ? QString::number(sums.changed) : none(),
            report.hasReview ? QString::number(report.dismissed.size()) : none()};
}

// The table for people. A column that says the same of every card tells no two apart: it is said once.
struct SummaryTable
{
    SummaryTable(const QList<CheckedCard> &cards, const QDate &today)
        : names(columns())
        , numbersFrom(kFirstNumber)
    {
        for (const CheckedCard &card : cards)
            rows.append(rowOf(card, today));
        if (rows.size() < kFewCards)
            return;
        QStringList left;
        for (qsizetype c = names.size() - 1; c >= kFirstToTell; --c) {
            const QString value = rows.first()[c];
            const bool told = value == none() || c < kFirstNumber;
            if (!told || !std::all_of(rows.cbegin(), rows.cend(), [&](const QStringList &row) { return row[c] == value; }))
                continue;
            left.prepend(names[c] + u' ' + value);
            numbersFrom -= c < kFirstNumber ? 1 : 0;
            names.removeAt(c);
            for (QStringList &row : rows)
                row.removeAt(c);
        }
        if (!left.isEmpty())
            same = cliTr(QT_TRANSLATE_NOOP("Cli", "The same for every card: %1.")).arg(left.join(u", "_s));
    }

    static constexpr qsizetype kFewCards = 3;
    static constexpr qsizetype kFirstToTell = 3; // file, title and template always stand
    QStringList names;
    QList<QStringList> rows;
    qsizetype numbersFrom;
    QString same; // a sentence; may be empty
};

// For spreadsheets: one number a cell, as they take "11/15" for a day in November; nothing where there
// is nothing.
QStringList csvColumns()
{
    return {cliTr(QT_TRANSLATE_NOOP("Cli", "File")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Title")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Judged by")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Template guessed")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Checked for")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "To do")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Worth a look")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Questions answered")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Questions that apply")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Minimum contents of 5")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Not known")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Not applicable")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Not disclosed")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Last update")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Days since update")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Next review")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Approvals given")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Approvals needed")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Fields changed since approval")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Findings set aside"))};
}

QStringList csvRowOf(const CheckedCard &card, const QDate &today)
{
    const Report &report = card.report;
    const Sums sums(card, today);
    const bool fits = !card.templateId.isEmpty();
    return {card.place.name,
            card.title.simplified(),
            card.templateName,
            !fits             ? QString()
                : card.guessed ? cliTr(QT_TRANSLATE_NOOP("Cli", "yes"))
                               : cliTr(QT_TRANSLATE_NOOP("Cli", "no")),
            stageWord(report.stage),
            QString::number(report.count(Severity::ToDo)),
            QString::number(report.count(Severity::Look)),
            QString::number(report.progress.answered),
            QString::number(report.progress.applicable),
            fits ? QString::number(sums.minimum) : QString(),
            QString::number(report.knownUnknowns),
            QString::number(sums.notApplicable),
            QString::number(sums.notDisclosed),
            report.lastUpdate.isValid() ? report.lastUpdate.toString(Qt::ISODate) : QString(),
            sums.age ? QString::number(*sums.age) : QString(),
            card.nextReview().isValid() ? card.nextReview().toString(Qt::ISODate) : QString(),
            QString::number(sums.approved),
            QString::number(report.approvals.size()),
            sums.approved > 0 ? QString::number(sums.changed) : QString(),
            report.hasReview ? QString::number(report.dismissed.size()) : QString()};
}

int toDoOf(const QList<CheckedCard> &cards)
{
    int toDo = 0;
    for (const CheckedCard &card : cards)
        toDo += card.report.count(Severity::ToDo);
    return toDo;
}

// A card that no template fits is asked for little: it must not pass for one that is ready.
QString total(const QList<CheckedCard> &cards)
{
    const auto done = [](const CheckedCard &card) { return card.report.count(Severity::ToDo) == 0; };
    const auto fitsNone = [](const CheckedCard &card) { return card.templateId.isEmpty(); };
    const auto ready = std::count_if(cards.begin(), cards.end(), [&](const CheckedCard &card) { return done(card) && !fitsNone(card); });
    const auto others = std::count_if(cards.begin(), cards.end(), fitsNone);
    QString text = cliTr(QT_TRANSLATE_NOOP("Cli", "%1 cards, %2 to do in all.")).arg(cards.size()).arg(toDoOf(cards));
    if (cards.size() > others) {
        text += u' ' + cliTr(QT_TRANSLATE_NOOP("Cli", "Of %1 that a template fits, %2 have nothing to do.")).arg(cards.size() - others).arg(ready);
    }
    if (others > 0)
        text += u' ' + QCoreApplication::translate("Cli", "%n that no template fits: only what needs none was checked.", nullptr, static_cast<int>(others));
    return text;
}

// Where to begin; nothing for few cards, which are seen at a glance.
QString mostLeft(const QList<CheckedCard> &cards)
{
    static constexpr qsizetype kMany = 10;
    static constexpr qsizetype kNamed = 5;
    if (cards.size() < kMany)
        return {};
    QList<const CheckedCard *> order;
    for (const CheckedCard &card : cards) {
        if (card.report.count(Severity::ToDo) > 0)
            order.append(&card);
    }
    std::stable_sort(order.begin(), order.end(), [](const CheckedCard *one, const CheckedCard *other) {
        return one->report.count(Severity::ToDo) > other->report.count(Severity::ToDo);
    });
    QStringList named;
    for (const CheckedCard *card : order.first(qMin(order.size(), kNamed)))
        named.append(u"%1 (%2)"_s.arg(displayPath(card->place.name)).arg(card->report.count(Severity::ToDo)));
    return named.isEmpty() ? QString() : cliTr(QT_TRANSLATE_NOOP("Cli", "Most is left in %1.")).arg(named.join(u", "_s));
}

QStringList sentences(const QList<CheckedCard> &cards, const SummaryTable &table)
{
    QStringList all = {mostLeft(cards), table.same, total(cards)};
    all.removeAll(QString());
    return all;
}

// A heading in lines of at most `width`, so that a number does not have a column as wide as its name.
QStringList wrapped(const QString &heading, qsizetype width)
{
    QStringList lines;
    for (const QString &word : heading.split(u' ')) {
        if (lines.isEmpty() || lines.last().size() + 1 + word.size() > width)
            lines.append(word);
        else
            lines.last() += u' ' + word;
    }
    return lines;
}

QString shortened(const QString &text, qsizetype width)
{
    return text.size() <= width ? text : text.first(width - 1) + u'…';
}

// A leading = + - @ would be a formula to a spreadsheet that opens the file.
QString csvCell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
    return text;
}

} // namespace

QByteArray summaryText(const QList<CheckedCard> &cards, const QDate &today)
{
    // Titles are cut, so that a line stays one line; the numbers never are.
    static constexpr qsizetype kWidest[] = {44, 28, 36};
    static constexpr qsizetype kHeadingWidth = 10;
    const SummaryTable table(cards, today);
    const QStringList &names = table.names;
    QList<QStringList> headings;
    qsizetype headLines = 0;
    for (qsizetype c = 0; c < names.size(); ++c) {
        headings.append(wrapped(names[c], c < table.numbersFrom ? names[c].size() : kHeadingWidth));
        headLines = qMax(headLines, headings.last().size());
    }
    QList<QStringList> rows;
    for (qsizetype line = 0; line < headLines; ++line) {
        QStringList row;
        for (const QStringList &heading : std::as_const(headings))
            row.append(heading.value(line - (headLines - heading.size())));
        rows.append(row);
    }
    rows += table.rows;
    QList<qsizetype> widths(names.size(), 0);
    for (QStringList &row : rows) {
        for (qsizetype c = 0; c < row.size(); ++c) {
            row[c] = displayPath(row[c].simplified());
            // Of a long path the end tells more than the beginning.
            if (c == 0 && row[c].size() > kWidest[0])
                row[c] = u'…' + row[c].last(kWidest[0] - 1);
            else if (c < 3)
                row[c] = shortened(row[c], kWidest[c]);
            widths[c] = qMax(widths[c], row[c].size());
        }
    }
    QString text;
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype c = 0; c < row.size(); ++c)
            line += (c < table.numbersFrom ? row[c].leftJustified(widths[c]) : row[c].rightJustified(widths[c])) + u"  "_s;
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return local(text + u'\n' + sentences(cards, table).join(u'\n') + u'\n');
}

QByteArray summaryCsv(const QList<CheckedCard> &cards, const QDate &today)
{
    QString text;
    const auto write = [&text](const QStringList &row) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(csvCell(cell));
        text += cells.join(u',') + u"\r\n"_s;
    };
    write(csvColumns());
    for (const CheckedCard &card : cards)
        write(csvRowOf(card, today));
    return text.toUtf8();
}

// One file that opens anywhere: no script, nothing from elsewhere, and a policy that says so.
QByteArray summaryHtml(const QList<CheckedCard> &cards, const QDate &today)
{
    static const QString kStyle = u":root{color-scheme:light dark}"
                                  "body{font:14px/1.4 system-ui,sans-serif;margin:24px}"
                                  "table{border-collapse:collapse}"
                                  "th,td{padding:4px 10px;text-align:start;border-bottom:1px solid #8886;vertical-align:top}"
                                  "thead th{position:sticky;top:0;background:Canvas;vertical-align:bottom}"
                                  "tbody th{font-weight:600;min-width:16em;max-width:24em;overflow-wrap:anywhere}"
                                  "td.w{min-width:10em;max-width:20em;overflow-wrap:anywhere}"
                                  ".n{text-align:end;font-variant-numeric:tabular-nums}"_s;
    const QByteArray hash = QCryptographicHash::hash(kStyle.toUtf8(), QCryptographicHash::Sha256).toBase64();
    const QString title = cliTr(QT_TRANSLATE_NOOP("Cli", "Data Cards: what is left to do"));
    QString text = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
                   "content=\"default-src 'none'; style-src 'sha256-%2'; base-uri 'none'; form-action 'none'\">"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>%3</title><style>"_s
                       .arg(QLocale().name().left(2), QString::fromLatin1(hash), title.toHtmlEscaped());
    text += kStyle + u"</style></head>\n<body>\n<h1>%1</h1>\n<p>%2</p>\n"_s.arg(
                         title.toHtmlEscaped(), QString(today.toString(Qt::ISODate) + u": "_s + total(cards)).toHtmlEscaped());
    const SummaryTable table(cards, today);
    for (const QString &sentence : {mostLeft(cards), table.same}) {
        if (!sentence.isEmpty())
            text += u"<p>"_s + QString::fromUtf8(cleanText(sentence.toUtf8())).toHtmlEscaped() + u"</p>\n"_s;
    }
    text += u"<table>\n<thead><tr>"_s;
    const QStringList &names = table.names;
    for (qsizetype c = 0; c < names.size(); ++c)
        text += (c < table.numbersFrom ? u"<th scope=\"col\">"_s : u"<th scope=\"col\" class=\"n\">"_s) + names[c].toHtmlEscaped() + u"</th>"_s;
    text += u"</tr></thead>\n<tbody>\n"_s;
    for (const QStringList &row : table.rows) {
        text += u"<tr>"_s;
        for (qsizetype c = 0; c < row.size(); ++c) {
            const QString cell = QString::fromUtf8(cleanText(row[c].toUtf8())).toHtmlEscaped();
            text += c == 0             ? u"<th scope=\"row\" dir=\"auto\">"_s + cell + u"</th>"_s
                : c < table.numbersFrom ? u"<td class=\"w\" dir=\"auto\">"_s + cell + u"</td>"_s
                                        : u"<td class=\"n\">"_s + cell + u"</td>"_s;
        }
        text += u"</tr>\n"_s;
    }
    return (text + u"</tbody>\n</table>\n</body></html>\n"_s).toUtf8();
}

} // namespace cardwright
