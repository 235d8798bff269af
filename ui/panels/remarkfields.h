#pragma once

#include "panels/answereditor.h"
#include "schema/codecs.h"

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace cardwright {

class GrowingText;

// Caption and notes below a list or table; a button each while there is no text.
class RemarkFields : public QWidget
{
    Q_OBJECT

public:
    explicit RemarkFields(const EditorContext &context, QWidget *parent = nullptr);

    void showRemarks(const Remarks &remarks);
    Remarks remarks() const;
    void setReadOnly(bool readOnly);
    // A place for a button of the editor, beside those for caption and notes.
    void addButton(QToolButton *button);

signals:
    void edited();

private:
    struct Field
    {
        QString label;           // as it stands in the file
        bool staysEmpty = false; // the file has the label without a text
        QWidget *row = nullptr;
        QLabel *name = nullptr;
        GrowingText *text = nullptr;
        QToolButton *button = nullptr;
        bool offered = false;
    };

    Field makeField(const QString &which, const QString &addText, bool offered);
    void showField(Field &field, const Remark &remark);
    void showButtons();

    EditorContext m_context;
    QHBoxLayout *m_buttons;
    Field m_caption;
    Field m_notes;
    bool m_notesFirst = false;
    bool m_readOnly = false;
};

// A quiet button with a plus.
QToolButton *makeAddButton(const QString &text, QWidget *parent);

} // namespace cardwright
