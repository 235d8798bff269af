#pragma once

#include "panels/answereditor.h"
#include "schema/codecs.h"

class QAbstractButton;
class QButtonGroup;
class QGridLayout;

namespace cardwright {

class PlainLine;
class RemarkFields;
class WrapLabel;

// The options of a question: radio buttons that can be cleared, or check boxes; two columns where
// there is room.
class ChoiceEditor : public AnswerEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(const EditorContext &context, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;
    void setReadOnly(bool readOnly) override;
    QWidget *firstField() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Choice
    {
        OptionSpec option;
        QWidget *cell = nullptr;
        QAbstractButton *button = nullptr;
        PlainLine *text = nullptr;
    };

    bool isSingle() const;
    void addOption(const OptionSpec &option);
    void toggled(int choice, bool on);
    void showTexts();
    void updateTabStop();
    void arrange(int width);
    ChoicesValue value() const;

    QList<Choice> m_choices;
    QGridLayout *m_grid;
    QButtonGroup *m_group; // of radio buttons; not exclusive, so that none may be chosen
    WrapLabel *m_foreignLabel;
    RemarkFields *m_remarks;
    QStringList m_foreign;
    bool m_untouched = false; // the template's whole list stands there
    int m_columns = 0;
    bool m_readOnly = false;
};

} // namespace cardwright
