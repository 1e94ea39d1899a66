import { database } from '../database.ts'

const statement = {
  name: 'legs.absent',
  text: `
select l."callId", l."id" as "legId", l."providerRef"
from "Call" c join "Leg" l on l."callId" = c."id"
where c."status" = 'open' and c."flowSince" is null and c."lastHeardAt" < now() - make_interval(secs => $1)
  and l."status" in ('dialing', 'ringing', 'connected') and not l."present" and l."providerRef" is not null
order by l."callId", l."position"`,
}

export interface AbsentLeg {
  readonly callId: string
  readonly legId: string
  readonly providerRef: string
}

/**
 * The legs that have a channel and, as far as we were told, are not in their call's conference, after silence. Who is
 * in a flow need not be.
 */
export async function listAbsentLegs(silentSeconds: number): Promise<readonly AbsentLeg[]> {
  return (await database().pool.query<AbsentLeg>({ ...statement, values: [silentSeconds] })).rows
}
