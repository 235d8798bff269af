#include "dialogs/openingform.h"

#include "schema/openingquestions.h"
#include "schema/template.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

// True if everything that `inner` covers lies below what `outer` covers: then it is not asked.
bool isWithin(const Template &schema, const OpeningQuestion &inner, const OpeningQuestion &outer)
{
    return inner.id != outer.id && std::all_of(inner.covers.cbegin(), inner.covers.cend(), [&](int spec) {
        for (int at = spec; at >= 0; at = schema.specs()[at].parent) {
            if (outer.covers.contains(at))
                return true;
        }
        return false;
    });
}

} // namespace

OpeningForm::OpeningForm(const Template &schema, QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
    , m_spared(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const QString language = QLocale().name().left(2); // the window's: these are words of a dialog
    for (const OpeningQuestion &question : schema.openingQuestions()) {
        auto *box = new QCheckBox(schema.openingText(question.id, language).statement, this);
        box->setObjectName(u"opening-"_s + question.id);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &OpeningForm::update);
        m_boxes.append(box);
        column->addWidget(box);
    }
    m_spared->setProperty("kind", u"small"_s);
    m_spared->setObjectName(u"spared"_s);
    column->addWidget(m_spared);
    update();
}

void OpeningForm::setNoes(const QStringList &ids)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(!ids.contains(m_schema.openingQuestions()[i].id));
    update();
}

QStringList OpeningForm::noes() const
{
    QStringList ids;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isEnabled() && !m_boxes[i]->isChecked())
            ids.append(m_schema.openingQuestions()[i].id);
    }
    return ids;
}

void OpeningForm::update()
{
    const QList<OpeningQuestion> &questions = m_schema.openingQuestions();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        bool asked = true;
        for (qsizetype other = 0; other < m_boxes.size(); ++other) {
            if (!m_boxes[other]->isChecked() && isWithin(m_schema, questions[i], questions[other]))
                asked = false;
        }
        m_boxes[i]->setEnabled(asked);
    }
    const int spared = questionsSpared(m_schema, noes());
    m_spared->setText(spared > 0 ? tr("%n question(s) fewer. You can change this later in the Card menu.", nullptr, spared)
                                 : tr("Leave ticked what you are not sure of."));
}

} // namespace cardwright
