#pragma once

#include "panels/answereditor.h"
#include "schema/codecs.h"

class QToolButton;

namespace cardwright {

class GrowingText;
class PlainLine;
class RemarkFields;
class WrapLabel;

// A block of code and the name of its language. For BibTeX it offers an entry to fill in, and says
// quietly what a reader of BibTeX would stumble over.
class CodeEditor : public AnswerEditor
{
    Q_OBJECT

public:
    explicit CodeEditor(const EditorContext &context, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;
    void setReadOnly(bool readOnly) override;
    QWidget *firstField() const override;

private:
    QString usualInfo() const; // the language that the template asks for
    bool isBibtex() const;
    CodeValue value() const;
    void insertStart();
    void changed();
    void showHint(bool typing);

    GrowingText *m_code;
    PlainLine *m_info;
    QToolButton *m_insert;
    WrapLabel *m_hint;
    RemarkFields *m_remarks;
    CodeValue m_written; // as it stands in the file
    bool m_exact = true; // false: the box cannot hold the code as it is, so it may not be edited
    bool m_readOnly = false;
};

} // namespace cardwright
