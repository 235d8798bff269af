#pragma once

#include "schema/codecs.h"

#include <QRandomGenerator>

namespace cardwright {

// What a person might write into a card, at random; the same for the same seed.
class RandomAnswers
{
public:
    explicit RandomAnswers(quint32 seed);

    int number(int below) { return below > 0 ? int(m_random.bounded(below)) : 0; }
    bool chance(int inHundred) { return number(100) < inHundred; }

    // A text without a line break, that a field of one line may hold.
    QString line();
    // Anything that may be typed or pasted: with markup, open fences, comments, headings, directives.
    QString text();

    // The answer after one gesture in the form that fits `markdown`: a row more, less, moved or another.
    // Nothing where no form fits. `spec` -1: for a question that the template does not know.
    std::optional<QString> inForm(const QString &markdown, const Template &schema, int spec,
                                  const QString &language);

private:
    template<typename Row, typename Make>
    void change(QList<Row> &rows, Make make);
    void changeRemarks(Remarks &remarks);
    ListForm listForm(bool ordered);

    QRandomGenerator m_random;
};

} // namespace cardwright
