import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'

export function legLeft(draft: Draft, legId: string, { now }: Context): void {
  const leg = draft.call.legs.find((one) => one.id === legId)
  if (leg?.present) draft.apply({ type: 'LegLeft', at: now, legId })
}
