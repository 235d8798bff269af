#include "editing/carddocument.h"

#include "base/splicebetween.h"
#include "editing/editcommand.h"
#include "editing/oldstate.h"
#include "editing/replacecommand.h"
#include "markdown/lines.h"
#include "schema/cardlanguage.h"
#include "schema/insertion.h"
#include "schema/openingquestions.h"
#include "schema/templateshelf.h"
#include "schema/terms.h"

#include <algorithm>

namespace cardwright {

namespace {

// True if both cards have the same headings in the same order: then only bodies differ.
bool sameStructure(const Card &a, const Card &b)
{
    if (a.hasSameHeadings(b))
        return true;
    if (a.nodes().size() != b.nodes().size() || a.templateId() != b.templateId()
        || a.templateVersion() != b.templateVersion() || a.language() != b.language())
        return false;
    for (int i = 0; i < a.nodes().size(); ++i) {
        const Node &one = a.nodes()[i];
        const Node &other = b.nodes()[i];
        if (one.key != other.key || one.level != other.level || one.title != other.title || one.scope != other.scope
            || one.width != other.width)
            return false;
    }
    return true;
}

// The summary of a card that begins with a section: text before its first heading.
ContainedEdit writeLead(const Card &card, const QByteArray &text)
{
    const QByteArray eol = dominantLineEnding(card.bytes());
    ContainedEdit edit;
    edit.splice = {card.outline().frontMatter.end, {}, bodyBytes(text, eol) + eol + eol};
    edit.after = card.edited(edit.splice);
    edit.movesHeadings = !headingsStay(card, edit.after);
    return edit;
}

} // namespace

CardDocument::CardDocument(QObject *parent)
    : QObject(parent)
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &CardDocument::updateModified);
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &CardDocument::cleanIfSaved);
    load(QByteArray(), {}, false);
}

// The stack empties itself on its way out and is clean then: that is no save, and nobody may take it for
// one and drop the recovery copy.
CardDocument::~CardDocument()
{
    m_undoStack.disconnect(this);
}

void CardDocument::load(const QByteArray &bytes, const QString &path, bool readOnly)
{
    load(readCard(Card(bytes), [this](const Card &card) { return matched(card); }), path, readOnly);
}

void CardDocument::load(ReadCard read, const QString &path, bool readOnly)
{
    if (!isUpToDate(read))
        read = readCard(std::move(read.card), matcher());
    m_undoStack.clear();
    m_closers.clear();
    m_pending.clear();
    m_savedLate = QByteArray();
    m_card = std::move(read.card);
    m_match = std::move(read.match);
    m_reading = std::move(read.reading);
    m_form = std::move(read.form);
    m_essentials = read.essentials;
    updateShownForm();
    keepMemoryForEdits();
    m_path = path;
    m_readOnly = readOnly;
    m_locked = false;
    ++m_revision;
    emit loaded();
    emit pathChanged();
    emit changed();
    updateModified();
}

CardMatcher CardDocument::matcher() const
{
    return m_templates ? m_templates->matcher() : CardMatcher();
}

Match CardDocument::matched(const Card &card) const
{
    return matchNamed(card, m_templates ? m_templates->namedBy(card) : nullptr);
}

// False where the template that the card names came or went since.
bool CardDocument::isUpToDate(const ReadCard &read) const
{
    const Template *named = m_templates ? m_templates->namedBy(read.card) : nullptr;
    const Template *schema = read.match.schema;
    return named ? named == schema : !schema || builtInTemplate(QStringView(schema->id())) == schema;
}

void CardDocument::matchAgain()
{
    const Match before = std::exchange(m_match, matched(m_card));
    if (m_match.schema == before.schema)
        return;
    movePending(m_card, before);
    m_reading = CardReading(m_card, m_match);
    m_form = formOf(m_card, m_match);
    updateShownForm();
    emit structureChanged();
    emit changed();
}

void CardDocument::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    endTyping();
    m_locked = locked;
    emit lockedChanged();
}

void CardDocument::setShowsEssentials(bool essentials)
{
    if (essentials == m_essentials)
        return;
    m_essentials = essentials;
    updateShownForm();
    emit shownFormChanged();
}

void CardDocument::updateShownForm()
{
    m_essentials = m_essentials && m_match.schema;
    m_shownForm = m_essentials ? essentialsOf(m_form, *m_match.schema) : QList<Page>();
}

bool CardDocument::isModified() const
{
    return !m_undoStack.isClean() || !m_pending.isEmpty();
}

void CardDocument::markSaved(const QString &path, quint64 revision, const QByteArray &saved)
{
    m_savedLate = QByteArray();
    if (revision == m_revision) {
        m_undoStack.setClean();
    } else if (!saved.isNull()) {
        m_undoStack.resetClean(); // what was saved before is on no disk any more
        m_savedLate = saved;
    }
    if (path != m_path) {
        m_path = path;
        emit pathChanged();
    }
    updateModified();
}

