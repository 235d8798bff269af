#include "dialogs/exportplace.h"

#include "theme/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

// A name may hold dots: only these count as a suffix. Each with the one that we write ourselves.
constexpr std::pair<const char *, const char *> kSuffixes[] = {
    {"html", "html"}, {"htm", "html"}, {"pdf", "pdf"}, {"md", "md"}, {"markdown", "md"}};

// "html" for "card.HTM"; empty for a name without one of them.
QString formatSuffix(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const auto &[written, format] : kSuffixes) {
        if (suffix == QLatin1StringView(written))
            return QString::fromLatin1(format);
    }
    return {};
}

QString withoutSuffix(const QString &path)
{
    return formatSuffix(path).isEmpty() ? path : path.first(path.lastIndexOf(u'.'));
}

} // namespace

ExportPlace::ExportPlace(const QString &path, const QString &cardPath, QWidget *parent)
    : QWidget(parent)
    , m_cardPath(cardPath)
    , m_folder(QFileInfo(path).absolutePath())
    , m_line(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    m_line->setObjectName(u"exportPath"_s);
    m_line->setText(QDir::toNativeSeparators(path));
    m_note->setObjectName(u"exportPathNote"_s);
    m_note->setProperty("kind", u"small"_s);
    m_note->setWordWrap(true);
    auto *button = new QPushButton(tr("&Choose…"), this);
    button->setObjectName(u"exportChoosePath"_s);
    button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_line, &QLineEdit::textChanged, this, &ExportPlace::update);
    connect(button, &QPushButton::clicked, this, &ExportPlace::choose);
}

void ExportPlace::setSuffix(const QString &suffix)
{
    QString text = withoutSuffix(m_line->text());
    // A copy of the text must not be called like the card that it is a copy of.
    const QString copy = tr("-copy", "end of a file's name");
    const QString card = QFileInfo(m_cardPath).completeBaseName();
    if (suffix == "md"_L1 && QFileInfo(text).fileName() == card)
        text += copy;
    else if (suffix != "md"_L1 && QFileInfo(text).fileName() == card + copy)
        text.chop(copy.size());
    m_suffix = suffix;
    m_line->setText(text.isEmpty() ? text : text + u'.' + suffix);
    update();
}

QString ExportPlace::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_line->text().trimmed());
    if (typed.isEmpty() || typed.endsWith(u'/'))
        return {};
    const QString path = QDir::cleanPath(QDir(m_folder).absoluteFilePath(typed));
    return formatSuffix(path) == m_suffix ? path : withoutSuffix(path) + u'.' + m_suffix;
}

bool ExportPlace::canBeWritten() const
{
    const QFileInfo file(path());
    return !path().isEmpty() && file.absoluteDir().exists() && !file.isDir()
        && (m_cardPath.isEmpty() || file != QFileInfo(m_cardPath));
}

void ExportPlace::choose()
{
    const QFileInfo wanted(path().isEmpty() ? m_folder + u'/' : path());
    QFileDialog dialog(this, tr("Export to"), wanted.absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // said below the name, asked where it is not ours
    dialog.setDefaultSuffix(m_suffix);
    dialog.selectFile(wanted.fileName());
    if (dialog.exec() == QDialog::Accepted)
        m_line->setText(QDir::toNativeSeparators(dialog.selectedFiles().value(0)));
    m_line->setFocus();
}

void ExportPlace::update()
{
    const QFileInfo file(path());
    QString sentence;
    bool wrong = true;
    if (path().isEmpty())
        sentence = tr("Give the file a name.");
    else if (!m_cardPath.isEmpty() && file == QFileInfo(m_cardPath))
        sentence = tr("This is the card itself. Give the copy another name.");
    else if (!file.absoluteDir().exists())
        sentence = tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(file.absolutePath()));
    else if (file.isDir())
        sentence = tr("This is a folder. Give the file a name.");
    else
        wrong = false;
    if (!wrong)
        sentence = file.exists() ? tr("“%1” is there already and is replaced.").arg(file.fileName())
            : file.fileName() != QFileInfo(QDir::fromNativeSeparators(m_line->text())).fileName()
            ? tr("Its name will be “%1”.").arg(file.fileName())
            : QString();
    m_note->setText(sentence);
    setLook(m_note, "tone", wrong ? QVariant(u"bad"_s) : QVariant());
    m_line->setAccessibleDescription(sentence);
    emit changed();
}

} // namespace cardwright
