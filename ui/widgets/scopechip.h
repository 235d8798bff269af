#pragma once

#include "card/card.h"

#include <QWidget>

namespace cardwright {

// The small pill that says how deep a question goes: icon and word on a soft ground.
class ScopeChip : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeChip(Scope scope, QWidget *parent = nullptr);

    Scope scope() const { return m_scope; }
    void setScope(Scope scope); // None hides the chip

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Scope m_scope;
};

// Icon of a scope in resources/icons; empty for None.
QString scopeIcon(Scope scope);

} // namespace cardwright
