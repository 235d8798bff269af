#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <md4c.h>

#include <functional>

namespace cardwright {

// Writes one table after the other: header scope, columns of numbers to the right, the caption.
class TableHtml
{
public:
    explicit TableHtml(QByteArray &out)
        : m_out(out)
    {
    }

    void begin(const QByteArray &regionLabel); // names the scrolling region
    void beginRow();
    void beginCell() { m_cell = m_out.size(); } // its content comes next
    void endCell(bool header, MD_ALIGN align, bool firstNamesRow);
    void end(bool mayHaveCaption);

    // "**Above:** caption" straight after a table becomes the table's caption: to be called after the
    // paragraph that begins at `paragraph` was written.
    void takeCaption(qsizetype paragraph, const std::function<bool(const QByteArray &label)> &isCaptionLabel);
    void forgetCaption() { m_captionPlace = -1; } // something else follows the table

private:
    struct Column
    {
        QList<qsizetype> cells; // where the attributes of those with text end
        bool numbers = false;   // below its header
        bool words = false;
    };

    void noteColumn(bool header, bool number);
    void alignNumbers();

    QByteArray &m_out;
    QList<Column> m_columns; // of the table being written, where the file does not align them
    int m_column = 0;
    qsizetype m_cell = 0;
    qsizetype m_start = 0;
    qsizetype m_end = -1;
    qsizetype m_captionPlace = -1; // in the last table, for as long as a caption may follow
};

} // namespace cardwright
