#include "panels/texteditor.h"

#include "panels/growingtext.h"
#include "panels/picturerow.h"
#include "spelling/prose.h"
#include "spelling/textspelling.h"
#include "storage/picturefolder.h"
#include "widgets/infobar.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 200; // beyond that the box scrolls
constexpr qsizetype kLongestLine = 60'000; // beyond it each key would be felt
constexpr qsizetype kBeginning = 2'000; // that is shown of a longer one

bool isTooLong(QStringView text)
{
    if (text.size() > TextEditor::kMostText)
        return true;
    for (qsizetype at = 0; text.size() - at > kLongestLine;) {
        const qsizetype end = text.sliced(at, kLongestLine).lastIndexOf(u'\n');
        if (end < 0)
            return true;
        at += end + 1;
    }
    return false;
}

} // namespace

TextEditor::TextEditor(const EditorContext &context, Size size, QWidget *parent)
    : AnswerEditor(context, parent)
    , m_text(new GrowingText(GrowingText::Lines::Many, this))
    , m_layout(new QVBoxLayout(this))
{
    m_text->setTakesMarkdown(true);
    m_text->setLineRange(size == Size::Short ? 1 : 3, kMostLines);
    m_text->setPlaceholder(context.placeholder);
    m_text->setAccessibleName(context.name);
    attachSpelling(m_text, isProse(context));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &GrowingText::edited, this, &AnswerEditor::edited);
    connect(m_text, &GrowingText::picturesOffered, this, &TextEditor::takePictures);
}

bool TextEditor::showAnswer(const QString &markdown)
{
    if (isTooLong(markdown)) {
        showBeginning(markdown);
        return true;
    }
    const bool wasLong = !std::exchange(m_whole, QString()).isNull();
    if (wasLong)
        m_tooLong->hide();
    if (wasLong || !sameAnswer(markdown, m_text->text()) || !m_exact) {
        m_exact = m_text->setText(markdown);
        m_text->setReadOnly(m_readOnly || !m_exact);
    }
    return true;
}

void TextEditor::showBeginning(const QString &markdown)
{
    m_whole = markdown;
    m_exact = false;
    m_text->setReadOnly(true);
    qsizetype end = kBeginning;
    if (m_whole[end - 1].isHighSurrogate())
        --end;
    m_text->setText(m_whole.first(end) + QChar(0x2026));
    if (!m_tooLong) {
        m_tooLong = new InfoBar(InfoBar::Tone::Info, QString(), this);
        m_tooLong->setObjectName(u"tooLongNote"_s);
        m_layout->insertWidget(0, m_tooLong);
    }
    m_tooLong->setSentence(tr("This text has %L1 characters, too many for a field: its beginning is shown, and it can "
                              "only be read here. It stays in the card as it is.").arg(m_whole.size()));
    m_tooLong->show();
}

QString TextEditor::markdown() const
{
    return m_whole.isNull() ? m_text->text() : m_whole;
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_text->setReadOnly(readOnly || !m_exact);
    if (readOnly && m_pictureRow)
        m_pictureRow->hide();
}

QWidget *TextEditor::firstField() const
{
    return m_text;
}

void TextEditor::takePictures(const QList<OfferedPicture> &pictures)
{
    if (m_note)
        m_note->hide();
    if (!context().cardPath || context().cardPath().isEmpty()) {
        tell(tr("Save the card first: pictures are kept in a folder beside it."));
        return;
    }
    m_offered += pictures;
    m_place = m_text->textCursor();
    if (!m_pictureRow || m_pictureRow->isHidden())
        askForNext();
}

void TextEditor::askForNext()
{
    while (!m_offered.isEmpty()) {
        Result<CheckedPicture> picture = checkedPicture(m_offered.takeFirst());
        if (!picture) {
            tell(picture.error().message);
            continue;
        }
        m_picture = std::move(picture).value();
        if (!m_pictureRow) {
            m_pictureRow = new PictureRow(this);
            m_layout->insertWidget(m_layout->indexOf(m_text) + 1, m_pictureRow);
            connect(m_pictureRow, &PictureRow::accepted, this, &TextEditor::insertPicture);
            connect(m_pictureRow, &PictureRow::dismissed, this, &TextEditor::endPicture);
        }
        m_pictureRow->ask(m_picture, QFileInfo(pictureFolder(context().cardPath())).fileName());
        return;
    }
}

void TextEditor::insertPicture()
{
    const Result<QString> path = keepPicture(context().cardPath(), m_picture.bytes, m_picture.name, m_picture.suffix);
    if (!path) {
        tell(path.error().message);
        return;
    }
    m_text->insertStep(m_place, pictureMarkdown(*path, m_pictureRow->alternative()));
    m_place = m_text->textCursor();
    endPicture();
}

void TextEditor::endPicture()
{
    m_pictureRow->hide();
    m_picture = {};
    m_text->setFocus(Qt::OtherFocusReason);
    askForNext();
}

void TextEditor::tell(const QString &sentence)
{
    if (!m_note) {
        m_note = new InfoBar(InfoBar::Tone::Warn, sentence, this);
        m_note->setObjectName(u"pictureNote"_s);
        m_note->setClosable(true);
        m_layout->addWidget(m_note);
    }
    m_note->setSentence(sentence);
    m_note->show();
}

} // namespace cardwright
