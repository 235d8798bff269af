#include "audit/morepage.h"

#include "audit/figurerows.h"
#include "audit/readinesswords.h"
#include "theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kMargin = 14;
constexpr int kReach = 6; // of the rows beyond the words

QString coloured(const QColor &colour, const QString &text)
{
    return u"<span style=\"color:%1\">■</span> %2"_s.arg(colour.name(), text.toHtmlEscaped());
}

} // namespace

MorePage::MorePage(QWidget *parent)
    : QScrollArea(parent)
    , m_balance(new QWidget)
    , m_depth(new FigureRows)
    , m_often(new FigureRows)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("More about readiness"));
    auto *content = new QFrame;
    content->setProperty("kind", u"pane"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kMargin - kReach, 4, kMargin - kReach, 12);
    column->setSpacing(3);
    auto *balance = new QVBoxLayout(m_balance);
    balance->setContentsMargins(0, 0, 0, 0);
    balance->setSpacing(3);
    addLabel(u"label"_s, tr("How deep each section goes"), balance);
    QLabel *legend = addLabel(u"small"_s, QString(), balance);
    legend->setObjectName(u"depthLegend"_s);
    legend->setTextFormat(Qt::RichText);
    balance->addWidget(m_depth);
    balance->addSpacing(12);
    addLabel(u"label"_s, tr("Along the life of the data"), balance);
    addLabel(u"small"_s, tr("How many of the questions about each part of its life are answered."), balance);
    balance->addWidget(m_often);
    balance->addSpacing(12);
    column->addWidget(m_balance);
    m_notCheckedTitle = addLabel(u"label"_s, tr("Not checked"), column);
    m_notChecked = addLabel(u"small"_s, QString(), column);
    m_notChecked->setObjectName(u"notChecked"_s);
    m_notChecked->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addStretch(1);
    setWidget(content);
    connect(m_depth, &FigureRows::chosen, this,
            [this](int row) { emit revealRequested(m_sections[row].node, m_sections[row].spec); });
}

QLabel *MorePage::addLabel(const QString &kind, const QString &text, QLayout *column)
{
    auto *label = new QLabel(text);
    label->setProperty("kind", kind);
    label->setWordWrap(true);
    label->setContentsMargins(kReach, 0, kReach, 0);
    column->addWidget(label);
    return label;
}

void MorePage::setReport(const Report &report)
{
    m_sections = report.depth;
    m_balance->setVisible(!report.depth.isEmpty());
    m_depth->setRows(depthRows(report.depth));
    m_often->setRows(oftenRows(report.often));
    auto *legend = findChild<QLabel *>(u"depthLegend"_s);
    const Colours &colours = Theme::colours();
    const QString words = QStringList{coloured(colours.telescope, Theme::scopeWord(Scope::Telescope)),
                                      coloured(colours.periscope, Theme::scopeWord(Scope::Periscope)),
                                      coloured(colours.microscope, Theme::scopeWord(Scope::Microscope))}
                              .join(u"&nbsp;&nbsp; "_s);
    if (legend->text() != words)
        legend->setText(words);
    showNotChecked(report.notChecked);
}

void MorePage::showNotChecked(const QList<NotChecked> &rules)
{
    QString text;
    for (const NotCheckedGroup &group : notCheckedGroups(rules)) {
        text += u"<p><b>"_s + group.reason.toHtmlEscaped() + u"</b></p>"_s;
        for (const QString &rule : group.rules)
            text += u"<p style=\"margin-top:2px\">"_s + rule.toHtmlEscaped() + u"</p>"_s;
    }
    if (m_notChecked->text() != text)
        m_notChecked->setText(text);
    m_notCheckedTitle->setVisible(!text.isEmpty());
    m_notChecked->setVisible(!text.isEmpty());
}

} // namespace cardwright
