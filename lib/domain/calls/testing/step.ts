import { absorb } from '../absorb.ts'
import type { Call } from '../call.ts'
import { decide } from '../decide.ts'
import { evolve } from '../evolve.ts'
import { type Input, isFact } from './inputsOf.ts'

const NOW = 1_000

/** The call after this was wished or reported; null where nothing happens. */
export function step(call: Call, input: Input, idPrefix = 'new'): Call | null {
  let ids = 0
  const ctx = { now: NOW, newId: () => `${idPrefix}${ids++}`, plan: 'pro' } as const
  const decision = isFact(input) ? absorb(call, input, ctx) : decide(call, input, ctx)
  if ('refused' in decision || decision.events.length === 0) return null
  return decision.events.reduce(evolve, call)
}
