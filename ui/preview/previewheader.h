#pragma once

#include "preview/previewframe.h"

#include <QFrame>
#include <QHash>
#include <QList>

class QAction;
class QMenu;
class QToolButton;

namespace cardwright {

// The slim head of the preview: how wide the card is shown, the search, a menu for what is rarer, and
// the whole window. Its actions stand in the window's menu too, where they have their keys.
class PreviewHeader : public QFrame
{
    Q_OBJECT

public:
    explicit PreviewHeader(PreviewFrame frame, QWidget *parent = nullptr);

    PreviewFrame frame() const { return m_frame; }
    void setWholeWindow(bool whole); // how the window shows the pane
    void setZoom(qreal zoom, bool chosen); // of the letters; `chosen`: not what the frame gives by itself
    // The levels of detail that the card has, of "tpm", and those that it shows now.
    void setDepths(const QString &there, const QString &shown);
    void setRunning(bool running); // there is a view
    void refreshIcons();
    QWidget *firstControl() const;

    QList<QAction *> commands() const; // all that can be done by name
    void fillMenu(QMenu &menu);

signals:
    void frameChosen(cardwright::PreviewFrame frame);
    void findRequested();
    void zoomRequested(int direction); // 1 larger, -1 smaller, 0 as the frame gives it
    void depthsWanted();               // a menu that shows them opens
    void depthToggled(const QString &depth); // "t"
    void wholeWindowRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addAction(const QString &name, const QString &text, const QString &shortcut = {});
    QToolButton *addButton(const QString &name, QAction *action);
    void fillWidths(QMenu &menu);
    void fillMore(QMenu &menu);
    void showFrame();

    PreviewFrame m_frame;
    QList<QAction *> m_frames; // in the order of PreviewFrame
    QList<QAction *> m_named;  // the same, with names that stand alone
    QAction *m_find;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_zoomReset;
    QHash<QString, QAction *> m_depths;
    QToolButton *m_width;
    QToolButton *m_zoom;
    QToolButton *m_search;
    QToolButton *m_more;
    QToolButton *m_wholeWindow;
};

} // namespace cardwright
