import { database } from '../database.ts'

const statement = {
  name: 'people.queuesOf',
  text: `
select "queueId" as "id" from "QueueMember" where "personId" = $1
union
select m."queueId" from "QueueMember" m join "TeamMember" t on t."teamId" = m."teamId" where t."personId" = $1`,
}

/** The queues this agent serves, by himself or with a team. */
export async function listQueuesOf(agentId: string): Promise<readonly string[]> {
  const { rows } = await database().pool.query<{ readonly id: string }>({ ...statement, values: [agentId] })
  return rows.map((row) => row.id)
}
