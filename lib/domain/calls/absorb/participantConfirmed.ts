import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'

/** The carrier says how a participant is now; if we want it otherwise, it is told again. */
export function participantConfirmed(
  draft: Draft,
  report: { readonly legId: string; readonly wish: 'hold' | 'mute'; readonly is: boolean },
  { now }: Context,
): void {
  const { legId, wish, is } = report
  const leg = draft.call.legs.find((one) => one.id === legId)
  if (!leg?.present || leg.status !== 'connected') return
  if (leg[wish].confirmed !== is) {
    draft.apply(
      wish === 'hold'
        ? { type: 'HoldConfirmed', at: now, legId, held: is }
        : { type: 'MuteConfirmed', at: now, legId, muted: is },
    )
  }
  if (leg[wish].wanted !== is) draft.ask({ type: 'syncParticipant', legId })
}
