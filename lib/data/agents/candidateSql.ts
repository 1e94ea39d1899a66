import { reachableSql } from '../presence/reachableSql.ts'

/**
 * What routing knows of a person `p` with his availability `a`, apart from what he said to this very call. Who takes
 * second calls is busy with two, those he is awaited back in included; a second line is of the plans above the
 * smallest. Who monitors is busy.
 */
export const candidateSql = `p."id" as "agentId",
  coalesce(a."choice", 'offline') as "choice",
  ${reachableSql('p."id"')} as "reachable",
  ((select count(distinct g."callId") from "Leg" g
        where g."agentId" = p."id" and (g."status" <> 'ended' or g."lostAt" is not null))
      >= case when p."secondLine" and (select "plan" from "Organization") <> 'basic' then 2 else 1 end
    or exists (select from "Leg" g where g."agentId" = p."id" and g."status" <> 'ended' and g."role" = 'supervisor')
    or exists (select from "Offer" o where o."agentId" = p."id" and o."status" in ('ringing', 'claimed'))) as "busy",
  exists (select from "WrapUp" w where w."personId" = p."id" and w."endedAt" is null and w."endsAt" > now())
    as "wrappingUp"`
