import type { Statement, Transaction } from '../transaction.ts'

const end: Statement = {
  name: 'wrapUps.end',
  text: `update "WrapUp" set "endedAt" = now() where "personId" = $1 and "endedAt" is null and "endsAt" > now()`,
}

/** The agent has finished before his time was over. */
export function endWrapUp(tx: Transaction, agentId: string): void {
  tx.send(end, [agentId])
}
