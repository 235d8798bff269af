#pragma once

#include <QDialog>

namespace cardwright {

class OpeningForm;
class Template;

// The opening questions of a card that is there already.
class OpeningDialog : public QDialog
{
    Q_OBJECT

public:
    OpeningDialog(const Template &schema, const QStringList &noes, QWidget *parent = nullptr);

    QStringList noes() const;

private:
    OpeningForm *m_form;
};

} // namespace cardwright
