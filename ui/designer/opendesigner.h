#pragma once

#include <QString>

class QWidget;

namespace cardwright {

class TemplateDesign;

// Opens the template designer of the window that `from` is in, from anywhere in it. `what`: the id of a
// template (one of the program opens as a copy), the path of its .json file, or empty for the list.
void openTemplateDesigner(QWidget *from, const QString &what = QString());
// With a template that is in no file yet: what a workshop made.
void openTemplateDesigner(QWidget *from, const TemplateDesign &design);

} // namespace cardwright
