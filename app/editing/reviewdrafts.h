#pragma once

#include "editing/carddocument.h"
#include "editing/draftwriter.h"
#include "schema/review.h"
#include "storage/draftplace.h"

#include <QJsonObject>
#include <QObject>

namespace cardwright {

// What was begun in the forms of the review and is not said yet, of the open card. It is there again wherever
// the form is shown anew: on the page, in the other mode, and when the card is opened the next time, however the
// program ended. Of a card that has no file it is in the card's recovery copy.
class ReviewDrafts : public QObject
{
    Q_OBJECT

public:
    explicit ReviewDrafts(CardDocument &document, QObject *parent = nullptr);
    ~ReviewDrafts() override;

    void keepIn(const QString &folder); // before that it is in memory only

    // A form is known by a name of its own; those for fields are made below.
    QJsonObject draft(const QString &form) const { return m_drafts.value(form).toObject(); }
    void keep(const QString &form, const QJsonObject &draft); // while somebody types; empty: nothing of it is left
    // It was said, or taken back. Where two windows had begun one the other comes then: the form shows draft() anew.
    void said(const QString &form);
    void forget(const QString &form); // all of it: there is nothing left that it speaks of
    void forgetAll(); // at the user's word
    void move(const QString &from, const QString &to, const FieldRef &field); // it has another path now
    QStringList forms() const { return m_drafts.keys(); }
    // True where a form is to be shown again; false also where its draft waits until it is asked for.
    bool isBegun(const QString &form) const;
    QStringList begun() const;
    bool isEmpty() const { return m_drafts.isEmpty(); }
    // In no file of their own, because the card has none or got it just now.
    bool isOnlyHere() const { return (m_cardPath.isEmpty() || m_firstFile) && !m_drafts.isEmpty(); }

    QByteArray json() const;
    void restore(const QByteArray &json); // joins what an earlier run had begun
    void flush();                         // for a session that ends

signals:
    void loaded(); // drafts of another card, or more of them
    void onlyHereChanged();
    void written();
    void failed(const QString &sentence);

private:
    void load();
    void followCard();
    void join(const QList<QByteArray> &found);
    void moveUp(const QString &form);
    void changed();

    CardDocument &m_document;
    QString m_cardPath;
    QJsonObject m_drafts; // by form
    DraftPlace m_place;
    QStringList m_left; // files of the path that the card had before
    bool m_firstFile = false; // of the card, and the drafts are not in theirs yet
    DraftWriter m_writer;
};

// In a draft: the form was called off, and what stands in it waits.
inline constexpr QLatin1StringView kDraftAway{"away"};

// The form for a comment on the field, and for who looks after it.
QString commentForm(const FieldRef &field);
QString ownerForm(const FieldRef &field);
bool isCommentForm(const QString &form);
bool isOwnerForm(const QString &form);

// A field as a draft names it.
QJsonObject draftOf(const FieldRef &field);
FieldRef fieldOf(const QJsonObject &draft);

} // namespace cardwright
