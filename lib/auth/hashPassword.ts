import { hash } from '@node-rs/argon2'
import { inTurn } from './inTurn.ts'

/** Argon2id as OWASP recommends it first: 46 MiB, one pass. About 50 ms of one core. */
const COST = { memoryCost: 47_104, timeCost: 1, parallelism: 1 } as const

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST))
}
