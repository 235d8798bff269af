#pragma once

#include "base/byterange.h"
#include "card/card.h"
#include "editing/sourcetext.h"
#include "widgets/markdownbox.h"

#include <QBasicTimer>
#include <QPlainTextEdit>

namespace cardwright {

class CardDocument;
class MarkdownHighlighter;

// The whole Markdown of the card. Follows the document and writes through it, byte by byte; undo is
// the document's. It looks at the document only while it is live.
class SourceView : public QPlainTextEdit, public MarkdownBox
{
    Q_OBJECT

public:
    enum class State { Editable, FileReadOnly, NotText, TooManyHeadings, TooLarge };

    explicit SourceView(CardDocument &document, QWidget *parent = nullptr);

    void setLive(bool live);
    State state() const { return m_state; }
    NodeKey nodeAtCursor() const; // kNoNode before the first
    void goToNode(NodeKey key);   // to its text, or to its heading where it has none
    void select(ByteRange range); // of the card's bytes
    bool takes(FormatGesture) const override { return !isReadOnly(); }
    void apply(FormatGesture gesture) override;
    void pastePlain() override { paste(); }
    qsizetype selectionBegin() const { return m_source.byteOf(textCursor().selectionStart()); }

public slots:
    void takeColours(); // the look changed

signals:
    void nodeEntered(cardwright::NodeKey key); // the cursor went there
    void stateChanged();

protected:
    bool event(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void follow();
    void showAll();
    void showMore();
    void textEdited(int position, int removed, int added);
    void writeEdits();
    void cursorMoved();
    void updateState();
    void change(const std::optional<TextChange> &change);
    QString textBetween(int begin, int end) const;

    CardDocument &m_document;
    MarkdownHighlighter *m_highlighter = nullptr; // none over large texts
    SourceText m_source;
    QList<Splice> m_edits; // done in the text, not in the document yet
    State m_state = State::Editable;
    NodeKey m_node = kNoNode;
    bool m_live = false;
    bool m_following = false;
    bool m_shown = false;        // m_source is what the text shows
    QBasicTimer m_filling;       // large texts come piece by piece
    NodeKey m_goLater = kNoNode; // once they are there
    ByteRange m_selectLater;
};

} // namespace cardwright
