#include "designer/partrows.h"

#include "designer/designwords.h"
#include "designer/partbox.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// A new part is the first of these that a card can tell from those that are there.
DesignPart nextPart(const QList<DesignPart> &parts)
{
    for (const QString &kind :
         {u"text_long"_s, u"text_list"_s, u"key_value_open"_s, u"link_list"_s, u"code"_s}) {
        const DesignPart part{-1, kind, {}, {}, {}};
        const bool alike = std::any_of(parts.begin(), parts.end(),
                                       [&](const DesignPart &other) { return looksLike(other, part); });
        if (!alike)
            return part;
    }
    return {-1, u"text_long"_s, {}, {}, {}};
}

} // namespace

PartRows::PartRows(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("+ Pa&rt")))
{
    setObjectName(u"partRows"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_add->setObjectName(u"addPart"_s);
    m_add->setAutoDefault(false);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &PartRows::add);
}

PartBox *PartRows::newBox()
{
    auto *box = new PartBox;
    m_column->insertWidget(m_column->count() - 1, box);
    box->setVisible(true); // at once: it may be given the focus
    m_boxes.append(box);
    connect(box, &PartBox::edited, this, [this, box](const QString &typing) {
        emit edited(parts(), typing.isEmpty() ? QString() : typing + QString::number(m_boxes.indexOf(box)));
    });
    connect(box, &PartBox::left, this, &PartRows::left);
    connect(box, &PartBox::moveRequested, this, [this, box](int by) { move(m_boxes.indexOf(box), by); });
    connect(box, &PartBox::removeRequested, this, [this, box] { remove(m_boxes.indexOf(box)); });
    return box;
}

void PartRows::setParts(const QList<DesignPart> &parts)
{
    while (m_boxes.size() > parts.size()) {
        PartBox *gone = m_boxes.takeLast();
        if (gone->isAncestorOf(QApplication::focusWidget()))
            m_add->setFocus(Qt::OtherFocusReason);
        gone->hide();
        gone->deleteLater(); // it may have asked for it
    }
    while (m_boxes.size() < parts.size())
        newBox();
    for (int i = 0; i < parts.size(); ++i)
        m_boxes[i]->show(parts[i], i, static_cast<int>(parts.size()));
}

QList<DesignPart> PartRows::parts() const
{
    QList<DesignPart> parts;
    for (const PartBox *box : m_boxes)
        parts.append(box->part());
    return parts;
}

void PartRows::add()
{
    QList<DesignPart> list = parts();
    list.append(nextPart(list));
    emit edited(list, {});
    if (m_boxes.size() == list.size())
        m_boxes.last()->takeFocus();
}

// The field that has the focus keeps it, in the box where the part is now.
void PartRows::move(qsizetype from, int by)
{
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= m_boxes.size())
        return;
    QList<DesignPart> list = parts();
    list.move(from, to);
    const QWidget *focused = QApplication::focusWidget();
    const QString field = focused && m_boxes[from]->isAncestorOf(focused) ? focused->objectName() : QString();
    emit edited(list, {});
    auto *now = field.isEmpty() ? nullptr : m_boxes[to]->findChild<QWidget *>(field);
    if (now && now->isEnabled())
        now->setFocus(Qt::OtherFocusReason);
    else
        m_boxes[to]->takeFocus();
}

void PartRows::remove(qsizetype at)
{
    QList<DesignPart> list = parts();
    if (at < 0 || list.size() < 2)
        return;
    list.removeAt(at);
    emit edited(list, {});
    if (!m_boxes.isEmpty())
        m_boxes[qMin(at, m_boxes.size() - 1)]->takeFocus();
}

} // namespace cardwright
