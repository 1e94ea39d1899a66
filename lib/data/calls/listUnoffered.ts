import { database } from '../database.ts'

const statement = {
  name: 'calls.unoffered',
  text: `
select c."id" from "Call" c
where c."status" = 'open' and c."waitingSince" is not null
  and not exists (select from "Offer" o where o."callId" = c."id" and o."status" in ('ringing', 'claimed'))
order by c."waitingReturned" desc, c."waitingSince", c."id"
limit 200`,
}

/** The calls that wait and ring nowhere, first in line first. */
export async function listUnoffered(): Promise<readonly string[]> {
  const { rows } = await database().pool.query<{ readonly id: string }>(statement)
  return rows.map((row) => row.id)
}
