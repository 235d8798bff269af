#pragma once

#include "audit/audit.h"
#include "base/largememory.h"
#include "base/result.h"
#include "card/card.h"
#include "card/containment.h"
#include "card/structure.h"
#include "editing/readcard.h"
#include "schema/answers.h"
#include "schema/questionnaire.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace cardwright {

class TemplateShelf;

// The open document: a card, what was read from it, and its one undo history. Its undo commands are
// the only writers of the card. Views read from here, compare before they set, and push edits back
// through the functions below; a signal says what changed.
class CardDocument : public QObject
{
    Q_OBJECT

public:
    explicit CardDocument(QObject *parent = nullptr);
    ~CardDocument() override;

    // Replaces everything; the history starts anew. `path` may be empty (never saved).
    void load(const QByteArray &bytes, const QString &path, bool readOnly);
    // The same with a card that was read elsewhere, since that takes long.
    void load(ReadCard read, const QString &path, bool readOnly);
    // Reads a card for this document, from any thread: by the templates that are there now.
    CardMatcher matcher() const;

    // Where the templates are found that cards name beside those of the program; null for none. It stays.
    void setTemplates(const TemplateShelf *templates) { m_templates = templates; }
    const TemplateShelf *templates() const { return m_templates; }
    // After a template came, went or was changed on the shelf: the card is matched anew.
    void matchAgain();

    const Card &card() const { return m_card; }
    const Match &match() const { return m_match; }
    const CardReading &reading() const { return m_reading; }
    const QList<Page> &form() const { return m_form; }
    // The form as it is shown: all of it, or its essentials. A new card begins with those.
    const QList<Page> &shownForm() const { return m_essentials ? m_shownForm : m_form; }
    bool showsEssentials() const { return m_essentials; }
    void setShowsEssentials(bool essentials);
    QUndoStack &undoStack() { return m_undoStack; }
    quint64 revision() const { return m_revision; } // grows with every change of the bytes

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly || m_locked; }
    bool isFileReadOnly() const { return m_readOnly; } // it could not be written back as it is
    // While the card is only read, by a reviewer: nothing edits it, undo included, but its file may
    // still be saved and reloaded. Another card is not locked.
    void setLocked(bool locked);
    bool isLocked() const { return m_locked; }
    bool isModified() const;       // unsaved edits, pending text included
    // After the bytes of `revision` are verified on disk. A later edit stays unsaved; who undoes it is back
    // at `saved`, those bytes.
    void markSaved(const QString &path, quint64 revision, const QByteArray &saved = {});
    // What stands here stands nowhere else any more: its file is gone or was changed.
    void markUnsaved();

    // The text of a question as its panel shows it: pending text if there is some, else the body
    // without a line that only keeps it closed.
    QString text(const Question &question) const;
    bool hasText(const Question &question) const; // without putting it together where it is long
    bool hasPending(const Question &question) const;
    bool hasAnyPending() const { return !m_pending.isEmpty(); }
    // Pending text as JSON for the recovery copy; empty if there is none.
    QByteArray pendingJson() const;
    void restorePending(const QByteArray &json);
    bool isEditable(const Question &question) const;

    // Edits of the headings, each an undo step. They give the heading's key, which a move makes anew;
    // kNoNode where nothing changed. Refused while text with a heading waits in a field: that field
    // may be among those that move.
    Result<NodeKey> addHeading(const Question &near, NewHeading kind, const QString &title);
    Result<NodeKey> copyHeading(const Question &question, const QString &title, bool withText);
    Result<NodeKey> addTerm(const QString &term); // among the card's terms of art
    Result<NodeKey> removeHeading(const Question &question);
    Result<NodeKey> moveHeading(const Question &question, int by);

public slots:
    // Writes the answer to a question. Steady typing in one question is one undo step. Inserts the
    // heading where the file lacks it. Text that holds a heading stays pending.
    void setText(const Question &question, const QString &text);
    void setTitle(const Question &question, const QString &title); // of a heading; of the card for the head
    void setLanguage(const QString &language);
    // Exactly these opening questions are answered with "no", as one undo step.
    void setOpeningNoes(const QStringList &noes);
    // An edit of the source as it stands there: headings may come and go. Steady typing in one place
    // is one undo step.
    void replaceSource(const Splice &splice, const QString &name);
    // The whole text at once, as one undo step: restored work, a merge.
    void replaceAll(const QByteArray &bytes, const QString &name);
    // The same with a card that was read elsewhere, as an edit of card(), since that takes long. Neither that
    // step nor its way back reads anything then.
    void replaceAll(const ReadCard &read, const QString &name);
    // The next edit starts a new undo step: focus left the field.
    void endTyping();
    void acceptPending(const Question &question);  // "make it a field": the heading becomes one
    void discardPending(const Question &question); // back to what the document says
    void undo(); // pending text goes first
    void undoStep(); // the last step, whatever text waits
    void redo();

signals:
    void loaded();                           // everything is new
    void bodyChanged(cardwright::NodeKey key); // one body, no heading moved
    void structureChanged();                 // headings came, went or were renamed: form() is new
    void changed();                          // after each of the above: bytes, reading() are new
    void pendingChanged(const cardwright::Question &question);
    void modifiedChanged(bool modified);
    void pathChanged();
    void shownFormChanged(); // by setShowsEssentials() alone
    void lockedChanged();    // by setLocked() alone

private:
    friend class EditCommand;
    friend class ReplaceCommand;
    void apply(const Splice &splice, const QHash<NodeKey, QByteArray> &closers);
    void apply(const ReadCard &read, const QHash<NodeKey, QByteArray> &closers);
    void adopt(Card card);
    void tellBodies(const Card &before);
    bool isUpToDate(const ReadCard &read) const;
    void updateShownForm();
    void keepMemoryForEdits();
    Result<NodeKey> changeStructure(const QString &name, const StructureEdit &edit);
    ContainedEdit answerEdit(const Question &question, const QByteArray &text) const;
    QHash<NodeKey, QByteArray> closersAfter(const ContainedEdit &edit, NodeKey key) const;
    Question head() const;
    Question inFile(Question question) const;
    void movePending(const Card &before, const Match &matched);
    void push(const QString &name, const ContainedEdit &edit, const QString &mergeKey, NodeKey closerOf);
    static QString pendingKey(const Question &question);
    static Question questionOf(const QString &pendingKey);
    void updateModified();
    void cleanIfSaved();

    Match matched(const Card &card) const;

    const TemplateShelf *m_templates = nullptr;
    Card m_card;
    Match m_match;
    CardReading m_reading;
    QList<Page> m_form;
    QList<Page> m_shownForm; // where only essentials are shown
    bool m_essentials = false;
    std::optional<FreedMemoryKept> m_memory; // while the card is large
    QUndoStack m_undoStack;
    QHash<NodeKey, QByteArray> m_closers; // lines that we added to keep a body closed
    QHash<QString, QString> m_pending;    // per question: text that waits for a decision
    QString m_path;
    QByteArray m_savedLate; // on disk, while the card was edited on; null: what the undo stack says holds
    quint64 m_revision = 0;
    quint64 m_typing = 0; // grows when typing ends: edits of one run merge
    bool m_readOnly = false;
    bool m_locked = false;
    bool m_wasModified = false;
    Card m_prepared; // the card that the command being pushed leads to
    bool m_hasPrepared = false;
};

} // namespace cardwright
