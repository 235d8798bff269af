#pragma once

#include "widgets/markdownbox.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace cardwright {

class Actions;
class CardDocument;

// Brings the gestures of writing from the window's menu and keys to the text box that has the focus,
// or had it before a menu or the palette opened.
class FormatController : public QObject
{
    Q_OBJECT

public:
    FormatController(CardDocument &document, Actions &actions, QWidget &window);

    bool isInText() const;
    bool isInLongText() const; // one that takes lists and tables

signals:
    void targetChanged();

private:
    void follow(QWidget *focus);
    MarkdownBox *target() const;
    void apply(FormatGesture gesture);

    CardDocument &m_document;
    QWidget &m_window;
    QPointer<QWidget> m_box;
};

} // namespace cardwright
