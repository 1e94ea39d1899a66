import type { Me } from '#lib/contracts/people.ts'
import { me } from '#lib/contracts/people.ts'
import { auth } from './auth.ts'

/** Who is signed in, and by which session. */
export interface SignedIn {
  readonly person: Me
  /** `expiresAt` in ms since the epoch. */
  readonly session: { readonly id: string; readonly expiresAt: number }
}

/** The session of a request, by its cookie; null without one, and of somebody who was revoked. */
export async function findSession(headers: Headers): Promise<SignedIn | null> {
  const found = await auth().api.getSession({ headers })
  if (!found || found.user.disabledAt) return null
  const { id, expiresAt } = found.session
  return { person: me.parse(found.user), session: { id, expiresAt: expiresAt.getTime() } }
}
