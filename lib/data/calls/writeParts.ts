/**
 * The parts of a statement that writes a call: legs, offers and events as JSON arrays of rows, in one round trip
 * whatever their number. `$1` is the call's id; the arrays are `$2`, `$3` and `$4`.
 */
export const writeLegs = `
insert into "Leg" ("id", "callId", "position", "role", "agentId", "number", "status", "present", "holdWanted",
  "holdConfirmed", "muteWanted", "muteConfirmed", "connectedAt", "endedAt", "endReason", "providerRef")
select l."id", $1, l."position", l."role", l."agentId", l."number", l."status", l."present", l."holdWanted",
  l."holdConfirmed", l."muteWanted", l."muteConfirmed", l."connectedAt", l."endedAt", l."endReason", l."providerRef"
from json_to_recordset($2::json) as l ("id" text, "position" int, "role" "LegRole", "agentId" text, "number" text,
  "status" "LegStatus", "present" bool, "holdWanted" bool, "holdConfirmed" bool, "muteWanted" bool,
  "muteConfirmed" bool, "connectedAt" timestamptz, "endedAt" timestamptz, "endReason" "EndReason", "providerRef" text)
on conflict ("id") do update set "status" = excluded."status", "present" = excluded."present",
  "holdWanted" = excluded."holdWanted", "holdConfirmed" = excluded."holdConfirmed",
  "muteWanted" = excluded."muteWanted", "muteConfirmed" = excluded."muteConfirmed",
  "connectedAt" = excluded."connectedAt", "endedAt" = excluded."endedAt", "endReason" = excluded."endReason",
  "providerRef" = excluded."providerRef"`

export const writeOffers = `
insert into "Offer" ("id", "callId", "agentId", "status", "reason", "legId", "madeAt", "endedAt")
select o."id", $1, o."agentId", o."status", o."reason", o."legId", o."madeAt", o."endedAt"
from json_to_recordset($3::json) as o ("id" text, "agentId" text, "status" "OfferStatus", "reason" text,
  "legId" text, "madeAt" timestamptz, "endedAt" timestamptz)
on conflict ("id") do update set "status" = excluded."status", "reason" = excluded."reason",
  "legId" = excluded."legId", "endedAt" = excluded."endedAt"`

export const writeEvents = `
insert into "CallEvent" ("callId", "seq", "type", "at", "data")
select $1, e."seq", e."type", e."at", e."data"
from json_to_recordset($4::json) as e ("seq" int, "type" text, "at" timestamptz, "data" jsonb)`
