#pragma once

#include "preview/previewframe.h"
#include "render/renderer.h"

#include <QWidget>

class QAbstractButton;
class QAction;
class QLabel;
class QMenu;
class QStackedLayout;

namespace cardwright {

class CardDocument;
class InfoBar;
class PictureSource;
class PreviewFindBar;
class PreviewHeader;
class PreviewView;
class Prompts;
class Theme;

// The card as its readers will see it, beside the form: a slim header and below it the live view,
// which is made only when asked for and only where it can be made safely.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    PreviewPane(CardDocument &document, Prompts &prompts, Theme &theme, QWidget *parent = nullptr);

    // Starts the engine (about a third of a second); the window calls it once it has painted. As root
    // and the like it says instead why there is no preview, and offers a way.
    void createView();
    void follow(const QString &pathId); // of the field being edited; null: none
    void setWholeWindow(bool whole);    // how the window shows it, for the header's button
    void readChoices(); // of the export, which the preview shares
    void takeFocus();   // F6: the first control of the header; the card itself never takes the keyboard
    QList<QAction *> commands() const; // what the preview can do, for the window
    void fillMenu(QMenu &menu);
    PreviewView *view() const { return m_view; } // null until there is one

signals:
    void fieldActivated(const QString &pathId); // clicked in the card; empty: its head
    void wholeWindowRequested();

private:
    void buildHeader();
    QWidget *buildPlaceholder();
    void showFrame(PreviewFrame frame);
    void find(const QString &text, bool backward);
    void askDepths();
    void makeView();
    bool isTooLarge() const;
    void showViewOrWords();
    void followPictures();
    void openLink(const QString &address);
    void applyLook();
    void tell(const QString &sentence, bool offersRetry);

    CardDocument &m_document;
    Prompts &m_prompts;
    PreviewHeader *m_header = nullptr;
    PreviewFindBar *m_find = nullptr;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_sentence = nullptr; // in place of the view
    QAbstractButton *m_unsafeButton = nullptr;
    QLabel *m_unsafeNote = nullptr;
    InfoBar *m_notice = nullptr;
    PreviewView *m_view = nullptr;
    PictureSource *m_pictures = nullptr;
    QString m_followed;
    PictureSource *m_logo; // the organisation's
    QByteArray m_logoAddress;
    RenderOptions m_options;
    QString m_paperDepth; // levels of detail that a PDF has; empty: all
};

} // namespace cardwright
