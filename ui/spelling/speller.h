#pragma once

#include "spelling/spellchecker.h"

#include <QBasicTimer>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace cardwright {

class CardDocument;
class TextSpelling;

// The spelling of the open card: which dictionaries hold for it, and one checker with them for all
// text boxes of the window. Dictionaries are loaded in another thread, once a box that is seen asks;
// boxes are then judged a little at a time.
class Speller : public QObject
{
    Q_OBJECT

public:
    explicit Speller(CardDocument &document, QObject *parent = nullptr);
    ~Speller() override;
    // The one that a parent of `widget` owns; null where there is none.
    static Speller *above(const QWidget *widget);

    // Null while spelling is off, no dictionary fits or none is loaded yet.
    SpellChecker *checker() { return m_ready ? &m_checker : nullptr; }
    void want(TextSpelling &box); // to be judged soon

    // Dictionaries of this card; empty: it is not checked.
    QStringList dictionaries() const;
    void setDictionaries(const QStringList &tags);
    void useCardLanguage(); // no choice of the user's any more
    const QList<DictionaryFiles> &installed() const { return m_installed; }
    void findInstalled(); // anew: packages come while the program runs
    // The card's language where no dictionary is installed for it; else empty.
    QString languageWithout() const;
    void setFolders(const QStringList &folders); // where dictionaries are looked for

    void learn(const QString &word);
    void forget(const QString &word);
    bool hasLearnt(const QString &word) const { return m_checker.hasLearnt(word); }
    void ignore(const QString &word); // until another card is opened
    void preferencesChanged();
    CardDocument &document() { return m_document; }

signals:
    void changed(); // what is right may be so no longer
    void failed(const QString &sentence);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void cardLoaded();
    void pathChanged();
    void update();
    void load();
    void loaded();
    std::optional<QStringList> chosen() const;
    void choose(const std::optional<QStringList> &tags);

    CardDocument &m_document;
    SpellChecker m_checker;
    QStringList m_folders;
    QList<DictionaryFiles> m_installed;
    QHash<QString, std::shared_ptr<Dictionary>> m_loaded; // null: it cannot be used
    QStringList m_used;                                   // those of the checker
    QFutureWatcher<QList<Result<std::shared_ptr<Dictionary>>>> m_loading;
    QStringList m_beingLoaded;
    QTimer m_soon; // until the first load: the window comes first
    bool m_asked = false;
    bool m_ready = false;
    QString m_path;
    std::optional<QStringList> m_unsaved; // chosen for a card without a file
    QList<QPointer<TextSpelling>> m_waiting;
    QBasicTimer m_slices;
};

} // namespace cardwright
