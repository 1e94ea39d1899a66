import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'

export function legConnected(draft: Draft, legId: string, { now }: Context): void {
  const leg = draft.call.legs.find((one) => one.id === legId)
  if (leg?.status === 'dialing' || leg?.status === 'ringing') {
    draft.apply({ type: 'LegConnected', at: now, legId })
  }
}
