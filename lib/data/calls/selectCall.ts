/**
 * A call with its legs, open offers and invitations as one row, times as ISO strings within JSON. To be followed by a WHERE on
 * `c`. One statement, hence one snapshot: the four fit each other.
 */
export const selectCall = `
select to_json(c) as "call",
  (select coalesce(json_agg(l order by l."position"), '[]') from "Leg" l where l."callId" = c."id") as "legs",
  (select coalesce(json_agg(o order by o."madeAt", o."id"), '[]') from "Offer" o
    where o."callId" = c."id" and o."status" in ('ringing', 'claimed')) as "offers",
  (select coalesce(json_agg(i order by i."madeAt", i."id"), '[]') from "Invitation" i
    where i."callId" = c."id" and i."status" in ('ringing', 'talking')) as "invitations"
from "Call" c`
