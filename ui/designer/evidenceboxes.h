#pragma once

#include "schema/templatedesign.h"

#include <QWidget>

class QCheckBox;

namespace cardwright {

// What a question is evidence for: a box for each dimension, or for each of the contents at least expected.
class EvidenceBoxes : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceBoxes(TemplateDesign::Evidence which, QWidget *parent = nullptr);

    void show(const TemplateDesign &design, const QString &id, const QString &language);

signals:
    void edited(const QStringList &names);

private:
    TemplateDesign::Evidence m_which;
    QList<QCheckBox *> m_boxes;
};

} // namespace cardwright
