import { createHash } from 'node:crypto'
import type { Statement, Transaction } from '../transaction.ts'

/** A little more than a leg has to arrive. */
const SECONDS = 15

const insert: Statement = {
  name: 'joinIntents.insert',
  text: `
insert into "JoinIntent" ("hash", "legId", "personId", "expiresAt")
values ($1, $2, $3, now() + make_interval(secs => $4))`,
}

/** Gives the agent's browser, which alone knows the secret, the right to bring this leg, once. */
export function insertJoinIntent(
  tx: Transaction,
  { legId, agentId, intent }: { readonly legId: string; readonly agentId: string; readonly intent: string },
): void {
  tx.send(insert, [createHash('sha256').update(intent).digest('hex'), legId, agentId, SECONDS])
}
