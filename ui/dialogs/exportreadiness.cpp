#include "dialogs/exportreadiness.h"

#include "audit/readinessmark.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kMark = 12;

QLabel *sentence(const QString &text, const QString &kind, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("kind", kind);
    label->setWordWrap(true);
    return label;
}

QLabel *mark(MinimumContent::State state, QWidget *parent)
{
    auto *label = new QLabel(parent);
    QPixmap picture(QSize(kMark, kMark) * label->devicePixelRatioF());
    picture.setDevicePixelRatio(label->devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintReadinessMark(painter, QRectF(0, 0, kMark, kMark), state);
    painter.end();
    label->setPixmap(picture);
    label->setContentsMargins(0, 3, 0, 0); // the middle of the first line
    return label;
}

} // namespace

ExportReadiness::ExportReadiness(const Report &report, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"exportReadiness"_s);
    setProperty("kind", u"state"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(6);
    column->addWidget(sentence(tr("Still open"), u"label"_s, this));
    column->addWidget(sentence(readinessSentence(report), u"strong"_s, this));
    const QString aside = readinessAside(report);
    if (!aside.isEmpty())
        column->addWidget(sentence(aside, u"muted"_s, this));
    QStringList spoken{readinessSentence(report), aside};

    if (!report.minimumContents.isEmpty()) {
        column->addSpacing(8);
        column->addWidget(sentence(report.minimumContents.size() == 5 ? tr("Five minimum contents") : tr("Minimum contents"),
                                   u"label"_s, this));
        for (const MinimumContent &content : report.minimumContents) {
            auto *row = new QHBoxLayout;
            row->setSpacing(8);
            row->addWidget(mark(content.state, this), 0, Qt::AlignTop);
            auto *name = sentence(content.name, content.state == MinimumContent::State::Missing ? u"strong"_s : u"muted"_s, this);
            row->addWidget(name, 1);
            column->addLayout(row);
            spoken.append(tr("%1: %2").arg(content.name, readinessMarkWord(content.state)));
            name->setAccessibleName(spoken.last());
        }
    }
    column->addStretch();
    const bool allThere = report.count(Severity::ToDo) == 0;
    column->addWidget(sentence(allThere ? tr("What only people can judge is still yours to look at.")
                                        : tr("A card can go out at any time. Its readers see what is open."),
                               u"small"_s, this));
    spoken.removeAll(QString());
    setAccessibleName(tr("Still open"));
    setAccessibleDescription(spoken.join(u", "_s));
}

} // namespace cardwright
