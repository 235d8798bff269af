#pragma once

#include "render/cardlook.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cardwright {

// What an organisation gives its cards: a colour, a logo and a line for the foot. A page of its own, because
// most people set it once; Enter and Escape lead back from it.
class ExportLook : public QWidget
{
    Q_OBJECT

public:
    // `isProjects`: it came with the card's project, so that nothing of it is kept.
    ExportLook(const LookChoices &choices, bool isProjects, QWidget *parent = nullptr);

    LookChoices choices() const; // what cannot be used is left out; the design stays as it was given
    QString summary() const;     // what is set, for a line; empty: nothing
    void begin();                // puts the cursor into the first line

signals:
    void changed();
    void done(); // back to the other choices

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLines();
    QLineEdit *addLine(const QString &label, const QString &name, QWidget *beside = nullptr);
    QString accent() const;
    void chooseColour();
    void chooseLogo();
    void update();

    const LookChoices m_before;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_accent = nullptr;
    QLabel *m_samples = nullptr; // the colour as it will be read
    QLineEdit *m_logo = nullptr;
    QLineEdit *m_logoText = nullptr;
    QLineEdit *m_footer = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace cardwright
