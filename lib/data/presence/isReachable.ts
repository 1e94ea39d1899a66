import { database } from '../database.ts'

const statement = {
  name: 'presence.reachable',
  text: `
select exists (select from "Presence" where "personId" = $1 and "ready"
  and "lastSeenAt" > now() - interval '8 seconds') as "reachable"`,
}

/** Whether one of the agent's browsers can ring. */
export async function isReachable(agentId: string): Promise<boolean> {
  const { rows } = await database().pool.query<{ readonly reachable: boolean }>({
    ...statement,
    values: [agentId],
  })
  return rows[0]?.reachable ?? false
}
