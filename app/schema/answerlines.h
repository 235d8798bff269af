#pragma once

#include "schema/codecs.h"

namespace cardwright {

// The lines that the codecs read and write. Only spaces and tabs are trimmed: a no-break space is
// the author's.

// `text` on one line, without spaces at its ends.
QString oneLine(QStringView text);
QStringView withoutEnds(QStringView text);

// A body split at its blank lines.
struct AnswerBlock
{
    QList<QStringView> lines;
};
QList<AnswerBlock> answerBlocks(QStringView body);

// Takes the labelled paragraphs off the end of `blocks`.
Remarks takeRemarks(QList<AnswerBlock> &blocks, const Template &schema);
// `text` with `remarks` as paragraphs after it.
QString withRemarks(const QString &text, const Remarks &remarks, const Template &schema,
                    const QString &language);

// The items of `blocks` if these are one flat list of one-line items; form and raw texts.
struct FlatList
{
    ListForm form;
    QList<QStringView> items;
};
std::optional<FlatList> flatList(const QList<AnswerBlock> &blocks);
QString writeFlatList(const ListForm &form, const QStringList &items);

// True where a Markdown parser would see a block of its own in the text of an item: a list, heading,
// quote, fence, rule or link definition.
bool startsBlock(QStringView item);
// `item` with a backslash where it would start a block; unguarded() takes it away again.
QString guarded(const QString &item);
QString unguarded(QStringView item);

// Puts a backslash before each of `specials` and doubles the backslashes that stand before them.
QString escaped(QStringView text, QStringView specials);
QString unescaped(QStringView text, QStringView specials);
// Doubles the backslashes at the end of `text`, so that what follows it is not escaped.
QString withEndEscaped(QString text);

// "**Key:** value", "**Key**: value" or "**Question?** value".
std::optional<KeyedValue> boldKeyed(QStringView line);
QString writeBoldKeyed(const KeyedValue &row);

} // namespace cardwright
