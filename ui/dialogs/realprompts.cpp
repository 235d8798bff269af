#include "dialogs/realprompts.h"

#include "dialogs/linkdialog.h"
#include "dialogs/newcarddialog.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RealPrompts)
};

// Plain text throughout: names of files are the user's, not ours to read as HTML.
void prepare(QMessageBox &box, const QString &icon, const QColor &colour)
{
    box.setTextFormat(Qt::PlainText);
    box.setIconPixmap(Theme::pixmap(icon, 32, colour, box.devicePixelRatioF()));
}

} // namespace

Prompts::Unsaved RealPrompts::saveChanges(QWidget *parent, const QString &name)
{
    QMessageBox box(parent);
    prepare(box, u"warning"_s, Theme::colours().warn);
    box.setWindowTitle(Words::tr("Save changes?"));
    box.setText(Words::tr("Save the changes to “%1”?").arg(name));
    box.setInformativeText(Words::tr("What you changed since the last save is lost otherwise."));
    QPushButton *save = box.addButton(Words::tr("&Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(Words::tr("&Discard changes"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(QMessageBox::Cancel);
    save->setProperty("kind", u"primary"_s);
    discard->setProperty("kind", u"danger"_s);
    box.setDefaultButton(save);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == save)
        return Unsaved::Save;
    return box.clickedButton() == discard ? Unsaved::Discard : Unsaved::Cancel;
}

QString RealPrompts::fileToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(
        parent, Words::tr("Open a card"), folder,
        Words::tr("Data Cards (*.md *.markdown)") + ";;"_L1 + Words::tr("All files (*)"));
}

QString RealPrompts::fileToSave(QWidget *parent, const QString &suggestion, const QString &filter)
{
    const QFileInfo wanted(suggestion);
    QFileDialog dialog(parent, Words::tr("Save as"), wanted.absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilters({filter, Words::tr("All files (*)")});
    dialog.setDefaultSuffix(wanted.suffix()); // so that a name without one is asked about as what it becomes
    dialog.selectFile(wanted.fileName());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.selectedFiles().value(0);
}

bool RealPrompts::replaceFile(QWidget *parent, const QString &path)
{
    QMessageBox box(parent);
    prepare(box, u"warning"_s, Theme::colours().warn);
    box.setWindowTitle(Words::tr("Replace file?"));
    box.setText(Words::tr("“%1” was not made by Cardwright. Replace it?").arg(QFileInfo(path).fileName()));
    box.setInformativeText(
        Words::tr("Its present contents are lost. It is in %1.").arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
    QPushButton *replace = box.addButton(Words::tr("&Replace"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(QMessageBox::Cancel);
    replace->setProperty("kind", u"danger"_s);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == replace;
}

bool RealPrompts::openLink(QWidget *parent, const QString &address)
{
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || url.isEmpty()) {
        tell(parent, Words::tr("Link not opened"), Words::tr("This is not an address that can be opened: %1").arg(address));
        return false;
    }
    return LinkDialog(url, parent).exec() == QDialog::Accepted;
}

void RealPrompts::tell(QWidget *parent, const QString &title, const QString &sentence)
{
    QMessageBox box(parent);
    prepare(box, u"info"_s, Theme::colours().accent);
    box.setWindowTitle(title);
    box.setText(title);
    box.setInformativeText(sentence);
    box.addButton(Words::tr("&Close"), QMessageBox::AcceptRole);
    box.exec();
}

bool RealPrompts::newCard(QWidget *parent, NewCard &card)
{
    NewCardDialog dialog(card.language, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    card.title = dialog.title();
    card.language = dialog.language();
    return true;
}

} // namespace cardwright
