#include "support/faults/subjects.h"

#include "base/embeddedsource.h"
#include "base/file.h"
#include "schema/templatedesign.h"
#include "settings/initext.h"
#include "settings/settingsstore.h"
#include "storage/draftfile.h"
#include "storage/history.h"
#include "storage/picturefolder.h"
#include "storage/recovery.h"
#include "storage/reviewfile.h"
#include "workshop/workshopfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace cardwright::faults {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kOld = "# Seals\n\n## Overview\n\nThe old text.\n" + QByteArray(9000, 'o') + '\n';
const QByteArray kNew = "# Seals\n\n## Overview\n\nThe new text, typed for an hour.\n" + QByteArray(7000, 'n') + '\n';
const QString kEntry = u"1-1-0000000000000000.recovery"_s;

// Written and read without the code under test.
void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own file");
}

QByteArray taken(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

Found judged(const QByteArray &bytes, const QByteArray &old, const QByteArray &fresh)
{
    if (bytes == old)
        return {Found::What::Old, {}};
    if (bytes == fresh)
        return {Found::What::New, {}};
    return {Found::What::Neither, u"%1 bytes, of which the first are “%2”"_s.arg(bytes.size()).arg(QString::fromUtf8(bytes.left(40)))};
}

Subject saveSubject()
{
    const auto path = [](const QString &folder) -> QString { return folder + u"/card.md"_s; };
    return {u"save"_s, [=](const QString &folder) { put(path(folder), kOld); },
            [=](const QString &folder) { return writeFileSafely(path(folder), kNew); },
            [=](const QString &folder) { return judged(taken(path(folder)), kOld, kNew); }};
}

// The file's mode, group and links are kept, which takes calls of its own.
Subject saveThroughLinkSubject()
{
    const auto path = [](const QString &folder) -> QString { return folder + u"/card.md"_s; };
    const auto prepare = [=](const QString &folder) {
        QDir(folder).mkdir(u"real"_s);
        put(folder + u"/real/seals.md"_s, kOld);
        ::chmod(QFile::encodeName(folder + u"/real/seals.md"_s).constData(), 0640);
        [[maybe_unused]] const int linked =
            ::symlink("real/seals.md", QFile::encodeName(path(folder)).constData());
    };
    const auto found = [=](const QString &folder) -> Found {
        struct stat status = {};
        if (!QFileInfo(path(folder)).isSymLink())
            return {Found::What::Neither, u"the link is gone"_s};
        if (::stat(QFile::encodeName(path(folder)).constData(), &status) != 0 || (status.st_mode & 07777) != 0640)
            return {Found::What::Neither, u"the mode is %1"_s.arg(status.st_mode & 07777, 0, 8)};
        return judged(taken(path(folder)), kOld, kNew);
    };
    return {u"save through a link"_s, prepare,
            [=](const QString &folder) { return writeFileSafely(path(folder), kNew); }, found};
}

Subject firstSaveSubject()
{
    const auto found = [](const QString &folder) -> Found {
        const QString path = folder + u"/card.md"_s;
        return QFileInfo::exists(path) ? judged(taken(path), kOld, kNew) : Found{Found::What::Old, {}};
    };
    return {u"first save"_s, [](const QString &) {},
            [](const QString &folder) { return writeFileSafely(folder + u"/card.md"_s, kNew); }, found};
}

RecoveryCopy copyOf(const QByteArray &bytes)
{
    RecoveryCopy copy;
    copy.entry = kEntry;
    copy.cardPath = u"/data/seals.md"_s;
    copy.bytes = bytes;
    copy.pending = "[{\"text\": \"" + bytes.left(20).toHex() + "\"}]";
    return copy;
}

// `folder` is read here: who wrote has ended, so that its copies are abandoned.
Found foundCopy(const QString &folder, bool first)
{
    const QList<RecoveryCopy> copies = RecoveryStore(folder + u"/recovery"_s).abandoned();
    if (copies.isEmpty() && first)
        return {Found::What::Old, {}};
    if (copies.size() != 1)
        return {Found::What::Neither, u"%1 copies"_s.arg(copies.size())};
    const RecoveryCopy &copy = copies.first();
    for (const QByteArray &bytes : {kOld, kNew}) {
        if (copy.bytes == bytes && copy.pending == copyOf(bytes).pending)
            return {bytes == kNew ? Found::What::New : Found::What::Old, {}};
    }
    return {Found::What::Neither, u"another copy"_s};
}

Subject recoverySubject(bool first)
{
    const auto write = [](const QString &folder, const QByteArray &bytes) {
        return RecoveryStore(folder + u"/recovery"_s).write(copyOf(bytes));
    };
    return {first ? u"first recovery copy"_s : u"recovery copy"_s,
            [=](const QString &folder) {
                if (!first && !write(folder, kOld))
                    qFatal("no older copy");
            },
            [=](const QString &folder) { return write(folder, kNew); },
            [=](const QString &folder) { return foundCopy(folder, first); }};
}

Comment comment(const QString &id, const QString &text)
{
    return {id, {}, text, Comment::Status::Open, u"Ana"_s, u"2026-03-01T10:00:00Z"_s, {}, {}, {}};
}

Subject reviewSubject()
{
    const auto path = [](const QString &folder) -> QString { return folder + u"/seals.review.json"_s; };
    const auto add = [=](const QString &folder, const QString &id) -> Done {
        Result<ReviewFile> file = loadReview(path(folder));
        if (!file)
            return file.error();
        file.value().review.comments.append(comment(id, QString(3000, u'c')));
        return saveReview(file.value());
    };
    const auto found = [=](const QString &folder) -> Found {
        const Result<ReviewFile> file = loadReview(path(folder));
        if (!file)
            return {Found::What::Neither, file.error().message};
        const qsizetype count = file->review.comments.size();
        if (count < 1 || count > 2 || file->review.comments.first() != comment(u"1"_s, QString(3000, u'c')))
            return {Found::What::Neither, u"%1 comments"_s.arg(count)};
        return {count == 2 ? Found::What::New : Found::What::Old, {}};
    };
    return {u"review file"_s,
            [=](const QString &folder) {
                if (!add(folder, u"1"_s))
                    qFatal("no older review");
            },
            [=](const QString &folder) { return add(folder, u"2"_s); }, found};
}

Subject historySubject(bool first)
{
    const auto card = [](const QString &folder) -> QString { return folder + u"/seals.md"_s; };
    const auto record = [=](const QString &folder, const QByteArray &bytes) {
        return HistoryStore(folder + u"/history"_s).record(card(folder), bytes, HistoryReason::Saved);
    };
    const auto found = [=](const QString &folder) -> Found {
        const HistoryStore store(folder + u"/history"_s);
        const HistoryList list = store.versions(card(folder));
        const qsizetype olds = first ? 0 : 1;
        if (!list.damaged.isEmpty() || list.versions.size() < olds || list.versions.size() > olds + 1)
            return {Found::What::Neither, u"%1 versions, %2 damaged"_s.arg(list.versions.size()).arg(list.damaged.size())};
        QList<QByteArray> texts;
        for (const HistoryVersion &version : list.versions) {
            const Result<QByteArray> text = store.text(card(folder), version.entry);
            texts.append(text ? *text : QByteArray("(unreadable)"));
        }
        if (!first && texts.takeLast() != kOld)
            return {Found::What::Neither, u"the older version is another one"_s};
        if (texts.isEmpty())
            return {Found::What::Old, {}};
        return judged(texts.first(), "(none)", kNew);
    };
    return {first ? u"first history record"_s : u"history record"_s,
            [=](const QString &folder) {
                if (!first && !record(folder, kOld))
                    qFatal("no older version");
            },
            [=](const QString &folder) { return record(folder, kNew); }, found};
}

Subject exportSubject()
{
    const auto page = [](const QByteArray &card) -> QByteArray {
        return QByteArray("<!DOCTYPE html>\n<meta name=\"generator\" content=\"Cardwright\">\n" + embeddedSource(card));
    };
    const auto path = [](const QString &folder) -> QString { return folder + u"/seals.html"_s; };
    return {u"export"_s, [=](const QString &folder) { put(path(folder), page(kOld)); },
            [=](const QString &folder) { return writeFileSafely(path(folder), page(kNew)); },
            [=](const QString &folder) { return judged(taken(path(folder)), page(kOld), page(kNew)); }};
}

Subject pictureSubject()
{
    const auto found = [](const QString &folder) -> Found {
        const QString pictures = folder + u"/seals-images"_s;
        const QStringList names = QDir(pictures).entryList(QDir::Files);
        if (names.isEmpty())
            return {Found::What::Old, {}};
        if (names.size() > 1)
            return {Found::What::Neither, names.join(u", "_s)};
        return judged(taken(pictures + u'/' + names.first()), "(none)", kNew);
    };
    return {u"picture"_s, [](const QString &folder) { put(folder + u"/seals.md"_s, kOld); },
            [](const QString &folder) -> Done {
                const Result<QString> kept = keepPicture(folder + u"/seals.md"_s, kNew, u"map"_s, u"png"_s);
                return kept ? done() : Done(kept.error());
            },
            found};
}

// What is begun in the forms of a review, and a design that is not saved.
Subject draftSubject(bool first)
{
    const auto path = [](const QString &folder) -> QString { return folder + u"/drafts/seals.draft"_s; };
    const auto found = [=](const QString &folder) -> Found {
        if (first && !QFileInfo::exists(path(folder)))
            return {Found::What::Old, {}};
        return judged(taken(path(folder)), first ? "(none)" : kOld, kNew);
    };
    return {first ? u"first draft"_s : u"draft"_s,
            [=](const QString &folder) {
                if (!first && !writeDraft(path(folder), kOld))
                    qFatal("no older draft");
            },
            [=](const QString &folder) { return writeDraft(path(folder), kNew); }, found};
}

// Of several files, so that the one which is read first comes last: a version of its own, or none.
Subject templateSubject()
{
    // Made once: each takes a template's reading, and there are hundreds of rounds.
    const auto files = [](const QString &version) {
        TemplateDesign design = TemplateDesign::empty(u"Seals"_s, u"en"_s);
        design.setVersion(version);
        return design.files();
    };
    const auto found = [first = files(u"1"_s), second = files(u"2"_s)](const QString &folder) -> Found {
        const Result<TemplateFiles> old = readTemplateFiles(templatePathIn(folder, first));
        if (!old || *old != first)
            return {Found::What::Neither, u"the older version is another one"_s};
        const QString path = templatePathIn(folder, second);
        if (!QFileInfo::exists(path))
            return {Found::What::Old, {}};
        const Result<TemplateFiles> fresh = readTemplateFiles(path);
        if (!fresh || *fresh != second)
            return {Found::What::Neither, fresh ? u"another version"_s : fresh.error().message};
        return {Found::What::New, {}};
    };
    return {u"template"_s,
            [first = files(u"1"_s)](const QString &folder) {
                if (!saveTemplate(first, templatePathIn(folder, first)))
                    qFatal("no older template");
            },
            [second = files(u"2"_s)](const QString &folder) { return saveTemplate(second, templatePathIn(folder, second)); }, found,
            u"our-template-2.en.json"_s};
}

Subject workshopSubject()
{
    const auto path = [](const QString &folder) -> QString { return folder + u"/seals.workshop.json"_s; };
    const auto write = [=](const QString &folder, const QByteArray &title) -> Done {
        Result<WorkshopFile> file = loadWorkshop(path(folder));
        if (!file && file.error().code != Error::Code::NotFound)
            return file.error();
        WorkshopFile one = file ? *file : newWorkshopFile(path(folder), Workshop());
        one.workshop.title = QString::fromUtf8(title);
        return saveWorkshop(one);
    };
    const auto found = [=](const QString &folder) -> Found {
        const Result<WorkshopFile> file = loadWorkshop(path(folder));
        return file ? judged(file->workshop.title.toUtf8(), kOld, kNew) : Found{Found::What::Neither, file.error().message};
    };
    return {u"workshop file"_s,
            [=](const QString &folder) {
                if (!write(folder, kOld))
                    qFatal("no older workshop");
            },
            [=](const QString &folder) { return write(folder, kNew); }, found};
}

Subject settingsSubject()
{
    const auto path = [](const QString &folder) -> QString { return folder + u"/cardwright.conf"_s; };
    const QString key = u"files/recent"_s;
    const QVariant value = QStringList{QString::fromUtf8(kNew), u"/data/seals.md"_s};
    const QByteArray old = "[look]\ntheme=dark\n\n[spelling]\ncards=" + QByteArray(9000, 'o') + '\n';
    return {u"settings"_s, [=](const QString &folder) { put(path(folder), old); },
            [=](const QString &folder) {
                SettingsStore store([file = path(folder)] { return file; });
                store.set(key, value);
                return store.flush();
            },
            [=](const QString &folder) { return judged(taken(path(folder)), old, iniWith(old, key, value)); }};
}

} // namespace

const QList<Subject> &subjects()
{
    static const QList<Subject> all = {saveSubject(),         saveThroughLinkSubject(), firstSaveSubject(),
                                       recoverySubject(true), recoverySubject(false),   reviewSubject(),
                                       historySubject(true),  historySubject(false),    exportSubject(),
                                       pictureSubject(),      draftSubject(true),       draftSubject(false),
                                       templateSubject(),     workshopSubject(),        settingsSubject()};
    return all;
}

QByteArray newText()
{
    return kNew;
}

QString quickFolder()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) + u"/card wright-XXXXXX"_s;
}

bool isLeftover(const QString &name)
{
    const QString file = QFileInfo(name).fileName();
    return file.startsWith(u".cardwright-"_s) && file.endsWith(u".tmp"_s);
}

QStringList filesBelow(const QString &folder)
{
    QStringList names;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = QDir(folder).relativeFilePath(all.next());
        if (name != u"history/lock"_s)
            names.append(name);
    }
    names.sort();
    return names;
}

} // namespace cardwright::faults
