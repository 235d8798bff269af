#pragma once

#include "panels/tableeditor.h"
#include "widgets/focuschange.h"

namespace cardwright {

class WrapLabel;

// A table that says quietly which of its cells are no numbers, where the template asks for numbers.
class NumberTableEditor : public TableEditor
{
    Q_OBJECT

public:
    explicit NumberTableEditor(const EditorContext &context, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;

private:
    void showHint(bool typing);

    WrapLabel *m_hint;
    FocusChange m_focus{[this](const QWidget *before, const QWidget *now) {
        if (before && isAncestorOf(before) && !isAncestorOf(now))
            showHint(false);
    }};
};

} // namespace cardwright