void CardDocument::markUnsaved()
{
    m_savedLate = QByteArray();
    m_undoStack.resetClean();
    updateModified();
}

void CardDocument::cleanIfSaved()
{
    if (!m_savedLate.isNull() && m_card.bytes() == m_savedLate) {
        m_savedLate = QByteArray();
        m_undoStack.setClean();
    }
}

QString CardDocument::text(const Question &question) const
{
    if (const auto pending = m_pending.constFind(pendingKey(question)); pending != m_pending.constEnd())
        return *pending;
    const int node = m_card.indexOfKey(question.node);
    if (node < 0)
        return {};
    QByteArray body = m_card.bodyOf(node).toByteArray();
    const QByteArray closer = m_closers.value(question.node).trimmed();
    if (!closer.isEmpty() && body.endsWith(closer)) {
        body.chop(closer.size());
        while (body.endsWith('\n') || body.endsWith('\r'))
            body.chop(1);
    }
    body.replace("\r\n", "\n").replace('\r', '\n');
    return QString::fromUtf8(body);
}

bool CardDocument::hasText(const Question &question) const
{
    constexpr qsizetype kLong = 10'000; // bytes; no line that keeps a body closed has as many
    const int node = m_card.indexOfKey(question.node);
    if (!hasPending(question) && node >= 0 && m_card.bodyOf(node).size() > kLong)
        return true;
    return !text(question).isEmpty();
}

bool CardDocument::isEditable(const Question &question) const
{
    const int node = m_card.indexOfKey(question.node);
    return !isReadOnly() && (node < 0 || m_card.isEditable(node));
}

// A panel may not know yet that its question got its heading with the key before.
Question CardDocument::inFile(Question question) const
{
    const int node = question.node == kNoNode && question.spec >= 0 ? m_match.nodeOf(question.spec) : -1;
    if (node >= 0)
        question.node = m_card.nodes()[node].key;
    return question;
}

void CardDocument::setText(const Question &asked, const QString &text)
{
    const Question question = inFile(asked);
    if (!isEditable(question) || text == this->text(question))
        return;
    const int node = m_card.indexOfKey(question.node);
    if (node < 0 && text.trimmed().isEmpty())
        discardPending(question);
    if (node < 0 && ((question.spec >= 0 && !m_match.schema) || text.trimmed().isEmpty()))
        return;
    const ContainedEdit edit = answerEdit(question, text.toUtf8());
    const QString key = pendingKey(question);
    if (edit.movesHeadings) {
        m_pending.insert(key, text);
        ++m_revision; // the recovery copy has to follow
        emit pendingChanged(question);
        emit changed();
        updateModified();
        return;
    }
    const bool wasPending = m_pending.remove(key) > 0;

    // A question keeps its run of typing when its heading comes into being.
    const QString run = question.spec >= 0 ? QStringLiteral("s%1").arg(question.spec) : key;
    if (edit.after.bytes() != m_card.bytes())
        push(tr("Edit answer"), edit, run + u'/' + QString::number(m_typing), question.node);
    else
        m_closers = closersAfter(edit, question.node); // the line is the user's now, or ours
    if (wasPending) {
        emit pendingChanged(question);
        updateModified();
    }
}

ContainedEdit CardDocument::answerEdit(const Question &question, const QByteArray &text) const
{
    const int node = m_card.indexOfKey(question.node);
    return node >= 0             ? replaceBody(m_card, node, text)
           : question.spec >= 0 ? insertAnswer(m_card, m_match, question.spec, text)
                                : writeLead(m_card, text);
}

QHash<NodeKey, QByteArray> CardDocument::closersAfter(const ContainedEdit &edit, NodeKey key) const
{
    QHash<NodeKey, QByteArray> closers = m_closers;
    if (key == kNoNode && !edit.closer.isEmpty()) { // the body just inserted: the last new node
        for (const Node &node : edit.after.nodes()) {
            if (m_card.indexOfKey(node.key) < 0)
                key = node.key;
        }
    }
    if (edit.closer.trimmed().isEmpty())
        closers.remove(key);
    else
        closers.insert(key, edit.closer);
    return closers;
}

void CardDocument::push(const QString &name, const ContainedEdit &edit, const QString &mergeKey, NodeKey closerOf)
{
    const QHash<NodeKey, QByteArray> closers = closersAfter(edit, closerOf);
    m_prepared = edit.after;
    m_hasPrepared = true;
    m_undoStack.push(new EditCommand(*this, name, edit.splice, mergeKey, closers));
    m_hasPrepared = false;
    m_prepared = Card();
}

