import type { Statement, Transaction } from '../transaction.ts'

const lock: Statement = {
  name: 'agents.lock',
  text: 'select "id" from "Person" where "id" = any($1::text[]) order by "id" for no key update',
}

/** Locks agents, in the order of their ids: before any call (see inTransaction). */
export async function lockAgents(tx: Transaction, agentIds: readonly string[]): Promise<void> {
  await tx.run(lock, [agentIds])
}
