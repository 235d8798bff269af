#include "dialogs/linkdialog.h"

#include "dialogs/dialogsize.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

bool isMail(const QUrl &address)
{
    return address.scheme() == "mailto"_L1;
}

// Mail goes to the domain after the last @ of the first recipient.
QString hostOf(const QUrl &address)
{
    if (!isMail(address))
        return address.host(QUrl::FullyEncoded);
    const QString recipient = address.path(QUrl::FullyEncoded).section(u',', 0, 0);
    return recipient.contains(u'@') ? recipient.section(u'@', -1) : QString();
}

} // namespace

QString addressHtml(const QUrl &address)
{
    const QString whole = address.toString(QUrl::FullyEncoded);
    const QString host = hostOf(address);
    // What stands before the host is at most scheme and user, so the host is found after them:
    // in https://bank.example@other.example/ it is the second one.
    qsizetype from = whole.indexOf(u':') + 1;
    if (!isMail(address))
        from = whole.indexOf(address.authority(QUrl::FullyEncoded))
               + address.userInfo(QUrl::FullyEncoded).size();
    const qsizetype at = host.isEmpty() ? -1 : whole.indexOf(host, from);
    if (at < 0)
        return whole.toHtmlEscaped();
    return whole.left(at).toHtmlEscaped() + "<b>"_L1 + host.toHtmlEscaped() + "</b>"_L1
           + whole.sliced(at + host.size()).toHtmlEscaped();
}

LinkDialog::LinkDialog(const QUrl &address, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Open link"));

    const QString encoded = address.toString(QUrl::FullyEncoded);
    const QString host = hostOf(address);
    auto *sentence = new QLabel(isMail(address)  ? tr("This link starts a message in your mail program to:")
                                : host.isEmpty() ? tr("This link leaves Cardwright. It leads to:")
                                                 : tr("This link opens %1 in your browser:").arg(host),
                                this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);

    auto *shown = new QTextEdit(this);
    shown->setObjectName(u"address"_s);
    shown->setReadOnly(true);
    shown->setHtml(addressHtml(address));
    shown->setWordWrapMode(QTextOption::WrapAnywhere);
    shown->setAccessibleName(tr("Address of the link"));
    shown->setTabChangesFocus(true);
    shown->setFixedHeight(fontMetrics().lineSpacing() * 4 + 20);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(sentence);
    column->addWidget(shown);
    if (host.contains("xn--"_L1)) {
        auto *look =
            new QLabel(tr("The name is written with letters beyond a to z and may look like another one: %1")
                           .arg(address.host(QUrl::FullyDecoded)),
                       this);
        look->setProperty("tone", u"warn"_s);
        look->setTextFormat(Qt::PlainText);
        look->setWordWrap(true);
        column->addWidget(look);
    }

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *open = buttons->addButton(tr("&Open link"), QDialogButtonBox::AcceptRole);
    setLook(open, "kind", u"primary"_s);
    QPushButton *copy = buttons->addButton(tr("&Copy address"), QDialogButtonBox::ActionRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    copy->setAutoDefault(false);
    cancel->setAutoDefault(false);
    open->setDefault(true);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [encoded] { QGuiApplication::clipboard()->setText(encoded); });
    fitToWidth(this, 520);
    open->setFocus();
}

} // namespace cardwright
