#include "panels/percenteditor.h"

#include "panels/growingtext.h"
#include "panels/remarkfields.h"
#include "panels/wraplabel.h"
#include "theme/theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShareWidth = 88;

} // namespace

PercentEditor::PercentEditor(const EditorContext &context, QWidget *parent)
    : RowsEditor(context, tr("Add row"), parent)
    , m_sum(new WrapLabel(u"small"_s, this))
{
    m_sum->setObjectName(u"shareSum"_s);
    m_sum->hide();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(remarks()), m_sum);
    showRows({firstRow()});
}

RowsEditor::RowData PercentEditor::rowOf(const PercentRow &pair, bool first) const
{
    RowData row;
    row.look.columns = 2;
    row.look.names = {tr("Label"), tr("Percent")};
    const bool example = first && pair == PercentRow() && !context().placeholder.isEmpty();
    row.look.placeholders = {example ? context().placeholder : tr("Label"), u"%"_s};
    row.look.lastWidth = kShareWidth;
    row.look.bar = true;
    row.texts = {pair.label, pair.share};
    return row;
}

RowsEditor::RowData PercentEditor::newRow() const
{
    return rowOf({}, false);
}

RowsEditor::RowData PercentEditor::firstRow() const
{
    return rowOf({}, true);
}

bool PercentEditor::showAnswer(const QString &markdown)
{
    const auto rowsOf = [this](const PercentValue &read) {
        m_written = read;
        QList<RowData> rows;
        for (const PercentRow &pair : read.rows)
            rows.append(rowOf(pair, false));
        return rows;
    };
    return sameAnswer(markdown, this->markdown())
        || showRead(parsePercents(markdown, *context().schema, context().spec), value(), rowsOf);
}

PercentValue PercentEditor::value() const
{
    PercentValue value = m_written;
    value.rows.clear();
    for (const RowData &row : rows()) {
        const PercentRow pair{row.texts[0].trimmed(), plainShare(row.texts[1])};
        if (pair != PercentRow())
            value.rows.append(pair);
    }
    value.remarks = remarks()->remarks();
    return value;
}

QString PercentEditor::markdown() const
{
    return writePercents(value(), *context().schema, context().spec, context().language);
}

void PercentEditor::rowsChanged()
{
    const QList<RowData> all = rows();
    for (int i = 0; i < all.size(); ++i)
        row(i)->setBar(shareNumber(plainShare(all[i].texts[1])).value_or(0));
    const ShareSum sum = sumOfShares(value().rows);
    const QString number = locale().toString(sum.sum, 'f', QLocale::FloatingPointShortest);
    m_sum->setText(!sum.odd          ? tr("Sum: %1 %").arg(number)
                   : sum.sum > 100.0 ? tr("Sum: %1 %, which is more than 100 %.").arg(number)
                                     : tr("Sum: %1 %, which is less than 100 %.").arg(number));
    setLook(m_sum, "tone", sum.odd ? u"warn"_s : QString());
    m_sum->setVisible(sum.counted > 0);
}

} // namespace cardwright
