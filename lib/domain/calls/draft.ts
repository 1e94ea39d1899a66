import type { Call } from './call.ts'
import type { Decision } from './decision.ts'
import type { Effect } from './effect.ts'
import type { CallEvent } from './event.ts'
import { evolve } from './evolve.ts'

/** A decision in the making: every event is folded at once, so that the next rule sees what the last one did. */
export class Draft {
  /** The call as it was before any of this. */
  readonly before: Call
  #call: Call
  #events: CallEvent[] = []
  #effects: Effect[] = []

  constructor(call: Call) {
    this.before = call
    this.#call = call
  }

  get call(): Call {
    return this.#call
  }

  apply(event: CallEvent): void {
    this.#events.push(event)
    this.#call = evolve(this.#call, event)
  }

  ask(effect: Effect): void {
    this.#effects.push(effect)
  }

  decision(): Decision {
    return { events: this.#events, effects: this.#effects }
  }
}
