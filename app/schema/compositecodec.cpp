#include "schema/compositecodec.h"

#include "schema/answerlines.h"
#include "schema/partfit.h"
#include "schema/partsreader.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// Without blank lines at the ends and blanks after the last word; the indent of the first line stays.
QStringView withoutBlankLines(QStringView text)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size() && (text[i].isSpace()) && text[i] != u'\u00a0'; ++i) {
        if (text[i] == u'\n')
            begin = i + 1;
    }
    text = text.sliced(begin);
    while (!text.isEmpty() && (text.back() == u'\n' || text.back() == u' ' || text.back() == u'\t'))
        text.chop(1);
    return text;
}

// True where `first` and `next` are as many blocks together as they are apart.
bool staysApart(const QString &first, const QString &gap, const QString &next)
{
    const QString together = first + gap + next;
    return bodyBlocks(together).size() == bodyBlocks(first).size() + bodyBlocks(next).size();
}

QString closed(const QString &text)
{
    const QList<BodyBlock> blocks = bodyBlocks(text);
    const QString closer = blocks.isEmpty() ? QString() : blocks.last().closer;
    return closer.isEmpty() ? text : text + u'\n' + closer;
}

QString joined(const QString &before, const QString &next, int blankLines)
{
    if (before.isEmpty())
        return next;
    const QString text = closed(before);
    // What is far apart cannot run together: two blocks are enough to see it.
    const QList<BodyBlock> blocks = bodyBlocks(text);
    const QList<BodyBlock> following = bodyBlocks(next);
    const QString last = textOf(text, blocks.last()).toString();
    const QString first = next.first(following.first().end);
    const bool apart = staysApart(last, u"\n\n"_s, first);
    return text + (apart ? QString(blankLines + 1, u'\n') : u"\n\n"_s + kSeparator.toString() + u"\n\n"_s)
           + next;
}

QString labelled(const PartAnswer &part, const QString &text, const QString &name)
{
    const bool own = !part.label.isEmpty();
    const QString label = own                           ? part.label
                          : part.bare || name.isEmpty() ? QString()
                                                        : writeBoldKeyed({name, QString()});
    if (label.isEmpty() || text.isEmpty())
        return own || !text.isEmpty() ? label + text : QString();
    const QString gap = part.gap.isEmpty() ? u"\n\n"_s : part.gap;
    const bool beside = gap == u" " && bodyBlocks(text).size() == 1 && !text.contains(u'\n')
                        && bodyBlocks(text).first().kind == BodyBlock::Kind::Paragraph;
    const bool below = gap != u" " && staysApart(label, gap, text);
    return label + (beside || below ? gap : u"\n\n"_s) + text;
}

} // namespace

bool isComposite(const Template &schema, int spec)
{
    if (spec < 0 || !schema.specs()[spec].isField() || schema.specs()[spec].parts.size() < 2)
        return false;
    const QList<PartSpec> &parts = schema.specs()[spec].parts;
    int nameless = 0; // texts that nothing could tell from each other
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString language = schema.languages().first();
        nameless += isTextPart(parts[i].kind) && schema.text(spec, language).parts.value(i).name.isEmpty();
    }
    return nameless < 2;
}

std::optional<CompositeValue> parseComposite(QStringView body, const Template &schema, int spec)
{
    body = withoutBlankLines(body);
    if (!isComposite(schema, spec) || body.contains(u'\r'))
        return {};
    QList<BodyBlock> blocks = bodyBlocks(body);
    QList<AnswerBlock> lines;
    for (const BodyBlock &block : std::as_const(blocks))
        lines.append({block.lines});
    CompositeValue value;
    value.remarks = takeRemarks(lines, schema);
    if (!lines.isEmpty() && lines.size() < blocks.size())
        value.blankLines = blankLinesBefore(body, blocks[lines.size()].begin);
    blocks.resize(lines.size());
    value.parts.resize(schema.specs()[spec].parts.size());
    const auto joins = [&](const std::optional<QList<PartAnswer>> &parts) {
        value.parts = parts.value_or(value.parts);
        return parts && writeComposite(value, schema, spec, schema.languages().first()) == body;
    };
    PartsReader reader(body, blocks, schema, spec);
    if (blocks.isEmpty() ? joins(value.parts) : joins(reader.read()) || joins(reader.allText()))
        return value;
    return {};
}

QString writeComposite(const CompositeValue &value, const Template &schema, int spec, const QString &language)
{
    const QList<PartText> &words = schema.text(spec, language).parts;
    QString text;
    for (qsizetype i = 0; i < value.parts.size(); ++i) {
        const QString part = withoutBlankLines(value.parts[i].text).toString();
        const QString piece = labelled(value.parts[i], part, words.value(i).name);
        if (!piece.isEmpty())
            text = joined(text, piece, value.parts[i].blankLines);
    }
    if (value.remarks.isEmpty())
        return text;
    const QString gap = text.isEmpty() ? QString() : QString(value.blankLines - 1, u'\n');
    return withRemarks(closed(text) + gap, value.remarks, schema, language);
}

} // namespace cardwright
