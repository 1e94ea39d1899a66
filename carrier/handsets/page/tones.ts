/** What the telephone itself sounds like: ringing, ringback, busy, keys. None of it is sent. */
type Signal = 'ringing' | 'ringback' | 'busy'

interface Cadence {
  readonly hz: readonly number[]
  readonly volume: number
  /** Seconds. */
  readonly on: number
  readonly every: number
  readonly delay: number
}

const CADENCES: Readonly<Record<Signal, Cadence>> = {
  ringing: { hz: [523, 659], volume: 0.12, on: 0.9, every: 3, delay: 0 },
  // The wait before it keeps a call that is answered at once quiet.
  ringback: { hz: [440, 480], volume: 0.05, on: 1, every: 3, delay: 0.8 },
  busy: { hz: [480, 620], volume: 0.05, on: 0.5, every: 1, delay: 0 },
}
const BUSY_SECONDS = 3
const KEY_SECONDS = 0.1
const ROWS = [697, 770, 852, 941]
const COLUMNS = [1209, 1336, 1477]
const KEYS = '123456789*0#'

export class Tones {
  #context: () => AudioContext
  #signal: Signal | null = null
  #timer = 0

  constructor(context: () => AudioContext) {
    this.#context = context
  }

  play(signal: Signal | null): void {
    if (signal === this.#signal) return
    clearTimeout(this.#timer)
    this.#signal = signal
    if (!signal) return
    const cadence = CADENCES[signal]
    this.#timer = window.setTimeout(() => this.#again(cadence), cadence.delay * 1000)
    if (signal === 'busy') setTimeout(() => this.#signal === 'busy' && this.play(null), BUSY_SECONDS * 1000)
  }

  key(digit: string): void {
    const at = KEYS.indexOf(digit)
    const hz = [ROWS[Math.floor(at / 3)], COLUMNS[at % 3]]
    if (at >= 0)
      this.#sound(
        hz.flatMap((one) => one ?? []),
        0.06,
        KEY_SECONDS,
      )
  }

  #again(cadence: Cadence): void {
    this.#sound(cadence.hz, cadence.volume, cadence.on)
    this.#timer = window.setTimeout(() => this.#again(cadence), cadence.every * 1000)
  }

  #sound(hz: readonly number[], volume: number, seconds: number): void {
    const context = this.#context()
    if (context.state !== 'running') return
    const gain = context.createGain()
    const start = context.currentTime
    gain.gain.setValueAtTime(0, start)
    gain.gain.linearRampToValueAtTime(volume, start + 0.015)
    gain.gain.setValueAtTime(volume, start + seconds - 0.03)
    gain.gain.linearRampToValueAtTime(0, start + seconds)
    gain.connect(context.destination)
    for (const frequency of hz) {
      const oscillator = new OscillatorNode(context, { frequency })
      oscillator.connect(gain)
      oscillator.start(start)
      oscillator.stop(start + seconds)
    }
  }
}
