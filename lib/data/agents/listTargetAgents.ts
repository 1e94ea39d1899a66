import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = {
  name: 'agents.ofTarget',
  text: `
select "id" from (
  select p."id" from "Person" p where $1 = 'agent' and p."id" = $2
  union select t."personId" from "TeamMember" t where $1 = 'team' and t."teamId" = $2
  union select m."personId" from "QueueMember" m where $1 = 'queue' and m."queueId" = $2 and m."personId" is not null
  union select t."personId" from "QueueMember" m join "TeamMember" t on t."teamId" = m."teamId"
    where $1 = 'queue' and m."queueId" = $2
) members`,
}

/** The people an agent, a team or a queue is, whatever they are doing: to be locked before they are asked for. */
export async function listTargetAgents(
  tx: Transaction,
  kind: 'agent' | 'team' | 'queue',
  id: string,
): Promise<readonly string[]> {
  const rows = await tx.run<{ readonly id: string }>(select, [kind, id])
  return rows.map((row) => row.id)
}
