import type { Sound } from './sound.ts'

/** Below this a meter is at rest, above 0 dB full. */
const QUIETEST_DB = -54
const ANNOUNCE_EVERY = 10

/** How loud my voice and theirs are now, drawn on two meters. */
export class Levels {
  #sound: Sound
  #meters: readonly Meter[]

  constructor(sound: Sound, mine: HTMLElement, theirs: HTMLElement) {
    this.#sound = sound
    this.#meters = [new Meter(mine, () => sound.mic), new Meter(theirs, () => sound.far)]
  }

  /** To be called at each frame while there is sound, and once more after. */
  draw(): void {
    for (const meter of this.#meters) meter.draw(this.#sound)
  }
}

class Meter {
  #element: HTMLElement
  #stream: () => MediaStream | null
  #heard: MediaStream | null = null
  #source: MediaStreamAudioSourceNode | null = null
  #analyser: AnalyserNode | null = null
  #samples = new Float32Array(1024)
  #frame = 0

  constructor(element: HTMLElement, stream: () => MediaStream | null) {
    this.#element = element
    this.#stream = stream
  }

  draw(sound: Sound): void {
    const stream = this.#stream()
    if (stream !== this.#heard) this.#listen(sound, stream)
    const level = this.#level()
    this.#element.style.setProperty('--level', level.toFixed(2))
    this.#frame += 1
    // A screen reader that asks shall get a number that stands still long enough to be read.
    if (this.#frame % ANNOUNCE_EVERY === 0 || level === 0) {
      this.#element.setAttribute('aria-valuenow', String(Math.round(level * 100)))
    }
  }

  #listen(sound: Sound, stream: MediaStream | null): void {
    this.#source?.disconnect()
    this.#source = this.#analyser = null
    this.#heard = stream
    if (!stream) return
    this.#source = sound.context.createMediaStreamSource(stream)
    this.#analyser = sound.context.createAnalyser()
    this.#source.connect(this.#analyser)
  }

  #level(): number {
    if (!this.#analyser) return 0
    this.#analyser.getFloatTimeDomainData(this.#samples)
    let sum = 0
    for (const sample of this.#samples) sum += sample * sample
    const db = 10 * Math.log10(sum / this.#samples.length + 1e-12)
    return Math.min(1, Math.max(0, 1 - db / QUIETEST_DB))
  }
}
