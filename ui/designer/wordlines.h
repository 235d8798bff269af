#pragma once

#include "panels/growingtext.h"

namespace cardwright {

// Short texts, one on each line: columns of a table, labels, options of a part.
class WordLines : public GrowingText
{
    Q_OBJECT

public:
    explicit WordLines(QWidget *parent = nullptr);

    void showWords(const QStringList &words); // what is being written stays as it is
    QStringList words() const;

signals:
    void wordsEdited(const QStringList &words);

private:
    bool m_filling = false;
};

} // namespace cardwright
