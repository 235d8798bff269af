#pragma once

#include <QLabel>

namespace cardwright {

// Plain text that wraps and fixes its own height for the width it gets. Layouts then need no
// height for width, which costs them a multiple of the time at every level of nesting.
class WrapLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrapLabel(const QString &kind, QWidget *parent = nullptr);

    void setText(const QString &text);

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateHeight();
};

} // namespace cardwright
