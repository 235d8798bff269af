#include "dialogs/aboutdialog.h"

#include "dialogs/dialogsize.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

QLabel *words(const QString &text, const QString &kind, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("kind", kind);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Cardwright"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(4);
    column->addWidget(words(u"Cardwright"_s, u"display"_s, this));
    column->addWidget(words(tr("Version %1").arg(QCoreApplication::applicationVersion()), u"muted"_s, this));
    column->addSpacing(12);
    column->addWidget(
        words(tr("An editor for Data Cards: what a dataset is, where it comes from and what it is good "
                 "for, written so that its readers can decide. It works on this computer alone and "
                 "sends nothing anywhere."),
              u"body"_s, this));

    const auto add = [&](const QString &heading, const QString &sentence) {
        column->addSpacing(12);
        column->addWidget(words(heading, u"label"_s, this));
        column->addWidget(words(sentence, u"body"_s, this));
    };
    add(tr("This program"), tr("Free software under the Apache License 2.0."));
    add(tr("The questions and their guidance"),
        tr("After the Data Cards Playbook by Google LLC (Mahima Pushkarna, Andrew Zaldivar and others), "
           "CC BY-SA 4.0; changed and worded anew for this program, under the same licence. Cardwright is "
           "not made "
           "or endorsed by Google."));
    add(tr("Made with"), tr("Qt %1 (LGPL 3) with Chromium for the preview, md4c (MIT), gumbo (Apache 2.0), "
                            "the Breeze icons (LGPL 3) "
                            "and the Noto fonts (OFL 1.1).")
                             .arg(QLatin1StringView(qVersion())));

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(16);
    column->addStretch();
    column->addWidget(buttons);
    fitToWidth(this, 520);
    close->setFocus();
}

} // namespace cardwright
