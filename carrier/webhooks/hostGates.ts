import { HostGate } from './hostGate.ts'

/** One gate a lane: a host's callbacks, a host's documents. A lane exists while something is in it. */
export class HostGates {
  readonly #limit: number
  #gates = new Map<string, HostGate>()

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Does the work when its turn has come. Rejects as the work does, or with the signal's reason while waiting. */
  async pass<T>(
    lane: string,
    subject: string,
    signal: AbortSignal | undefined,
    work: () => Promise<T>,
  ): Promise<T> {
    let gate = this.#gates.get(lane)
    if (!gate) {
      gate = new HostGate(this.#limit)
      this.#gates.set(lane, gate)
    }
    const turn = gate.enter(subject, signal)
    if (turn) await turn
    try {
      return await work()
    } finally {
      gate.leave()
      if (gate.idle) this.#gates.delete(lane)
    }
  }
}
