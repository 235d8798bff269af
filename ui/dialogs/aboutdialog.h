#pragma once

#include <QDialog>

namespace cardwright {

// Name, version, what the program is, and whose work it stands on.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace cardwright
