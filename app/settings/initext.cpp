#include "settings/initext.h"

#include <QStringList>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// As in a path: what is no plain letter or digit by its number.
QByteArray escapedName(QStringView name)
{
    QByteArray escaped;
    for (const QChar letter : name) {
        const char16_t code = letter.unicode();
        const bool plain = (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9')
                           || code == u'_' || code == u'-' || code == u'.';
        if (plain)
            escaped += static_cast<char>(code);
        else if (code == u'/')
            escaped += '\\';
        else if (code <= 0xFF)
            escaped += '%' + QByteArray::number(code, 16).toUpper().rightJustified(2, '0');
        else
            escaped += "%U" + QByteArray::number(code, 16).toUpper().rightJustified(4, '0');
    }
    return escaped;
}

bool isHex(QChar letter)
{
    return (letter >= u'0' && letter <= u'9') || (letter.toLower() >= u'a' && letter.toLower() <= u'f');
}

// `bytes`: the text stands for bytes, and no encoding is to have a say in them.
QByteArray escapedText(const QString &text, bool bytes = false)
{
    static constexpr char16_t kNamed[] = u"\a\b\f\n\r\t\v";
    static constexpr char kNames[] = "abfnrtv";
    QByteArray escaped;
    bool quoted = text.startsWith(u' ') || text.endsWith(u' ');
    bool afterNumber = false; // a digit would be read as a part of it
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        const qsizetype named = letter.isNull() ? -1 : QStringView(kNamed).indexOf(letter);
        quoted = quoted || letter == u';' || letter == u',' || letter == u'=';
        const bool number = (letter.unicode() < 0x20 && named < 0) || (bytes && letter.unicode() > 0x7E) || (afterNumber && isHex(letter));
        if (number) {
            escaped += letter.isNull() ? "\\0"_ba : "\\x" + QByteArray::number(letter.unicode(), 16);
        } else if (named >= 0) {
            escaped += '\\';
            escaped += kNames[named];
        } else if (letter == u'"' || letter == u'\\') {
            escaped += '\\';
            escaped += static_cast<char>(letter.unicode());
        } else if (letter.isHighSurrogate() && i + 1 < text.size()) {
            escaped += QStringView(text).sliced(i++, 2).toUtf8();
        } else {
            escaped += QStringView(&letter, 1).toUtf8();
        }
        afterNumber = number;
    }
    return quoted ? '"' + escaped + '"' : escaped;
}

QString marked(const QString &text) // @ begins what is no plain string
{
    if (text.contains(QChar(u'\0')))
        return "@String("_L1 + text + u')';
    return text.startsWith(u'@') ? u'@' + text : text;
}

QByteArray valueText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return escapedText("@ByteArray("_L1 + QString::fromLatin1(value.toByteArray()) + u')', true);
    if (value.typeId() != QMetaType::QStringList)
        return escapedText(marked(value.toString()));
    QByteArrayList parts;
    for (const QString &part : value.toStringList())
        parts.append(escapedText(marked(part)));
    return parts.isEmpty() ? "@Invalid()"_ba : parts.join(", ");
}

} // namespace

QByteArray iniWith(const QByteArray &ini, const QString &key, const QVariant &value)
{
    const qsizetype slash = key.indexOf(u'/');
    const QByteArray head = '[' + (slash < 0 ? "General"_ba : escapedName(QStringView(key).first(slash))) + ']';
    const QByteArray name = escapedName(QStringView(key).sliced(slash + 1));
    const QByteArray line = name + '=' + valueText(value);
    QByteArrayList lines = ini.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    bool inside = false;
    qsizetype at = -1;  // the last line that says it: that is the one which counts
    qsizetype end = -1; // of its section
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray one = lines[i].trimmed();
        if (one.startsWith('['))
            inside = one == head;
        else if (inside && one.first(qMax(0, one.indexOf('='))).trimmed() == name)
            at = i;
        if (inside && !one.isEmpty())
            end = i;
    }
    if (at >= 0) {
        lines[at] = line;
    } else if (end >= 0) {
        lines.insert(end + 1, line);
    } else {
        if (!lines.isEmpty())
            lines.append(QByteArray());
        lines.append(head);
        lines.append(line);
    }
    return lines.join('\n') + '\n';
}

} // namespace cardwright
