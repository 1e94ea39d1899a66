import { msSql } from './msSql.ts'

const offers = `
select coalesce(json_agg(json_build_object('id', o."id", 'agentId', o."agentId", 'status', o."status",
  'legId', o."legId", 'invitationId', o."invitationId", 'madeAt', ${msSql('o."madeAt"')},
  'expiresAt', ${msSql('o."expiresAt"')})
  order by o."madeAt", o."id"), '[]')
from "Offer" o where o."callId" = c."id" and o."status" in ('ringing', 'claimed')`

const invitations = `
select coalesce(json_agg(json_build_object('id', i."id", 'purpose', i."purpose", 'phase', i."status",
  'legId', i."legId", 'madeAt', ${msSql('i."madeAt"')},
  'by', json_build_object('id', i."byAgentId", 'name', b."name"),
  'target', json_build_object('kind', i."targetKind", 'id', i."target",
    'name', case i."targetKind" when 'agent' then (select "name" from "Person" where "id" = i."target")
      when 'team' then (select "name" from "Team" where "id" = i."target")
      when 'queue' then (select "name" from "Queue" where "id" = i."target")
      else (select x."name" from "ContactPhone" h join "Contact" x on x."id" = h."contactId" and not x."unnamed"
        where h."number" = i."target") end))
  order by i."madeAt", i."id"), '[]')
from "Invitation" i join "Person" b on b."id" = i."byAgentId"
where i."callId" = c."id" and i."status" in ('ringing', 'talking')`

/** The customer is whom the call is linked to, whatever number he used; anybody else outside is known by his number. */
const legs = `
select json_agg(json_build_object('id', l."id", 'role', l."role", 'agentId', l."agentId", 'number', l."number",
  'name', case when l."agentId" is not null then p."name" when l."role" = 'customer' then k."name" else x."name" end,
  'status', l."status", 'present', l."present",
  'hold', json_build_object('wanted', l."holdWanted", 'confirmed', l."holdConfirmed"),
  'mute', json_build_object('wanted', l."muteWanted", 'confirmed', l."muteConfirmed"),
  'monitor', case when l."monitorMode" is not null then
    json_build_object('mode', l."monitorMode", 'ofAgentId', l."monitorOfId") end,
  'coaching', json_build_object('wanted', l."coachingWanted", 'confirmed', l."coachingConfirmed"),
  'holdAsked', l."holdAsked", 'heldSince', ${msSql('l."heldSince"')},
  'recording', json_build_object('wanted', l."recordingWanted", 'confirmed', l."recordingConfirmed"),
  'aside', l."aside", 'lostAt', ${msSql('l."lostAt"')},
  'connectedAt', ${msSql('l."connectedAt"')}, 'endedAt', ${msSql('l."endedAt"')}, 'endReason', l."endReason")
  order by l."position")
from "Leg" l
  left join "Person" p on p."id" = l."agentId"
  left join "Contact" k on l."role" = 'customer' and k."id" = c."contactId" and not k."unnamed"
  left join "ContactPhone" h on l."role" = 'external' and h."number" = l."number"
  left join "Contact" x on x."id" = h."contactId" and not x."unnamed"
where l."callId" = c."id"`

/** A call as screens know it (contracts, callSnapshot), as JSON of the row `c` that `callSnapshotFrom` brings. */
export const callSnapshotSql = `json_build_object(
  'id', c."id", 'version', c."version", 'direction', c."direction", 'status', c."status", 'endReason', c."endReason",
  'ownerId', c."ownerId", 'recordingPaused', c."recordingPaused", 'outsideTalk', c."outsideTalk",
  'mergedIntoId', c."mergedIntoId", 'heldMs', c."heldMs",
  'queue', case when q."id" is not null then json_build_object('id', q."id", 'name', q."name") end,
  'waiting', case when c."waitingSince" is not null then
    json_build_object('since', ${msSql('c."waitingSince"')}, 'returned', c."waitingReturned") end,
  'flow', case when c."flowSince" is not null then json_build_object('versionId', c."flowVersionId",
    'nodeId', c."flowNodeId", 'tries', c."flowTries", 'step', c."flowStep", 'phase', c."flowPhase",
    'since', ${msSql('c."flowSince"')}, 'until', ${msSql('c."flowUntil"')}) end,
  'offers', (${offers}), 'invitations', (${invitations}), 'legs', (${legs}),
  'startedAt', ${msSql('c."startedAt"')}, 'answeredAt', ${msSql('c."answeredAt"')}, 'endedAt', ${msSql('c."endedAt"')},
  'remoteNumber', c."remoteNumber",
  'contact', (select json_build_object('id', k."id", 'name', k."name", 'unnamed', k."unnamed")
    from "Contact" k where k."id" = c."contactId"),
  'phoneNumber', (select json_build_object('id', n."id", 'name', n."name", 'number', n."number")
    from "PhoneNumber" n where n."id" = c."phoneNumberId"),
  'ticketId', c."ticketId",
  'recording', exists (select from "Recording" r where r."callId" = c."id" and r."status" = 'recording'))`

export const callSnapshotFrom = `from "Call" c left join "Queue" q on q."id" = c."queueId"`
