#include "review/evidencepicker.h"

#include "editing/reviewkeeper.h"
#include "review/reviewwords.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChipWidth = 280;

} // namespace

EvidencePicker::EvidencePicker(const QString &name, CardDocument &document, const ReviewKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_keeper(keeper)
    , m_edit(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_list(new QVBoxLayout)
{
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(tr("Type a part of its name"));
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(8);
    m_completer->popup()->setProperty("kind", u"popup"_s);
    m_edit->setCompleter(m_completer);
    m_edit->installEventFilter(this);
    m_completer->popup()->installEventFilter(this);
    m_list->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_list);
    column->addWidget(m_edit);
    // The box itself puts the name in after us: it is emptied once that has happened.
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &chosen) { take(chosen); }, Qt::QueuedConnection);
}

void EvidencePicker::readNames()
{
    m_entries.clear();
    QStringList names;
    const Match &match = m_document.match();
    for (const Page &page : m_document.form()) {
        for (const Question &question : page.questions) {
            const int node = m_document.card().indexOfKey(question.node);
            QString title = node >= 0 ? m_document.card().nodes()[node].title
                            : match.schema && question.spec >= 0 ? match.schema->text(question.spec, match.language).title
                                                                 : QString();
            if (title.isEmpty())
                continue;
            if (node >= 0 && node == m_document.card().summaryIndex())
                title = tr("Summary");
            QString name = page.head || title == page.title ? title : tr("%1 › %2", "section › question").arg(page.title, title);
            for (int twin = 2; names.contains(name); ++twin)
                name = tr("%1 (%2)", "question that stands several times, which one").arg(name.section(u" ("_s, 0, 0)).arg(twin);
            names.append(name);
            m_entries.append({name, question});
        }
    }
    static_cast<QStringListModel *>(m_completer->model())->setStringList(names);
}

// Enter takes the first name offered where none is chosen; without us it would only put the list away.
bool EvidencePicker::takesFirst(const QEvent &event) const
{
    if (event.type() != QEvent::KeyPress || m_completer->popup()->currentIndex().isValid())
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return (key == Qt::Key_Return || key == Qt::Key_Enter) && m_completer->completionCount() > 0;
}

bool EvidencePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup() && takesFirst(*event)) {
        m_completer->popup()->hide();
        take(m_completer->completionModel()->index(0, 0).data().toString());
        return true;
    }
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn && m_edit->text().isEmpty())
        readNames();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !(key->modifiers() & Qt::ControlModifier) && !m_edit->text().trimmed().isEmpty()) {
        // What is typed may be the name, or a part that one question alone has.
        if (!take(m_edit->text().trimmed())) {
            m_completer->setCompletionPrefix(m_edit->text().trimmed());
            if (m_completer->completionCount() == 1)
                take(m_completer->currentCompletion());
            else
                m_completer->complete();
        }
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_chosen.isEmpty()) {
        m_chosen.removeLast();
        showChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool EvidencePicker::take(const QString &name)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const bool known = std::any_of(m_chosen.cbegin(), m_chosen.cend(),
                                       [&entry](const Entry &one) { return one.question == entry.question; });
        if (!known)
            m_chosen.append(entry);
        m_edit->clear();
        showChosen();
        return true;
    }
    return false;
}

void EvidencePicker::showChosen()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_chosen.size(); ++i) {
        auto *chip = new QToolButton(this);
        chip->setProperty("kind", u"chip"_s);
        chip->setText(buttonText(fontMetrics().elidedText(m_chosen[i].name, Qt::ElideMiddle, kChipWidth)));
        chip->setIcon(Theme::icon(u"close"_s));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the cross at the end
        chip->setToolTip(tr("Take “%1” out").arg(m_chosen[i].name));
        chip->setAccessibleName(chip->toolTip());
        connect(chip, &QToolButton::clicked, this, [this, question = m_chosen[i].question] {
            m_chosen.removeIf([&question](const Entry &one) { return one.question == question; });
            showChosen();
            m_edit->setFocus(Qt::OtherFocusReason);
        });
        // The layout would turn the side over, as the chip itself is.
        m_list->addWidget(chip, 0, (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    }
    emit changed();
}

QList<FieldRef> EvidencePicker::fields() const
{
    QList<FieldRef> fields;
    for (const Entry &entry : m_chosen)
        fields.append(m_keeper.refOf(entry.question));
    return fields;
}

void EvidencePicker::setFields(const QList<FieldRef> &fields)
{
    m_unfound.clear();
    if (fields.isEmpty() && m_chosen.isEmpty())
        return;
    readNames();
    QList<Entry> chosen;
    const QList<std::optional<Question>> questions = m_keeper.questionsOf(fields);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const std::optional<Question> &question = questions[i];
        const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                        [&question](const Entry &one) { return one.question == question; });
        if (entry != m_entries.cend())
            chosen.append(*entry);
        else
            m_unfound.append(fields[i]);
    }
    m_chosen = chosen;
    showChosen();
}

void EvidencePicker::clear()
{
    m_chosen.clear();
    m_unfound.clear();
    m_edit->clear();
    showChosen();
}

} // namespace cardwright
