import { database } from '../database.ts'
import { reachableSql } from './reachableSql.ts'

const statement = {
  name: 'presence.reachable',
  text: `select ${reachableSql('$1')} as "reachable"`,
}

/** Whether one of the agent's browsers can ring. */
export async function isReachable(agentId: string): Promise<boolean> {
  const { rows } = await database().pool.query<{ readonly reachable: boolean }>({
    ...statement,
    values: [agentId],
  })
  return rows[0]?.reachable ?? false
}
