/**
 * The parts of a statement that writes a call: legs, offers, events and invitations as JSON arrays of rows, in one
 * round trip whatever their number. `$1` is the call's id; the arrays are `$2` to `$5`.
 *
 * A leg that came from another call by a merge is that row with another call's id and a new place: its channel and
 * its recordings stay its own.
 */
export const writeLegs = `
insert into "Leg" as was ("id", "callId", "position", "role", "agentId", "number", "status", "present", "holdWanted",
  "holdConfirmed", "holdAsked", "heldSince", "muteWanted", "muteConfirmed", "monitorMode", "monitorOfId", "coachingWanted",
  "coachingConfirmed", "recordingWanted", "recordingConfirmed", "aside", "lostAt", "connectedAt", "endedAt", "endReason", "providerRef")
select l."id", $1, l."position", l."role", l."agentId", l."number", l."status", l."present", l."holdWanted",
  l."holdConfirmed", l."holdAsked", l."heldSince", l."muteWanted", l."muteConfirmed", l."monitorMode", l."monitorOfId",
  l."coachingWanted", l."coachingConfirmed", l."recordingWanted", l."recordingConfirmed",
  l."aside", l."lostAt", l."connectedAt", l."endedAt", l."endReason", l."providerRef"
from json_to_recordset($2::json) as l ("id" text, "position" int, "role" "LegRole", "agentId" text, "number" text,
  "status" "LegStatus", "present" bool, "holdWanted" bool, "holdConfirmed" bool, "holdAsked" bool,
  "heldSince" timestamptz, "muteWanted" bool,
  "muteConfirmed" bool, "monitorMode" "MonitorMode", "monitorOfId" text, "coachingWanted" text,
  "coachingConfirmed" text, "recordingWanted" bool, "recordingConfirmed" bool, "aside" bool, "lostAt" timestamptz,
  "connectedAt" timestamptz, "endedAt" timestamptz, "endReason" "EndReason", "providerRef" text)
on conflict ("id") do update set "callId" = excluded."callId",
  "position" = case when was."callId" = excluded."callId" then was."position" else excluded."position" end,
  "role" = excluded."role", "status" = excluded."status", "present" = excluded."present",
  "holdWanted" = excluded."holdWanted", "holdConfirmed" = excluded."holdConfirmed", "holdAsked" = excluded."holdAsked",
  "heldSince" = excluded."heldSince",
  "muteWanted" = excluded."muteWanted", "muteConfirmed" = excluded."muteConfirmed",
  "monitorMode" = excluded."monitorMode", "monitorOfId" = excluded."monitorOfId",
  "coachingWanted" = excluded."coachingWanted", "coachingConfirmed" = excluded."coachingConfirmed",
  "recordingWanted" = excluded."recordingWanted", "recordingConfirmed" = excluded."recordingConfirmed",
  "aside" = excluded."aside", "lostAt" = excluded."lostAt",
  "connectedAt" = excluded."connectedAt", "endedAt" = excluded."endedAt", "endReason" = excluded."endReason",
  "providerRef" = coalesce(excluded."providerRef", was."providerRef")`

export const writeOffers = `
insert into "Offer" ("id", "callId", "agentId", "status", "reason", "legId", "invitationId", "madeAt", "expiresAt",
  "endedAt")
select o."id", $1, o."agentId", o."status", o."reason", o."legId", o."invitationId", o."madeAt", o."expiresAt",
  o."endedAt"
from json_to_recordset($3::json) as o ("id" text, "agentId" text, "status" "OfferStatus", "reason" text,
  "legId" text, "invitationId" text, "madeAt" timestamptz, "expiresAt" timestamptz, "endedAt" timestamptz)
on conflict ("id") do update set "status" = excluded."status", "reason" = excluded."reason",
  "legId" = excluded."legId", "endedAt" = excluded."endedAt"`

export const writeEvents = `
insert into "CallEvent" ("callId", "seq", "type", "at", "data")
select $1, e."seq", e."type", e."at", e."data"
from json_to_recordset($4::json) as e ("seq" int, "type" text, "at" timestamptz, "data" jsonb)`

export const writeInvitations = `
insert into "Invitation" ("id", "callId", "purpose", "targetKind", "target", "byAgentId", "status", "legId", "madeAt",
  "endedAt")
select i."id", $1, i."purpose", i."targetKind", i."target", i."byAgentId", i."status", i."legId", i."madeAt",
  i."endedAt"
from json_to_recordset($5::json) as i ("id" text, "purpose" "InvitationPurpose", "targetKind" "InvitationTarget",
  "target" text, "byAgentId" text, "status" "InvitationStatus", "legId" text, "madeAt" timestamptz,
  "endedAt" timestamptz)
on conflict ("id") do update set "status" = excluded."status", "legId" = excluded."legId",
  "endedAt" = excluded."endedAt"`
