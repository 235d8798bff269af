#pragma once

#include "workshop/workshop.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace cardwright {

// How a workshop begins: how many people, which ready agenda, how much time. Names are optional.
class StartWorkshop : public QWidget
{
    Q_OBJECT

public:
    explicit StartWorkshop(QWidget *parent = nullptr);

    Workshop workshop() const;
    Workshop sample() const; // the same agenda with fictional people and notes
    void takeFocus();

signals:
    void startRequested(bool rehearsal);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFit();

    QLineEdit *m_title;
    QLineEdit *m_dataset;
    QSpinBox *m_people;
    QPlainTextEdit *m_names;
    QComboBox *m_agenda;
    QSpinBox *m_minutes;
    QCheckBox *m_moderated;
    QLabel *m_fit;
};

} // namespace cardwright
