#include "cli/check.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// XML 1.0 has no place for most control characters, not even escaped.
QString forXml(QString text)
{
    for (QChar &c : text) {
        const bool odd = (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0xfffe || c.unicode() == 0xffff;
        if (odd)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString placeOf(const CheckedCard &card, const Finding &finding)
{
    return finding.line > 0 ? card.place.name + u':' + QString::number(finding.line) + u':' + QString::number(finding.column) : card.place.name;
}

class JUnitWriter
{
public:
    explicit JUnitWriter(FailOn failOn)
        : m_failOn(failOn)
        , m_xml(&m_out)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QByteArray run(const QList<CheckedCard> &cards)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"testsuites"_s);
        for (const CheckedCard &card : cards)
            write(card);
        m_xml.writeEndDocument();
        return m_out;
    }

private:
    bool isFailure(const Finding &finding) const
    {
        return m_failOn != FailOn::Never && (m_failOn == FailOn::Look || finding.severity == Severity::ToDo);
    }

    void begin(const CheckedCard &card, const QString &name)
    {
        m_xml.writeStartElement(u"testcase"_s);
        m_xml.writeAttribute(u"name"_s, forXml(name));
        m_xml.writeAttribute(u"classname"_s, forXml(card.place.name));
        m_xml.writeAttribute(u"time"_s, u"0"_s);
    }

    void write(const CheckedCard &card)
    {
        const Report &report = card.report;
        const auto failures = std::count_if(report.findings.begin(), report.findings.end(), [this](const Finding &finding) { return isFailure(finding); });
        const qsizetype skipped = report.notChecked.size() + report.dismissed.size();
        const qsizetype tests = qMax<qsizetype>(report.findings.size() + skipped, 1);
        m_xml.writeStartElement(u"testsuite"_s);
        m_xml.writeAttribute(u"name"_s, forXml(card.place.name));
        m_xml.writeAttribute(u"tests"_s, QString::number(tests));
        m_xml.writeAttribute(u"failures"_s, QString::number(failures));
        m_xml.writeAttribute(u"errors"_s, u"0"_s);
        m_xml.writeAttribute(u"skipped"_s, QString::number(skipped));
        m_xml.writeAttribute(u"time"_s, u"0"_s);
        for (const Finding &finding : report.findings) {
            begin(card, finding.rule + u": "_s + finding.place);
            const QString words = placeOf(card, finding) + u": "_s + severityName(finding.severity) + u": "_s + finding.sentence + u'\n' + finding.why;
            if (isFailure(finding)) {
                m_xml.writeStartElement(u"failure"_s);
                m_xml.writeAttribute(u"message"_s, forXml(finding.sentence));
                m_xml.writeAttribute(u"type"_s, finding.rule);
                m_xml.writeCharacters(forXml(words));
                m_xml.writeEndElement();
            } else {
                m_xml.writeTextElement(u"system-out"_s, forXml(words));
            }
            m_xml.writeEndElement();
        }
        for (const NotChecked &rule : report.notChecked) {
            begin(card, rule.rule);
            m_xml.writeTextElement(u"skipped"_s, forXml(rule.reason));
            m_xml.writeEndElement();
        }
        for (const Finding &finding : report.dismissed) {
            begin(card, finding.rule + u": "_s + finding.place);
            m_xml.writeTextElement(u"skipped"_s, forXml(cliTr(QT_TRANSLATE_NOOP("Cli", "Set aside in the review: %1")).arg(finding.sentence)));
            m_xml.writeEndElement();
        }
        if (report.findings.isEmpty() && skipped == 0) {
            begin(card, cliTr(QT_TRANSLATE_NOOP("Cli", "nothing found")));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    FailOn m_failOn;
    QByteArray m_out;
    QXmlStreamWriter m_xml;
};

} // namespace

// As Jenkins and most other servers read it: a suite for each card, a case for each finding; what was
// not checked is a skipped case.
QByteArray checkJUnit(const QList<CheckedCard> &cards, FailOn failOn)
{
    return JUnitWriter(failOn).run(cards);
}

} // namespace cardwright
