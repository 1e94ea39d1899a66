import type { EndReason } from '#lib/domain/calls/leg.ts'
import { concerns } from '../live/concerns.ts'
import type { PhoneSituation, PhoneView } from './phoneView.ts'

/** How long the end of a call stays on the screen by itself, ms: longer when there is something to read. */
export const NEWS_MS = 20_000
const FAREWELL_MS = 4_000
/** Ends that the agent did not bring about and may want to act upon. */
const NEWS: readonly EndReason[] = ['busy', 'noAnswer', 'failed', 'lost']

/** How the agent's last call ended, in case it just did. */
export function overView({ agentId, calls, dismissed }: PhoneSituation, now: number): PhoneView | null {
  const ended = calls
    .filter((call) => call.status === 'closed' && call.ownerId === agentId && concerns(call, agentId))
    .toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))[0]
  if (!ended || dismissed.has(ended.id)) return null
  const customer = ended.legs.find((leg) => leg.role === 'customer')
  const unanswered = ended.answeredAt === null ? customer?.endReason : null
  const reason = unanswered ?? ended.endReason ?? 'hungUp'
  const shownFor = NEWS.includes(reason) ? NEWS_MS : FAREWELL_MS
  return now - (ended.endedAt ?? 0) < shownFor ? { kind: 'over', call: ended, reason } : null
}
