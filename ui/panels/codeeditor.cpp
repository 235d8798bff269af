#include "panels/codeeditor.h"

#include "panels/growingtext.h"
#include "panels/plainline.h"
#include "panels/remarkfields.h"
#include "panels/wraplabel.h"
#include "schema/bibtex.h"
#include "theme/theme.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextCursor>
#include <QToolButton>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastLines = 3;
constexpr int kMostLines = 24; // beyond that the box scrolls
constexpr int kInfoWidth = 120;

} // namespace

CodeEditor::CodeEditor(const EditorContext &context, QWidget *parent)
    : AnswerEditor(context, parent)
    , m_code(new GrowingText(GrowingText::Lines::Many, this))
    , m_info(new PlainLine(this))
    , m_insert(makeAddButton(tr("Insert BibTeX template"), this))
    , m_hint(new WrapLabel(u"small"_s, this))
    , m_remarks(new RemarkFields(context, this))
{
    m_code->setObjectName(u"codeBox"_s);
    m_code->setFont(Theme::mono());
    m_code->setWordWrapMode(QTextOption::NoWrap); // a line of code is a line
    m_code->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_code->setLineRange(kLeastLines, kMostLines);
    m_code->setPlaceholder(context.placeholder);
    m_code->setAccessibleName(tr("Code: %1").arg(context.name));
    m_info->setObjectName(u"codeLanguage"_s);
    m_info->setText(usualInfo());
    m_info->setPlaceholderText(tr("such as json"));
    m_info->setAccessibleName(tr("Language of the code"));
    m_info->setFixedWidth(kInfoWidth);
    m_insert->setObjectName(u"insertBibtex"_s);
    m_hint->setProperty("tone", u"warn"_s);
    m_hint->hide();

    auto *name = new QLabel(tr("Language"), this);
    name->setProperty("kind", u"muted"_s);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(8);
    below->addWidget(name);
    below->addWidget(m_info);
    below->addWidget(m_insert);
    below->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_code);
    layout->addWidget(m_hint);
    layout->addLayout(below);
    layout->addWidget(m_remarks);
    setFocusProxy(m_code);

    connect(m_code, &GrowingText::edited, this, &CodeEditor::changed);
    connect(m_code, &GrowingText::left, this, [this] { showHint(false); });
    connect(m_info, &QLineEdit::textEdited, this, &CodeEditor::changed);
    connect(m_insert, &QToolButton::clicked, this, &CodeEditor::insertStart);
    connect(m_remarks, &RemarkFields::edited, this, &AnswerEditor::edited);
    showHint(false);
}

QString CodeEditor::usualInfo() const
{
    const int part = partOf(*context().schema, context().asked(), u"code");
    return part >= 0 ? context().question()->parts[part].syntax : QString();
}

bool CodeEditor::isBibtex() const
{
    return usualInfo() == "bibtex"_L1 || m_info->text().compare("bibtex"_L1, Qt::CaseInsensitive) == 0;
}

void CodeEditor::changed()
{
    showHint(true);
    emit edited();
}

// While typing, a hint only goes: half an entry is no mistake.
void CodeEditor::showHint(bool typing)
{
    using Kind = BibtexFault::Kind;
    const BibtexFault fault = isBibtex() ? bibtexFault(m_code->text()) : BibtexFault();
    QString hint;
    switch (fault.kind) {
    case Kind::None:
        break;
    case Kind::NoEntry:
        hint = tr("No entry here yet: one begins like @misc{dataset2026, and ends with }.");
        break;
    case Kind::NoKey:
        hint = tr("The entry has no key. It stands after the first brace, as in @misc{dataset2026, ….");
        break;
    case Kind::Unbalanced:
        hint = tr("The braces do not balance: one is missing, or one is too many.");
        break;
    case Kind::EmptyFields:
        hint = tr("Still empty: %1.").arg(fault.fields.join(u", "_s));
        break;
    }
    if (!typing || m_hint->text() != hint)
        m_hint->setText(typing && !hint.isEmpty() ? QString() : hint);
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_insert->setVisible(isBibtex() && m_code->document()->isEmpty() && !m_readOnly);
}

void CodeEditor::insertStart()
{
    const QString start = bibtexStart(QDate::currentDate().year());
    m_code->setText(start);
    QTextCursor cursor = m_code->textCursor();
    cursor.setPosition(int(start.indexOf(u"{}")) + 1); // the first field
    m_code->setTextCursor(cursor);
    m_code->setFocus(Qt::OtherFocusReason);
    showHint(true);
    editedAsStep();
}

bool CodeEditor::showAnswer(const QString &markdown)
{
    if (m_exact && sameAnswer(markdown, this->markdown()))
        return true;
    const std::optional<CodeValue> value = parseCode(markdown, *context().schema, context().spec);
    if (!value)
        return false;
    m_written = *value;
    const bool nothing = value->code.isEmpty() && value->info.isEmpty();
    m_info->showText(nothing ? usualInfo() : value->info);
    m_exact = m_code->setText(value->code);
    m_remarks->showRemarks(value->remarks);
    setReadOnly(m_readOnly);
    showHint(m_code->hasFocus());
    return true;
}

CodeValue CodeEditor::value() const
{
    CodeValue value = m_written;
    value.code = m_exact ? m_code->text() : m_written.code;
    // The language of no code is only a proposal, unless the file has it.
    value.info = value.code.isEmpty() && m_written.info.isEmpty() ? QString() : m_info->text();
    value.remarks = m_remarks->remarks();
    return value;
}

QString CodeEditor::markdown() const
{
    return writeCode(value(), *context().schema, context().spec, context().language);
}

void CodeEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_code->setReadOnly(readOnly || !m_exact);
    m_info->setReadOnly(readOnly);
    m_remarks->setReadOnly(readOnly);
    m_insert->setVisible(isBibtex() && m_code->document()->isEmpty() && !readOnly);
}

QWidget *CodeEditor::firstField() const
{
    return m_code;
}

} // namespace cardwright
