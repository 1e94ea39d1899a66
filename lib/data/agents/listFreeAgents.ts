import { type Candidate, skipReason } from '#lib/domain/availability/skipReason.ts'
import type { Statement, Transaction } from '../transaction.ts'
import { candidateSql } from './candidateSql.ts'

const select: Statement = {
  name: 'agents.free',
  text: `
select ${candidateSql}, null as "declinedAt"
from "Person" p left join "Availability" a on a."personId" = p."id"
where p."id" = any($1::text[]) and p."disabledAt" is null
order by p."id"`,
}

/** Which of these agents, who are locked, can be rung now. */
export async function listFreeAgents(
  tx: Transaction,
  agentIds: readonly string[],
): Promise<readonly string[]> {
  const candidates = await tx.run<Candidate>(select, [agentIds])
  return candidates.filter((one) => skipReason(one) === null).map((one) => one.agentId)
}