void CardDocument::apply(const Splice &splice, const QHash<NodeKey, QByteArray> &closers)
{
    m_closers = closers;
    if (m_hasPrepared) {
        m_hasPrepared = false;
        adopt(std::move(m_prepared));
    } else {
        adopt(m_card.edited(splice));
    }
}

void CardDocument::adopt(Card card)
{
    OldState old{std::exchange(m_card, std::move(card)), {}, {}, {}, {}};
    const Card &before = old.card;
    ++m_revision;
    keepMemoryForEdits();
    if (sameStructure(before, m_card) && !retellLanguage(m_card, m_match)) {
        if (m_card.hasSameHeadings(before) && m_card.editedNode() >= 0)
            m_reading.readAgain(m_card, m_match, m_card.editedNode());
        else
            m_reading = CardReading(m_card, m_match, m_reading);
        tellBodies(before);
    } else { // also where the text tells another language now, in which the questions are put
        old.match = std::exchange(m_match, matched(m_card));
        movePending(before, old.match);
        const bool sameQuestions = old.match.schema == m_match.schema; // else it is read by others
        old.reading = std::exchange(m_reading, CardReading());
        m_reading = CardReading(m_card, m_match, sameQuestions ? old.reading : CardReading());
        old.form = std::exchange(m_form, formOf(m_card, m_match));
        old.shownForm = m_shownForm;
        updateShownForm();
        emit structureChanged();
    }
    emit changed();
    updateModified();
    letGo(std::move(old));
}

void CardDocument::keepMemoryForEdits()
{
    const bool isLarge = m_card.bytes().size() >= kLargeCard;
    constexpr qsizetype kEdits = 3; // that are there at a time: the last one is being checked while the next is typed
    constexpr qsizetype kOfNode = sizeof(Node) + sizeof(BodyReading) + 2 * sizeof(Question);
    if (isLarge && !m_memory)
        m_memory.emplace(kEdits * kOfNode * m_card.nodes().size());
    else if (!isLarge)
        m_memory.reset();
}

// Which bodies are others now, after an edit that left the headings as they were.
void CardDocument::tellBodies(const Card &before)
{
    const bool one = m_card.hasSameHeadings(before) && m_card.editedNode() >= 0;
    const int first = one ? m_card.editedNode() : 0;
    const int end = one ? first + 1 : static_cast<int>(m_card.nodes().size());
    for (int i = first; i < end; ++i) {
        if (before.bodyOf(i) != m_card.bodyOf(i))
            emit bodyChanged(m_card.nodes()[i].key);
    }
}

void CardDocument::apply(const ReadCard &read, const QHash<NodeKey, QByteArray> &closers)
{
    m_closers = closers;
    if (!isUpToDate(read)) {
        adopt(read.card);
        return;
    }
    OldState old{std::exchange(m_card, read.card), std::exchange(m_match, read.match), std::exchange(m_reading, read.reading),
                 std::exchange(m_form, read.form), {}};
    m_card.keepKeysOf(old.card);
    ++m_revision;
    keepMemoryForEdits();
    if (sameStructure(old.card, m_card) && old.match.schema == m_match.schema && old.match.language == m_match.language
        && old.match.languageSet == m_match.languageSet) {
        tellBodies(old.card);
    } else {
        movePending(old.card, old.match);
        old.shownForm = m_shownForm;
        updateShownForm();
        emit structureChanged();
    }
    emit changed();
    updateModified();
    letGo(std::move(old));
}

Question CardDocument::head() const
{
    const int summary = m_card.summaryIndex();
    return Question{summary >= 0 ? m_card.nodes()[summary].key : kNoNode};
}

void CardDocument::setTitle(const Question &question, const QString &title)
{
    int node = m_card.indexOfKey(question.node);
    // Without a node it is the head of a card that begins with a section: it gets a title line.
    if (isReadOnly() || title.simplified() == (node < 0 ? QString() : m_card.nodes()[node].title))
        return;
    const ContainedEdit edit = replaceTitle(m_card, node, title);
    if (edit.movesHeadings || edit.after.bytes() == m_card.bytes())
        return;
    push(tr("Rename"), edit, QStringLiteral("t%1/%2").arg(question.node).arg(m_typing), question.node);
}

void CardDocument::setLanguage(const QString &language)
{
    if (isReadOnly() || language == m_card.language())
        return;
    ContainedEdit edit;
    edit.splice = cardwright::setLanguage(m_card, language);
    edit.after = m_card.edited(edit.splice);
    if (edit.after.language() == language)
        push(tr("Card language"), edit, QString(), kNoNode);
}

