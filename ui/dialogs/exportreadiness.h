#pragma once

#include <QFrame>

namespace cardwright {

struct Report;

// What is still open in a card that is about to go out, told beside the choices. It stops nobody.
class ExportReadiness : public QFrame
{
    Q_OBJECT

public:
    explicit ExportReadiness(const Report &report, QWidget *parent = nullptr);
};

} // namespace cardwright
