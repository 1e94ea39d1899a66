import { newId } from '#lib/data/newId.ts'
import type { Context } from '#lib/domain/calls/decision.ts'

/** Time and ids for the core, taken where the transaction begins. */
export function context(): Context {
  return { now: Date.now(), newId }
}
