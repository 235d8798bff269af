#include "review/sessionspage.h"

#include "audit/audit.h"
#include "editing/carddocument.h"
#include "editing/reviewedits.h"
#include "editing/reviewdrafts.h"
#include "editing/reviewkeeper.h"
#include "panels/steadyscroll.h"
#include "panels/wraplabel.h"
#include "review/draftfields.h"
#include "review/judgementwords.h"
#include "review/reviewwords.h"
#include "review/sessionform.h"
#include "review/surebutton.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

WrapLabel *line(const QString &kind, const QString &text, QWidget *parent)
{
    auto *label = new WrapLabel(kind, parent);
    label->setText(text);
    label->setVisible(!text.isEmpty());
    return label;
}

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

SessionsPage::SessionsPage(CardDocument &document, ReviewKeeper &keeper, QWidget *parent)
    : PageScroll(tr("Reader sessions"), parent)
    , m_document(document)
    , m_keeper(keeper)
    , m_sums(new QWidget(widget()))
    , m_grid(new QGridLayout(m_sums))
    , m_list(new QVBoxLayout)
    , m_empty(new WrapLabel(u"small"_s, widget()))
    , m_fault(new WrapLabel(u"small"_s, widget()))
    , m_add(new QPushButton(tr("Record a session…"), widget()))
{
    addWords(tr("Give a reader a decision to take with this card alone, and watch: what do they conclude, and what do they "
                "look for in vain? Ask, too, for a difference from a similar dataset: it shows who only skims."));
    m_add->setObjectName(u"addSession"_s);
    m_empty->setText(tr("No session is recorded yet."));
    m_fault->setProperty("tone", u"bad"_s);
    m_fault->hide();
    m_grid->setContentsMargins(0, 4, 0, 4);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 1);
    m_list->setSpacing(6);
    column()->addWidget(m_sums);
    column()->addWidget(m_empty);
    column()->addLayout(m_list);
    column()->addWidget(m_fault);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        makeForm();
        m_add->hide();
        m_form->begin();
        scrollToSoon(*m_form);
    });
    connect(&keeper, &ReviewKeeper::reviewChanged, this, &SessionsPage::refreshSoon);
    connect(&keeper.drafts(), &ReviewDrafts::loaded, this, &SessionsPage::showDraft);
    showDraft();
}

void SessionsPage::makeForm()
{
    if (m_form)
        return;
    m_form = new SessionForm(m_document, m_keeper, widget());
    column()->addWidget(m_form);
    const auto end = [this] {
        m_form->hide();
        m_add->show();
        m_add->setFocus(Qt::OtherFocusReason);
    };
    connect(m_form, &SessionForm::written, this, [this, end] {
        end();
        showDraft(); // another window had begun one too
    });
    connect(m_form, &ReviewForm::cancelled, this, end);
}

// One that was begun stands open; one of another card is away.
void SessionsPage::showDraft()
{
    const bool begun = m_keeper.drafts().isBegun(kSessionDraft);
    if (begun)
        makeForm();
    if (m_form)
        m_form->setVisible(begun);
    m_add->setVisible(!begun);
}

void SessionsPage::fill()
{
    fillSums();
    empty(*m_list);
    const QList<ReaderSession> &sessions = m_keeper.review().sessions;
    for (const ReaderSession &session : sessions) {
        QWidget *row = rowOf(session);
        m_list->addWidget(row);
        row->show();
    }
    m_empty->setVisible(sessions.isEmpty());
}

void SessionsPage::fillSums()
{
    empty(*m_grid);
    const QList<ReaderSession> &sessions = m_keeper.review().sessions;
    m_sums->setVisible(!sessions.isEmpty());
    if (sessions.isEmpty())
        return;
    int row = 0;
    const auto add = [&](const QStringList &cells, const QString &kind) {
        for (int i = 0; i < cells.size(); ++i) {
            auto *label = new QLabel(cells[i], m_sums);
            label->setProperty("kind", kind);
            m_grid->addWidget(label, row, i, i == 0 ? Qt::AlignLeft : Qt::AlignRight);
            label->show();
        }
        ++row;
    };
    add({tr("It tells about"), tr("Sessions"), tr("Minutes"), tr("Sure"), tr("With misses")}, u"label"_s);
    for (const QString &dimension : dimensionIds()) {
        int count = 0;
        int minutes = 0;
        int sure = 0;
        int rated = 0;
        int misses = 0;
        for (const ReaderSession &session : sessions) {
            if (!session.dimensions.contains(dimension))
                continue;
            ++count;
            minutes += session.minutes;
            sure += session.confidence;
            rated += session.confidence > 0 ? 1 : 0;
            misses += session.misses.trimmed().isEmpty() ? 0 : 1;
        }
        const QString mean = rated > 0 ? QLocale().toString(static_cast<double>(sure) / rated, 'f', 1) : u"–"_s;
        add({dimensionWord(dimension), QLocale().toString(count), QLocale().toString(minutes), mean, QLocale().toString(misses)},
            count > 0 ? u"body"_s : u"muted"_s);
    }
}

QWidget *SessionsPage::rowOf(const ReaderSession &session)
{
    auto *row = new QFrame(widget());
    row->setProperty("kind", u"finding"_s);
    row->setAccessibleName(tr("Session: %1, %2", "kind of reader, task").arg(session.agent, session.task));
    QStringList facts;
    if (session.confidence > 0)
        facts.append(tr("sure %1 of 5").arg(session.confidence));
    if (session.minutes > 0)
        facts.append(tr("%n minute(s)", nullptr, session.minutes));
    for (const QString &dimension : session.dimensions)
        facts.append(dimensionWord(dimension));
    facts.append(signedText(session.who, session.when));
    auto *remove = new SureButton(tr("Take out"), tr("Take it out for good?"), row);
    connect(remove, &SureButton::confirmed, this, [this, id = session.id] {
        const Done done = m_keeper.change([&id](Review &review) { removeSession(review, id); });
        m_fault->setText(done ? QString() : done.error().message);
        m_fault->setVisible(!done);
        m_add->setFocus(Qt::OtherFocusReason);
    });
    auto *inner = new QVBoxLayout(row);
    inner->setContentsMargins(11, 7, 10, 5);
    inner->setSpacing(2);
    inner->addWidget(line(u"strong"_s, session.agent, row));
    inner->addWidget(line(u"body"_s, session.task, row));
    inner->addWidget(line(u"body"_s, session.conclusion.isEmpty() ? QString() : tr("Concluded: %1").arg(session.conclusion), row));
    inner->addWidget(line(u"body"_s, session.misses.isEmpty() ? QString() : tr("Looked in vain for: %1").arg(session.misses), row));
    inner->addWidget(line(u"small"_s, session.fields.isEmpty() ? QString() : tr("Used %1").arg(fieldsText(session.fields)), row));
    inner->addWidget(line(u"small"_s, facts.join(u" · "_s), row));
    inner->addWidget(remove, 0, Qt::AlignLeft);
    return row;
}

} // namespace cardwright
