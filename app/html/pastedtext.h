#pragma once

#include "html/inlinestyle.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

namespace cardwright {

// The text of one paragraph of pasted HTML, gathered piece by piece, and its Markdown. Blanks are one
// space, as in a page.
class PastedText
{
public:
    void add(QStringView text, const TextLook &look);
    void addBreak(const TextLook &look);

    bool isEmpty() const; // nothing to see
    bool endsWithBreak() const { return !m_runs.isEmpty() && m_runs.last().isBreak; }
    bool hasLook() const;  // bold, a link or the like
    QString plain() const; // the text alone, on one line
    // Markdown for a paragraph, one line after each hard break. `links` are the addresses that looks name.
    QString markdown(const QStringList &links) const;
    QString cell(const QStringList &links) const; // for a cell of a table: one line

private:
    struct Run
    {
        QString text;
        TextLook look;
        bool isBreak = false;
    };
    using Mark = bool TextLook::*;

    void tidy(bool breaksStay);
    void merge();
    void cutFront(qsizetype run, qsizetype size, const std::function<void(TextLook &)> &clear);
    void cutBack(qsizetype run, qsizetype size, const std::function<void(TextLook &)> &clear);
    void tightenLinks();
    bool tighten(std::size_t index); // which of the marks, from the outside in
    bool separate();
    QString wordAfter(qsizetype run) const;
    QString written(const QStringList &links, bool inCell) const;

    QList<Run> m_runs;
};

} // namespace cardwright
