#include "spelling/spellingmenu.h"

#include "settings/settings.h"
#include "spelling/speller.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace cardwright {

namespace {

struct SpellingMenu
{
    Q_DECLARE_TR_FUNCTIONS(SpellingMenu)
};

// One dictionary, under all the tags that it has.
struct Choice
{
    QStringList tags;
    QString name;
};

QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    if (locale.language() == QLocale::C)
        return tag;
    // For these two the system's data name a region too.
    if (locale.language() == QLocale::English)
        return QStringLiteral("English");
    if (locale.language() == QLocale::Spanish)
        return QStringLiteral("Español");
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? tag : name.first(1).toUpper() + name.sliced(1);
}

QString nameOf(const QStringList &tags)
{
    const QString name = languageName(tags.first());
    const QString region = tags.first().section(u'_', 1);
    if (tags.size() > 1 || region.isEmpty())
        return name;
    const QLocale locale(tags.first());
    const bool known = locale.name() == tags.first() && !locale.nativeTerritoryName().isEmpty();
    return QStringLiteral("%1 (%2)").arg(name, known ? locale.nativeTerritoryName() : region);
}

QList<Choice> choicesOf(const QList<DictionaryFiles> &installed)
{
    QList<Choice> choices;
    QStringList targets;
    for (const DictionaryFiles &files : installed) {
        const qsizetype at = targets.indexOf(files.target);
        if (at >= 0) {
            choices[at].tags.append(files.tag);
            continue;
        }
        targets.append(files.target);
        choices.append({{files.tag}, QString()});
    }
    for (Choice &choice : choices)
        choice.name = nameOf(choice.tags);
    std::sort(choices.begin(), choices.end(),
              [](const Choice &a, const Choice &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return choices;
}

} // namespace

void fillSpellingMenu(QMenu &menu, Speller &speller)
{
    menu.clear();
    if (!settings::checkSpelling.value()) {
        menu.addAction(SpellingMenu::tr("Switched Off in the Preferences"))->setEnabled(false);
        return;
    }
    speller.findInstalled();
    const QStringList used = speller.dictionaries();
    for (const Choice &choice : choicesOf(speller.installed())) {
        QAction *action = menu.addAction(choice.name);
        action->setCheckable(true);
        const auto isOf = [tags = choice.tags](const QString &tag) { return tags.contains(tag); };
        action->setChecked(std::any_of(used.cbegin(), used.cend(), isOf));
        QObject::connect(action, &QAction::triggered, &speller,
                         [&speller, used, isOf, tag = choice.tags.first()](bool on) {
                             QStringList tags = used;
                             tags.removeIf(isOf);
                             if (on)
                                 tags.append(tag);
                             speller.setDictionaries(tags);
                         });
    }
    if (const QString language = speller.languageWithout(); !language.isEmpty()) {
        menu.addSeparator();
        menu.addAction(SpellingMenu::tr("No dictionary for %1 is installed: package %2")
                           .arg(languageName(language), dictionaryPackage(language)))
            ->setEnabled(false);
    }
    menu.addSeparator();
    QAction *off = menu.addAction(SpellingMenu::tr("&Do Not Check This Card"));
    off->setCheckable(true);
    off->setChecked(used.isEmpty());
    QObject::connect(off, &QAction::triggered, &speller, [&speller](bool on) {
        if (on)
            speller.setDictionaries({});
        else
            speller.useCardLanguage();
    });
}

} // namespace cardwright
