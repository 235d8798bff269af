#include "schema/bibtex.h"

#include <QRegularExpression>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// Where more is closed than was open, or something is left open.
bool isBalanced(QStringView code)
{
    int depth = 0;
    for (const QChar c : code) {
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

} // namespace

BibtexFault bibtexFault(QStringView code)
{
    using Kind = BibtexFault::Kind;
    static const QRegularExpression entry(uR"(@\s*(\w+)\s*[{(]\s*([^\s,{}()="]*)\s*(,|[})])?)"_s);
    static const QRegularExpression empty(uR"(\b([\w-]+)\s*=\s*(?:\{\s*\}|"\s*"))"_s);
    if (code.trimmed().isEmpty())
        return {};
    bool any = false;
    for (QRegularExpressionMatchIterator it = entry.globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString type = match.captured(1).toLower();
        if (type == "comment"_L1 || type == "string"_L1 || type == "preamble"_L1)
            continue;
        any = true;
        if (match.capturedView(2).isEmpty() || !match.hasCaptured(3))
            return {Kind::NoKey, {}};
    }
    if (!any)
        return {Kind::NoEntry, {}};
    if (!isBalanced(code))
        return {Kind::Unbalanced, {}};
    BibtexFault fault;
    for (QRegularExpressionMatchIterator it = empty.globalMatch(code); it.hasNext();)
        fault.fields.append(it.next().captured(1));
    fault.kind = fault.fields.isEmpty() ? Kind::None : Kind::EmptyFields;
    return fault;
}

QString bibtexStart(int year)
{
    return u"@misc{dataset%1,\n  title = {},\n  author = {},\n  year = {%1},\n  version = {},\n  url = {}\n}"_s
        .arg(year);
}

} // namespace cardwright
