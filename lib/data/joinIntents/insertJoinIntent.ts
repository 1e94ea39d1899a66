import { createHash, randomBytes } from 'node:crypto'
import type { Statement, Transaction } from '../transaction.ts'

/** A little more than a leg has to arrive. */
const SECONDS = 15

const insert: Statement = {
  name: 'joinIntents.insert',
  text: `
insert into "JoinIntent" ("hash", "legId", "personId", "expiresAt")
values ($1, $2, $3, now() + make_interval(secs => $4))`,
}

/** Gives the agent's browser its one-time right to bring this leg; the secret is known to nobody else. */
export function insertJoinIntent(tx: Transaction, legId: string, agentId: string): string {
  const secret = randomBytes(24).toString('base64url')
  tx.send(insert, [createHash('sha256').update(secret).digest('hex'), legId, agentId, SECONDS])
  return secret
}
