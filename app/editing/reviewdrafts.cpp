#include "editing/reviewdrafts.h"

#include <QFile>
#include <QJsonDocument>

#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKind = "cardwright review drafts"_L1;
constexpr int kFormat = 1;
constexpr auto kComment = "comment "_L1;
constexpr auto kOwner = "owner "_L1;

QByteArray bytesOf(const QJsonObject &drafts, const QString &cardPath)
{
    if (drafts.isEmpty())
        return {};
    return QJsonDocument(QJsonObject{{u"kind"_s, kKind}, {u"format"_s, kFormat}, {u"cardPath"_s, cardPath}, {u"drafts"_s, drafts}})
        .toJson(QJsonDocument::Compact);
}

QJsonObject read(const QByteArray &bytes)
{
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    return all.value("kind"_L1) == kKind && all.value("format"_L1) == kFormat ? all.value("drafts"_L1).toObject() : QJsonObject();
}

bool isReadable(const QByteArray &bytes)
{
    return !read(bytes).isEmpty();
}

// Of two windows that had begun the same: no path of a field has this sign.
constexpr QChar kSecond = u'#';

QString second(const QString &form)
{
    return form + kSecond;
}

QString firstOf(const QString &form)
{
    return form.section(kSecond, 0, 0);
}

} // namespace

ReviewDrafts::ReviewDrafts(CardDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_place(QString())
    , m_writer([this]() -> DraftWriter::Content {
        return [drafts = m_drafts, path = m_cardPath] { return bytesOf(drafts, path); };
    })
{
    connect(&m_document, &CardDocument::loaded, this, &ReviewDrafts::load);
    connect(&m_document, &CardDocument::pathChanged, this, &ReviewDrafts::followCard);
    connect(&m_writer, &DraftWriter::failed, this, &ReviewDrafts::failed);
    connect(&m_writer, &DraftWriter::written, this, [this] {
        m_place.removeOthers();
        for (const QString &file : std::exchange(m_left, {}))
            QFile::remove(file);
        if (std::exchange(m_firstFile, false))
            emit onlyHereChanged();
        emit written();
    });
}

ReviewDrafts::~ReviewDrafts()
{
    blockSignals(true); // whoever listens is going too
    flush();
}

void ReviewDrafts::keepIn(const QString &folder)
{
    m_place = DraftPlace(folder);
    load();
}

void ReviewDrafts::load()
{
    flush();
    m_left.clear();
    m_firstFile = false;
    m_drafts = {};
    m_writer.setPath({});
    m_cardPath = m_document.path();
    const QList<QByteArray> found = m_place.take(m_cardPath, isReadable);
    join(found);
    if (found.size() > 1)
        changed(); // into one file, before the others go
    emit loaded();
}

// The document has another file: its first one, or after Save As. What was begun goes with it.
void ReviewDrafts::followCard()
{
    if (m_document.path() == m_cardPath)
        return;
    flush();
    if (!m_writer.path().isEmpty())
        m_left.append(m_writer.path());
    m_firstFile = m_cardPath.isEmpty() && !m_drafts.isEmpty();
    m_cardPath = m_document.path();
    const QJsonObject before = m_drafts;
    join(m_place.take(m_cardPath, isReadable));
    m_writer.setPath({});
    changed();
    if (m_drafts != before) // else nothing happens under the hands of who is typing one
        emit loaded();
}

void ReviewDrafts::join(const QList<QByteArray> &found)
{
    for (const QByteArray &bytes : found) {
        const QJsonObject theirs = read(bytes);
        for (auto it = theirs.begin(); it != theirs.end(); ++it) {
            QString form = it.key();
            while (m_drafts.contains(form) && m_drafts.value(form) != it.value())
                form = second(form);
            m_drafts[form] = it.value();
        }
    }
    // One that was emptied while the other waited.
    for (const QString &form : m_drafts.keys())
        moveUp(firstOf(form));
}

void ReviewDrafts::moveUp(const QString &form)
{
    if (m_drafts.contains(form))
        return;
    for (QString one = form; m_drafts.contains(second(one)); one = second(one))
        m_drafts[one] = m_drafts.take(second(one));
}

void ReviewDrafts::keep(const QString &form, const QJsonObject &draft)
{
    if (draft == this->draft(form))
        return;
    if (!draft.isEmpty())
        m_drafts[form] = draft;
    else
        m_drafts.remove(form);
    changed();
}

void ReviewDrafts::said(const QString &form)
{
    const QJsonObject before = m_drafts;
    m_drafts.remove(form);
    moveUp(form);
    if (m_drafts != before)
        changed();
}

void ReviewDrafts::forget(const QString &form)
{
    while (m_drafts.contains(form))
        said(form);
}

void ReviewDrafts::forgetAll()
{
    if (m_drafts.isEmpty())
        return;
    m_drafts = {};
    changed();
    emit loaded();
}

void ReviewDrafts::move(const QString &from, const QString &to, const FieldRef &field)
{
    const QString target = to + from.sliced(firstOf(from).size()); // the other window's stays the other's
    if (from == target || m_drafts.contains(target))
        return;
    QJsonObject draft = m_drafts.take(from).toObject();
    draft["field"_L1] = draftOf(field);
    m_drafts[target] = draft;
    changed();
}

bool ReviewDrafts::isBegun(const QString &form) const
{
    const QJsonObject kept = draft(form);
    return !kept.isEmpty() && !kept.value(kDraftAway).toBool();
}

QStringList ReviewDrafts::begun() const
{
    QStringList forms = m_drafts.keys();
    forms.removeIf([this](const QString &form) { return !isBegun(form); });
    return forms;
}

QByteArray ReviewDrafts::json() const
{
    return bytesOf(m_drafts, m_cardPath);
}

void ReviewDrafts::restore(const QByteArray &json)
{
    join({json});
    changed();
    emit loaded();
}

void ReviewDrafts::changed()
{
    if (m_cardPath.isEmpty() || m_firstFile)
        emit onlyHereChanged();
    if (m_cardPath.isEmpty())
        return;
    if (m_writer.path().isEmpty())
        m_writer.setPath(m_place.file());
    m_writer.changed();
}

void ReviewDrafts::flush()
{
    m_writer.flush();
}

QString commentForm(const FieldRef &field)
{
    return kComment + field.path;
}

QString ownerForm(const FieldRef &field)
{
    return kOwner + field.path;
}

bool isCommentForm(const QString &form)
{
    return form.startsWith(kComment);
}

bool isOwnerForm(const QString &form)
{
    return form.startsWith(kOwner);
}

QJsonObject draftOf(const FieldRef &field)
{
    return {{u"path"_s, field.path}, {u"title"_s, field.title}, {u"question"_s, field.question}, {u"hash"_s, field.hash}};
}

FieldRef fieldOf(const QJsonObject &draft)
{
    const QJsonObject field = draft.value("field"_L1).toObject();
    return {field.value("path"_L1).toString(), field.value("title"_L1).toString(), field.value("question"_L1).toString(),
            field.value("hash"_L1).toString(), {}};
}

} // namespace cardwright
