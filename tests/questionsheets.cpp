#include "base/file.h"
#include "schema/templateshelf.h"
#include "support/corpus.h"
#include "support/workshops.h"
#include "workshop/printpages.h"
#include "workshop/questionform.h"
#include "workshop/takeaway.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace cardwright;

// For the browser's tests:
//   question_sheets form TEMPLATE           the offline form, to standard output
//   question_sheets worksheet ACTIVITY      a worksheet; `results` the take-away
//   question_sheets read TEMPLATE FILE      what the program reads from a file of answers, "id = text"
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const Template *schema = builtInTemplate(QStringView(arguments.value(2)));
    const Activity *activity = builtInPlaybook().activity(arguments.value(2));
    QTextStream out(stdout);
    if (what == QLatin1String("form") && schema) {
        out << questionFormPage(*schema, QStringLiteral("en"));
    } else if (what == QLatin1String("worksheet") && activity) {
        out << worksheetPage(*activity, smallWorkshop(), builtInPlaybook());
    } else if (what == QLatin1String("results")) {
        out << takeAwayHtml(smallWorkshop(), builtInPlaybook());
    } else if (what == QLatin1String("read") && schema) {
        const Result<AnswerSheet> sheet = readAnswers(contentOf(arguments.value(3)), *schema, arguments.value(3));
        if (!sheet) {
            out << sheet.error().message << '\n';
            return 1;
        }
        out << "by = " << sheet->by << '\n';
        for (const SheetAnswer &answer : sheet->answers)
            out << schema->specs()[answer.spec].id << " = " << QString(answer.text).replace(u'\n', u'/') << '\n';
        for (const QString &heading : sheet->unknown)
            out << "unknown = " << heading << '\n';
    } else {
        return 2;
    }
    return 0;
}
