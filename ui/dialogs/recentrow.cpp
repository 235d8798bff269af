#include "dialogs/recentrow.h"

#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

QString folderOf(const QString &path)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    if (folder == home)
        return u"~"_s;
    return folder.startsWith(home + QDir::separator()) ? u"~"_s + folder.sliced(home.size()) : folder;
}

// Of every date that may come, so that the columns of all rows line up.
int widestDate(const QFontMetrics &metrics)
{
    const QDateTime now = QDateTime::currentDateTime();
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const QDateTime day(QDate(2000, month, 28), QTime(12, 0));
        widest = std::max(widest, metrics.horizontalAdvance(relativeDate(day, now)));
    }
    return widest + 4;
}

} // namespace

QString relativeDate(const QDateTime &when, const QDateTime &now)
{
    const char *context = "RelativeDate";
    const QLocale locale;
    const qint64 days = when.date().daysTo(now.date());
    if (days == 0)
        return QCoreApplication::translate(context, "Today, %1")
            .arg(locale.toString(when.time(), QLocale::ShortFormat));
    if (days == 1)
        return QCoreApplication::translate(context, "Yesterday");
    if (when.date().year() == now.date().year())
        return locale.toString(when.date(),
                               QCoreApplication::translate(context, "d MMMM", "date of this year"));
    return locale.toString(when.date(),
                           QCoreApplication::translate(context, "d MMMM yyyy", "date of another year"));
}

RecentRow::RecentRow(const QString &path, QWidget *parent)
    : QAbstractButton(parent)
    , m_path(path)
    , m_name(new ElidedLabel(QFileInfo(path).fileName(), this, Qt::ElideMiddle))
    , m_folder(new ElidedLabel(folderOf(path), this, Qt::ElideMiddle))
    , m_when(new QLabel(this))
    , m_remove(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(m_name->text());
    setAccessibleDescription(m_folder->text());

    for (QLabel *label : {m_name, m_folder, m_when})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_name->setProperty("kind", u"strong"_s);
    m_folder->setProperty("kind", u"muted"_s);
    m_when->setProperty("kind", u"muted"_s);
    m_when->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_name->setMinimumWidth(0);
    m_remove->setIcon(Theme::icon(u"close"_s));
    m_remove->setIconSize(QSize(14, 14));
    m_remove->setProperty("kind", u"ghost"_s);
    m_remove->setToolTip(tr("Remove from this list"));
    m_remove->setAccessibleName(tr("Remove %1 from this list").arg(m_name->text()));
    m_remove->setCursor(Qt::ArrowCursor);
    m_remove->setFocusPolicy(Qt::NoFocus); // the Delete key does it
    QSizePolicy kept = m_remove->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_remove->setSizePolicy(kept);

    // Name and folder share the width in fixed parts, so that rows line up like a table.
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(16);
    for (QLabel *label : {m_name, m_folder})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_name, 5);
    row->addWidget(m_folder, 4);
    row->addWidget(m_when);
    row->addWidget(m_remove);
    m_when->setMinimumWidth(widestDate(fontMetrics()));

    connect(m_remove, &QToolButton::clicked, this, &RecentRow::removeRequested);
    showRemove();
}

void RecentRow::setChanged(const QDateTime &changed)
{
    m_missing = !changed.isValid();
    m_when->setText(m_missing ? tr("Not found") : relativeDate(changed, QDateTime::currentDateTime()));
    setLook(m_name, "kind", m_missing ? u"muted"_s : u"strong"_s);
    setAccessibleName(tr("%1, %2", "file name, date").arg(m_name->text(), m_when->text()));
    showRemove();
}

void RecentRow::showRemove()
{
    m_remove->setVisible(m_missing || hasFocus() || underMouse());
}

void RecentRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus() && !underMouse())
        return;
    const Colours &c = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isDown() ? c.soft : c.sunk);
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 6, 6);
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Delete)
        emit removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

bool RecentRow::event(QEvent *event)
{
    const bool done = QAbstractButton::event(event);
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        showRemove();
        update();
        break;
    default:
        break;
    }
    return done;
}

} // namespace cardwright
