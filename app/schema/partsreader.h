#pragma once

#include "schema/bodyblocks.h"
#include "schema/compositecodec.h"

namespace cardwright {

// What keeps two lists apart that would become one.
inline constexpr QStringView kSeparator = u"<!-- -->";

QStringView textOf(QStringView body, const BodyBlock &block);
// Blank lines before the line that begins at `place`, at least one; lines of blanks are none that we write.
int blankLinesBefore(QStringView body, qsizetype place);

// Gives the blocks of one body to the parts of one question. `blocks` and `schema` stay the caller's.
class PartsReader
{
public:
    PartsReader(QStringView body, const QList<BodyBlock> &blocks, const Template &schema, int spec);

    // Where a block fits nowhere, it and what stands before it is text, if there is a part for that.
    std::optional<QList<PartAnswer>> read();
    // All in the part that is a text, if there is one.
    std::optional<QList<PartAnswer>> allText();

private:
    struct Place
    {
        int part = -1;
        bool label = false;
    };

    // The part that a block names, and what it says of it on the same line.
    struct Label
    {
        int part = -1;
        qsizetype value = -1; // offset in the block; -1: nothing on this line
    };

    void findLabels();
    Label labelOf(const BodyBlock &block) const;
    bool isNameOf(int part, const QString &folded) const;
    bool isRemark(const BodyBlock &block) const;
    int nextLabelled(qsizetype from) const;
    bool takesMore(int part, const BodyBlock &block) const;
    int bestPart(qsizetype b, int from, int limit) const;
    qsizetype readOnce();
    bool isOwnText(const BodyBlock &block) const;
    void giveLeads(qsizetype b, int part);
    bool holds(int part) const;
    qsizetype firstUnreadable() const;
    void takeAsText(qsizetype bad);
    QList<PartAnswer> answers() const;
    bool isNamed(int part) const;

    QStringView m_body;
    const QList<BodyBlock> &m_blocks;
    const Template &m_schema;
    int m_spec;
    const QList<PartSpec> &m_parts;
    int m_text = -1;           // the part that is a text
    qsizetype m_textFrom = -1; // blocks that are text because they fit nowhere else
    qsizetype m_textUntil = -1;
    QList<Label> m_labels;
    QList<Place> m_places;
};

} // namespace cardwright
