#include "designer/evidenceboxes.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

EvidenceBoxes::EvidenceBoxes(TemplateDesign::Evidence which, QWidget *parent)
    : QWidget(parent)
    , m_which(which)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const QString &name : evidenceIds(which)) {
        auto *box = new QCheckBox;
        box->setObjectName(name);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // long words make nothing wider
        m_boxes.append(box);
        column->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this] {
            QStringList names;
            for (const QCheckBox *one : std::as_const(m_boxes)) {
                if (one->isChecked())
                    names.append(one->objectName());
            }
            emit edited(names);
        });
    }
}

// Of each of the contents is said how many questions answer it: without any, a card of this template is not
// asked for it.
void EvidenceBoxes::show(const TemplateDesign &design, const QString &id, const QString &language)
{
    QHash<QString, QStringList> others;
    if (m_which == TemplateDesign::Evidence::MinimumContents) {
        const QList<DesignNode> nodes = design.nodes();
        for (const DesignNode &node : nodes) {
            if (node.id == id)
                continue;
            for (const QJsonValue &content : node.json[u"minimumContents"].toArray())
                others[content.toString()].append(design.title(node.id, language));
        }
    }
    const QStringList names = design.evidence(id, m_which);
    for (QCheckBox *box : std::as_const(m_boxes)) {
        const QString name = design.evidenceName(m_which, box->objectName(), language);
        const QStringList titles = others.value(box->objectName());
        box->setText(titles.isEmpty()
                         ? name
                         : tr("%1 · %n more", "questions", static_cast<int>(titles.size())).arg(name));
        box->setToolTip((QStringList(name) + titles.mid(0, 12)).join(u'\n'));
        box->setChecked(names.contains(box->objectName()));
    }
}

} // namespace cardwright
