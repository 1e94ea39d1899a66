import type { Language } from './words/language.ts'

const KEPT = 'handset.identity'

/** Which number this tab has, so that loading it again keeps the number and the call. Each tab has its own. */
export interface Identity {
  readonly number: string
  readonly token: string
}

function keptIdentity(): Identity | null {
  const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null')
  if (!kept || typeof kept !== 'object' || !('number' in kept) || !('token' in kept)) return null
  return { number: String(kept.number), token: String(kept.token) }
}

export function keepIdentity(identity: Identity | null): void {
  if (identity) sessionStorage.setItem(KEPT, JSON.stringify(identity))
  else sessionStorage.removeItem(KEPT)
}

/** The first claim: the number kept, else the one in the address (`/handset?number=…`), else any. */
export function firstClaim(language: Language) {
  const kept = keptIdentity()
  const number = kept?.number ?? new URLSearchParams(location.search).get('number') ?? undefined
  return { type: 'claim' as const, language, ...(number && { number }), ...(kept && { token: kept.token }) }
}
