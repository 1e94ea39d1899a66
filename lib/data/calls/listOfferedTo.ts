import { database } from '../database.ts'

const statement = {
  name: 'calls.offeredTo',
  text: `select "callId" from "Offer" where "agentId" = $1 and "status" = 'ringing'`,
}

/** The calls that ring on this agent's screen. */
export async function listOfferedTo(agentId: string): Promise<readonly string[]> {
  const { rows } = await database().pool.query<{ readonly callId: string }>({
    ...statement,
    values: [agentId],
  })
  return rows.map((row) => row.callId)
}
