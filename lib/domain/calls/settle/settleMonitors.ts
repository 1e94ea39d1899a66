import type { Draft } from '../draft.ts'
import { endLeg } from '../endLeg.ts'
import { isLive } from '../isLive.ts'
import { liveLegOf } from '../liveLegOf.ts'

/**
 * A supervisor is there only with agents, in the call or awaited. Who hears him follows what he is there for: a
 * whisperer whose agent is not there, for the moment or for good, is heard by nobody.
 */
export function settleMonitors(draft: Draft, now: number): void {
  const isAttended = draft.call.legs.some(
    (leg) => leg.role === 'agent' && (isLive(leg) || leg.lostAt !== null),
  )
  for (const leg of draft.call.legs) {
    const { id: legId, monitor, mute, coaching } = leg
    if (!monitor || !isLive(leg)) continue
    if (!isAttended) {
      endLeg(draft, now, leg)
      continue
    }
    const agent = liveLegOf(draft.call, monitor.ofAgentId)
    const ofLegId = monitor.mode === 'whisper' && agent?.present ? agent.id : null
    const muted = monitor.mode !== 'barge' && ofLegId === null
    if (mute.wanted !== muted) draft.apply({ type: 'MuteWanted', at: now, legId, muted })
    if (coaching.wanted !== ofLegId) draft.apply({ type: 'CoachingWanted', at: now, legId, ofLegId })
    const isNews = mute.wanted !== muted || coaching.wanted !== ofLegId
    if (isNews && leg.present) draft.ask({ type: 'syncParticipant', legId })
  }
}
