import { database } from '../database.ts'

export interface Overdue {
  readonly callId: string
  readonly offerId: string
}

const statement = {
  name: 'offers.overdue',
  text: `
select o."callId", o."id" as "offerId" from "Offer" o
where o."status" = 'ringing' and o."expiresAt" < now() - interval '5 seconds'`,
}

/** Offers that should have stopped ringing and did not: their timer was lost. */
export async function listOverdueOffers(): Promise<readonly Overdue[]> {
  return (await database().pool.query<Overdue>(statement)).rows
}
