#pragma once

#include <QCheckBox>
#include <QWidget>

class QLabel;

namespace cardwright {

class Template;

// What is true of the dataset, as boxes to tick: one that is not ticked spares its author the
// questions of whole sections.
class OpeningForm : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningForm(const Template &schema, QWidget *parent = nullptr);

    void setNoes(const QStringList &ids);
    QStringList noes() const;
    QCheckBox *firstBox() const { return m_boxes.value(0); }

private:
    void update();

    const Template &m_schema;
    QList<QCheckBox *> m_boxes; // in the order of the template's opening questions
    QLabel *m_spared;
};

} // namespace cardwright
