import { database } from '../database.ts'

const statement = {
  name: 'calls.waitingFor',
  text: `
select c."id" from "Call" c
where c."status" = 'open' and c."waitingSince" is not null
  and exists (
    select from "QueueMember" m left join "TeamMember" t on t."teamId" = m."teamId"
    where m."queueId" = c."queueId" and (m."personId" = $1 or t."personId" = $1)
  )
order by c."waitingReturned" desc, c."waitingSince", c."id"
limit 20`,
}

/** The calls that wait in this agent's queues, first in line first. */
export async function listWaitingFor(agentId: string): Promise<readonly string[]> {
  const { rows } = await database().pool.query<{ readonly id: string }>({ ...statement, values: [agentId] })
  return rows.map((row) => row.id)
}
