import { FRAME_MS } from '../../carrier/media/audio.ts'

interface Mark {
  readonly talker: number
  readonly sentMs: number
}

interface Hearing {
  readonly path: string
  readonly listener: number
  readonly sentMs: number
  readonly totalMs: number
}

export interface Latencies {
  readonly totalMs: number[]
  readonly addedMs: number[]
  readonly heldFrames: number[]
}

/**
 * Takes the unavoidable out of measured latencies. A mixer with 20 ms frames cannot play a frame before its next tick, so
 * the wait from the sending to the listener's tick is taken off; the tick's place in the 20 ms is where that listener's
 * packets arrive at the earliest. Of what remains, the whole frames that are usual on a path are its playout buffer's;
 * everything else, a frame more than usual included, is added latency.
 */
export class LatencyBook {
  #marks = new Map<number, Mark>()
  #arrivals = new Map<number, number[]>()
  #hearings: Hearing[] = []
  #made = 0

  sent(number: number, talker: number, atMs: number): void {
    this.#marks.set(number, { talker, sentMs: atMs })
    this.#made++
  }

  arrived(listener: number, atMs: number): void {
    const phases = this.#arrivals.get(listener) ?? []
    phases.push(atMs % FRAME_MS)
    this.#arrivals.set(listener, phases)
  }

  heard(number: number, listener: number, atMs: number): void {
    const mark = this.#marks.get(number)
    if (!mark) return
    const totalMs = atMs - mark.sentMs
    this.#hearings.push({ path: `${mark.talker}>${listener}`, listener, sentMs: mark.sentMs, totalMs })
  }

  get marks(): { made: number; found: number } {
    return { made: this.#made, found: this.#hearings.length }
  }

  latencies(): Latencies {
    const phaseOf = new Map([...this.#arrivals].map(([listener, phases]) => [listener, earliest(phases)]))
    const paths = new Map<string, number[]>()
    for (const { path, listener, sentMs, totalMs } of this.#hearings) {
      const waitMs = modulo((phaseOf.get(listener) ?? 0) - sentMs, FRAME_MS)
      const rest = paths.get(path) ?? []
      rest.push(totalMs - waitMs)
      paths.set(path, rest)
    }
    const addedMs: number[] = []
    const heldFrames: number[] = []
    for (const rest of paths.values()) {
      const sorted = [...rest].sort((a, b) => a - b)
      const frames = Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) / FRAME_MS)
      heldFrames.push(frames)
      addedMs.push(...rest.map((ms) => ms - frames * FRAME_MS))
    }
    return { totalMs: this.#hearings.map(({ totalMs }) => totalMs), addedMs, heldFrames }
  }
}

/** The start of the cluster on the 20 ms circle: the end of the largest gap between sorted phases. */
function earliest(phases: readonly number[]): number {
  const sorted = [...phases].sort((a, b) => a - b)
  let best = { gap: FRAME_MS - (sorted.at(-1) ?? 0) + (sorted[0] ?? 0), at: sorted[0] ?? 0 }
  for (let i = 1; i < sorted.length; i++) {
    const at = sorted[i] as number
    const gap = at - (sorted[i - 1] as number)
    if (gap > best.gap) best = { gap, at }
  }
  return best.at
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}
