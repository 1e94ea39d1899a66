import { verify } from '@node-rs/argon2'
import { inTurn } from './inTurn.ts'

/** Whether the password is the one of this hash; an unreadable hash is nobody's. */
export function verifyPassword(input: {
  readonly hash: string
  readonly password: string
}): Promise<boolean> {
  return inTurn(() => verify(input.hash, input.password).catch(() => false))
}
