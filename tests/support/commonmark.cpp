#include "commonmark.h"

#include <QProcess>
#include <QStandardPaths>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// The value of `name="..."` in a tag; the names that are asked for never stand in a value.
QByteArray attribute(const QByteArray &tag, const QByteArray &name)
{
    const QByteArray lead = ' ' + name + "=\"";
    const qsizetype at = tag.indexOf(lead);
    if (at < 0)
        return {};
    const qsizetype begin = at + lead.size();
    return tag.mid(begin, tag.indexOf('"', begin) - begin);
}

QByteArray unescaped(QByteArray text)
{
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
}

// Reads the tree that cmark-gfm prints. It is not always well-formed XML: control characters of the
// input stand in it as they are, so that a strict reader would stop.
class TreeReader
{
public:
    QList<ReferenceHeading> run(const QByteArray &xml)
    {
        qsizetype at = xml.indexOf("<document");
        while (at >= 0 && at < xml.size()) {
            const qsizetype end = xml.indexOf('>', at);
            const qsizetype next = xml.indexOf('<', end);
            if (end < 0)
                break;
            tag(xml.mid(at + 1, end - at - 1));
            if (m_inText)
                m_text += unescaped(xml.mid(end + 1, next - end - 1));
            at = next;
        }
        return m_headings;
    }

private:
    void tag(const QByteArray &tag)
    {
        m_inText = false;
        const bool closing = tag.startsWith('/');
        const bool empty = tag.endsWith('/');
        const QByteArray name = tag.mid(closing ? 1 : 0).split(' ').first();
        if (closing)
            --m_depth;
        if (name == "heading" && m_depth == 1) {
            if (closing || empty)
                finish(empty ? tag : m_opened);
            else
                m_opened = tag;
        } else if (name == "softbreak" || name == "linebreak") {
            m_text += ' ';
        } else if ((name == "text" || name == "code") && !closing && !empty) {
            m_inText = !m_opened.isEmpty();
        }
        if (!closing && !empty)
            ++m_depth;
    }

    void finish(const QByteArray &opened)
    {
        m_headings.append({attribute(opened, "level").toInt(),
                           attribute(opened, "sourcepos").split(':').first().toInt(),
                           QString::fromUtf8(m_text).simplified()});
        m_opened.clear();
        m_text.clear();
    }

    QList<ReferenceHeading> m_headings;
    QByteArray m_opened;
    QByteArray m_text;
    int m_depth = 0;
    bool m_inText = false;
};

} // namespace

QString commonMarkProgram()
{
    return QStandardPaths::findExecutable(u"cmark-gfm"_s);
}

QList<ReferenceHeading> commonMarkHeadings(const QByteArray &markdown)
{
    QProcess process;
    process.start(commonMarkProgram(), {u"-e"_s, u"table"_s, u"-t"_s, u"xml"_s, u"--sourcepos"_s});
    process.write(markdown);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("cmark-gfm did not end");
    return TreeReader().run(process.readAllStandardOutput());
}

} // namespace cardwright
