#include "dialogs/realprompts.h"

#include "dialogs/exportdialog.h"
#include "dialogs/linkdialog.h"
#include "dialogs/newcarddialog.h"
#include "dialogs/openingdialog.h"
#include "schema/template.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontMetrics>
#include <QInputDialog>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RealPrompts)
};

// Plain text throughout: names of files are the user's, not ours to read as HTML. Comes last,
// because the box makes its layout anew with every text and icon.
void show(QMessageBox &box, const QString &icon, const QColor &colour)
{
    box.setTextFormat(Qt::PlainText);
    box.setIconPixmap(Theme::pixmap(icon, 32, colour, box.devicePixelRatioF()));
    box.layout()->setContentsMargins(20, 20, 20, 16);
    box.exec();
}

// A box does not wrap a long name.
QString shortened(const QString &name)
{
    constexpr int kLetters = 44;
    const QFontMetrics metrics(Theme::lead());
    return metrics.elidedText(name, Qt::ElideMiddle, metrics.averageCharWidth() * kLetters);
}

} // namespace

Prompts::Unsaved RealPrompts::saveChanges(QWidget *parent, const QString &name)
{
    QMessageBox box(parent);
    box.setWindowTitle(Words::tr("Save changes?"));
    box.setText(Words::tr("Save the changes to “%1”?").arg(shortened(name)));
    box.setInformativeText(Words::tr("What you changed since the last save is lost otherwise."));
    QPushButton *save = box.addButton(Words::tr("&Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(Words::tr("&Discard changes"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(QMessageBox::Cancel);
    setLook(save, "kind", u"primary"_s);
    setLook(discard, "kind", u"danger"_s);
    box.setDefaultButton(save);
    box.setEscapeButton(cancel);
    show(box, u"warning"_s, Theme::colours().warn);
    if (box.clickedButton() == save)
        return Unsaved::Save;
    return box.clickedButton() == discard ? Unsaved::Discard : Unsaved::Cancel;
}

QString RealPrompts::fileToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, Words::tr("Open a card"), folder,
                                        Words::tr("Data Cards (*.md *.markdown)") + ";;"_L1
                                            + Words::tr("All files (*)"));
}

QString RealPrompts::answerSheetToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, Words::tr("Read an answer sheet"), folder,
                                        Words::tr("Answer sheets (*.md *.markdown)") + ";;"_L1
                                            + Words::tr("All files (*)"));
}

QString RealPrompts::workshopToOpen(QWidget *parent, const QString &what, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, what, folder,
                                        Words::tr("Workshops (*.workshop.json)") + ";;"_L1 + Words::tr("All files (*)"));
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
    box.setWindowTitle(Words::tr("Replace file?"));
    const QString name = shortened(QFileInfo(path).fileName());
    const bool isText = QFileInfo(path).suffix().toLower() == "md"_L1; // nobody sees what made a text
    box.setText(isText ? Words::tr("Replace “%1”?").arg(name)
                       : Words::tr("“%1” was not made by Cardwright. Replace it?").arg(name));
    box.setInformativeText(Words::tr("Its present contents are lost. It is in %1.")
                               .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
    QPushButton *replace = box.addButton(Words::tr("&Replace"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(QMessageBox::Cancel);
    setLook(replace, "kind", u"danger"_s);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    show(box, u"warning"_s, Theme::colours().warn);
    return box.clickedButton() == replace;
}

bool RealPrompts::openLink(QWidget *parent, const QString &address)
{
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || url.isEmpty()) {
        tell(parent, Words::tr("Link not opened"),
             Words::tr("This is not an address that can be opened: %1").arg(address));
        return false;
    }
    return LinkDialog(url, parent).exec() == QDialog::Accepted;
}

void RealPrompts::tell(QWidget *parent, const QString &title, const QString &sentence)
{
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setText(title);
    box.setInformativeText(sentence);
    QPushButton *close = box.addButton(Words::tr("&Close"), QMessageBox::AcceptRole);
    box.setDefaultButton(close);
    box.setEscapeButton(close);
    show(box, u"info"_s, Theme::colours().accent);
}

bool RealPrompts::newCard(QWidget *parent, NewCard &card)
{
    NewCardDialog dialog(card.language, card.templates, parent);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    card.editsTemplates = dialog.editsTemplates();
    if (!accepted)
        return false;
    card.title = dialog.title();
    card.schema = dialog.schema();
    card.language = dialog.language();
    card.noes = dialog.noes();
    return true;
}

bool RealPrompts::openingQuestions(QWidget *parent, QStringList &noes)
{
    OpeningDialog dialog(builtInTemplate(), noes, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    noes = dialog.noes();
    return true;
}

bool RealPrompts::exportCard(QWidget *parent, const ExportSubject &subject, Export &wanted)
{
    ExportDialog dialog(subject, wanted.choices, wanted.path, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    wanted = {dialog.choices(), dialog.path()};
    return true;
}

QString RealPrompts::templateToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, Words::tr("Import a template"), folder,
                                        Words::tr("Templates (*.json)") + ";;"_L1 + Words::tr("All files (*)"));
}

bool RealPrompts::headingTitle(QWidget *parent, const QString &what, QString &title)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(what);
    dialog.setLabelText(Words::tr("Title:"));
    dialog.setTextValue(title);
    dialog.resize(420, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return false;
    title = dialog.textValue();
    return true;
}

} // namespace cardwright
