#include "panels/linkseditor.h"

#include "panels/growingtext.h"
#include "panels/remarkfields.h"

namespace cardwright {

using namespace Qt::StringLiterals;

LinksEditor::LinksEditor(const EditorContext &context, bool single, QWidget *parent)
    : RowsEditor(context, tr("Add link"), parent)
    , m_single(single)
    , m_usuallySingle(single)
{
    showRows({firstRow()});
}

RowsEditor::RowData LinksEditor::rowOf(const LinkValue &link, int index) const
{
    QString label = tr("Label");
    if (const SpecText *words = context().words()) {
        for (const PartText &part : words->parts) {
            if (index < part.suggested.size() && link == LinkValue())
                label = part.suggested[index];
        }
    }
    RowData row;
    row.look.columns = 2;
    row.look.names = {tr("Label of the link"), tr("Address of the link")};
    row.look.placeholders = {label, u"https://"_s};
    row.texts = {link.label, link.address};
    return row;
}

RowsEditor::RowData LinksEditor::newRow() const
{
    return rowOf({}, int(rows().size()));
}

RowsEditor::RowData LinksEditor::firstRow() const
{
    return rowOf({}, 0);
}

bool LinksEditor::showAnswer(const QString &markdown)
{
    const auto rowsOf = [this](const LinksValue &read) {
        m_form = read.form;
        m_single = read.single || (read.links.isEmpty() && m_usuallySingle);
        QList<RowData> rows;
        for (const LinkValue &link : read.links)
            rows.append(rowOf(link, int(rows.size())));
        return rows;
    };
    return sameAnswer(markdown, this->markdown())
        || showRead(parseLinks(markdown, *context().schema, context().spec), value(), rowsOf);
}

LinksValue LinksEditor::value() const
{
    LinksValue value;
    value.form = m_form;
    for (const RowData &row : rows()) {
        const LinkValue link{row.texts[0].trimmed(), row.texts[1].trimmed()};
        if (link != LinkValue())
            value.links.append(link);
    }
    value.single = m_single && value.links.size() == 1;
    value.remarks = remarks()->remarks();
    return value;
}

QString LinksEditor::markdown() const
{
    return writeLinks(value(), *context().schema, context().spec, context().language);
}

// Only once the field is left: half an address is no mistake.
void LinksEditor::rowsChanged()
{
    const QList<RowData> all = rows();
    for (int i = 0; i < all.size(); ++i) {
        const QString address = all[i].texts[1].trimmed();
        const bool typing = row(i)->field(1)->hasFocus();
        const bool odd = !address.isEmpty() && !isPlausibleAddress(address) && !typing;
        row(i)->setHint(odd ? tr("This does not look like an address, such as https://example.org/data.")
                            : QString());
    }
}

} // namespace cardwright
