#pragma once

#include "panels/answereditor.h"
#include "panels/pastedpicture.h"

#include <QTextCursor>

class QVBoxLayout;

namespace cardwright {

class GrowingText;
class InfoBar;
class PictureRow;

// Markdown text: every body fits. Asks for the alternative text of pictures that are put in.
class TextEditor : public AnswerEditor
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostText = 600'000; // characters; beyond them each key would be felt

    enum class Size { Short, Long };

    TextEditor(const EditorContext &context, Size size, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;
    void setReadOnly(bool readOnly) override;
    QWidget *firstField() const override;

private:
    void takePictures(const QList<OfferedPicture> &pictures);
    void askForNext();
    void insertPicture();
    void endPicture();
    void tell(const QString &sentence);
    void showBeginning(const QString &markdown);

    GrowingText *m_text;
    QVBoxLayout *m_layout;
    PictureRow *m_pictureRow = nullptr;
    InfoBar *m_note = nullptr;          // why a picture was not taken
    InfoBar *m_tooLong = nullptr;       // that the box shows a beginning only
    QString m_whole;                    // where it does: the text
    QList<OfferedPicture> m_offered;    // to be asked about, one after the other
    CheckedPicture m_picture;           // that is asked about
    QTextCursor m_place;                // where it goes
    bool m_exact = true; // false: the box cannot hold the text as it is, so it may not be edited
    bool m_readOnly = false;
};

} // namespace cardwright
