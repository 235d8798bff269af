#pragma once

#include "card/card.h"

#include <QMimeData>
#include <QObject>
#include <QPointer>

#include <memory>

class QRubberBand;
class QWidget;

namespace cardwright {

class AnswerPanel;
class CardDocument;
class SectionPage;

// What is carried from the tray to a question: a heading of this card, in this window.
std::unique_ptr<QMimeData> mimeOfPiece(const CardDocument &document, NodeKey key);
NodeKey pieceIn(const QMimeData *mime, const CardDocument &document); // kNoNode: of another card, or none

// Takes a piece up where the mouse draws a row of the tray away.
class TrayHandle : public QObject
{
    Q_OBJECT

public:
    // `widgets` of the row can be drawn; the first is the row, which it belongs to.
    TrayHandle(const CardDocument &document, NodeKey key, const QString &title, const QList<QWidget *> &widgets);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start(QWidget *from);

    const CardDocument &m_document;
    const NodeKey m_key;
    const QString m_title;
    QPoint m_pressed;
    bool m_isPressed = false;
};

// Lets a piece be dropped onto a question of the form.
class TrayTarget : public QObject
{
    Q_OBJECT

public:
    TrayTarget(const CardDocument &document, SectionPage &page, QObject *parent);

signals:
    void dropped(cardwright::NodeKey key, int spec);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    AnswerPanel *panelAt(const QPoint &place) const; // that takes one
    void mark(const AnswerPanel *panel);
    void scrollNear(const QPoint &place);

    const CardDocument &m_document;
    SectionPage &m_page;
    QPointer<QRubberBand> m_mark;
};

} // namespace cardwright
