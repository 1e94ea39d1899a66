import type { Effect } from './effect.ts'
import type { CallEvent } from './event.ts'
import type { Plan } from './plan.ts'

/** What the core decided: events to fold into the call and store, effects to save beside them. */
export interface Decision {
  readonly events: readonly CallEvent[]
  readonly effects: readonly Effect[]
}

/** Time (ms since the epoch) and ids come from outside: the core is pure. */
export interface Context {
  readonly now: number
  readonly newId: () => string
}

/** What a wish is measured by, besides the call. */
export interface CommandContext extends Context {
  readonly plan: Plan
}
