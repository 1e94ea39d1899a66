import { msSql } from './msSql.ts'

const offers = `
select coalesce(json_agg(json_build_object('id', o."id", 'agentId', o."agentId", 'status', o."status",
  'legId', o."legId", 'madeAt', ${msSql('o."madeAt"')},
  'expiresAt', ${msSql(`o."madeAt" + make_interval(secs => coalesce(q."ringSeconds", 20))`)})
  order by o."madeAt", o."id"), '[]')
from "Offer" o where o."callId" = c."id" and o."status" in ('ringing', 'claimed')`

/** The customer is whom the call is linked to, whatever number he used; anybody else outside is known by his number. */
const legs = `
select json_agg(json_build_object('id', l."id", 'role', l."role", 'agentId', l."agentId", 'number', l."number",
  'name', case when l."agentId" is not null then p."name" when l."role" = 'customer' then k."name" else x."name" end,
  'status', l."status", 'present', l."present",
  'hold', json_build_object('wanted', l."holdWanted", 'confirmed', l."holdConfirmed"),
  'mute', json_build_object('wanted', l."muteWanted", 'confirmed', l."muteConfirmed"),
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
  'ownerId', c."ownerId", 'ownerLostAt', ${msSql('c."ownerLostAt"')},
  'queue', case when q."id" is not null then json_build_object('id', q."id", 'name', q."name") end,
  'waiting', case when c."waitingSince" is not null then
    json_build_object('since', ${msSql('c."waitingSince"')}, 'returned', c."waitingReturned") end,
  'offers', (${offers}), 'legs', (${legs}),
  'startedAt', ${msSql('c."startedAt"')}, 'answeredAt', ${msSql('c."answeredAt"')}, 'endedAt', ${msSql('c."endedAt"')},
  'remoteNumber', c."remoteNumber",
  'contact', (select json_build_object('id', k."id", 'name', k."name", 'unnamed', k."unnamed")
    from "Contact" k where k."id" = c."contactId"),
  'phoneNumber', (select json_build_object('id', n."id", 'name', n."name", 'number', n."number")
    from "PhoneNumber" n where n."id" = c."phoneNumberId"),
  'ticketId', c."ticketId",
  'recording', exists (select from "Recording" r where r."callId" = c."id" and r."status" = 'recording'))`

export const callSnapshotFrom = `from "Call" c left join "Queue" q on q."id" = c."queueId"`
