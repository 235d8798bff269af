#include "cli/check.h"

#include "base/file.h"

#include <QLocale>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// One card as a row; the columns of all three forms.
QStringList columns()
{
    return {cliTr(QT_TRANSLATE_NOOP("Cli", "File")), cliTr(QT_TRANSLATE_NOOP("Cli", "Title")), cliTr(QT_TRANSLATE_NOOP("Cli", "Judged by")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Stage")), cliTr(QT_TRANSLATE_NOOP("Cli", "To do")), cliTr(QT_TRANSLATE_NOOP("Cli", "Look")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Answered")), cliTr(QT_TRANSLATE_NOOP("Cli", "Minimum")), cliTr(QT_TRANSLATE_NOOP("Cli", "Unknown")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Not applicable")), cliTr(QT_TRANSLATE_NOOP("Cli", "Not disclosed")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Days since update")), cliTr(QT_TRANSLATE_NOOP("Cli", "Next review")),
            cliTr(QT_TRANSLATE_NOOP("Cli", "Approvals"))};
}

QString judgedBy(const CheckedCard &card)
{
    if (card.templateId.isEmpty())
        return u"—"_s;
    return card.guessed ? cliTr(QT_TRANSLATE_NOOP("Cli", "%1 (guessed)")).arg(card.templateName) : card.templateName;
}

QString stageWord(Stage stage)
{
    return stage == Stage::Draft     ? cliTr(QT_TRANSLATE_NOOP("Cli", "draft"))
        : stage == Stage::InReview   ? cliTr(QT_TRANSLATE_NOOP("Cli", "in review"))
                                     : cliTr(QT_TRANSLATE_NOOP("Cli", "publishing"));
}

int excused(const Report &report, Answered state)
{
    int questions = 0;
    for (const Excuse &excuse : report.excuses)
        questions += excuse.state == state ? excuse.covers : 0;
    return questions;
}

// Age is that of the dataset's last update as the card tells it: a checkout makes every file new.
QStringList rowOf(const CheckedCard &card, const QDate &today)
{
    const Report &report = card.report;
    QString minimum = u"—"_s;
    if (!report.minimumContents.isEmpty()) {
        int present = 0;
        for (const MinimumContent &content : report.minimumContents)
            present += content.state != MinimumContent::State::Missing;
        minimum = u"%1/%2"_s.arg(present).arg(report.minimumContents.size());
    }
    const QString none = u"—"_s;
    return {card.place.name,
            card.title,
            judgedBy(card),
            stageWord(report.stage),
            QString::number(report.count(Severity::ToDo)),
            QString::number(report.count(Severity::Look)),
            u"%1/%2"_s.arg(report.progress.answered).arg(report.progress.applicable),
            minimum,
            QString::number(report.knownUnknowns),
            QString::number(excused(report, Answered::NotApplicable)),
            QString::number(excused(report, Answered::NotDisclosed)),
            report.lastUpdate.isValid() ? QString::number(report.lastUpdate.daysTo(today)) : none,
            card.nextReview().isValid() ? card.nextReview().toString(Qt::ISODate) : none,
            none};
}

int toDoOf(const QList<CheckedCard> &cards)
{
    int toDo = 0;
    for (const CheckedCard &card : cards)
        toDo += card.report.count(Severity::ToDo);
    return toDo;
}

QString total(const QList<CheckedCard> &cards)
{
    const auto ready = std::count_if(cards.begin(), cards.end(), [](const CheckedCard &card) { return card.report.count(Severity::ToDo) == 0; });
    return cliTr(QT_TRANSLATE_NOOP("Cli", "%1 cards, %2 with nothing to do; %3 to do in all.")).arg(cards.size()).arg(ready).arg(toDoOf(cards));
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
    static constexpr qsizetype kWidest[] = {44, 28, 30};
    QList<QStringList> rows(1, columns());
    for (const CheckedCard &card : cards)
        rows.append(rowOf(card, today));
    QList<qsizetype> widths(rows.first().size(), 0);
    for (QStringList &row : rows) {
        for (qsizetype c = 0; c < row.size(); ++c) {
            row[c] = displayPath(row[c]);
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
            line += (c < 4 ? row[c].leftJustified(widths[c]) : row[c].rightJustified(widths[c])) + u"  "_s;
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return local(text + total(cards) + u'\n');
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
    write(columns());
    for (const CheckedCard &card : cards)
        write(rowOf(card, today));
    return text.toUtf8();
}

// One file that opens anywhere: no script, nothing from elsewhere.
QByteArray summaryHtml(const QList<CheckedCard> &cards, const QDate &today)
{
    const QString title = cliTr(QT_TRANSLATE_NOOP("Cli", "Data Cards: what is left to do"));
    QString text = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
                   "<title>%2</title>\n<style>\n"
                   ":root { color-scheme: light dark }\n"
                   "body { font: 15px/1.4 system-ui, sans-serif; margin: 24px }\n"
                   "table { border-collapse: collapse }\n"
                   "th, td { padding: 4px 10px; text-align: left; border-bottom: 1px solid #8886; vertical-align: top }\n"
                   "thead th { position: sticky; top: 0; background: Canvas }\n"
                   "td.n { text-align: right; font-variant-numeric: tabular-nums }\n"
                   "</style>\n<h1>%2</h1>\n<p>%3</p>\n<table>\n<thead><tr>"_s.arg(QLocale().name().left(2), title.toHtmlEscaped(), QString(total(cards) + u' ' + today.toString(Qt::ISODate)).toHtmlEscaped());
    for (const QString &column : columns())
        text += u"<th scope=\"col\">"_s + column.toHtmlEscaped() + u"</th>"_s;
    text += u"</tr></thead>\n<tbody>\n"_s;
    for (const CheckedCard &card : cards) {
        const QStringList row = rowOf(card, today);
        text += u"<tr>"_s;
        for (qsizetype c = 0; c < row.size(); ++c) {
            const QString cell = row[c].toHtmlEscaped();
            text += c == 0 ? u"<th scope=\"row\">"_s + cell + u"</th>"_s : (c < 4 ? u"<td>"_s : u"<td class=\"n\">"_s) + cell + u"</td>"_s;
        }
        text += u"</tr>\n"_s;
    }
    return (text + u"</tbody>\n</table>\n</html>\n"_s).toUtf8();
}

} // namespace cardwright
