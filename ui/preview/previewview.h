#pragma once

#include "preview/previewfeed.h"
#include "preview/previewframe.h"
#include "preview/webengine.h"

#include <QColor>
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QScrollBar;

namespace cardwright {

// The live card. It asks for the card's state when it is about to draw it, changes in the page only
// what changed in the card, and comes back by itself when the engine's process dies. To make one
// starts the engine: see canStartPreview().
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    PreviewView(MakeWebEngine makeEngine, std::function<PreviewSource()> source, QWidget *parent = nullptr);
    ~PreviewView() override;

    void refresh();                     // the card changed: soon drawn, or when the view is next seen
    void startAnew();                   // another card
    void follow(const QString &pathId); // the field being edited; null: none
    void setLook(bool dark, bool highContrast, const QColor &background);
    void setOwnStyle(const QByteArray &rules); // lookRules() of the card
    void setFrame(PreviewFrame frame);
    void zoomBy(int direction); // 1 larger, -1 smaller, 0 as the frame gives it
    // Marks the places; `answer` gets how many there are and which one is shown. Empty text: no marks.
    void find(const QString &text, bool backward, std::function<void(int count, int current)> answer);
    // The levels of detail that the card has and those shown, both of "tpm".
    void askDepths(std::function<void(const QString &there, const QString &shown)> answer);
    void toggleDepth(const QString &depth);
    void tryAgain(); // after gaveUp()

    const WebEngine &engine() const { return *m_engine; }

signals:
    void fieldActivated(const QString &pathId); // clicked in the card; empty: the card's head
    void linkActivated(const QString &address);
    void zoomChanged(qreal zoom, bool chosen); // chosen: by zoomBy()
    void drawn(const cardwright::PreviewUpdate &update, qint64 microseconds); // since it was asked for
    void stopped(); // the engine's process died; it is being started again
    void restored();
    void gaveUp(); // it dies of this very card; the next change of the card tries again

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void draw();
    void run(const PreviewUpdate &update);
    void finishDrawing(const PreviewUpdate &update, bool complete);
    void adoptPage(bool loaded);
    void startDrawing();
    void openAgain();
    void recover();
    void loseCard();
    void call(const QString &function, const QJsonArray &arguments);
    QString followCall() const;
    void sendLook();
    void applyFrame();
    qreal usualZoom() const;
    qreal zoom() const;
    bool hasGivenUp() const;

    std::function<PreviewSource()> m_source;
    std::unique_ptr<WebEngine> m_engine;
    PreviewFeed m_feed;
    QTimer m_soon;
    QElapsedTimer m_sinceDrawing;
    QElapsedTimer m_sinceLoad;
    QString m_followed;
    QByteArray m_ownStyle;
    quint64 m_revision = 0; // the one drawn last
    quint64 m_fatal = 0;    // the one drawn when the process died
    int m_deaths = 0;       // in a row, of that revision
    int m_load = 0;         // tells answers of a dead process from those of its follower
    bool m_dark = false;
    bool m_highContrast = false;
    PreviewFrame m_frame = PreviewFrame::Pane;
    qreal m_zoom = 1.0;   // by the user, of what the frame gives
    int m_wheel = 0;      // turned with Ctrl held, less than a step
    QScrollBar *m_across; // where the frame is wider than the pane
    bool m_ready = false; // the shell and our script are there
    bool m_showsCard = false;
    bool m_stale = true;
    bool m_drawing = false; // from asking the feed to the page's answer
    bool m_sent = false;    // the page is at it
    bool m_outdated = false; // with a card that is no longer open
};

} // namespace cardwright
