#pragma once

#include <QWidget>

namespace cardwright {

class CardDocument;
class InfoBar;
class SourceView;
class Theme;

// The source view, and a line above it where it can only be read.
class SourcePane : public QWidget
{
    Q_OBJECT

public:
    SourcePane(CardDocument &document, const Theme &theme, QWidget *parent = nullptr);

    SourceView &view() { return *m_view; }

private:
    void showState();

    InfoBar *m_note;
    SourceView *m_view;
};

} // namespace cardwright
