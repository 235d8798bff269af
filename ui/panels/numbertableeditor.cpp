#include "panels/numbertableeditor.h"

#include "panels/valuewords.h"
#include "panels/wraplabel.h"
#include "schema/codecs.h"

#include <QApplication>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

NumberTableEditor::NumberTableEditor(const EditorContext &context, QWidget *parent)
    : TableEditor(context, parent)
    , m_hint(new WrapLabel(u"small"_s, this))
{
    m_hint->setObjectName(u"tableHint"_s);
    m_hint->setProperty("tone", u"warn"_s);
    m_hint->hide();
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_hint); // right below the cells
    connect(this, &AnswerEditor::edited, this,
            [this] { showHint(isAncestorOf(QApplication::focusWidget())); });
}

bool NumberTableEditor::showAnswer(const QString &markdown)
{
    const bool fits = TableEditor::showAnswer(markdown);
    showHint(isAncestorOf(QApplication::focusWidget()));
    return fits;
}

// While the cells are being filled a hint only goes.
void NumberTableEditor::showHint(bool typing)
{
    const std::optional<TableValue> value = parseTable(markdown(), *context().schema, context().asked());
    const QString hint =
        value ? hintLines(oddCells(*value, *context().schema, context().asked())) : QString();
    if (!typing || hint.isEmpty())
        m_hint->setText(hint);
    m_hint->setVisible(!m_hint->text().isEmpty());
}

} // namespace cardwright
