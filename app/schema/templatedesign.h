#pragma once

#include "schema/templatewriter.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace cardwright {

// A section, subsection or field of a template that is being designed.
struct DesignNode
{
    QString id;
    QString parent; // id; empty directly under the title
    Node::Kind kind = Node::Kind::Field;
    QJsonObject json; // as in the structure file

    bool isField() const { return kind == Node::Kind::Field; }
};

struct DesignOption
{
    QString id; // empty: a new one
    QString label;
    bool needsText = false;
    bool exclusive = false;

    bool operator==(const DesignOption &) const = default;
};

// One part of an answer, in the words of one language. What else the template says of it stays with it.
struct DesignPart
{
    int from = -1;     // which part of the answer it was; -1: a new one
    QString kind;      // as in the structure file
    QString label;     // stands before it in the card; may be empty
    QStringList words; // the options, columns or labels that its kind needs
    QString syntax;    // of code: its language; may be empty

    bool operator==(const DesignPart &) const = default;
};

// When a field is asked: only while one of `options` is chosen in `field`. Without a field: always.
struct DesignCondition
{
    QString field;
    QStringList options;  // ids
    bool isOther = false; // several conditions, or one that only a person can judge: kept as it is
};

// What keeps a template from being used, for its author.
struct DesignFault
{
    QString node; // id; empty: the template as a whole
    QString sentence;
};

// A template while somebody changes it: its files, and the edits that a designer makes on them. A value:
// an earlier one is what undo goes back to. Ids stay, whatever moves or is renamed, but for followTitles().
// An edit says whether it changed anything. Half done is fine; faults() says what is missing.
class TemplateDesign
{
public:
    enum class Evidence { Dimensions, MinimumContents };

    TemplateDesign() = default;
    explicit TemplateDesign(TemplateFiles files);
    // One section with one question, in this language.
    static TemplateDesign empty(const QString &name, const QString &language);
    // Of a template of the program or another one, to go on from: with an id of its own.
    TemplateDesign copyNamed(const QString &name, const QString &id) const;

    const TemplateFiles &files() const { return m_files; }
    QStringList languages() const;
    QString name(const QString &language) const;
    bool setName(const QString &language, const QString &name);
    // What a card of it is called: "Model Card" (artifactname.h).
    QString artifact(const QString &language) const;
    bool setArtifact(const QString &language, const QString &name);
    bool setVersion(const QString &version);

    QList<DesignNode> nodes() const; // as they follow one another
    DesignNode node(const QString &id) const;
    QString title(const QString &id, const QString &language) const;
    // "prompt", "help", "example", "why", "title" of a node.
    QString text(const QString &id, const QString &language, const QString &key) const;
    bool setText(const QString &id, const QString &language, const QString &key, const QString &text);

    // After `near`, or at the end of it where it can hold one. Gives the id, empty where it cannot stand.
    QString add(Node::Kind kind, const QString &title, const QString &near);
    bool remove(const QString &id); // with what is below it, and what refers to it
    // To a place among the children of `parent` (empty: the top), counted without the node itself.
    bool move(const QString &id, const QString &parent, int place);
    bool moveBy(const QString &id, int by); // one place up or down, also into and out of sections
    bool canStand(Node::Kind kind, const QString &parent) const;

    // A value of the structure: "scope", "requiredBy", "essential"; null or false takes it away.
    bool setValue(const QString &id, const QString &key, const QJsonValue &value);
    // Another answer kind; `words` are its options, columns or labels where it needs some.
    bool setAnswerKind(const QString &id, const QString &kind, const QStringList &words);
    QList<DesignOption> options(const QString &id, const QString &language) const;
    bool setOptions(const QString &id, const QString &language, const QList<DesignOption> &options);
    // The parts of an answer that is no choice; but for a composite there is one. Words, where they stay or
    // are written anew, keep what they are in other languages; one that is new stands there as it is.
    QList<DesignPart> parts(const QString &id, const QString &language) const;
    bool setParts(const QString &id, const QString &language, const QList<DesignPart> &parts);
    // Of an answer of one part: its columns or labels, and the language of its code.
    QStringList partWords(const QString &id, const QString &language) const;
    bool setPartWords(const QString &id, const QString &language, const QStringList &words);
    QString syntax(const QString &id) const;
    bool setSyntax(const QString &id, const QString &syntax);
    DesignCondition condition(const QString &id) const;
    bool setCondition(const QString &id, const QString &field, const QStringList &options);

    // What a question is evidence for, of evidenceIds(): the dimensions that it
    // serves, and the contents at least expected of a card that it is one answer to.
    QStringList evidence(const QString &id, Evidence which) const;
    bool setEvidence(const QString &id, Evidence which, const QStringList &names);
    QString evidenceName(Evidence which, const QString &name, const QString &language) const;

    QList<DesignFault> faults() const;
    Result<Template> read() const; // as the engine reads it

    // Every id of a node, and those of the options of a question: "question/option".
    QSet<QString> ids() const;
    // Ids follow titles and labels, all that are not among `settled`: of what no card or record knows yet.
    // Gives the ids of nodes that changed, the old one first.
    QHash<QString, QString> followTitles(const QSet<QString> &settled);

    bool operator==(const TemplateDesign &other) const { return m_files == other.m_files; }

private:
    struct Slot
    {
        QString parent;
        int place = 0;
        bool operator==(const Slot &) const = default;
    };
    QList<Slot> slotsFor(Node::Kind kind) const;
    Slot slotOf(const QString &id) const;
    QString freeNodeId(const QString &wanted) const;
    void setNodes(const QJsonArray &nodes);
    void renameNodes(const QHash<QString, QString> &names);
    void renameOptions(const QString &id, const QHash<QString, QString> &names);
    bool changeNode(const QString &id, const std::function<void(QJsonObject &)> &change);
    bool changeText(const QString &id, const QString &language,
                    const std::function<void(QJsonObject &)> &change);
    void leaveGroup(const QString &id);
    void dropReferences(const QSet<QString> &removed);
    void dropUnusedConditions();
    void keepWordsOf(const QString &id); // no words of options or parts that are gone
    void splitIntoParts(const QString &id);
    bool joinFromParts(const QString &id, const QString &kind);
    void askForContents(const QStringList &added, const QStringList &left);

    TemplateFiles m_files;
    // Read from it when first asked for.
    mutable QList<DesignNode> m_nodes;
    mutable QHash<QString, qsizetype> m_indexOfId;
};

// Latin letters without their accents, digits, and one dash for the rest; empty for other scripts.
QString plainIdOf(const QString &text);

// An id made of `text`, or of `otherwise`, that is not among `taken`; it is put there.
QString freePlainId(const QString &text, const QString &otherwise, QSet<QString> &taken);

// Whether answers of this kind need "options", "columns" or "keys"; empty: nothing.
QString wordsNeededBy(const QString &answerKind);

// Which of `before` each of `after` is, -1 for a new one: the same word, else one that was written anew in
// its place.
QList<int> keptWords(const QStringList &before, const QStringList &after);

// Whether a card would read an answer to `next` as one to `part`, which stands before it.
bool looksLike(const DesignPart &part, const DesignPart &next);

// Whether it can name the language of code in a card: "python", "c++"; empty: none is named.
bool isCodeLanguage(const QString &text);

// What a question can be evidence for, in the order in which it is listed.
const QStringList &evidenceIds(TemplateDesign::Evidence which);

} // namespace cardwright
