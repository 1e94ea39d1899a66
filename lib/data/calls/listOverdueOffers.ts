import { database } from '../database.ts'

export interface Overdue {
  readonly callId: string
  readonly offerId: string
}

const statement = {
  name: 'offers.overdue',
  text: `
select o."callId", o."id" as "offerId"
from "Offer" o join "Call" c on c."id" = o."callId" left join "Queue" q on q."id" = c."queueId"
where o."status" = 'ringing'
  and o."madeAt" < now() - make_interval(secs => coalesce(q."ringSeconds", 20) + 5)`,
}

/** Offers that should have stopped ringing and did not: their timer was lost. */
export async function listOverdueOffers(): Promise<readonly Overdue[]> {
  return (await database().pool.query<Overdue>(statement)).rows
}
