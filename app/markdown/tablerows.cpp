#include "markdown/tablerows.h"

namespace cardwright {

int delimiterCells(QByteArrayView line)
{
    line = line.trimmed();
    if (line.startsWith('|'))
        line = line.sliced(1);
    int cells = 0;
    qsizetype i = 0;
    while (i < line.size()) {
        while (i < line.size() && (line[i] == ' ' || line[i] == '\t'))
            ++i;
        if (i == line.size())
            break;
        if (line[i] == ':')
            ++i;
        const qsizetype dashes = i;
        while (i < line.size() && line[i] == '-')
            ++i;
        if (i == dashes)
            return 0;
        if (i < line.size() && line[i] == ':')
            ++i;
        ++cells;
        while (i < line.size() && (line[i] == ' ' || line[i] == '\t'))
            ++i;
        if (i == line.size())
            break;
        if (line[i] != '|')
            return 0;
        ++i;
    }
    return cells;
}

int rowCells(QByteArrayView line)
{
    line = line.trimmed();
    if (line.isEmpty())
        return 0;
    if (line.startsWith('|'))
        line = line.sliced(1);
    int cells = 1;
    bool escaped = false;
    bool pending = false; // a pipe at the very end opens no cell
    for (const char byte : line) {
        if (byte == '|' && !escaped) {
            if (pending)
                ++cells;
            pending = true;
        } else if (pending) {
            ++cells;
            pending = false;
        }
        escaped = byte == '\\' && !escaped;
    }
    return cells;
}

} // namespace cardwright
