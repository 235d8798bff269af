#include "audit/globs.h"

namespace cardwright {

using namespace Qt::StringLiterals;

QRegularExpression globExpression(const QString &glob)
{
    QString pattern = glob.contains(u'/') ? QString() : u"(?:.*/)?"_s;
    int braces = 0;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        const QChar c = glob[i];
        if (c == u'*' && glob.mid(i, 3) == "**/"_L1) {
            pattern += "(?:.*/)?"_L1;
            i += 2;
        } else if (c == u'*' && glob.mid(i, 2) == "**"_L1) {
            pattern += ".*"_L1;
            ++i;
        } else if (c == u'*') {
            pattern += "[^/]*"_L1;
        } else if (c == u'?') {
            pattern += "[^/]"_L1;
        } else if (c == u'{' && glob.indexOf(u'}', i) > 0) {
            ++braces;
            pattern += "(?:"_L1;
        } else if (c == u'}' && braces > 0) {
            --braces;
            pattern += u')';
        } else if (c == u',' && braces > 0) {
            pattern += u'|';
        } else {
            pattern += QRegularExpression::escape(QString(c));
        }
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool isGlob(const QString &text)
{
    return text.contains(u'*') || text.contains(u'?') || text.contains(u'{');
}

} // namespace cardwright
