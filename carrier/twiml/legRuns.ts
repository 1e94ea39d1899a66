import type { Leg } from '../calls/leg.ts'

/** What each leg runs at present, and the recordings its documents have named. */
export class LegRuns {
  #current = new WeakMap<Leg, AbortController>()
  #recordings = new WeakMap<Leg, Map<string, string>>()

  /** Interrupts what the leg runs and makes room for something new. */
  replace(leg: Leg): AbortController {
    this.#current.get(leg)?.abort()
    const next = new AbortController()
    this.#current.set(leg, next)
    return next
  }

  /** Sids of the leg's recordings by the name `<Start><Recording name>` gave them. */
  recordings(leg: Leg): Map<string, string> {
    const known = this.#recordings.get(leg) ?? new Map<string, string>()
    this.#recordings.set(leg, known)
    return known
  }
}
