#pragma once

#include "render/cardlook.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cardwright {

// What an organisation gives its cards: a colour, a logo and a line for the foot. Folded to one line that
// says what is set, because most people set it once.
class ExportLook : public QWidget
{
    Q_OBJECT

public:
    ExportLook(const LookChoices &choices, QWidget *parent = nullptr);

    LookChoices choices() const; // what cannot be used is left out; the design stays as it was given
    void setOpen(bool open);
    bool isOpen() const { return !m_parts->isHidden(); }

signals:
    void heightChanged();

private:
    QWidget *buildParts();
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &name, QWidget *beside = nullptr);
    QString accent() const;
    void chooseColour();
    void chooseLogo();
    void setToggle();
    void update();

    const LookChoices m_before;
    QLabel *m_summary = nullptr;
    QPushButton *m_toggle = nullptr;
    QWidget *m_parts = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_accent = nullptr;
    QLabel *m_samples = nullptr; // the colour as it will be read
    QLineEdit *m_logo = nullptr;
    QLineEdit *m_logoText = nullptr;
    QLineEdit *m_footer = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace cardwright
