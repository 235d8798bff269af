#include "designer/wordlines.h"

namespace cardwright {

WordLines::WordLines(QWidget *parent)
    : GrowingText(Lines::Many, parent)
{
    setLineRange(2, 12);
    connect(this, &GrowingText::edited, this, [this] {
        if (!m_filling)
            emit wordsEdited(words());
    });
}

void WordLines::showWords(const QStringList &words)
{
    if (this->words() == words)
        return;
    m_filling = true;
    setText(words.join(u'\n'));
    m_filling = false;
}

QStringList WordLines::words() const
{
    QStringList words;
    for (const QString &line : text().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            words.append(line.simplified());
    }
    return words;
}

} // namespace cardwright
