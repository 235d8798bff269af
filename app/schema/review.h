#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace cardwright {

// What people say of a card: data only, kept in NAME.review.json beside NAME.md (reviewjson.h,
// storage/reviewfile.h). Every record has an id that no other in its list has; newReviewId() makes
// one. Times are those of reviewMoment(). `other` holds keys that a later edition of the program
// wrote: they are kept and written again. A name is a recorded name, not a proof of who it was.

// A field of the card as it was when somebody spoke of it (reviewfields.h finds it again).
struct FieldRef
{
    QString path;     // path id in the card; of a question without a heading, the template's id
    QString title;    // of its heading
    QString question; // id in the template; may be empty
    QString hash;     // of its text, bodyHash(); empty where there was no heading
    QJsonObject other;

    bool isWholeCard() const { return path.isEmpty() && title.isEmpty() && question.isEmpty(); }
    bool operator==(const FieldRef &) const = default;
};

// A finding of the audit that somebody set aside.
struct Dismissal
{
    QString id;
    QString rule;
    FieldRef field; // may be the whole card
    QString found;  // names the text that the rule found; empty: it holds while the field is as it was
    QString reason;
    QString who;
    QString when;
    QString revokedBy; // empty: it stands
    QString revokedWhen;
    QJsonObject other;

    bool isRevoked() const { return !revokedWhen.isEmpty(); }
    bool operator==(const Dismissal &) const = default;
};

// A reviewer's word on a reason that stands instead of an answer. The latest for a field counts.
struct Verdict
{
    enum class State { NotApplicable, NotDisclosed };
    enum class Kind { Accepted, Reopened };

    QString id;
    FieldRef field; // its hash is that of the reason: another reason asks for another verdict
    State state = State::NotApplicable;
    Kind kind = Kind::Accepted;
    QString note;
    QString who;
    QString when;
    QJsonObject other;

    bool operator==(const Verdict &) const = default;
};

struct Comment
{
    enum class Status { Open, MustFix, Resolved };

    QString id;
    FieldRef field; // may be the whole card
    QString text;
    Status status = Status::Open;
    QString who;
    QString when;
    QString resolvedBy;
    QString resolvedWhen;
    QJsonObject other;

    bool operator==(const Comment &) const = default;
};

// Who looks after a field. Its id is ownerId(), so that two owners given at once are a conflict.
struct Owner
{
    QString id;
    FieldRef field;
    QString name;
    QJsonObject other;

    bool operator==(const Owner &) const = default;
};

// One of J1-J14 of the Playbook's list; dimension, rating, actions and levels belong to J1.
struct Judgement
{
    enum class Rating { None, Poor, Borderline, Average, Solid, Outstanding };

    QString id;
    QString judgement; // "J1" to "J14"
    QString dimension; // id: "quality"
    Rating rating = Rating::None;
    QString rationale;
    QList<FieldRef> evidence;
    QString actions;
    int fluency = 0;   // that a reader needs, 1-5; 0: not said
    int expertise = 0; // likewise
    QString who;
    QString when;
    QJsonObject other;

    bool operator==(const Judgement &) const = default;
};

// A reader who was watched while deciding something with the card.
struct ReaderSession
{
    QString id;
    QString agent; // type of reader
    QString task;  // the decision to take
    QString conclusion;
    int confidence = 0;     // 1-5; 0: not said
    QList<FieldRef> fields; // used
    int minutes = 0;        // 0: not said
    QString misses;         // what was looked for in vain
    QStringList dimensions; // that it bears on
    QString who;
    QString when;
    QJsonObject other;

    bool operator==(const ReaderSession &) const = default;
};

// Somebody who must approve the card.
struct Signer
{
    QString id;
    QString name;
    QString role;
    QJsonObject other;

    bool operator==(const Signer &) const = default;
};

struct Approval
{
    QString id;
    QString signer;         // id of a Signer
    QList<FieldRef> fields; // all of the card, as they were
    QString who;
    QString when;
    QString revokedBy; // empty: it stands
    QString revokedWhen;
    QJsonObject other;

    bool isRevoked() const { return !revokedWhen.isEmpty(); }
    bool operator==(const Approval &) const = default;
};

struct Review
{
    QList<Dismissal> dismissals;
    QList<Verdict> verdicts;
    QList<Comment> comments;
    QList<Owner> owners;
    QList<Judgement> judgements;
    QList<ReaderSession> sessions;
    QList<Signer> signers;
    QList<Approval> approvals;
    QJsonObject other;

    bool operator==(const Review &) const = default;
};

} // namespace cardwright
