#pragma once

#include "schema/review.h"

#include <array>

namespace cardwright {

// The keys of each record, once for reading and once for writing: `io` takes a key and a value.
// must() is for values that stand in the file even if they are empty.

inline constexpr std::array kVerdictStates = {"not-applicable", "not-disclosed"};
inline constexpr std::array kVerdictKinds = {"accepted", "reopened"};
inline constexpr std::array kCommentStatuses = {"open", "must-fix", "resolved"};
inline constexpr std::array kRatings = {"", "poor", "borderline", "average", "solid", "outstanding"};

template<typename Io>
void describe(Io &io, FieldRef &field)
{
    io("path", field.path);
    io("title", field.title);
    io("question", field.question);
    io("hash", field.hash);
}

template<typename Io, typename Record>
void describeAuthor(Io &io, Record &record)
{
    io.must("id", record.id);
    io.must("who", record.who);
    io.must("when", record.when);
}

template<typename Io>
void describe(Io &io, Dismissal &dismissal)
{
    describeAuthor(io, dismissal);
    io.must("rule", dismissal.rule);
    io("field", dismissal.field);
    io("found", dismissal.found);
    io.must("reason", dismissal.reason);
    io("revokedBy", dismissal.revokedBy);
    io("revokedWhen", dismissal.revokedWhen);
}

template<typename Io>
void describe(Io &io, Verdict &verdict)
{
    describeAuthor(io, verdict);
    io.must("field", verdict.field);
    io.oneOf("state", verdict.state, kVerdictStates);
    io.oneOf("verdict", verdict.kind, kVerdictKinds);
    io("note", verdict.note);
}

template<typename Io>
void describe(Io &io, Comment &comment)
{
    describeAuthor(io, comment);
    io("field", comment.field);
    io.must("text", comment.text);
    io.oneOf("status", comment.status, kCommentStatuses);
    io("resolvedBy", comment.resolvedBy);
    io("resolvedWhen", comment.resolvedWhen);
}

template<typename Io>
void describe(Io &io, Owner &owner)
{
    io.must("id", owner.id);
    io.must("field", owner.field);
    io.must("name", owner.name);
}

template<typename Io>
void describe(Io &io, Judgement &judgement)
{
    describeAuthor(io, judgement);
    io.must("judgement", judgement.judgement);
    io("dimension", judgement.dimension);
    io.oneOf("rating", judgement.rating, kRatings);
    io.must("rationale", judgement.rationale);
    io("evidence", judgement.evidence);
    io("actions", judgement.actions);
    io("fluency", judgement.fluency);
    io("expertise", judgement.expertise);
}

template<typename Io>
void describe(Io &io, ReaderSession &session)
{
    describeAuthor(io, session);
    io.must("agent", session.agent);
    io.must("task", session.task);
    io("conclusion", session.conclusion);
    io("confidence", session.confidence);
    io("fields", session.fields);
    io("minutes", session.minutes);
    io("misses", session.misses);
    io("dimensions", session.dimensions);
}

template<typename Io>
void describe(Io &io, Signer &signer)
{
    io.must("id", signer.id);
    io.must("name", signer.name);
    io("role", signer.role);
}

template<typename Io>
void describe(Io &io, Approval &approval)
{
    describeAuthor(io, approval);
    io.must("signer", approval.signer);
    io.must("fields", approval.fields);
    io("revokedBy", approval.revokedBy);
    io("revokedWhen", approval.revokedWhen);
}

template<typename Io>
void describe(Io &io, Review &review)
{
    io.records("dismissals", review.dismissals);
    io.records("verdicts", review.verdicts);
    io.records("comments", review.comments);
    io.records("owners", review.owners);
    io.records("judgements", review.judgements);
    io.records("sessions", review.sessions);
    io.records("signers", review.signers);
    io.records("approvals", review.approvals);
}

} // namespace cardwright
