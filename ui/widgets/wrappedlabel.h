#pragma once

#include <QLabel>

namespace cardwright {

// A label of plain text that wraps; `kind` is what the style sheet knows it by, `name` what tests find it by.
inline QLabel *wrappedLabel(const QString &kind, const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setProperty("kind", kind);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace cardwright
