#include "audit/rules.h"

#include "schema/bibtex.h"
#include "schema/bodyblocks.h"

#include <QRegularExpression>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeBibtex(QStringView code)
{
    static const QRegularExpression kEntry(u"^\\s*@[A-Za-z]+\\s*[{(]"_s);
    return kEntry.match(code).hasMatch();
}

QList<Hit> brokenCitations(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const QString &text = audited.text(i);
        if (!text.contains(u'@') || !text.contains("```"_L1))
            continue;
        QString lines = text;
        for (const BodyBlock &block : bodyBlocks(lines.replace("\r\n"_L1, "\n"_L1))) {
            if (block.kind != BodyBlock::Kind::Code || block.lines.size() < 2)
                continue;
            const bool closed = block.closer.isEmpty();
            const QStringView last = closed ? block.lines.last() : QStringView(u"");
            const qsizetype begin = block.begin + block.lines.first().size() + 1;
            const QStringView code = QStringView(lines).sliced(begin, qMax<qsizetype>(block.end - last.size() - begin, 0));
            const bool said = block.lines.first().contains(u"bib", Qt::CaseInsensitive);
            if (!looksLikeBibtex(code) && !(said && !code.trimmed().isEmpty()))
                continue;
            const BibtexFault fault = bibtexFault(code);
            if (fault.kind == BibtexFault::Kind::None)
                continue;
            // Places are those of the text with line feeds alone; in others the whole field stands for it.
            Hit hit = lines.size() == text.size() ? audited.at(i, block.begin, block.end) : audited.at(i, 0, text.size());
            switch (fault.kind) {
            case BibtexFault::Kind::NoKey:
                hit.sentence = QT_TRANSLATE_NOOP("Audit", "The BibTeX entry has no key to cite it by, or no comma after it.");
                break;
            case BibtexFault::Kind::Unbalanced:
                hit.sentence = QT_TRANSLATE_NOOP("Audit", "A brace of the BibTeX entry is missing or one too many.");
                break;
            case BibtexFault::Kind::EmptyFields:
                hit.sentence = QT_TRANSLATE_NOOP("Audit", "The BibTeX entry has empty fields: %1");
                hit.arguments = QStringList(fault.fields.join(u", "_s));
                break;
            default:
                break;
            }
            hits.append(hit);
        }
    }
    return hits;
}

// Addresses of nobody: made for examples.
bool isInvented(QStringView mail)
{
    static const QRegularExpression kInvented(u"@(example|test|domain|email|mail|yourdomain)\\.|@.*\\.(example|invalid|test)$|\\.(png|jpg|py)$|^(git|you|user|name)@"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return kInvented.match(mail).hasMatch();
}

// Sample records with what looks like a person's address or number, while the card says that nothing is sensitive.
QList<Hit> peopleInSamples(const AuditedCard &audited)
{
    const int sensitivity = audited.specOf("dataset-overview.sensitivity-of-data.sensitivity-type-s");
    if (sensitivity < 0 || !audited.isChosen(sensitivity, "none"_L1))
        return {};
    static const QRegularExpression kMail(u"[\\w.+-]{2,}@[\\w-]+(\\.[\\w-]+)+"_s);
    static const QRegularExpression kPhone(u"(?<![\\w.,-])(\\+\\d{1,3}[ .-]?)?(\\(\\d{2,4}\\) ?|\\d{3}[ .-])\\d{3}[ .-]\\d{4}(?![\\w.-])"_s);
    static const QRegularExpression kId(u"(?<![\\w-])\\d{3}-\\d{2}-\\d{4}(?![\\w-])"_s);
    QList<Hit> hits;
    for (const char *id : {"example-of-data-points.typical-data-point", "example-of-data-points.atypical-data-point",
                           "example-of-data-points.data-fields", "example-of-data-points.sampling-of-data-points"}) {
        const int node = audited.specOf(id) < 0 ? -1 : audited.match.nodeOf(audited.specOf(id));
        if (node < 0)
            continue;
        for (const QRegularExpression *kind : {&kMail, &kPhone, &kId}) {
            for (auto found = kind->globalMatch(audited.text(node)); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                if (kind == &kMail && isInvented(match.capturedView()))
                    continue;
                hits.append(audited.at(node, match.capturedStart(), match.capturedEnd(), {quoted(match.captured())}));
                break;
            }
        }
    }
    return hits;
}

} // namespace

QList<Rule> mediaRules()
{
    return {
        {"citation-broken", "M25", "answer", "accountability", kToDoLast, kNothing,
         QT_TRANSLATE_NOOP("Audit", "This is no BibTeX entry."),
         QT_TRANSLATE_NOOP("Audit", "People copy the citation as it stands. If it does not parse, the dataset is cited wrongly or not at all."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: citation guidelines with BibTeX."), brokenCitations},
        {"person-in-sample", "M26", "audit", "risk", kToDoLast, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "“%1” looks like a person’s, and the card says that nothing is sensitive."),
         QT_TRANSLATE_NOOP("Audit", "An example that shows somebody’s address publishes it. Redact it, or say what the data holds."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: sensitivity of data. OFTEn n=1: consent and redaction of examples."), peopleInSamples},
    };
}

} // namespace cardwright
