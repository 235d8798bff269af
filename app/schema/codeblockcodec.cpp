#include "schema/answerlines.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QStringView fenceOf(QStringView line)
{
    if (!line.startsWith(u"```") && !line.startsWith(u"~~~"))
        return {};
    qsizetype length = 3;
    while (length < line.size() && line[length] == line[0])
        ++length;
    return line.first(length);
}

// The fence that a line of nothing else is; empty where it is none, which a fence could not end with.
QStringView lineFence(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    const QStringView fence = indent < 4 ? fenceOf(line.sliced(indent)) : QStringView();
    return withoutEnds(line.sliced(indent)).size() == fence.size() ? fence : QStringView();
}

// The least length of a fence of `mark` that no line of the code ends.
qsizetype neededLength(QStringView code, QChar mark)
{
    qsizetype longest = 2;
    for (const QStringView line : code.split(u'\n')) {
        const QStringView fence = lineFence(line);
        if (!fence.isEmpty() && fence[0] == mark)
            longest = qMax(longest, fence.size());
    }
    return longest + 1;
}

QString plainInfo(const QString &info)
{
    QString line = oneLine(info);
    while (line.startsWith(u'`') || line.startsWith(u'~')) // would make the fence longer
        line.remove(0, 1);
    return withoutEnds(line).toString();
}

} // namespace

std::optional<CodeValue> parseCode(QStringView body, const Template &schema, int)
{
    CodeValue value;
    if (withoutEnds(body).isEmpty())
        return value;
    while (body.endsWith(u'\n'))
        body.chop(1);
    const QList<QStringView> lines = body.split(u'\n');
    const QStringView fence = fenceOf(lines.first());
    if (fence.isEmpty()) {
        QList<AnswerBlock> blocks = answerBlocks(body); // remarks without code
        value.remarks = takeRemarks(blocks, schema);
        return blocks.isEmpty() ? std::optional<CodeValue>(value) : std::nullopt;
    }
    value.fence = fence.toString();
    value.info = lines.first().sliced(fence.size()).toString();
    if (value.info != plainInfo(value.info) || (fence[0] == u'`' && value.info.contains(u'`')))
        return {};
    const auto closes = [&fence](QStringView line) {
        const QStringView own = lineFence(line);
        return own.size() >= fence.size() && own[0] == fence[0];
    };
    const auto end = std::find_if(lines.cbegin() + 1, lines.cend(), closes);
    if (end == lines.cend() || *end != fence)
        return {}; // left open, or closed in a way that we do not write
    QStringList code;
    for (auto line = lines.cbegin() + 1; line != end; ++line)
        code.append(line->toString());
    value.code = code.join(u'\n');
    if (code.size() == 1 && value.code.isEmpty())
        return {}; // an empty line is no code
    if (end + 1 == lines.cend())
        return value;
    const qsizetype rest = (end + 1)->begin() - body.begin();
    QList<AnswerBlock> blocks = answerBlocks(body.sliced(rest));
    value.remarks = takeRemarks(blocks, schema);
    return blocks.isEmpty() ? std::optional<CodeValue>(value) : std::nullopt;
}

QString writeCode(const CodeValue &value, const Template &schema, int, const QString &language)
{
    const QString info = plainInfo(value.info);
    QString text;
    if (!value.code.isEmpty() || !info.isEmpty()) {
        QString fence = value.fence.isEmpty() ? u"```"_s : value.fence;
        if (info.contains(u'`'))
            fence = QString(fence.size(), u'~');
        fence = QString(qMax(fence.size(), neededLength(value.code, fence[0])), fence[0]);
        text = fence + info + u'\n' + value.code + (value.code.isEmpty() ? u""_s : u"\n"_s) + fence;
    }
    return withRemarks(text, value.remarks, schema, language);
}

} // namespace cardwright
