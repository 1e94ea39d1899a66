import { type Candidate, type SkipReason, skipReason } from '../availability/skipReason.ts'

export interface Choice {
  readonly offer: readonly string[]
  /** Everybody else who was considered, and why not. */
  readonly skipped: readonly { readonly agentId: string; readonly reason: SkipReason }[]
}

/** Who has said no to a call is left in peace by it for so long. */
const ASK_AGAIN_MS = 15_000

/**
 * Whom a waiting call is offered to next. Ring all: everybody who can take it. When all who could have turned it
 * down and it rings at nobody any more, they are asked again after a while: a caller who waits is worth a second
 * ring, and nobody has to hear it at once.
 */
export function chooseAgents(
  candidates: readonly Candidate[],
  { isRinging, now }: { readonly isRinging: boolean; readonly now: number },
): Choice {
  const first = sort(candidates)
  if (first.offer.length > 0 || isRinging) return first
  return sort(candidates.map((one) => (isRested(one, now) ? { ...one, declinedAt: null } : one)))
}

function isRested({ declinedAt }: Candidate, now: number): boolean {
  return declinedAt !== null && now - declinedAt >= ASK_AGAIN_MS
}

function sort(candidates: readonly Candidate[]): Choice {
  const offer: string[] = []
  const skipped: { agentId: string; reason: SkipReason }[] = []
  for (const candidate of candidates) {
    const reason = skipReason(candidate)
    if (reason) skipped.push({ agentId: candidate.agentId, reason })
    else offer.push(candidate.agentId)
  }
  return { offer, skipped }
}
