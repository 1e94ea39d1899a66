import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'

export function legRang(draft: Draft, legId: string, { now }: Context): void {
  const leg = draft.call.legs.find((one) => one.id === legId)
  if (leg?.status === 'dialing') draft.apply({ type: 'LegRang', at: now, legId })
}
