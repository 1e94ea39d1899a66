import { database } from '../database.ts'

/** A timer that works is never so late. */
const LATE_SECONDS = 5

const statement = {
  name: 'flows.overdue',
  text: `
select "id" as "callId", "flowStep" as "step" from "Call"
where "flowUntil" < now() - make_interval(secs => ${LATE_SECONDS}) order by "flowUntil" limit 200`,
}

/** The calls in a flow of which nothing was heard by their deadline. */
export async function listOverdueFlows(): Promise<
  readonly { readonly callId: string; readonly step: number }[]
> {
  return (await database().pool.query<{ callId: string; step: number }>(statement)).rows
}
