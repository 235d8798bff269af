// How long templates keep the window waiting:
//     bench_templates CARD.md
// Prints, in milliseconds of the thread's own work (other programs may run in between): of the extended Data
// Card's template, opening the designer on it and each step of work there; of the card, repeated until it has
// 1 MB, moving it to another template and listing what waits.

#include "designer/designerwindow.h"
#include "designer/designtree.h"
#include "designer/migratedialog.h"
#include "designer/traypane.h"
#include "editing/carddocument.h"
#include "schema/migration.h"
#include "schema/templateshelf.h"
#include "support/quietprompts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <time.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMega = 1000 * 1000;
constexpr int kRounds = 7;
int sink = 0; // what the optimiser must not throw away

double now()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void print(const char *what, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < kRounds; ++i) {
        const double begun = now();
        work();
        times.push_back(now() - begun);
    }
    const double first = times.front();
    std::sort(times.begin(), times.end());
    std::printf("%-44s first %7.1f  median %7.1f  most %7.1f ms\n", what, first, times[times.size() / 2],
                times.back());
}

QByteArray repeated(const QByteArray &source, qsizetype size)
{
    QByteArray all = source;
    for (int copy = 2; all.size() < size; ++copy) {
        for (const QByteArray &line : source.split('\n')) {
            if (line.startsWith("# "))
                continue;
            all += line.trimmed();
            if (line.startsWith("##"))
                all += ' ' + QByteArray::number(copy);
            all += '\n';
        }
    }
    return all;
}

void designer()
{
    QTemporaryDir folder(QDir::tempPath() + u"/cardwright bench-XXXXXX"_s);
    TemplateShelf shelf(folder.path());
    QuietPrompts prompts;
    std::unique_ptr<DesignerWindow> window;
    print("designer: window with the template", [&] {
        window = std::make_unique<DesignerWindow>(shelf, prompts);
        window->openCopy(builtInTemplate().id());
        window->show();
        QApplication::processEvents();
    });
    auto *tree = window->findChild<DesignTree *>();
    const QList<DesignNode> nodes = window->document().design().nodes();
    int at = 0;
    print("designer: another question", [&] {
        tree->setCurrentId(nodes[20 + at++ * 9].id);
        QApplication::processEvents();
    });
    print("designer: a letter of a title", [&] {
        window->document().edit(
            u"Rename"_s,
            [&](TemplateDesign &design) {
                return design.setText(tree->currentId(), u"en"_s, u"title"_s, QString(++at, u'x'));
            },
            u"title"_s);
        QApplication::processEvents();
    });
    print("designer: a question moved", [&] {
        tree->moveBy(1);
        QApplication::processEvents();
    });
    print("designer: what is missing", [&] { window->document().design().faults(); });
    print("designer: read by the engine", [&] { sink += window->document().design().read().has_value(); });
}

void migration(const QByteArray &bytes)
{
    const Card card(bytes);
    TemplateDesign design =
        TemplateDesign(builtInFiles(builtInTemplate().id())).copyNamed(u"Ours"_s, u"ours"_s);
    int number = 0;
    for (const DesignNode &node : design.nodes())
        design.setText(node.id, u"en"_s, u"title"_s, u"Renamed %1"_s.arg(++number));
    const Result<Template> ours = design.read();
    if (!ours)
        qFatal("%s", qPrintable(ours.error().message));
    std::printf("card of %lld bytes, %lld headings\n", static_cast<long long>(bytes.size()),
                static_cast<long long>(card.nodes().size()));
    print("migration: every heading renamed", [&] { migratedCard(card, builtInTemplate(), *ours); });
    print("migration: to the model card",
          [&] { migratedCard(card, builtInTemplate(), modelCardTemplate()); });
    const Migration moved = migratedCard(card, builtInTemplate(), modelCardTemplate());
    const Match match = matchNamed(moved.after, &modelCardTemplate());
    print("tray: what waits", [&] { unplacedPieces(moved.after, match); });
    std::printf("  %lld texts wait\n", static_cast<long long>(moved.tray.size()));
    CardDocument document;
    document.load(bytes, {}, false);
    print("migration: the step and its undo", [&] {
        document.replaceAll(moved.after.bytes(), u"Go on"_s);
        document.undo();
    });
    const TemplateShelf shelf;
    print("migration: its dialog", [&] {
        MigrateDialog dialog(document.card(), document.match(), shelf);
        dialog.show();
        QApplication::processEvents();
    });
    document.replaceAll(moved.after.bytes(), u"Go on"_s);
    print("tray: shown", [&] {
        TrayPane tray(document);
        tray.setWanted(true);
        QApplication::processEvents();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const Theme theme(*qApp);
    QFile file(QCoreApplication::arguments().value(1));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fputs("Usage: bench_templates CARD.md\n", stderr);
        return 2;
    }
    const QByteArray card = file.readAll();
    designer();
    migration(card);
    migration(repeated(card, kMega));
    return 0;
}
