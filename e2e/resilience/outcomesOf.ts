import type { DeskProcess } from '../fixtures/desk/deskProcess.ts'

/** How things stand in the books with one outside number when everything is over. */
export interface Outcome {
  readonly number: string
  readonly calls: number
  readonly tickets: number
  readonly status: string
  readonly endReason: string | null
  readonly answered: boolean
  readonly owned: boolean
  readonly livingLegs: number
  readonly openOffers: number
  readonly accepted: number
  readonly wrapUps: number
  readonly recordings: string
}

/** One row a number, in the order given. */
export async function outcomesOf(desk: DeskProcess, numbers: readonly string[]): Promise<readonly Outcome[]> {
  return desk.query<Outcome>(
    `
select n."number", count(c."id")::int as "calls", count(distinct c."ticketId")::int as "tickets",
  min(c."status"::text) as "status", min(c."endReason"::text) as "endReason",
  bool_or(c."answeredAt" is not null) as "answered", bool_or(c."ownerId" is not null) as "owned",
  sum((select count(*) from "Leg" l where l."callId" = c."id" and l."status" <> 'ended'))::int as "livingLegs",
  sum((select count(*) from "Offer" o where o."callId" = c."id" and o."endedAt" is null))::int as "openOffers",
  sum((select count(*) from "Offer" o where o."callId" = c."id" and o."status" = 'accepted'))::int as "accepted",
  sum((select count(*) from "WrapUp" w where w."callId" = c."id"))::int as "wrapUps",
  string_agg((select coalesce(string_agg(r."status"::text, ',' order by r."id"), '')
    from "Recording" r where r."callId" = c."id"), ';') as "recordings"
from unnest($1::text[]) with ordinality as n ("number", "at") left join "Call" c on c."remoteNumber" = n."number"
group by n."number", n."at" order by n."at"`,
    [numbers],
  )
}
