/** A lease older than this is a dead or sleeping tab. */
const LEASE_SECONDS = 8

/**
 * What routing knows of a person `p` with his availability `a`, apart from what he said to this very call. Who takes
 * second calls is busy with two; a second line is of the plans above the smallest.
 */
export const candidateSql = `p."id" as "agentId",
  coalesce(a."choice", 'offline') as "choice",
  exists (select from "Presence" l where l."personId" = p."id" and l."ready"
    and l."lastSeenAt" > now() - make_interval(secs => ${LEASE_SECONDS})) as "reachable",
  ((select count(*) from "Leg" g where g."agentId" = p."id" and g."status" <> 'ended')
      >= case when p."secondLine" and (select "plan" from "Organization") <> 'basic' then 2 else 1 end
    or exists (select from "Offer" o where o."agentId" = p."id" and o."status" in ('ringing', 'claimed'))) as "busy",
  exists (select from "WrapUp" w where w."personId" = p."id" and w."endedAt" is null and w."endsAt" > now())
    as "wrappingUp"`