Result<NodeKey> CardDocument::addHeading(const Question &near, NewHeading kind, const QString &title)
{
    return changeStructure(tr("Add “%1”").arg(title),
                           cardwright::addHeading(m_card, m_card.indexOfKey(near.node), kind, title));
}

Result<NodeKey> CardDocument::copyHeading(const Question &question, const QString &title, bool withText)
{
    return changeStructure(tr("Add “%1”").arg(title),
                           cardwright::copyHeading(m_card, m_card.indexOfKey(question.node), title, withText));
}

Result<NodeKey> CardDocument::addTerm(const QString &term)
{
    return changeStructure(tr("Add “%1”").arg(term), cardwright::addTerm(m_card, m_match, m_reading, term));
}

Result<NodeKey> CardDocument::removeHeading(const Question &question)
{
    const int node = m_card.indexOfKey(question.node);
    return changeStructure(tr("Remove “%1”").arg(node >= 0 ? m_card.nodes()[node].title : QString()),
                           cardwright::removeHeading(m_card, node));
}

Result<NodeKey> CardDocument::moveHeading(const Question &question, int by)
{
    return changeStructure(by < 0 ? tr("Move up") : tr("Move down"),
                           cardwright::moveHeading(m_card, m_card.indexOfKey(question.node), by));
}

Result<NodeKey> CardDocument::changeStructure(const QString &name, const StructureEdit &edit)
{
    if (isReadOnly())
        return Error{Error::Code::Refused, tr("This card is open for reading only. Save it under another name first.")};
    if (!m_pending.isEmpty())
        return Error{Error::Code::Refused,
                     tr("A field holds text with a heading that waits for your decision. Decide there first.")};
    if (edit.movesHeadings) {
        return Error{Error::Code::Refused,
                     tr("This would change other headings of the card. Use the Markdown source for it.")};
    }
    if (edit.after.bytes() == m_card.bytes())
        return kNoNode;
    push(name, edit, QString(), kNoNode);
    for (const Node &node : m_card.nodes()) {
        if (node.level > 0 && node.heading.begin == edit.heading)
            return node.key;
    }
    return kNoNode;
}

void CardDocument::setOpeningNoes(const QStringList &noes)
{
    const QList<ContainedEdit> edits = openingEdits(m_card, m_match, noes);
    if (isReadOnly() || edits.isEmpty())
        return;
    m_undoStack.beginMacro(tr("Opening questions"));
    for (const ContainedEdit &edit : edits)
        push(QString(), edit, QString(), kNoNode);
    m_undoStack.endMacro();
}

void CardDocument::replaceSource(const Splice &splice, const QString &name)
{
    const QByteArrayView rest = QByteArrayView(m_card.bytes()).sliced(qBound<qsizetype>(0, splice.offset, m_card.bytes().size()));
    const bool fits = splice.offset >= 0 && rest.startsWith(splice.removed);
    if (isReadOnly() || !fits || splice.removed == splice.inserted)
        return;
    ContainedEdit edit;
    edit.splice = splice;
    edit.after = m_card.edited(splice);
    // What stands in a body that was edited there is the user's own, a closing line of ours too.
    const int node = edit.after.editedNode();
    push(name, edit, QStringLiteral("source/%1").arg(m_typing), node >= 0 ? edit.after.nodes()[node].key : kNoNode);
}

void CardDocument::replaceAll(const QByteArray &bytes, const QString &name)
{
    const QByteArray &was = m_card.bytes();
    if (bytes == was)
        return;
    ContainedEdit edit;
    edit.splice = spliceBetween(was, bytes);
    edit.after = m_card.edited(edit.splice);
    push(name, edit, QString(), kNoNode);
}

void CardDocument::replaceAll(const ReadCard &read, const QString &name)
{
    if (read.card.bytes() == m_card.bytes())
        return;
    const ReadCard now{m_card, m_match, m_reading, m_form, m_essentials};
    m_undoStack.push(new ReplaceCommand(*this, name, now, read));
}

void CardDocument::endTyping()
{
    ++m_typing;
}

void CardDocument::undo()
{
    if (m_locked)
        return;
    endTyping();
    if (m_pending.isEmpty()) {
        m_undoStack.undo();
        return;
    }
    const QStringList keys = m_pending.keys();
    for (const QString &key : keys)
        discardPending(questionOf(key));
}

void CardDocument::undoStep()
{
    if (m_locked)
        return;
    endTyping();
    m_undoStack.undo();
}

void CardDocument::redo()
{
    if (m_locked)
        return;
    endTyping();
    m_undoStack.redo();
}

void CardDocument::updateModified()
{
    const bool modified = isModified();
    if (modified == m_wasModified)
        return;
    m_wasModified = modified;
    emit modifiedChanged(modified);
}

} // namespace cardwright
