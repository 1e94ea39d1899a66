import { type Candidate, type SkipReason, skipReason } from '../availability/skipReason.ts'

export interface Choice {
  readonly offer: readonly string[]
  /** Everybody else who was considered, and why not. */
  readonly skipped: readonly { readonly agentId: string; readonly reason: SkipReason }[]
}

/**
 * Whom a waiting call is offered to next. Ring all: everybody who can take it. When all who could have turned it
 * down and it rings at nobody any more, they are asked again: a caller who waits is worth a second ring.
 */
export function chooseAgents(
  candidates: readonly Candidate[],
  { isRinging }: { readonly isRinging: boolean },
): Choice {
  const first = sort(candidates)
  if (first.offer.length > 0 || isRinging) return first
  return sort(candidates.map((one) => ({ ...one, declined: false })))
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
