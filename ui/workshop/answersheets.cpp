#include "workshop/answersheets.h"

#include "base/file.h"
#include "dialogs/prompts.h"
#include "editing/carddocument.h"
#include "settings/settings.h"
#include "workshop/questionform.h"

#include <QWidget>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestSheet = 8 * 1024 * 1024;

} // namespace

AnswerSheets::AnswerSheets(CardDocument &document, Prompts &prompts, QWidget &window)
    : QObject(&window)
    , m_document(document)
    , m_prompts(prompts)
    , m_window(window)
{
}

bool AnswerSheets::canRead() const
{
    return m_document.match().schema && !m_document.isReadOnly();
}

void AnswerSheets::read()
{
    const QString path = m_prompts.answerSheetToOpen(&m_window, settings::lastFolder.value());
    if (!path.isEmpty())
        read(path);
}

void AnswerSheets::read(const QString &path)
{
    if (!canRead())
        return;
    const Result<QByteArray> bytes = readFile(path, kLargestSheet);
    if (!bytes) {
        tell(BarMessage::Tone::Warn, bytes.error().message);
        return;
    }
    const Result<AnswerSheet> sheet = readAnswers(*bytes, *m_document.match().schema, path);
    if (sheet)
        take(*sheet, {});
    else
        tell(BarMessage::Tone::Warn, sheet.error().message);
}

void AnswerSheets::take(const AnswerSheet &sheet, const QList<int> &replace)
{
    if (!canRead())
        return;
    const Template &schema = *m_document.match().schema;
    const TakenAnswers answers = takeAnswers(m_document.card(), schema, sheet, replace);
    if (!answers.taken.isEmpty())
        m_document.replaceSource(answers.splice, tr("Read an answer sheet"));
    QStringList sentences{tr("%n answer(s) are in the card.", nullptr, static_cast<int>(answers.taken.size()))};
    if (!sheet.by.isEmpty())
        sentences.append(tr("They are by %1.").arg(sheet.by));
    if (!sheet.unknown.isEmpty())
        sentences.append(tr("Not known to the template: %1.").arg(sheet.unknown.join(", "_L1)));
    if (answers.open.isEmpty()) {
        tell(BarMessage::Tone::Info, sentences.join(u' '));
        return;
    }
    QStringList titles;
    QList<int> others;
    for (const OpenAnswer &answer : answers.open) {
        titles.append(schema.text(answer.spec, m_document.match().language).title);
        others.append(answer.spec);
    }
    sentences.append(tr("The card answers otherwise: %1.").arg(titles.join(", "_L1)));
    if (replace.isEmpty())
        tell(BarMessage::Tone::Warn, sentences.join(u' '), {{tr("Take these too"), [this, sheet, others] { take(sheet, others); }}});
    else
        tell(BarMessage::Tone::Warn, sentences.join(u' ')); // a text that would move headings
}

void AnswerSheets::tell(BarMessage::Tone tone, const QString &sentence, const QList<BarMessage::Button> &buttons)
{
    emit barRequested({tone, u"answers"_s, sentence, buttons});
}

} // namespace cardwright
