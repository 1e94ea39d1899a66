import type { Candidate } from '#lib/domain/availability/skipReason.ts'
import type { Statement, Transaction } from '../transaction.ts'
import { candidateSql } from './candidateSql.ts'

const members = `
  select m."personId" as "id" from "QueueMember" m where m."queueId" = $1 and m."personId" is not null
  union
  select t."personId" from "QueueMember" m join "TeamMember" t on t."teamId" = m."teamId" where m."queueId" = $1`
const lock: Statement = {
  name: 'agents.lockMembers',
  text: `select from "Person" where "id" in (${members}) order by "id" for no key update`,
}
const select: Statement = {
  name: 'agents.candidates',
  text: `
with members as (${members})
select ${candidateSql},
  (select (extract(epoch from max(o."endedAt")) * 1000)::float8 from "Offer" o where o."callId" = $2
    and o."agentId" = p."id" and o."status" in ('declined', 'expired', 'released')) as "declinedAt"
from members join "Person" p on p."id" = members."id" left join "Availability" a on a."personId" = p."id"
where p."disabledAt" is null
order by p."id"`,
}

/**
 * Everybody who serves the queue, as routing needs to know them; locked, so that no second call is offered meanwhile.
 * Two statements, in one round trip: only what begins after the locks were had sees what their last holder committed.
 */
export async function listCandidates(
  tx: Transaction,
  queueId: string,
  callId: string,
): Promise<readonly Candidate[]> {
  const [, candidates] = await Promise.all([
    tx.run(lock, [queueId]),
    tx.run<Candidate>(select, [queueId, callId]),
  ])
  return candidates
}
